"""Several pictures made into one: which is the ground, whose subjects stand on it, whose colours it has."""

from __future__ import annotations

import re
from dataclasses import replace

from PIL import Image

from offline.painting import Brief

from .completing import completed
from .dice import Dice
from .made import Made
from .recasting import same
from .references import placed, subject_from
from .relighting import palette_of, toned
from .scene import Item, Scene
from .scenery import paint_scene
from .stage import Stage

Size = tuple[int, int]
Found = tuple[Made | None, ...]
LANCZOS = Image.Resampling.LANCZOS

_COLOURS = r"palette|colou?rs?|tones?|farben|farbpalette|couleurs|colores|colori|cores"
_OF = r"of|from|in|like|des|der|vom|de|du|del|della|do|da"
_PICTURE = r"picture|image|photo|reference|bild(?:es)?|fotos?|imagen|immagine|imagem"
_ORDINAL = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "ersten": 0, "zweiten": 1}
_PALETTE = re.compile(
    rf"\b(?:{_COLOURS})\b.*?\b(?:{_OF})\b.*?\b({'|'.join(_ORDINAL)}|)\b\s*\b(?:{_PICTURE})\b"
)


def palette_from(prompt: str, of: int) -> int | None:
    """Which of so many pictures only gives its colours ("in the palette of the second picture"); or None."""
    found = _PALETTE.search(prompt.lower())
    if found is None:
        return None
    index = _ORDINAL.get(found[1], 1)
    return index % of if index < of else of - 1


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
    colours = palette_from(brief.prompt, len(brief.sources))
    ground = _ground(scene, found, colours, mask)
    image = _base(brief, scene, dice, size, detail, ground)
    if colours is not None:
        image = toned(image, _fitted(brief.sources[colours], size), 0.85)
    guests = [i for i in range(len(found)) if i not in {ground, colours} and _has_subject(found[i])]
    stage = Stage(size, replace(scene, place=scene.place or "meadow"), palette_of(image, dice), dice, detail)
    stage.image = image
    placed(stage, [subject_from(brief.sources[i], found[i]) for i in guests], mask)
    return stage.image


def _ground(scene: Scene, found: Found, colours: int | None, mask: Image.Image | None) -> int | None:
    """The index of the picture that the others come into; None where a place is painted for all."""
    first = next(i for i in range(len(found)) if i != colours)
    if mask:
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
