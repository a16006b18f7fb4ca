"""Text in pictures: which words of a prompt are to be written, on what, and how it is told."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageChops

from offline.illustrator import FlatIllustrator
from offline.illustrator.lettering import HANDS, fitted, undrawable, written
from offline.illustrator.reading.wording import heard_in
from offline.illustrator.reading.words import parse
from offline.painting import Brief


def brief(prompt: str, edge: int = 160) -> Brief:
    return Brief("generate", prompt, edge, edge, 3)


@pytest.mark.parametrize(
    ("prompt", "texts", "rest"),
    [
        ('a neon sign that says "OPEN LATE"', ("OPEN LATE",), "a neon sign"),
        ("a birthday card with the words Happy Birthday Anna", ("Happy Birthday Anna",), "a birthday card"),
        ("logo for a bakery called Sweet Crumb", ("Sweet Crumb",), "logo for a bakery"),
        ("ein Schild mit der Aufschrift „Grüß Gott“", ("Grüß Gott",), "ein Schild"),
        ("une affiche avec le texte « Été à Paris »", ("Été à Paris",), "une affiche"),
        ("a sign that says keep off the grass in a park", ("keep off the grass",), "a sign in a park"),
        ("graffiti 'don't stop' on a wall", ("don't stop",), "graffiti on a wall"),
        ("t-shirt with HELLO WORLD", ("HELLO WORLD",), "t-shirt"),
        ('poster "SUMMER FEST" with "July 12" and palms', ("SUMMER FEST", "July 12"), "poster and palms"),
        ('a "Happy Birthday" banner', ("Happy Birthday",), "a banner"),
        ('a neon "Open" sign', ("Open",), "a neon sign"),
        ('a painting of a "cat"', (), 'a painting of a "cat"'),
        ("a dog named Rex", (), "a dog named Rex"),
        ("a girl reading The Hobbit", (), "a girl reading The Hobbit"),
        ('"a cat in a hat"', (), '"a cat in a hat"'),
        ("a man's hat and the dogs' bowl", (), "a man's hat and the dogs' bowl"),
    ],
)
def test_what_is_to_be_written_is_taken_out_as_it_was_typed(
    prompt: str, texts: tuple[str, ...], rest: str
) -> None:
    """Quotes of any kind, and words that lead to a text; the rest is read as ever."""
    heard = heard_in(prompt)
    assert heard.texts == texts
    assert heard.rest.replace(",", "") == rest


@pytest.mark.parametrize(
    ("prompt", "sheet", "carrier", "subjects"),
    [
        ("a neon sign that says 'cat'", "neon", None, []),
        ('poster with the text "JAZZ NIGHT" and a saxophone', "poster", None, ["saxophone"]),
        ('a wooden sign saying "Welcome"', None, "lettered sign", ["lettered sign"]),
        ('a cat holding a sign that says "Hire me"', None, "held by cat", ["cat"]),
        ('a cat saying "Feed me"', "bubble", None, ["cat"]),
        ("a girl holding a birthday card", None, None, None),
        ("a happy halloween card", "card", None, []),
        ("a house of cards", None, None, None),
        ('a dog wearing a t-shirt that says "Good Boy"', None, "worn by dog", ["dog"]),
        ('a coffee shop with a sign that says "Joe"', None, "shop", ["shop"]),
        ('a fox in a forest with the text "Wild"', "caption", None, ["fox"]),
        ("the letter A made of flowers", "lettering", None, ["flower"]),
        ('a ghost with a speech bubble saying "Boo!"', "bubble", None, ["openmoji:1F47B"]),
        ("travel poster for Norway with a fjord", "poster", None, []),
    ],
)
def test_a_text_is_on_what_carries_it(
    prompt: str, sheet: str | None, carrier: str | None, subjects: list[str] | None
) -> None:
    """On a sheet, on a thing, in the hands or the mouth of someone; its words are no subjects."""
    scene = parse(prompt)
    assert (scene.sheet, scene.carrier) == (sheet, carrier)
    assert subjects is None or [item.kind for item in scene.items] == subjects


def test_what_is_written_is_told_and_what_has_no_letters_too() -> None:
    """The sentence names the words; signs of other scripts are never drawn as boxes."""
    said = FlatIllustrator().tell(brief('neon sign that says "火锅 Hot Pot"'))
    assert "a neon sign, with the words “Hot Pot”" in said
    assert "no letters for: 火锅" in said
    assert undrawable("Grüße, Ærø & Łódź!") == ""


def test_a_line_is_set_alike_at_every_size_and_fits_its_box() -> None:
    """Letters are measured in their own units, never in pixels."""
    for name, hand in HANDS.items():
        block = fitted("Soup of the day", hand, (0.1, 0.1, 0.6, 0.3))
        placed = np.vstack(block.placed())
        assert placed[:, 0].min() > 0.05, name
        assert placed[:, 0].max() < 0.75, name
    assert written("AV", HANDS["bold"]).width < written("HH", HANDS["bold"]).width


@pytest.mark.parametrize(
    "prompt",
    [
        'a neon sign of a cat that says "Open"',
        "wedding invitation for Mia and Tom",
        'a mug that says "Monday"',
        'chalkboard with "Soup"',
        'graffiti "LOVE"',
        "movie poster of a train",
        'billboard "Pizza" with a pizza',
        'a book titled "Go"',
    ],
)
def test_the_same_words_twice_are_the_same_picture(prompt: str) -> None:
    """Sheets and lettered things are as certain as every other picture, at any shape."""
    wide = Brief("generate", prompt, 256, 144, 5)
    first, second = (list(FlatIllustrator().paint(wide, 0))[-1] for _ in range(2))
    assert first.size == (256, 144)
    assert first.tobytes() == second.tobytes()


def test_a_logo_with_its_name_has_no_ground_where_none_is_wanted() -> None:
    """Emblem and letters stay, all around them is clear."""
    (picture,) = FlatIllustrator().paint(brief('logo of a fox named "Foxtrot", transparent background'), 0)
    alpha = np.asarray(picture.getchannel("A"))
    assert alpha[0, 0] == 0
    assert 0.02 < (alpha > 200).mean() < 0.7


def test_an_edit_writes_inside_the_mask_alone() -> None:
    """ "Add text" is written where it is marked; every other byte stays."""
    illustrator = FlatIllustrator()
    (source,) = illustrator.paint(brief("a lighthouse at sunset"), 0)
    mask = Image.new("L", source.size)
    mask.paste(255, (10, 10, 150, 60))
    edit = Brief("edit", "add text 'HELLO'", 160, 160, 3, sources=(source,), mask=mask)
    (after,) = illustrator.paint(edit, 0)
    changed = np.asarray(ImageChops.difference(after.convert("RGB"), source.convert("RGB"))).max(axis=2) > 0
    assert changed[10:60, 10:150].mean() > 0.1
    assert not changed[60:].any()
    assert illustrator.tell(edit) == "I understood: write “HELLO”."
