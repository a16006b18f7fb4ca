"""Sheets and what is written on them, told in words."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.lettering import drawable
from offline.illustrator.lettering.carriers import HELD, WORN
from offline.illustrator.reading.tables import table, words
from offline.illustrator.scene import Scene

NAMED = {"cycle": "a simple diagram:", "playing": "a playing card, the"}
"""Sheets whose text is the name of what they show."""


def on_paper(asked: Scene, drawn: Scene) -> Scene:
    """What a sheet shows: its subjects without a place of theirs, the style where it is not its own."""
    own = any(asked.sheet in names for names in table("sheets", "style of a sheet").values())
    place = asked.place if asked.items else drawn.place
    place = None if asked.sheet in words("sheets", "alone") and asked.items else place
    return replace(
        drawn, place=place, style=None if own or asked.sheet in words("sheets", "alone") else drawn.style
    )


def as_made(scene: Scene, said: str) -> str:
    """What was drawn, told as the sheet that it is on: "a poster with a saxophone"."""
    if not scene.sheet:
        return said
    if scene.sheet in NAMED and scene.texts:
        return f"{NAMED[scene.sheet]} {scene.texts[0]}"
    name, tie = (*table("telling", "sheet").get(scene.sheet, ("",)), "")[:2]
    bare = not scene.items and scene.place in {None, "abstract"}
    if not name:
        return said
    return name if bare or not tie else f"{name} {tie} {said}"


def lettering(scene: Scene) -> str:
    """The words that were written, as far as there are letters for them."""
    texts = [kept for text in scene.texts if (kept := drawable(text))]
    if not texts or scene.sheet in NAMED:
        return ""
    carrier = scene.carrier or ""
    held = " on a sign" if carrier.startswith(HELD) else " on the chest" if carrier.startswith(WORN) else ""
    word = "words" if len(" ".join(texts).split()) > 1 else "word"
    return f", with the {word} {' and '.join(f'“{text}”' for text in texts)}{held}"
