"""A shop and a castle as isometric solids."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, colours, darker
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.land.rooms.trades import TRADES
from offline.illustrator.settings import WARES

from .isoframe import Box, Frame
from .isoplaces import ROOFS, car, tree


def shop(frame: Frame) -> None:
    """A shop at a square: windows, a striped awning, its sign, what it sells on the roof.

    A café has a cup there, and tables outside.
    """
    frame.flat(0, 0, 1, 1, "#b8b4ac")
    frame.flat(0, 0.86, 1, 1, "#5f646c")
    rng = frame.stage.dice("iso shop")
    wall, trim = (
        colours("#f0e0c4 #e8d0c0 #d8e0d4 #f0d8b8")[int(rng.integers(4))],
        colours("#b5483a #2f6a5a #3a5a8a #a8743a")[int(rng.integers(4))],
    )
    u0, v0, u1, v1, tall = 0.1, 0.08, 0.72, 0.56, 0.42
    frame.shadow(u0, v0, u1, v1, 0.05)
    frame.box((u0, v0, 0, u1, v1, tall), wall)
    frame.box((u0 - 0.015, v0 - 0.015, tall, u1 + 0.015, v1 + 0.015, tall + 0.05), trim)
    glass = colour("#ffdf9a") if frame.stage.lamps else frame.tone("#a8d8ea")
    frame.stage.marks(
        [frame.on_left(v1, 0.14, 0.06, 0.42, 0.25), frame.on_right(u1, 0.12, 0.06, 0.52, 0.25)],
        frame.tone("#5a4030"),
    )
    frame.stage.marks(
        [frame.on_left(v1, 0.155, 0.075, 0.405, 0.24), frame.on_right(u1, 0.135, 0.075, 0.505, 0.24)], glass
    )
    frame.stage.marks([frame.on_left(v1, 0.5, 0, 0.62, 0.24)], frame.tone(trim))
    frame.stage.marks([frame.on_left(v1, 0.52, 0.1, 0.6, 0.22)], glass)
    _awning(frame, (u0, u1, v0, v1), trim)
    frame.stage.marks([frame.on_left(v1, 0.18, 0.33, 0.6, 0.4)], frame.tone(darker(trim, 0.2)))
    letters = [frame.on_left(v1, 0.21 + 0.045 * k, 0.35, 0.24 + 0.045 * k, 0.38) for k in range(8)]
    frame.stage.marks(letters, colour("#fdf4dc"))
    ware = _ware(frame.stage.scene.sights)
    if ware:
        frame.box((0.29, 0.2, tall + 0.05, 0.53, 0.44, tall + 0.085), darker(trim, 0.25))
        sign = lit(frame.stage, sprite_of(frame.stage, ware, 0.36 * frame.wide, "iso ware"), 0.1)
        frame.stage.stamp(sign, *frame.at(0.41, 0.35, tall + 0.075))
    else:
        _cup(frame, 0.36, 0.26, tall + 0.05)
        for k, (u, v) in enumerate(((0.16, 0.68), (0.46, 0.7), (0.82, 0.3))):
            _outside(frame, u, v, trim, k)
    tree(frame, 0.9, 0.12, 0.24, "shop tree")
    tree(frame, 0.06, 0.9, 0.2, "other shop tree")


def _ware(sights: tuple[str, ...]) -> str:
    """The drawing of what a shop sells; "" for a café."""
    only = next((sight.removeprefix(f"{WARES} ") for sight in sights if sight.startswith(f"{WARES} ")), "")
    return only or next((TRADES[sight].names[0] for sight in sights if sight in TRADES), "")


def _awning(frame: Frame, walls: tuple[float, float, float, float], trim: Colour) -> None:
    """Striped cloth that slopes out over the windows, on both faces."""
    u0, u1, v0, v1 = walls
    out, high, low = 0.09, 0.32, 0.25
    for k in range(8):
        c = frame.tone(trim if k % 2 else colour("#fbf4e6"))
        a, b = (u0 + (u1 - u0) * (k + part) / 8 for part in (0, 1))
        frame.stage.marks(
            [frame.quad((a, v1, high), (b, v1, high), (b, v1 + out, low), (a, v1 + out, low))], c
        )
        a, b = (v0 + (v1 - v0) * (k + part) / 8 for part in (0, 1))
        frame.stage.marks(
            [frame.quad((u1, a, high), (u1, b, high), (u1 + out, b, low), (u1 + out, a, low))],
            darker(c, 0.14),
        )


def _cup(frame: Frame, u: float, v: float, z: float) -> None:
    """A large cup on the roof, as a sign."""
    frame.box((u - 0.03, v - 0.03, z, u + 0.17, v + 0.17, z + 0.015), "#e8e2d8")
    frame.box((u, v, z + 0.015, u + 0.14, v + 0.14, z + 0.14), "#fbf8f0")
    frame.flat(u + 0.015, v + 0.015, u + 0.125, v + 0.125, "#6a4028", z + 0.141)
    frame.box((u + 0.14, v + 0.05, z + 0.05, u + 0.18, v + 0.09, z + 0.11), "#fbf8f0")


def _outside(frame: Frame, u: float, v: float, trim: Colour, k: int) -> None:
    """A small table with two stools under a sunshade."""
    frame.shadow(u, v, u + 0.12, v + 0.12, 0.03)
    for du, dv in ((-0.08, 0.03), (0.14, 0.03)):
        frame.box((u + du, v + dv, 0, u + du + 0.06, v + dv + 0.06, 0.07), "#a8784a")
    frame.box((u + 0.05, v + 0.05, 0, u + 0.07, v + 0.07, 0.3), "#d8d0c4")
    frame.box((u, v, 0.1, u + 0.12, v + 0.12, 0.115), "#f4efe4")
    frame.pyramid(
        (u - 0.06, v - 0.06, 0.25, u + 0.18, v + 0.18, 0.36), trim if k % 2 == 0 else colour("#f0c060")
    )


def filling_station(frame: Frame) -> None:
    """A roof on posts over two pumps, a car at one of them, the shop behind, a tall sign."""
    frame.flat(0, 0, 1, 1, "#8a9098")
    frame.flat(0, 0.84, 1, 1, "#585e68")
    trim = colours("#d8483a #2f7ac0 #3a9a5a #e0a03a")[int(frame.stage.dice("iso station").integers(4))]
    frame.shadow(0.06, 0.06, 0.5, 0.3, 0.04)
    frame.box((0.06, 0.06, 0, 0.5, 0.3, 0.26), "#f0ece2")
    frame.box((0.05, 0.05, 0.26, 0.51, 0.31, 0.31), trim)
    glass = colour("#ffdf9a") if frame.stage.lamps else frame.tone("#a8d8ea")
    frame.stage.marks(
        [frame.on_left(0.3, 0.1, 0.04, 0.34, 0.2), frame.on_left(0.3, 0.38, 0, 0.46, 0.2)], glass
    )
    frame.box((0.84, 0.08, 0, 0.87, 0.11, 0.6), "#c8ccd0")
    frame.box((0.78, 0.07, 0.48, 0.93, 0.12, 0.66), trim)
    frame.shadow(0.3, 0.44, 0.84, 0.72, 0.03)
    for u in (0.36, 0.72):
        frame.box((u, 0.56, 0, u + 0.03, 0.59, 0.42), "#d8dade")
        frame.box((u - 0.02, 0.61, 0, u + 0.05, 0.66, 0.17), trim)
        frame.stage.marks([frame.on_left(0.66, u - 0.01, 0.1, u + 0.04, 0.15)], frame.tone("#e8f4f8"))
    car(frame, 0.5, 0.6, 3, 2.0)
    frame.box((0.28, 0.44, 0.42, 0.86, 0.72, 0.47), "#f6f3ea")
    bands = [frame.on_left(0.72, 0.28, 0.43, 0.86, 0.46), frame.on_right(0.86, 0.44, 0.43, 0.72, 0.46)]
    frame.stage.marks(bands, frame.tone(trim))
    if frame.stage.lamps:
        frame.stage.light_up(*frame.at(0.57, 0.62, 0.1), 0.3, colour("#ffe6b0"), 0.7)
    tree(frame, 0.06, 0.74, 0.22, "station tree")


def castle(frame: Frame) -> None:
    """Walls with battlements between four towers, a keep, a gate."""
    stone, roof = "#b4aca4", ROOFS[int(frame.stage.dice("iso castle").integers(len(ROOFS)))]
    frame.shadow(0.16, 0.16, 0.84, 0.84, 0.05)
    frame.box((0.2, 0.2, 0, 0.8, 0.24, 0.26), stone)
    frame.box((0.2, 0.2, 0, 0.24, 0.8, 0.26), stone)
    _round_tower(frame, 0.14, 0.14, 0.44, roof)
    _round_tower(frame, 0.7, 0.14, 0.44, roof)
    _round_tower(frame, 0.14, 0.7, 0.44, roof)
    keep: Box = (0.36, 0.36, 0, 0.62, 0.62, 0.56)
    frame.box(keep, "#c8c0b4")
    frame.panes((0.36, 0.36, 0.2, 0.62, 0.62, 0.56), 2, 2, "keep")
    _battlements(frame, keep, stone)
    frame.pyramid((0.42, 0.42, 0.56, 0.56, 0.56, 0.84), roof)
    for wall in ((0.2, 0.76, 0, 0.8, 0.8, 0.26), (0.76, 0.2, 0, 0.8, 0.8, 0.26)):
        frame.box(wall, stone)
        _battlements(frame, wall, stone)
    frame.stage.marks([frame.on_left(0.8, 0.42, 0, 0.58, 0.19)], frame.tone("#4a3424"))
    frame.stage.marks(
        [frame.on_left(0.8, 0.44 + 0.03 * k, 0, 0.448 + 0.03 * k, 0.18) for k in range(5)],
        frame.tone("#2a1c14"),
    )
    _round_tower(frame, 0.7, 0.7, 0.44, roof)


def _round_tower(frame: Frame, u: float, v: float, tall: float, roof: Colour) -> None:
    box: Box = (u, v, 0, u + 0.16, v + 0.16, tall)
    frame.box(box, "#beb6ac")
    frame.stage.marks(
        [
            frame.on_left(v + 0.16, u + 0.065, 0.2, u + 0.095, 0.28),
            frame.on_right(u + 0.16, v + 0.065, 0.2, v + 0.095, 0.28),
        ],
        frame.tone("#4a4048"),
    )
    frame.pyramid((u - 0.02, v - 0.02, tall, u + 0.18, v + 0.18, tall + 0.24), roof)


def _battlements(frame: Frame, box: Box, stone: str) -> None:
    """Teeth of stone along the two near rims of a solid."""
    u0, v0, _, u1, v1, z = box
    n = max(2, round((u1 - u0) / 0.09))
    for k in range(n):
        at = u0 + (u1 - u0) * k / n
        frame.box((at, v1 - 0.03, z, at + 0.045, v1, z + 0.04), stone)
    n = max(2, round((v1 - v0) / 0.09))
    for k in range(n):
        at = v0 + (v1 - v0) * k / n
        frame.box((u1 - 0.03, at, z, u1, at + 0.045, z + 0.04), stone)
