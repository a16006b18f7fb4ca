"""Roads and rails that cross the picture, for what drives on them: in a town, in the country, on a track."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.composing.cast import Role
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.planning.traffic import LAND, way_of_traffic
from offline.illustrator.settings import setting_of
from offline.illustrator.subjects import subject_of


def lay(stage: Stage, ground: Ground) -> Ground:
    """A road or a track laid before what has been painted, where the scene's traffic needs one."""
    way = way_of_traffic(stage.scene)
    if way is None or ground.kind != "ground" or stage.scene.place not in LAND:
        return ground
    (_rails if way == "rails" else road)(stage, stage.h - 0.215, stage.h - 0.035)
    return Ground(stage.h - 0.11, stage.h - 0.075)


def set_back(stage: Stage, ground: Ground, roles: list[Role]) -> list[Role]:
    """Houses and the like, that no one put elsewhere, on the far side of the road; in a city at its quay.

    Several on a narrow ground, a platform, are moved onto it.
    """
    if any(item.relation in {"on", "in", "over", "around"} for item in stage.scene.items):
        return roles
    if ground.across and len(roles) > 1:
        return _onto(ground.across, roles, stage.w)
    if stage.scene.place == "city" and setting_of(stage.scene) is None and stage.scene.framing != "above":
        far = ground.far - 0.05
    elif stage.scene.place in LAND and way_of_traffic(stage.scene):
        far = stage.h - 0.2
    else:
        return roles
    houses = [role for role in roles if role.way == "ground" and subject_of(role.kind).fixed]
    back = [replace(role, y=min(role.y, far), order=0.0) for role in houses]
    return [*back, *(role for role in roles if role not in houses)]


def _onto(across: tuple[float, float], roles: list[Role], wide: float) -> list[Role]:
    """All on a narrow ground: as far from each other as they are where there is room, else closer."""
    low, high = across
    left, right = min(role.x for role in roles), max(role.x for role in roles)
    if right - left > high - low:
        return [replace(role, x=low + (high - low) * role.x / wide) for role in roles]
    shift = min(max(0.5 * (low + high), low + 0.5 * (right - left)), high - 0.5 * (right - left))
    return [replace(role, x=role.x + shift - 0.5 * (left + right)) for role in roles]


def road(stage: Stage, top: float, low: float, tone: str = "#6a6a72") -> None:
    """Asphalt from side to side between two heights, with its verge and its broken line."""
    grey = stage.palette.lit(colour("#b8c0cc" if stage.scene.snowy else tone))
    stage.layer(rect(-0.02, top - 0.012, stage.w + 0.02, low + 0.02), darker(grey, 0.2), darker(grey, 0.35))
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, low),
        mix(lighter(grey, 0.1), stage.palette.haze, 0.2),
        darker(grey, 0.15),
        0.2,
        "asphalt",
    )
    white = stage.palette.lit(colour("#f4f1e6"))
    stage.marks([rect(-0.02, y, stage.w + 0.02, y + 0.006) for y in (top + 0.012, low - 0.02)], white, 0.75)
    middle = top + 0.42 * (low - top)
    stage.marks(
        [rect(x, middle, x + 0.1, middle + 0.008) for x in np.arange(-0.05, stage.w, 0.19)], white, 0.85
    )
    if stage.scene.weather in {"rain", "storm"}:
        stage.glow(stage.w / 2, (top + low) / 2, stage.w * 0.5, lighter(stage.palette.haze, 0.3), 0.3, 0.12)


def _rails(stage: Stage, top: float, low: float) -> None:
    """A track on its bed of stones from side to side."""
    bed = stage.palette.lit(colour("#e0e4ea" if stage.scene.snowy else "#9a9088"))
    y0, y1 = top + 0.06, low - 0.01
    stage.layer(
        np.array([[-0.02, y0], [stage.w + 0.02, y0], [stage.w + 0.02, y1 + 0.02], [-0.02, y1 + 0.02]]),
        lighter(bed, 0.1),
        darker(bed, 0.3),
        0.5,
        "ballast",
    )
    timber, steel = stage.palette.lit(colour("#5a4438")), stage.palette.lit(colour("#b8bec8"))
    far, near = y0 + 0.036, y0 + 0.082
    ties = [
        np.array(
            [[x + 0.012, far - 0.012], [x + 0.04, far - 0.012], [x + 0.034, near + 0.018], [x, near + 0.018]]
        )
        for x in np.arange(-0.05, stage.w + 0.05, 0.066)
    ]
    for tie in ties:
        stage.layer(tie, lighter(timber, 0.1), darker(timber, 0.2))
    for y, thick in ((far, 0.006), (near, 0.008)):
        stage.layer(rect(-0.02, y, stage.w + 0.02, y + thick), lighter(steel, 0.25), darker(steel, 0.2))
        stage.marks([rect(-0.02, y + thick, stage.w + 0.02, y + thick + 0.003)], darker(steel, 0.6), 0.6)


def tramway(stage: Stage, top: float) -> None:
    """Rails set into a road, between strips of paving."""
    stone, steel = stage.palette.lit(colour("#8a8680")), stage.palette.lit(colour("#c8ced6"))
    stage.layer(rect(-0.02, top, stage.w + 0.02, top + 0.11), lighter(stone, 0.1), darker(stone, 0.2))
    seams = [rect(x, top, x + 0.003, top + 0.11) for x in np.arange(0.0, stage.w, 0.05)]
    stage.marks(seams, darker(stone, 0.4), 0.5)
    for y in (top + 0.022, top + 0.078):
        stage.layer(rect(-0.02, y, stage.w + 0.02, y + 0.007), lighter(steel, 0.3), darker(steel, 0.3))
