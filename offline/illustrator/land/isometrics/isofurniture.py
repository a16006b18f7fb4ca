"""Furniture of isometric rooms, built of the boxes in ``vocabulary/isometric.txt``."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, colours
from offline.illustrator.reading.tables import table

from .isoframe import Box, Frame

Placed = tuple[str, float, float, float]
"""A piece with its u, v and z."""
ACCENTS = ("#c8605a #f2c46a", "#4f7fa8 #f0d8b0", "#5f9a7a #e8a06a", "#8a6ab0 #9ad0c8")
SPOTS = ((0.62, 0.62), (0.5, 0.72), (0.72, 0.44))
"""Where more furniture stands."""
SCREENS = {"computer": (0.03, 0.29, 0.06, 0.22), "tv": (0.055, 0.445, 0.145, 0.385)}
"""Where the screen of a piece is: u0, u1, z0, z1."""


def named() -> dict[str, str]:
    """Words for furniture that a room has itself, each with its piece."""
    return {word: piece for piece, said in table("isometric", "named").items() for word in said}


def rooms() -> frozenset[str]:
    """The rooms that have furniture of their own."""
    return frozenset(table("isometric", "rooms"))


def furnish(frame: Frame, room: str, asked: tuple[str, ...], peopled: bool) -> None:
    """A rug, and the pieces of a room from the back to the front; what is asked for and lacks is added.

    Where someone is in the room (``peopled``) its middle stays free.
    """
    rng = frame.stage.dice("isometric room")
    a, b = colours(ACCENTS[int(rng.integers(len(ACCENTS)))])
    own = {"a": a, "b": b, "w": colours("#b07a48 #8a5a3a #d8b48a #e8e0d4")[int(rng.integers(4))]}
    frame.flat(0.26, 0.3, 0.82, 0.82, b)
    frame.flat(0.29, 0.33, 0.79, 0.79, a)
    plan = [piece for piece in _planned(room, asked) if not peopled or piece[1] < 0.24 or piece[2] < 0.24]
    for kind, u, v, z in sorted(plan, key=_depth):
        build(frame, kind, (u, v, z), own)


def _planned(room: str, asked: tuple[str, ...]) -> list[Placed]:
    """The pieces of a room with their places, and others that are asked for where there is room."""
    plan = []
    for said in table("isometric", "rooms")[room]:
        kind = " ".join(word for word in said.split() if word[0] != ".")
        u, v, *z = (float(word) for word in said.split() if word[0] == ".")
        plan.append((kind, u, v, z[0] if z else 0.0))
    missing = [kind for kind in dict.fromkeys(asked) if kind not in {piece for piece, *_ in plan}]
    return plan + [(kind, u, v, 0.0) for kind, (u, v) in zip(missing, SPOTS, strict=False)]


def _depth(piece: Placed) -> float:
    """How near a piece is: by its middle; what stands on another comes after it."""
    kind, u, v, z = piece
    boxes = [box for box, _ in _boxes(kind)]
    return u + v + max(box[3] for box in boxes) / 2 + max(box[4] for box in boxes) / 2 + z * 0.6


def _boxes(kind: str) -> list[tuple[Box, str]]:
    """The boxes of a piece, each with its colour as it is said."""
    found = []
    for said in table("isometric", "pieces")[kind]:
        *numbers, c = said.split()
        u0, v0, z0, u1, v1, z1 = (float(number) for number in numbers)
        found.append(((u0, v0, z0, u1, v1, z1), c))
    return found


def build(frame: Frame, kind: str, at: tuple[float, float, float], own: dict[str, Colour]) -> None:
    """One piece of furniture with its back corner at a place."""
    (u, v, z), boxes = at, _boxes(kind)
    if z == 0:
        frame.shadow(u, v, u + max(box[3] for box, _ in boxes), v + max(box[4] for box, _ in boxes))
    for (u0, v0, z0, u1, v1, z1), c in boxes:
        frame.box((u + u0, v + v0, z + z0, u + u1, v + v1, z + z1), own.get(c) or colour(c))
    if kind == "shelf":
        _books(frame, u, v)
    if kind in SCREENS:
        _screen(frame, kind, at)
    if kind in {"lamp", "nightstand"} and frame.stage.lamps:
        x, y = frame.at(u + 0.06, v + 0.06, z + (0.45 if kind == "lamp" else 0.2))
        frame.stage.light_up(x, y, 0.26, colour("#ffcf7a"), 0.75)


def _books(frame: Frame, u: float, v: float) -> None:
    """Backs of books in the compartments of a shelf."""
    rng = frame.stage.dice(f"books {u:.2f}")
    tones = colours("#b5403a #2f5a8a #d8a23a #4f8a5a #7a4a8a #d8c8a8")
    for z in (0.015, 0.165, 0.315, 0.465):
        at = 0.03
        while at < 0.3:
            wide, tall = float(rng.uniform(0.016, 0.034)), float(rng.uniform(0.07, 0.115))
            if rng.random() < 0.86:
                tone = frame.tone(tones[int(rng.integers(len(tones)))])
                frame.stage.marks(
                    [frame.on_left(v + 0.1, u + at, z, min(u + at + wide, u + 0.315), z + tall)], tone
                )
            at += wide + 0.003


def _screen(frame: Frame, kind: str, at: tuple[float, float, float]) -> None:
    """The picture on a screen, and its light in the dark."""
    (u, v, z), stage = at, frame.stage
    u0, u1, z0, z1 = SCREENS[kind]
    middle, half = (u + (u0 + u1) / 2, z + (z0 + z1) / 2), z + z0 + (z1 - z0) * 0.4
    stage.marks([frame.on_left(v + 0.07, u + u0, z + z0, u + u1, z + z1)], colour("#4aa8e0"))
    stage.marks([frame.on_left(v + 0.07, u + u0, z + z0, u + u1, half)], colour("#7a5cc8"))
    sun = frame.on_left(v + 0.07, middle[0] + 0.04, middle[1], middle[0] + 0.08, middle[1] + 0.04)
    stage.marks([sun], colour("#ffe08a"))
    if stage.lamps:
        stage.light_up(*frame.at(middle[0], v + 0.07, middle[1]), 0.2, colour("#7ac8ff"), 0.55)
