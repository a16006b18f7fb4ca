"""Several pictures made into one: which is the ground, whose subjects stand on it, whose colours it has."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PIL import Image

from offline.illustrator.composing.cast import natural_colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.photographs.finding import subject_in
from offline.illustrator.photographs.relighting import palette_of, relit, toned
from offline.illustrator.planning.completing import completed
from offline.illustrator.scene import Item, Scene
from offline.illustrator.sheets.painter import paint_scene
from offline.painting import Brief

from .made import Made
from .playing import players
from .recasting import same
from .references import placed, subject_from

Size = tuple[int, int]
Found = tuple[Made | None, ...]
LANCZOS = Image.Resampling.LANCZOS

_COLOURS = r"palette|colou?rs?|tones?|farben|farbpalette|couleurs|colores|colori|cores"
_OF = r"of|from|in|like|des|der|vom|de|du|del|della|do|da"
_PICTURE = r"picture|image|photo|reference|bild(?:es)?|fotos?|imagen|immagine|imagem"
_ORDINAL = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "ersten": 0, "zweiten": 1}
_NTH = "|".join(_ORDINAL)
_PALETTE = re.compile(
    rf"\b(?:{_COLOURS})\b.*?\b(?:{_OF})\b.*?(?:\b({_NTH})\b|\b(?:{_PICTURE})\b)",
)
_INTO = re.compile(
    rf"\b(?:into|onto|in|on|to|ins|auf|dans|en)\b\W+(?:the |das |la |el )?({_NTH})\b(?! \w+ of)"
)


@dataclass(frozen=True)
class Plan:
    """What several pictures are made into, by their indices.

    ``ground`` is the one that the others come into (None: a new place is painted), ``colours`` the one that
    gives its colours only, ``guests`` those whose subjects come. ``anew`` is the scene that is drawn instead
    where all that is tied together is known.
    """

    ground: int | None
    colours: int | None
    guests: tuple[int, ...]
    anew: Scene | None = None


def palette_from(prompt: str, of: int) -> int | None:
    """Which of so many pictures only gives its colours ("in the palette of the second picture"); or None."""
    found = _PALETTE.search(prompt.lower())
    if found is None:
        return None
    index = _ORDINAL.get(found[1], 1)
    return index % of if index < of else of - 1


def planned(brief: Brief, scene: Scene, found: Found) -> Plan:
    """What is made of the pictures of a brief; ``found`` is what each was made of, where it is an own one."""
    found = (*found, *(None,) * (len(brief.sources) - len(found)))
    colours = palette_from(brief.prompt, len(brief.sources))
    ground = _ground(scene, found, colours, brief)
    guests = tuple(i for i in range(len(found)) if i not in {ground, colours} and _has_subject(found[i]))
    anew = None if brief.mask else _tied_anew(scene, [found[i] for i in range(len(found)) if i != colours])
    return Plan(ground, colours, guests, anew)


def put_together(
    brief: Brief,
    scene: Scene,
    dice: Dice,
    size: Size,
    detail: float,
    found: Found,
    mask: Image.Image | None,
) -> Image.Image:
    """The subjects of the pictures on one of them, or in the place that the prompt names; mode RGB.

    ``found`` is what each source was made of, where it is an own picture; ``mask`` is of the size.
    """
    found = (*found, *(None,) * (len(brief.sources) - len(found)))
    plan = planned(brief, scene, found)
    if plan.anew:
        image = paint_scene(plan.anew, size, dice, detail)
    else:
        image = _base(brief, scene, dice, size, detail, plan.ground)
    if plan.colours is not None:
        image = toned(image, _fitted(brief.sources[plan.colours], size), 0.85)
    if plan.anew:
        return image
    stage = Stage(size, replace(scene, place=scene.place or "meadow"), palette_of(image, dice), dice, detail)
    stage.image = image
    cuts = [subject_from(brief.sources[i], found[i]) for i in plan.guests]
    placed(stage, cuts, mask, _taken(brief, found, plan.ground))
    manner = Scene(time=scene.time, weather=scene.weather, style=scene.style)
    if plan.ground is None or not (scene.time or scene.weather or scene.style):
        return stage.image
    return relit(stage.image, manner, dice, detail, mask or Image.new("L", size, 255))


def _taken(brief: Brief, found: Found, ground: int | None) -> list[tuple[float, float]]:
    """From where to where (shares of the width) somebody is in the picture that the others come into."""
    if ground is None:
        return []
    made = found[ground]
    if made:
        stage, roles = players(made)
        return [((role.x - role.width / 2) / stage.w, (role.x + role.width / 2) / stage.w) for role in roles]
    seen = subject_in(brief.sources[ground].convert("RGB"))
    box = seen.getbbox() if seen else None
    return [(box[0] / seen.width, box[2] / seen.width)] if seen and box else []


def _tied_anew(scene: Scene, found: list[Made | None]) -> Scene | None:
    """The scene of a prompt that ties the subjects of own pictures to each other or to other things.

    "The dog and the cat on a sofa" is drawn as it would be without pictures, with that dog and that cat.
    """
    if not scene.items or any(made is None for made in found) or scene.place:
        return None
    known = [individual for made in found if made for individual in _individuals(made)]
    whose = [next((one for one in known if same(one.kind, item)), None) for item in scene.items]
    tied = any(item.relation not in {None, "with"} and item.target is not None for item in scene.items)
    if not tied or sum(one is not None for one in whose) < len([m for m in found if _has_subject(m)]):
        return None
    items = (
        replace(item, kind=one.kind, colour=item.colour or one.colour, accent=one.accent, there=False)
        if one
        else replace(item, there=False)
        for item, one in zip(scene.items, whose, strict=True)
    )
    return replace(scene, items=tuple(items), verb=None)


def _individuals(made: Made) -> list[Item]:
    """The subjects of an own picture in the very colours that they have there."""
    found = []
    for role in players(made)[1]:
        hue = role.colour or natural_colour(made.dice, role)
        found.append(Item(role.kind, colour=hue, accent=role.accent))
    return found


def _ground(scene: Scene, found: Found, colours: int | None, brief: Brief) -> int | None:
    """The index of the picture that the others come into; None where a place is painted for all."""
    first = next(i for i in range(len(found)) if i != colours)
    into = _INTO.search(brief.prompt.lower())
    if into and colours is None:
        return min(_ORDINAL[into[1]], len(found) - 1) % len(found)
    if brief.mask:
        return first
    if scene.place is None:
        named = [i for i, made in enumerate(found) if made and _shows(made, scene.items)]
        free = colours is not None and scene.items and not _all_there(scene)
        return named[0] if named else None if free else first
    views = [i for i, made in enumerate(found) if made and not _has_subject(made)]
    shown = [i for i in views if _is_at(found[i], scene.place)]
    onto = (scene.verb == "add" and not _all_there(scene)) or (scene.verb == "make" and found[first] is None)
    return shown[0] if shown else first if onto else None


def _shows(made: Made, items: tuple[Item, ...]) -> bool:
    """Whether an own picture has one of the things."""
    return any(same(own.kind, item) for own in made.plot.scene.items for item in items)


def _all_there(scene: Scene) -> bool:
    return all(item.there for item in scene.items)


def _has_subject(made: Made | None) -> bool:
    """Whether there is something to cut out: in a photograph always, in an own view of a place not."""
    return made is None or bool(made.plot.scene.items)


def _is_at(made: Made | None, place: str) -> bool:
    return made is not None and completed(made.plot.scene).place == place


def _base(
    brief: Brief, scene: Scene, dice: Dice, size: Size, detail: float, ground: int | None
) -> Image.Image:
    if ground is not None:
        return _fitted(brief.sources[ground], size)
    drawn = tuple(item for item in scene.items if not item.there) if palette_only(brief) else ()
    return paint_scene(replace(scene, items=drawn, verb=None), size, dice, detail)


def palette_only(brief: Brief) -> bool:
    """Whether the prompt speaks of a picture's colours: then it also says what to draw."""
    return palette_from(brief.prompt, len(brief.sources)) is not None


def _fitted(source: Image.Image, size: Size) -> Image.Image:
    whole = source.convert("RGBA")
    flat = Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole).convert("RGB")
    return flat if flat.size == size else flat.resize(size, LANCZOS)
