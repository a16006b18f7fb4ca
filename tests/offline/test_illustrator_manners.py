"""The styles that people name: how they are read, told and painted."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from PIL import Image

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.isometrics.isometric import diorama
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.tables import table, words
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item, Scene
from offline.illustrator.sheets.painter import paint_scene
from offline.illustrator.styles import MANNERS, STYLES
from offline.illustrator.telling import told

NAMED = sorted(name for names in MANNERS.values() for name in names.split())
MOVED = {"popart", "polaroid"}
"""Styles that show the subject at other places of the picture."""


@cache
def plain(edge: int = 128) -> tuple[Image.Image, Image.Image]:
    """A picture without a style, and where its subject is, about."""
    scene = Scene(items=(Item("fox"),), place="meadow", time="day")
    picture = paint_scene(scene, (edge, edge), Dice("manners"), 1.0)
    box = (edge // 4, edge // 3, edge * 2 // 3, edge * 9 // 10)
    mask = Image.new("L", picture.size)
    mask.paste(255, box)
    return picture, mask


@pytest.mark.parametrize("style", NAMED)
def test_a_style_changes_the_picture_and_agrees_with_its_preview(style: str) -> None:
    """It differs from the plain scene, is the same for the same seed, and half as large shows the same."""
    picture, mask = plain()
    first, again = (STYLES[style](picture, picture.size, Dice("one"), 1.0, mask) for _ in range(2))
    assert first.mode == "RGB"
    assert first.size == picture.size
    assert first.tobytes() == again.tobytes()
    assert np.abs(np.asarray(first, float) - np.asarray(picture, float)).mean() > 2
    small = STYLES[style](picture.resize((64, 64)), (64, 64), Dice("one"), 1.0, mask.resize((64, 64)))
    seen = [
        np.asarray(each.convert("L").resize((16, 16), Image.Resampling.BOX), float) for each in (first, small)
    ]
    assert np.corrcoef(seen[0].ravel(), seen[1].ravel())[0, 1] > (0.45 if style in MOVED else 0.6)


@pytest.mark.parametrize("style", NAMED)
def test_a_style_can_be_asked_for_and_is_told(style: str) -> None:
    """The first words of each are read as that style, and the answer has words for it."""
    said = next(
        each for each in table("scene", "styles")[style] if each not in words("scene", "styles at first")
    )
    scene = parse(f"a fox, {said}")
    assert (scene.style, [item.word for item in scene.items]) == (style, ["fox"])
    assert table("telling", "style")[style][0] in told(scene, completed(scene))


@pytest.mark.parametrize(
    ("prompt", "style", "subjects"),
    [
        ("chalk drawing on a blackboard of a bicycle", "chalk", ["bicycle"]),
        ("a child playing with lego", None, ["child", "lego"]),
        ("a lego castle", "bricks", ["castle"]),
        ("an origami fox", "origami", ["fox"]),
        ("a fox in the style of Van Gogh's starry night", "swirls", ["fox"]),
        ("a man at night, noir comic", "comic", ["man"]),
        ("a tattoo of a rose", "tattoo", ["rose"]),
        ("a man with a tattoo of a dragon", None, ["man", "dragon"]),
    ],
)
def test_a_word_of_a_style_is_no_prop(prompt: str, style: str | None, subjects: list[str]) -> None:
    """Words of a style are not drawn as things, and things that are handled are no style."""
    scene = parse(prompt)
    assert (scene.style, [item.word for item in scene.items]) == (style, subjects)


@pytest.mark.parametrize(
    ("prompt", "place", "time", "weather"),
    [
        ("cyberpunk people with umbrellas", "street", "night", "rain"),
        ("film noir detective", "street", "night", None),
        ("blueprint of a bicycle", "studio", None, None),
        ("stencil graffiti of a girl with a balloon", "wall", None, None),
        ("blueprint of a house in a forest", "forest", None, None),
        ("a ship in the style of dali", "desert", None, None),
    ],
)
def test_a_style_brings_its_place(prompt: str, place: str, time: str | None, weather: str | None) -> None:
    """Where the prompt names none, a style is seen where it is known from."""
    scene = completed(parse(prompt))
    assert (scene.place, scene.time, scene.weather) == (place, time, weather)


@pytest.mark.parametrize(
    ("prompt", "left"),
    [
        ("isometric bedroom with a desk and a computer", []),
        ("isometric house with a garden", []),
        ("isometric living room with a cat", ["cat"]),
        ("isometric living room with a cat on a sofa", ["cat", "sofa"]),
        ("isometric castle", []),
        ("isometric farm with a cow", ["cow"]),
    ],
)
def test_an_isometric_room_is_built_of_what_is_named(prompt: str, left: list[str]) -> None:
    """Furniture and houses are solids of the set; only who lives there, and what they sit on, is put in."""
    scene = completed(parse(prompt))
    stage = Stage((96, 96), scene, palette_for(scene, Dice("iso")), Dice("iso"), 0.5)
    diorama(stage)
    assert [item.word for item in stage.scene.items] == left


def test_what_stands_in_an_empty_place_is_what_a_style_keeps_clear() -> None:
    """Houses of a village without anybody are outlined in line art, and are there in a synthwave land."""
    lines = paint_scene(parse("a village at night, line art"), (160, 160), Dice("lines"), 1.0)
    assert (np.asarray(lines.convert("L"))[70:130] < 110).mean() > 0.02
    assert [item.kind for item in completed(parse("a village, synthwave")).items] == ["house"]
