"""What a picture was made of as text, for a file, and back: its prompts are read, nothing is painted."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from io import BytesIO

from PIL import Image

from offline.illustrator.dice import dice_for
from offline.illustrator.planning.haunts import at_home
from offline.illustrator.planning.stances import posed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Scene
from offline.painting import Brief

from .made import Made, Plot
from .redrawing import wished
from .wishes import Wish, clauses, wish_of

_DETAILS = {
    "low": 0.4,
    "medium": 1.0,
    "auto": 1.0,
    "standard": 1.0,
    "high": 1.6,
    "hd": 1.6,
    "xhigh": 2.2,
    "max": 3.0,
}
_KEPT = ("task", "prompt", "width", "height", "seed", "quality", "transparent")
"""What of the brief of a new picture decides how it looks: all of it, since it has no sources."""


def detail_of(brief: Brief) -> float:
    """How finely a brief's quality has it drawn."""
    return _DETAILS.get(brief.quality, 1.0)


def scene_of(brief: Brief) -> Scene:
    """The scene that a brief asks for; of an edit, what it wishes."""
    if brief.task == "edit":
        return wish_of(brief.prompt)
    scene = parse(brief.prompt)
    dice = dice_for(brief)
    return posed(at_home(scene, dice), dice) if brief.task == "generate" else scene


def scenes_of(brief: Brief) -> tuple[Scene, ...]:
    """The scenes that a brief asks for: of an edit one for each of its wishes."""
    if brief.task != "edit" or len(brief.sources) > 1:
        return (scene_of(brief),)
    return tuple(wish_of(clause) for clause in clauses(brief.prompt))


def made_by(brief: Brief) -> Made:
    """What the new picture of a brief is made of."""
    scene = scene_of(brief)
    nothing = brief.transparent or scene.transparent
    return Made(
        Plot(scene), dice_for(brief), brief.width / brief.height, detail_of(brief), nothing, brief=brief
    )


def text_of(made: Made) -> str | None:
    """The brief of a picture and the prompts and masks of its edits, as JSON; None without a brief."""
    if made.brief is None:
        return None
    brief = {name: getattr(made.brief, name) for name in _KEPT}
    return json.dumps({"brief": brief, "wishes": [[wish.prompt, _packed(wish.mask)] for wish in made.wishes]})


def made_of(text: str) -> Made | None:
    """What such a text tells of; None where it cannot be read, or an edit is no longer understood so."""
    try:
        told = json.loads(text)
        made: Made | None = made_by(Brief(**told["brief"]))
        for prompt, mask in told["wishes"]:
            made = made and wished(made, Wish(wish_of(prompt), _unpacked(mask), prompt))
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, OSError):
        return None
    return made


def _packed(mask: Image.Image | None) -> str | None:
    if mask is None:
        return None
    buffer = BytesIO()
    mask.save(buffer, "PNG")
    return b64encode(buffer.getvalue()).decode()


def _unpacked(mask: str | None) -> Image.Image | None:
    return Image.open(BytesIO(b64decode(mask)), formats=["PNG"]).convert("L") if mask else None
