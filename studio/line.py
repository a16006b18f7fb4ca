"""The line of requests that wait for a place, and whose turn it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from studio.tasks import Task, Work


class Line:
    """What waits: at most ``limit`` requests run at once.

    The next place goes to the space that has the fewest. The last ``spare`` places are for spaces that have
    none, so that nobody's slow server holds all of them.
    """

    def __init__(self, limit: int, spare: int = 0) -> None:
        self._limit = limit
        self._spare = spare
        self._waiting: list[Work] = []  # as it came

    def __iter__(self) -> Iterator[Work]:
        return iter(list(self._waiting))

    def join(self, works: Iterable[Work]) -> None:
        """Wait, behind all others of the same space."""
        self._waiting.extend(works)

    def leave(self, work: Work) -> None:
        """Wait no longer."""
        self._waiting.remove(work)

    def ready(self, running: Iterable[Task]) -> list[Work]:
        """Those whose turn it is now, beside what is ``running``: they wait no longer."""
        at_work, found = list(running), []
        for work in self.in_turn(at_work):
            if not self._has_place(work, at_work):
                break
            self.leave(work)
            at_work.append(work)
            found.append(work)
        return found

    def in_turn(self, running: Iterable[Task]) -> list[Work]:
        """What waits, in the order in which it gets a place if nothing else comes.

        Spaces that have as many take turns as they came; within one it is first come, first served.
        """
        places = Counter(task.space for task in running)
        rounds: dict[Work, int] = {}
        for work in self._waiting:
            rounds[work] = places[work.space]
            places[work.space] += 1
        return sorted(rounds, key=rounds.__getitem__)

    def _has_place(self, work: Work, running: Sequence[Task]) -> bool:
        free = self._limit - len(running)
        first = all(task.space != work.space for task in running)
        return free > (0 if first else self._spare)
