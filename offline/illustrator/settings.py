"""The register of places: how each is painted, and what of it stands in front of the subjects.

A setting is a special kind of a place, told by a sight: a pool is a kind of lake, a cave one of mountains.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.scene import Item, Scene

Painted = TypeVar("Painted")


@dataclass(frozen=True)
class Setting:
    """How a special kind of some places is painted.

    ``sheltered`` is where no rain or snow falls; ``shows`` are the words of what is painted with it.
    """

    paint: Callable[[Stage], Ground]
    places: frozenset[str]
    sheltered: bool
    shows: frozenset[str]


PLACES: dict[str, Callable[[Stage], Ground]] = {}
SETTINGS: dict[str, Setting] = {}
ROOM_WORDS = {
    "classroom": frozenset(
        ["desk", "desks", "blackboard", "chalkboard", "globe", "chair", "chairs", "board"]
    ),
    "hospital": frozenset(["bed", "beds", "monitor", "sheet"]),
    "gym": frozenset(["weight", "weights", "dumbbell", "mirror", "rack"]),
    "laboratory": frozenset(["flask", "flasks", "beaker", "tube", "microscope", "bench", "bottle"]),
    "workshop": frozenset(["tool", "tools", "workbench", "bench", "hammer", "saw", "wrench"]),
}
"""The words of what a room has that is fitted out at its wall, by the sight that tells it."""
PLACE_WORDS = {"kitchen": frozenset({"pendant", "light", "lamp", "cabinet", "cupboard", "counter", "sink"})}
"""The words of what a place has anyway."""
FRONTS: dict[str, Callable[[Stage], None]] = {}
WARES = "wares"
"""The setting of a shop that sells one kind of things; the sight "wares bell" tells which."""
FITTINGS: dict[str, Callable[[Stage, float, float], None]] = {}
"""What fits out a room for a trade, by its sight."""
OUTDOORS = """
meadow hills forest snowforest jungle mountains desert beach sea underwater river lake volcano ice farm
garden village city street harbour space
"""
VIEWS = {f"view {place}": place for place in OUTDOORS.split()}
"""Sights that are seen through the windows of a room, and the places that they are."""
BACKDROPS: dict[str, tuple[Callable[[Stage, float], None], frozenset[str]]] = {}
"""What is painted on the horizon for a sight, and in which places."""


def _register(known: dict[str, Painted], names: tuple[str, ...], painted: Painted) -> None:
    for name in names:
        if name in known:
            raise ValueError(f"{name!r} is painted twice")
        known[name] = painted


def place(*names: str) -> Callable[[Callable[[Stage], Ground]], Callable[[Stage], Ground]]:
    """Register what paints a place, from the sky down."""

    def register(paint: Callable[[Stage], Ground]) -> Callable[[Stage], Ground]:
        _register(PLACES, names, paint)
        return paint

    return register


def front(*names: str) -> Callable[[Callable[[Stage], None]], Callable[[Stage], None]]:
    """Register what is painted after the subjects."""

    def register(paint: Callable[[Stage], None]) -> Callable[[Stage], None]:
        _register(FRONTS, names, paint)
        return paint

    return register


def backdrop(
    sight: str, places: str
) -> Callable[[Callable[[Stage, float], None]], Callable[[Stage, float], None]]:
    """Register what is seen far behind some places, painted right after their sky, down to the horizon."""

    def register(paint: Callable[[Stage, float], None]) -> Callable[[Stage, float], None]:
        _register(BACKDROPS, (sight,), (paint, frozenset(places.split())))
        return paint

    return register


def is_seen(sight: str, place: str) -> bool:
    """Whether a sight can be shown in a place; any but a far one can."""
    return not sight.startswith("far ") or (sight in BACKDROPS and place in BACKDROPS[sight][1])


def setting(
    sight: str, *places: str, sheltered: bool = False, shows: str = ""
) -> Callable[[Callable[[Stage], Ground]], Callable[[Stage], Ground]]:
    """Register what paints the places where a sight makes them a special kind; see Setting for the rest."""

    def register(paint: Callable[[Stage], Ground]) -> Callable[[Stage], Ground]:
        made = Setting(paint, frozenset(places), sheltered, frozenset(shows.split()))
        _register(SETTINGS, (sight,), made)
        return paint

    return register


def setting_of(scene: Scene) -> str | None:
    """The sight that makes a scene's place a special one, if any."""
    named = (WARES if sight.startswith(f"{WARES} ") else sight for sight in scene.sights)
    return next((s for s in named if s in SETTINGS and scene.place in SETTINGS[s].places), None)


LIT = {"glowing", "lit", "burning", "shining"}
"""What things of a setting are anyway."""


def shown_by(scene: Scene, item: Item) -> bool:
    """Whether a thing is painted with the setting, as the barrels of a cellar are."""
    sight = setting_of(scene)
    last = item.word.rpartition(" ")[2]
    fitted = (ROOM_WORDS[each] for each in scene.sights if each in ROOM_WORDS and scene.place == "room")
    has = next(fitted, PLACE_WORDS.get(scene.place or "", frozenset[str]()))
    shows = SETTINGS[sight].shows if sight else has
    plain = not (set(item.traits) - LIT) and item.material in {None, *shows}  # a striped sofa is itself
    return plain and item.relation in {None, "on", "with"} and bool({last, last.removesuffix("s")} & shows)
