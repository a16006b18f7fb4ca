"""A figure: what was measured, beside what, against which target."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """One row of the table. ``value`` is compared with ``most`` or ``least``; texts are for reading.

    ``value`` is a ratio to what stands beside where ``unit`` is "×".
    """

    what: str
    easel: str
    beside: str
    value: float
    target: str
    unit: str = "×"
    most: float | None = None
    least: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the target was met; None where there is none."""
        if self.most is None and self.least is None:
            return None
        above = self.least is None or self.value >= self.least
        return above and (self.most is None or self.value <= self.most)


def beside(what: str, easel: list[float], other: list[float], most: float | None = None) -> Figure:
    """How many times longer Easel takes than what stands beside it; all in seconds."""
    value = median(easel) / median(other)
    target = f"at most {most} times" if most else "for comparison"
    return Figure(what, milliseconds(easel), milliseconds(other), value, target, most=most)


def milliseconds(seconds: list[float]) -> str:
    """The median, and between which values nine tenths of them lie."""
    ordered = sorted(seconds)
    low, high = (ordered[round(part * (len(ordered) - 1))] for part in (0.05, 0.95))
    return f"{median(seconds) * 1000:.0f} ms ({low * 1000:.0f} to {high * 1000:.0f}, n = {len(seconds)})"


def megabytes(count: float) -> str:
    """Bytes, for people."""
    return f"{count / 1e6:.2f} MB"
