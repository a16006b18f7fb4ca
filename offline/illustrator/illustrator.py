"""The illustrator: a brief in, pictures out, coarse to fine."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, ImageFilter

from offline.painting import Brief

from . import edits
from .completing import completed
from .credits import attribution
from .dice import Dice, dice_for
from .memory import Made, Memory
from .noise import cloudy
from .redrawing import after
from .scene import Scene
from .scenery import cut_out, paint_scene
from .styles import oil
from .telling import told, understood
from .words import parse

DETAILS = {
    "low": 0.4,
    "medium": 1.0,
    "auto": 1.0,
    "standard": 1.0,
    "high": 1.6,
    "hd": 1.6,
    "xhigh": 2.2,
    "max": 3.0,
}
Found = tuple[Made | None, ...]
SKETCHES = (128, 256, 384)


class FlatIllustrator:
    """Draws flat illustrations by the words of a prompt. No model: what it knows is in its lexicon.

    What it drew of late it knows again, and draws anew when it is to be changed.
    """

    def __init__(self) -> None:
        self._memory = Memory()

    def paint(self, brief: Brief, partials: int) -> Iterator[Image.Image]:
        """Yield ``partials`` sketches at really lower detail, then the picture. See ``Illustrator``."""
        scene, dice = parse(brief.prompt), dice_for(brief)
        found = tuple(self._memory.find(source) for source in brief.sources)
        for edge in SKETCHES[: max(0, partials)]:
            yield _sketch(brief, scene, dice, edge, found)
        detail = DETAILS.get(brief.quality, 1.0)
        picture = _picture(brief, scene, dice, (brief.width, brief.height), detail, found)
        self._remember(brief, picture, scene, dice, found[0] if found else None)
        credit = self.credit(brief)
        if credit:
            picture.info["attribution"] = credit
        yield picture

    def _remember(
        self, brief: Brief, picture: Image.Image, scene: Scene, dice: Dice, made: Made | None
    ) -> None:
        """Keep what an opaque picture was made of, if it was drawn whole."""
        if picture.mode == "RGB" and brief.task == "generate":
            self._memory.keep(picture, scene, dice)
        elif made and picture.mode == "RGB" and brief.task == "edit" and brief.mask is None:
            self._memory.keep(picture, after(made.scene, scene), made.dice)

    def credit(self, brief: Brief) -> str | None:
        """Name whose drawings the picture contains: its own new ones and those of its source."""
        found = [made.scene for source in brief.sources if (made := self._memory.find(source))]
        earlier = (source.info.get("attribution") or source.info.get("Copyright") for source in brief.sources)
        return attribution(parse(brief.prompt), *found) or next(
            (credit for credit in earlier if isinstance(credit, str) and "OpenMoji" in credit), None
        )

    def tell(self, brief: Brief) -> str:
        """Tell what is drawn of the prompt, and what is not. See ``Illustrator``."""
        scene = parse(brief.prompt)
        return told(scene, completed(scene)) if brief.task == "generate" else understood(scene)


def _picture(
    brief: Brief, scene: Scene, dice: Dice, size: tuple[int, int], detail: float, found: Found
) -> Image.Image:
    """The brief painted at a size of its own shape; ``found`` is what its own sources were made of."""
    if brief.task == "vary" and brief.sources:
        return edits.varied(brief, scene, dice, size, detail, found[0] if found else None)
    if brief.task == "edit" and brief.sources:
        return edits.edited(brief, scene, dice, size, detail, found)
    if brief.transparent or scene.transparent:
        return cut_out(scene, size, dice)
    return paint_scene(scene, size, dice, detail)


def _sketch(brief: Brief, scene: Scene, dice: Dice, edge: int, found: Found) -> Image.Image:
    """The same picture painted small and enlarged: soft and mottled, then in strokes, then in its style."""
    full = (brief.width, brief.height)
    factor = min(1.0, edge / max(full))
    size = (max(8, round(full[0] * factor)), max(8, round(full[1] * factor)))
    unstyled = (
        edge < SKETCHES[-1] and brief.task == "generate" and not (brief.transparent or scene.transparent)
    )
    if unstyled:
        small = paint_scene(scene, size, dice, 0.5, styled=False)
    else:
        small = _picture(brief, scene, dice, size, 0.5, found)
    if edge == SKETCHES[0]:
        small = _begun(small, dice)
    elif unstyled:
        small = oil(small, size, dice, 0.4)
    return edits.kept(brief, small.resize(full, Image.Resampling.BICUBIC))


def _begun(small: Image.Image, dice: Dice) -> Image.Image:
    soft = small.filter(ImageFilter.GaussianBlur(min(small.size) * 0.018))
    mottle = cloudy(
        dice("begun"),
        small.size,
        (small.width / min(small.size) * 40, small.height / min(small.size) * 40),
        2,
    )
    shade = Image.new("RGB", small.size, (30, 30, 50))
    alpha = mottle.point([max(0, min(44, round((v - 110) * 0.5))) for v in range(256)])
    mixed = Image.composite(shade, soft.convert("RGB"), alpha)
    if soft.mode == "RGBA":
        mixed.putalpha(soft.getchannel("A"))
    return mixed
