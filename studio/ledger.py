"""The ledger: what pictures are reserved to cost before they are asked for, and what they did cost.

A request is entered before it is sent, in one transaction with the look at what is left, so that two
tabs cannot both spend the last of a budget. What ends without a price keeps what was reserved for it;
what a process that died had reserved stays counted, since it may have been charged. What costs something, but
not known how much, cannot be reserved: where there is a budget, it is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import Any

from sqlalchemy import Connection, Engine, case, func, insert, select, text, update

from studio.costs import Estimate, dollars
from studio.errors import StudioError
from studio.library.database import reading, writer
from studio.library.tables import spendings

_MILLION = 1_000_000
_LOCK = 0x6D6F_6E65  # PostgreSQL: one transaction at a time looks at what is left
_ROW = spendings.c


class BudgetReached(StudioError):
    """This would go over the budget."""

    advice = "Nothing was sent. Ask for fewer pictures, a lower quality or a smaller size, or wait."


class CostUnknown(StudioError):
    """There is a budget, and nobody knows what this would cost."""

    advice = (
        "Nothing was sent. Choose another model, format or size. "
        "Whoever hosts this app can name a price in EASEL_PRICES, or a known model in EASEL_LIKE."
    )


class TooManyPictures(StudioError):
    """The hourly limit on pictures has been reached."""

    advice = "Nothing was sent. Wait a while, then try again."


@dataclass(frozen=True)
class Limits:
    """What may be spent, in USD: by everybody and by one space, a day and a month of UTC.

    ``pictures`` is how many pictures a space may ask for within an hour. None is no limit.
    """

    day: Decimal | None = None
    month: Decimal | None = None
    space_day: Decimal | None = None
    space_month: Decimal | None = None
    pictures: int | None = None


@dataclass(frozen=True)
class Total:
    """What was spent on a model (or on all): USD, pictures that came, and how many have no known price.

    ``reserved`` is the most, in USD, that pictures may cost besides which have not ended. ``doubtful`` is how
    much of ``usd`` was never counted: what was reserved for pictures that may have been charged.
    """

    model: str
    usd: Decimal = Decimal(0)
    pictures: int = 0
    unknown: int = 0
    reserved: Decimal = Decimal(0)
    doubtful: Decimal = Decimal(0)


@dataclass(frozen=True)
class Spending:
    """What a picture that came was reserved to cost at most, and what it was entered with, in USD.

    None where no price is known. What the server did not count is entered as it was reserved.
    """

    reserved: Decimal | None
    settled: Decimal | None

    @property
    def free(self) -> bool:
        """Whether nobody charges for it."""
        return self.reserved == 0


class Ledger:
    """What all spaces reserve and spend. Safe to use from several threads and processes.

    What asks raises LibraryUnreadable.
    """

    def __init__(
        self, engine: Engine, limits: Limits | None = None, now: Callable[[], datetime] | None = None
    ) -> None:
        self._engine = engine
        self._limits = limits or Limits()
        self._now = now or (lambda: datetime.now(UTC))

    def reserve(
        self,
        space: str,
        job: str,
        slots: Sequence[int],
        model: str,
        estimate: Estimate,
        attempt: int = 1,
        *,
        visitors: bool = False,
    ) -> None:
        """Enter pictures before they are asked for; ``estimate`` is for all of ``slots`` together.

        What is the ``visitors``' own to pay counts for no budget.

        Raises BudgetReached, CostUnknown or TooManyPictures, and then nothing is entered.
        """
        most = estimate.most
        each = None if most is None else _micros(most / max(1, len(slots)))
        now = self._now()
        rows = [
            {"job": job, "slot": slot, "attempt": attempt, "space": space, "at": now, "model": model}
            | {"reserved": each, "visitors": visitors}
            for slot in slots
        ]
        with writer(self._engine).begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            if problem := self._problem(connection, space, estimate, len(slots), visitors):
                raise problem
            connection.execute(insert(spendings), rows)

    def settle(
        self, job: str, slot: int, attempt: int, *, came: bool, usd: Decimal | None, charged: bool = True
    ) -> None:
        """Enter how a picture ended, once: ``usd`` as the server counted it, None where it did not say.

        ``charged`` is False where it is certain that it cost nothing.
        """
        settled = _ROW.reserved if charged and usd is None else _micros(usd or Decimal(0)) if charged else 0
        this = (_ROW.job == job) & (_ROW.slot == slot) & (_ROW.attempt == attempt) & ~_ROW.over
        with writer(self._engine).begin() as connection:
            connection.execute(update(spendings).where(this).values(settled=settled, over=True, came=came))

    def problem(
        self, space: str, estimate: Estimate, pictures: int, *, visitors: bool = False
    ) -> StudioError | None:
        """Why a request would be refused now; None where it would not."""
        with reading(self._engine) as connection:
            return self._problem(connection, space, estimate, pictures, visitors)

    def totals(self, space: str, since: datetime) -> list[Total]:
        """What a space spent since then, by model, the dearest first."""
        return self._totals((_ROW.space == space) & (_ROW.at >= since))

    def totals_of(self, space: str, jobs: Sequence[str]) -> list[Total]:
        """What these jobs of a space cost, by model, the dearest first."""
        return self._totals((_ROW.space == space) & _ROW.job.in_(jobs))

    def spending(self, space: str, job: str, slot: int) -> Spending | None:
        """What the picture of a slot cost; None where none came, or it came before there was a ledger."""
        this = (_ROW.space == space) & (_ROW.job == job) & (_ROW.slot == slot) & _ROW.came
        query = select(_ROW.reserved, _ROW.settled).where(this).order_by(_ROW.attempt.desc()).limit(1)
        with reading(self._engine) as connection:
            row = connection.execute(query).first()
        return Spending(*(None if micros is None else _usd(micros) for micros in row)) if row else None

    def today(self) -> datetime:
        """When this day began, in UTC."""
        return self._now().replace(hour=0, minute=0, second=0, microsecond=0)

    def this_month(self) -> datetime:
        """When this month began, in UTC."""
        return self.today().replace(day=1)

    def _problem(
        self, connection: Connection, space: str, estimate: Estimate, pictures: int, visitors: bool
    ) -> StudioError | None:
        limit = self._limits.pictures
        if limit is not None and self._lately(connection, space) + pictures > limit:
            return TooManyPictures(f"{limit:,} an hour")
        most = estimate.most
        if visitors or not estimate.priced or most == 0:
            return None
        for name, budget, spent in self._budgets(connection, space):
            if most is None:
                return CostUnknown()
            left = max(Decimal(0), budget - spent)
            if most > left:
                return BudgetReached(
                    f"{dollars(left)} of {dollars(budget)} {name} is left; this could cost {dollars(most)}"
                )
        return None

    def _lately(self, connection: Connection, space: str) -> int:
        hour = self._now() - timedelta(hours=1)
        query = select(func.count()).where(_ROW.space == space, _ROW.at > hour)
        return int(connection.execute(query).scalar_one())

    def _budgets(self, connection: Connection, space: str) -> Iterator[tuple[str, Decimal, Decimal]]:
        own, limits = _ROW.space == space, self._limits
        for name, budget, since, whose in (
            ("for you today", limits.space_day, self.today(), own),
            ("for you this month", limits.space_month, self.this_month(), own),
            ("for everybody today", limits.day, self.today(), None),
            ("for everybody this month", limits.month, self.this_month(), None),
        ):
            if budget is not None:
                yield name, budget, _spent(connection, _ROW.at >= since, whose)

    def _totals(self, which: Any) -> list[Total]:
        came = func.sum(case((_ROW.came, 1), else_=0))
        unknown = func.sum(case((_ROW.came & _ROW.settled.is_(None), 1), else_=0))
        spent = func.sum(_ROW.settled)
        reserved = func.sum(case((~_ROW.over, _ROW.reserved)))
        doubtful = func.sum(case((_ROW.over & (_ROW.settled == _ROW.reserved), _ROW.settled)))
        query = select(_ROW.model, came, unknown, spent, reserved, doubtful).where(which)
        with reading(self._engine) as connection:
            rows = connection.execute(query.group_by(_ROW.model)).all()
        found = [
            Total(model, _usd(usd or 0), int(n), int(m), _usd(held or 0), _usd(maybe or 0))
            for model, n, m, usd, held, maybe in rows
        ]
        return sorted(found, key=lambda total: (-total.usd, total.model))


def together(totals: Sequence[Total]) -> Total:
    """The sum of several totals."""
    return Total(
        "",
        sum((total.usd for total in totals), Decimal(0)),
        sum(total.pictures for total in totals),
        sum(total.unknown for total in totals),
        sum((total.reserved for total in totals), Decimal(0)),
        sum((total.doubtful for total in totals), Decimal(0)),
    )


def _spent(connection: Connection, since: Any, whose: Any) -> Decimal:
    known = func.coalesce(_ROW.settled, _ROW.reserved, 0)
    query = select(func.coalesce(func.sum(known), 0)).where(since, ~_ROW.visitors)
    return _usd(connection.execute(query if whose is None else query.where(whose)).scalar_one())


def _micros(usd: Decimal) -> int:
    """Millionths of a dollar, rounded up."""
    return int((usd * _MILLION).to_integral_value(ROUND_CEILING))


def _usd(micros: Any) -> Decimal:
    return Decimal(int(micros)) / _MILLION
