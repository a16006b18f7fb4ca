"""What a prompt asks for, as plain data: the words are read into it, the painters draw from it.

Places: meadow hills forest snowforest jungle mountains desert beach sea underwater river lake cliff
volcano ice farm garden village city street harbour castle room kitchen cafe library stage studio space
moon mars sky abstract stadium.
Styles: flat watercolour oil pixel pencil ink neon vintage lowpoly isometric papercut comic stainedglass
logo photo. Times: dawn day sunset night. Weathers: clear rain snow fog storm clouds.
Seasons: spring summer autumn winter. Moods: calm warm dark vivid. Framings: closeup portrait wide above.
Sights (what a place shows beside): aurora windowsill roof wall stonewall tulip sunflower poppy lavender wheat
fireplace geometric waterfall bamboo savanna market shopfront supermoon monochrome workshop
forge laboratory classroom hospital bedroom bathroom nursery bakery bar puddles trail bokeh wading circle
vee; and settings, kinds of a place that ``settings.SETTINGS`` holds: cathedral cellar museum station ...
Verbs (of edits): add remove replace make. Of "replace a by b" the items are a, then b.
Relations: on under in in_front behind beside riding holding over between around with against (leaning)
tied (to) hanging (from) facing (looking at) larger equal smaller (than) chasing climbing pulling.
"With" is of what is owned, to its owner: of "a cat with a hat" the hat is with the cat.
Actions: the base verb in "-ing": flying sleeping running swimming dancing reading watering jumping ...
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from .colours import Colour

OPENMOJI = "openmoji:"
"""What the kinds begin with that are drawn from OpenMoji; the rest is the emoji's code ("1F98A")."""

FRAME = "frame "
"""What the trait of a thing begins with that has a place of its own in the picture (left, middle, right)."""


@dataclass(frozen=True)
class Item:
    """A subject of the picture.

    ``kind`` is the name of an own drawing ("lighthouse") or of an OpenMoji one ("openmoji:1F98A");
    ``word`` what the prompt called it, in English and in the singular. ``count`` 0 means "some";
    ``scale`` is 0.5 (tiny) to 2 (giant); ``target`` is the index of the item that ``relation`` is to, None
    for what an edit only calls "it". ``there`` tells that an edit speaks of it as already in the picture.
    ``layer`` is -1 in the background, 1 in the foreground.
    ``accent`` is the colour of a person's hair, or of the coat of an animal; ``traits`` is what a person
    looks like ("sad", "curly") and how things do (see ``states``), ``features`` the same for a portrait, by
    ``vocabulary/features.txt``.
    """

    kind: str
    word: str = ""
    count: int = 1
    colour: Colour | None = None
    material: str | None = None
    scale: float = 1.0
    relation: str | None = None
    target: int | None = None
    action: str | None = None
    there: bool = False
    accent: Colour | None = None
    traits: tuple[str, ...] = ()
    layer: int = 0
    features: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """What a prompt asks for; None where it does not say.

    ``tint`` is a colour said of the whole picture; ``without`` are the parts of its place that it does not
    show (tree flower cloud sun moon star lamp window shelf rug mountain); ``looks`` what is done to it at the
    end, by the names of ``darkroom``; ``hues`` are the colours of parts of the place (sky water sand grass
    leaf mountain wall floor table cloud sun); ``unknown`` are the words that were not understood.
    ``sheet`` is what the picture is made as (a poster, a pattern: ``vocabulary/sheets.txt``), ``texts`` what
    is written on it, else on the drawing ``carrier``; ``occasion`` the greeting for what it is for.
    """

    items: tuple[Item, ...] = ()
    place: str | None = None
    time: str | None = None
    weather: str | None = None
    season: str | None = None
    style: str | None = None
    mood: str | None = None
    framing: str | None = None
    tint: Colour | None = None
    sights: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    verb: str | None = None
    transparent: bool = False
    hues: tuple[tuple[str, Colour], ...] = ()
    unknown: tuple[str, ...] = ()
    sheet: str | None = None
    texts: tuple[str, ...] = ()
    carrier: str | None = None
    occasion: str = ""

    @property
    def snowy(self) -> bool:
        """Whether snow falls, or lies as in winter."""
        return self.weather == "snow" or self.season == "winter"

    def hue(self, part: str, usual: Colour) -> Colour:
        """The colour of a part of the place: the one that is asked for, else its usual one."""
        return next((hue for name, hue in self.hues if name == part), usual)

    def told(self, part: str) -> bool:
        """Whether a colour of a part of the place is asked for."""
        return any(name == part for name, _ in self.hues)


def dropped(items: Sequence[Item], gone: Container[int]) -> tuple[Item, ...]:
    """The items but those at some indices; who was tied to one of these stands for itself."""
    kept = {old: new for new, old in enumerate(i for i in range(len(items)) if i not in gone)}
    return tuple(_tied(items[i], kept) for i in kept)


def _tied(item: Item, kept: dict[int, int]) -> Item:
    if item.target is None:
        return item
    at = kept.get(item.target)
    return replace(item, target=at, relation=None if at is None else item.relation)
