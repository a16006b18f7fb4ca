"""The till: enters in the ledger what jobs reserve, and what each of their pictures came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from studio import costs, prices
from studio.board import Job, Slot
from studio.catalog import card_for
from studio.connections import Connection
from studio.costs import Estimate
from studio.errors import StudioError
from studio.events import Arrival
from studio.job_errors import NotStarted
from studio.later import Later
from studio.ledger import Ledger
from studio.library.trouble import said_as
from studio.prices import Prices
from studio.requests import PictureRequest
from studio.tasks import Work


class Till:
    """Reserves at once, since that may be refused; settles in order, on a thread of its own."""

    def __init__(self, ledger: Ledger, known: Prices | None = None) -> None:
        self.ledger = ledger
        self._prices = known or prices.read()
        self._later = Later("till", "the ledger could not be written")  # what was reserved stays counted

    def estimate(self, request: PictureRequest, connection: Connection) -> Estimate:
        """What a request may cost there."""
        card = connection.abilities.fit(card_for(request.model, like=connection.like))
        return costs.estimate(request, connection.kind, self._prices, connection.like, streams=card.streams)

    def problem(self, space: str, request: PictureRequest, connection: Connection) -> StudioError | None:
        """Why this request would be refused now, by a budget; None where it would not."""
        estimate = self.estimate(request, connection)
        return self.ledger.problem(space, estimate, request.n, visitors=connection.visitors)

    def reserve(self, job: Job, numbers: Sequence[int], connection: Connection) -> None:
        """Enter slots of a job, as they are now. Raises what `Ledger.reserve` does, or NotStarted."""
        request = replace(job.request, n=len(numbers))
        attempt = job.slots[numbers[0]].attempt if numbers else 1
        estimate = self.estimate(request, connection)
        with said_as(NotStarted):
            self.ledger.reserve(
                job.space, job.id, numbers, request.model, estimate, attempt, visitors=connection.visitors
            )

    def came(self, work: Work, number: int, arrival: Arrival) -> None:
        """A slot's picture is here: what the answer counted is shared among its slots."""
        connection, request = work.client.connection, work.call.request
        usd = costs.cost(arrival.usage, request.model, connection.kind, self._prices, connection.like)
        share = None if usd is None else usd / len(work.call.slots)
        self._settle(work.job, number, work.attempts[number], came=True, usd=share)

    def ended(self, job: str, slot: Slot, *, charged: bool) -> None:
        """A slot ended; nothing is changed where its picture had come."""
        self._settle(job, slot.number, slot.attempt, came=False, usd=None, charged=charged)

    def settled(self) -> Ledger:
        """The ledger, once all that has ended so far is entered."""
        self._later.settle()
        return self.ledger

    def close(self) -> None:
        """Enter what is left to enter."""
        self._later.close()

    def _settle(
        self, job: str, number: int, attempt: int, *, came: bool, usd: Decimal | None, charged: bool = True
    ) -> None:
        settle = self.ledger.settle
        self._later.do(lambda: settle(job, number, attempt, came=came, usd=usd, charged=charged))
