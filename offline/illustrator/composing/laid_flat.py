"""Things on a table that is seen from straight above: spread over it, none on another."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import span
from offline.illustrator.drawing.stage import Stage

from .cast import Role

SPOTS = {
    1: ((0.5, 0.5),),
    2: ((0.3, 0.35), (0.71, 0.66)),
    3: ((0.29, 0.31), (0.74, 0.36), (0.46, 0.75)),
    4: ((0.28, 0.29), (0.74, 0.27), (0.26, 0.74), (0.73, 0.73)),
    5: ((0.5, 0.5), (0.21, 0.23), (0.8, 0.22), (0.2, 0.78), (0.79, 0.79)),
}
"""Where things lie by how many they are, as shares of the picture; the largest is at the first."""
LARGEST = {1: 0.78, 2: 0.54, 3: 0.5, 4: 0.46, 5: 0.38}
"""How large the largest is, as a share of the short side."""
LEAST = 0.56
"""How large the smallest is beside the largest."""


def spread_out(stage: Stage, groups: list[list[Role]]) -> list[list[Role]]:
    """The groups each at a spot of its own; what is on a plate stays on it."""
    groups = sorted(groups, key=_size, reverse=True)
    count, most = len(groups), _size(groups[0])
    spots = SPOTS.get(count) or _rows(count)
    short, placed = min(stage.w, stage.h), []
    for group, (u, v) in zip(groups, spots, strict=True):
        size = LARGEST.get(count, 0.3) * short * max(LEAST, _size(group) / most)
        placed.append(
            _at(group, (u if stage.side > 0 else 1 - u) * stage.w, v * stage.h, size / _size(group))
        )
    return placed


def _rows(count: int) -> tuple[tuple[float, float], ...]:
    """Spots in rows of three or more."""
    across = 3 if count < 10 else 4
    down = -(-count // across)
    return tuple(
        ((k % across + 0.5) / across, 0.08 + 0.84 * (k // across + 0.5) / down) for k in range(count)
    )


def _size(group: list[Role]) -> float:
    left, right = span(group)
    return max(right - left, max(role.foot for role in group) - min(role.top for role in group))


def _at(group: list[Role], x: float, y: float, factor: float) -> list[Role]:
    """A group with its middle at x, y, larger by a factor."""
    left, right = span(group)
    middle = (max(role.foot for role in group) + min(role.top for role in group)) / 2
    return [
        replace(
            role,
            x=x + (role.x - (left + right) / 2) * factor,
            y=y + (role.y - middle) * factor,
            height=role.height * factor,
        )
        for role in group
    ]
