"""Work on a picture that is already there: masked edits, and re-imagined pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from offline.illustrator.dice import Dice
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.photographs.filling import fill
from offline.illustrator.photographs.finding import subject_in
from offline.illustrator.photographs.recolouring import recoloured
from offline.illustrator.photographs.relighting import laid_out, relit, toned
from offline.illustrator.photographs.zooming import ZOOMS, zoomed
from offline.illustrator.scene import Scene
from offline.illustrator.sheets.painter import paint_scene
from offline.painting import Brief, is_see_through

from .halves import half_of, side_of
from .inserting import grown, inserted
from .made import Made
from .overwriting import overwritten
from .redrawing import SOFT, missing, redrawn, wished
from .room import feathered, roomiest
from .together import put_together
from .varying import see_through
from .wishes import Wish, clauses, wish_of

Size = tuple[int, int]
LANCZOS = Image.Resampling.LANCZOS
MASK_EDGE = 384  # pixels, of the masks that are remembered


def kept(brief: Brief, image: Image.Image) -> Image.Image:
    """Outside the mask the source's own pixels, whatever ``image`` has there. Else ``image``."""
    if brief.task != "edit" or not brief.sources or brief.mask is None:
        return image
    size = image.size
    source, mask = _source(brief, size), _mask(brief, size)
    inside = feathered(mask, SOFT) if _is_light(brief) else feathered(mask)
    painted = image.convert("RGBA") if source.mode == "RGBA" else image
    return Image.composite(painted, source, inside)


def _is_light(brief: Brief) -> bool:
    """Whether an edit changes the light or the weather of a part, or hangs a lamp there: no sharp rim."""
    return any(_is_lit(wish_of(clause)) for clause in clauses(brief.prompt))


def _is_lit(scene: Scene) -> bool:
    shining = any(item.kind.endswith(" alone") for item in scene.items)
    return shining or (not scene.items and bool(scene.time or scene.weather or scene.season))


def wished_of(brief: Brief, made: Made) -> Made | None:
    """What the first source is made of once it is edited; None where nothing of it can be drawn anew.

    A picture that is to become transparent is the subjects alone.
    """
    now = replace(made, on_nothing=True) if brief.transparent and not brief.mask else made
    for clause in clauses(brief.prompt):
        now = wished(now, _wish(brief, clause)) or now
    return None if now is made or now.on_nothing != keeps_holes(brief) else now


def missed(brief: Brief, made: Made) -> tuple[str, ...]:
    """Words for what an edit takes to be in an own picture, and is not."""
    found = (word for clause in clauses(brief.prompt) for word in missing(made, _wish(brief, clause)))
    return tuple(dict.fromkeys(found))


def _wish(brief: Brief, clause: str) -> Wish:
    mask = ImageOps.contain(brief.mask, (MASK_EDGE, MASK_EDGE), Image.Resampling.BOX) if brief.mask else None
    if mask is None and (side := side_of(clause)):
        frame = ImageOps.contain(Image.new("1", (brief.width, brief.height)), (MASK_EDGE, MASK_EDGE))
        mask = half_of(frame.size, side)
    return Wish(wish_of(clause), mask.point(lambda v: 255 if v > 127 else 0) if mask else None, clause)


def redone(brief: Brief, made: Made, size: Size, detail: float) -> Image.Image:
    """An own picture as it now is, blended into the one before inside the mask."""
    seen = made.wishes[-1].mask if brief.mask else None
    drafted = max(size) < max(brief.width, brief.height)
    return kept(brief, redrawn(made, size, seen, detail if drafted else None))


def edited(
    brief: Brief, dice: Dice, size: Size, detail: float, found: tuple[Made | None, ...] = ()
) -> Image.Image:
    """An edit of what was not drawn here: inside the mask where there is one, else of the whole picture.

    ``found`` is what each source was made of, where it is one of the illustrator's own.
    """
    if len(brief.sources) > 1:
        mask = _mask(brief, size) if brief.mask else None
        scene = wish_of(brief.prompt)
        return kept(brief, put_together(brief, scene, dice, size, detail, found, mask))
    image = _source(brief, size)
    for clause in clauses(brief.prompt):
        step = replace(brief, prompt=clause, sources=(image.convert("RGBA"),))
        if not _is_in_vain(step, found):
            scene = wish_of(clause)
            step_of = _written if scene.texts and not scene.carrier else _edited
            image = kept(step, step_of(step, scene, dice, size, detail, found))
    return image


def _is_in_vain(brief: Brief, found: tuple[Made | None, ...]) -> bool:
    """Whether there is nothing to do: no word is understood, or an own picture has not what is spoken of."""
    wish = Wish(wish_of(brief.prompt))
    scene = wish.scene
    if scene.texts:
        return False
    if not (scene.items or scene.place or wish.facts or scene.verb == "remove"):
        return True
    if scene.verb is None and scene.unknown and not wish.facts and _own(found):
        return True  # "blow out the candles"
    of_it = scene.verb == "remove" or (bool(scene.items) and not wish.added)
    return _own(found) and brief.mask is None and of_it


def _own(found: tuple[Made | None, ...]) -> bool:
    return bool(found and found[0])


def _written(
    brief: Brief, scene: Scene, dice: Dice, size: Size, detail: float, found: tuple[Made | None, ...]
) -> Image.Image:
    """Words over what is there."""
    mask = _mask(brief, size) if brief.mask else None
    return overwritten(_source(brief, size).convert("RGB"), mask, scene.texts, scene.tint)


def _edited(
    brief: Brief, scene: Scene, dice: Dice, size: Size, detail: float, found: tuple[Made | None, ...]
) -> Image.Image:
    """One wish of a picture that was not drawn here."""
    if keeps_holes(brief) and (painted := _on_nothing(brief, scene, dice, size)):
        return painted
    source = _source(brief, size).convert("RGB")
    mask = _mask(brief, size) if brief.mask else None
    if scene.verb == "remove":
        image = _removed(source, mask)
    elif mask is None and _moves(scene, brief.prompt) and subject_in(source):
        image = put_together(brief, replace(scene, verb=None), dice, size, detail, found, None)
    elif scene.items and not Wish(scene).added:
        image = _retouched(source, mask, scene)
    elif scene.items and (scene.place is None or scene.verb == "add"):
        image = inserted(source, mask, scene, dice, detail, side_of(brief.prompt))
    elif mask and scene.tint and set(Wish(scene).facts) == {"tint"}:
        image = recoloured(source, mask, scene.tint)
    elif mask is None and not scene.place and scene.framing in ZOOMS:
        image = zoomed(source, scene.framing)
    elif scene.place in {None, "sky"} and Wish(scene).facts:
        image = relit(source, scene, dice, detail, mask or Image.new("L", size, 255))
    else:
        image = _repainted(brief, source, scene, dice, size, detail)
        image = image if mask else Image.blend(image, laid_out(source, image), 0.22)
    if mask is None and brief.transparent:
        image.putalpha(_without_ground(_source(brief, size).convert("RGBA"), image))
    return image


def _without_ground(source: Image.Image, image: Image.Image) -> Image.Image:
    """What is opaque of a picture that is to be transparent: as the source was, else the subject."""
    alpha = source.getchannel("A")
    seen = None if see_through(alpha) else subject_in(image.convert("RGB"))
    return seen or alpha


def _moves(scene: Scene, prompt: str) -> bool:
    """Whether who is there is to be seen in another place ("put this cat on a beach")."""
    named = scene.items and not Wish(scene).added
    behind = not scene.items and (scene.framing == "portrait" or "background" in prompt.lower())
    return scene.place not in {None, "sky"} and bool(named or behind)


def keeps_holes(brief: Brief) -> bool:
    """Whether the picture to come has a transparent background: asked for, or its source's around a mask."""
    return brief.transparent or (brief.mask is not None and is_see_through(brief.sources[0]))


def _on_nothing(brief: Brief, scene: Scene, dice: Dice, size: Size) -> Image.Image | None:
    """What is added to or taken out of a subject without a background, mode RGBA; None for other edits."""
    sheet = _source(brief, size).convert("RGBA")
    mask = _mask(brief, size) if brief.mask else Image.new("L", size, 255)
    if scene.verb == "remove" and brief.mask:
        return Image.new("RGBA", size)
    added = tuple(replace(item, relation=None, target=None) for item in Wish(scene).added)
    if not added:
        return None
    left, top, right, low = roomiest(mask)
    cut = cut_out(Scene(items=added), (max(8, right - left), max(8, low - top)), dice)
    sheet = Image.new("RGBA", size) if scene.verb == "replace" else sheet
    sheet.alpha_composite(cut, (left, top))
    return sheet


def _source(brief: Brief, size: Size) -> Image.Image:
    """The first source at a size; RGB where it has no transparency."""
    source = brief.sources[0]
    source = source if source.size == size else source.convert("RGBA").resize(size, LANCZOS)
    keeps = brief.transparent or brief.mask is not None
    return source.convert("RGBA") if keeps and "A" in source.getbands() else source.convert("RGB")


def _mask(brief: Brief, size: Size) -> Image.Image:
    assert brief.mask is not None
    mask = brief.mask.convert("L")
    return mask if mask.size == size else mask.resize(size, Image.Resampling.BILINEAR)


def _removed(source: Image.Image, mask: Image.Image | None) -> Image.Image:
    """What is marked taken out, else the subject where there is one to be seen."""
    seen = subject_in(source)
    hole = mask or (grown(seen) if seen else None)
    if hole is None:
        return source
    if seen and mask and _is_beside(seen, mask):
        return fill(source, ImageChops.subtract(mask, seen), grown(seen))
    return fill(source, hole)


def _is_beside(seen: Image.Image, mask: Image.Image) -> bool:
    """Whether what is marked is beside the subject, only brushing its hair, rather than something of it."""
    around = ImageChops.subtract(mask.filter(ImageFilter.MaxFilter(9)), mask)
    shares = [
        float(np.asarray(ImageChops.multiply(part, seen)).mean() / max(1e-6, np.asarray(part).mean()))
        for part in (around, mask)
    ]
    return max(shares) > 0 and shares[0] < 0.5 and shares[1] < 0.25


def _retouched(source: Image.Image, mask: Image.Image | None, scene: Scene) -> Image.Image:
    """What is marked, else the subject, in another colour."""
    hue = next((item.colour for item in scene.items if item.colour), None)
    where = mask or subject_in(source)
    return recoloured(source, where, hue) if hue and where else source


def _repainted(
    brief: Brief, source: Image.Image, scene: Scene, dice: Dice, size: Size, detail: float
) -> Image.Image:
    """A new scene in its own perspective, its colours drawn towards the source's where the prompt is free."""
    painted = _painted(brief, scene, dice, size, detail)
    free = scene.time is None and scene.place not in {"mars", "moon", "space", "underwater"}
    return toned(painted, source, 0.4 if free else 0.12)


def _painted(brief: Brief, scene: Scene, dice: Dice, size: Size, detail: float) -> Image.Image:
    """The scene over the whole picture; one with subjects is composed for the mask's own box."""
    box = _mask(brief, size).getbbox() if brief.mask else None
    if box is None or not scene.items:
        return paint_scene(scene, size, dice, detail)
    part = (max(16, box[2] - box[0]), max(16, box[3] - box[1]))
    sheet = Image.new("RGB", size)
    sheet.paste(paint_scene(scene, part, dice, detail), box[:2])
    return sheet
