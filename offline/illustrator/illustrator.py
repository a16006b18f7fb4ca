"""The illustrator: a brief in, pictures out, coarse to fine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageFilter

from offline.painting import Brief

from .dice import Dice, dice_for
from .drawing.noise import cloudy
from .editing import edits
from .editing.heeded import combined, understood
from .editing.made import Made
from .editing.memory import Memory
from .editing.retold import detail_of, made_by, scene_of, scenes_of
from .editing.together import planned
from .editing.varying import varied
from .planning.completing import completed
from .scene import Scene
from .sheets.painter import cut_scene, paint_scene
from .styles import oil
from .telling import told
from .telling.credits import attribution

Found = tuple[Made | None, ...]
SKETCHES = (128, 256, 384)


@dataclass(frozen=True)
class Work:
    """A brief as it was understood.

    ``found`` is what each source was made of, where it is an own picture; ``wished`` what the first one is
    made of once it is edited, where that can be drawn anew.
    """

    brief: Brief
    scene: Scene
    dice: Dice
    found: Found = ()
    wished: Made | None = None

    @property
    def made(self) -> Made | None:
        """What the first source was made of."""
        return self.found[0] if self.found else None

    @property
    def on_nothing(self) -> bool:
        """Whether the subjects are drawn without a background."""
        return self.brief.transparent or self.scene.transparent


class FlatIllustrator:
    """Draws flat illustrations by the words of a prompt. No model: what it knows is in its lexicon.

    What it drew of late it knows again, and draws anew when it is to be changed; with a file for its memory
    also what another one with that file drew before.
    """

    def __init__(self, memory: Path | None = None) -> None:
        self._memory = Memory(memory)

    def paint(self, brief: Brief, partials: int) -> Iterator[Image.Image]:
        """Yield ``partials`` sketches at really lower detail, then the picture. See ``Illustrator``."""
        work = self._work(brief)
        for edge in SKETCHES[: max(0, partials)]:
            yield _sketch(work, edge)
        picture = _picture(work, (brief.width, brief.height), detail_of(brief))
        self._remember(work, picture)
        credit = self.credit(brief)
        if credit:
            picture.info["attribution"] = credit
        yield picture

    def _work(self, brief: Brief) -> Work:
        found = self._found(brief)
        scene, made = scene_of(brief), found[0] if found else None
        alone = brief.task == "edit" and len(brief.sources) == 1
        wished = edits.wished_of(brief, made) if made and alone else None
        return Work(brief, scene, dice_for(brief), found, wished)

    def _found(self, brief: Brief) -> Found:
        """What each source was made of. A sheet is edited as a picture that was not drawn here: its parts are
        set by its design, not cast."""
        found = (self._memory.find(source) for source in brief.sources)
        edit = brief.task == "edit"
        return tuple(None if made and edit and made.plot.scene.sheet else made for made in found)

    def _remember(self, work: Work, picture: Image.Image) -> None:
        """Keep what a picture was made of, if it can be drawn again."""
        brief = work.brief
        if brief.task == "generate":
            self._memory.keep(picture, made_by(brief))
        elif work.wished:
            self._memory.keep(picture, work.wished)

    def credit(self, brief: Brief) -> str | None:
        """Name whose drawings the picture contains: its own new ones and those of its source."""
        found = [made for source in brief.sources if (made := self._memory.find(source))]
        earlier = (source.info.get("attribution") or source.info.get("Copyright") for source in brief.sources)
        scenes = [scene for made in found for scene in made.scenes]
        return attribution(*scenes_of(brief), *scenes) or next(
            (credit for credit in earlier if isinstance(credit, str) and "OpenMoji" in credit), None
        )

    def tell(self, brief: Brief) -> str:
        """Tell what is drawn of the prompt, and what is not. See ``Illustrator``."""
        if brief.task == "generate":
            scene = scene_of(brief)
            return told(scene, completed(scene))
        if len(brief.sources) > 1:
            scene, found = scene_of(brief), self._found(brief)
            return combined(planned(brief, scene, found), scene)
        made = next(iter(self._found(brief)), None)
        return understood(scenes_of(brief), edits.missed(brief, made) if made else (), brief.prompt)


def _picture(work: Work, size: tuple[int, int], detail: float) -> Image.Image:
    """The brief painted at a size of its own shape."""
    brief, scene, dice = work.brief, work.scene, work.dice
    if brief.task == "vary" and brief.sources:
        return varied(brief, scene, dice, size, detail, work.made)
    if brief.task == "edit" and work.wished:
        return edits.redone(brief, work.wished, size, detail)
    if brief.task == "edit" and brief.sources:
        return edits.edited(brief, dice, size, detail, work.found)
    if work.on_nothing:
        return cut_scene(scene, size, dice)
    return paint_scene(scene, size, dice, detail)


def _sketch(work: Work, edge: int) -> Image.Image:
    """The same picture painted small and enlarged: soft and mottled, then in strokes, then in its style."""
    brief, scene, dice = work.brief, work.scene, work.dice
    full = (brief.width, brief.height)
    factor = min(1.0, edge / max(full))
    size = (max(8, round(full[0] * factor)), max(8, round(full[1] * factor)))
    unstyled = edge < SKETCHES[-1] and brief.task == "generate" and not work.on_nothing
    small = paint_scene(scene, size, dice, 0.5, styled=False) if unstyled else _picture(work, size, 0.5)
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
