"""What pictures cost: prices as data, and the tokens that they are multiplied with.

The data file ``prices.json`` beside this module names the source and the date of each price. A host can
add a file of the same form, whose prices come first. Output tokens follow a formula or a table of
OpenAI's (image generation guide, read on 2026-11-22); what is not published is a range, and what is not
known is nothing at all: no price is guessed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import Any, Self

from studio.cards import parse_size
from studio.errors import StudioError

OWN = Path(__file__).with_name("prices.json")
PARTIAL_IMAGE_TOKENS = 100  # each one's, as output

_MILLION = 1_000_000
_MOST_FILE = 2**20  # bytes
_USUAL_SIZES = ((1024, 1024), (1536, 1024), (1024, 1536))  # what "auto" comes out as


class BadPrices(StudioError):
    """The price file cannot be used."""

    advice = "Correct the file named in EASEL_PRICES. It has the same form as studio/prices.json."


@dataclass(frozen=True)
class Span:
    """From the least to the most, both included."""

    least: int
    most: int

    @classmethod
    def of(cls, number: int) -> Self:
        """A single number."""
        return cls(number, number)

    def __add__(self, other: Span) -> Span:
        return Span(self.least + other.least, self.most + other.most)

    def __mul__(self, times: int) -> Span:
        return Span(self.least * times, self.most * times)


@dataclass(frozen=True)
class Price:
    """A model's prices in USD per million tokens, and how many output tokens a picture takes.

    ``bases`` are the formula's, by quality; ``table`` has tokens by size and quality; ``factors`` widen
    what a formula says for a quality, where only that is known. ``whole`` has the most, in USD, that one GIF
    or SVG drawing costs, where a host says so.
    """

    models: tuple[str, ...]
    text_in: Decimal
    image_in: Decimal
    image_out: Decimal
    source: str
    date: date
    bases: Mapping[str, int] = field(default_factory=dict)
    table: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    factors: Mapping[str, Sequence[int]] = field(default_factory=dict)
    whole: Mapping[str, Decimal] = field(default_factory=dict)
    published: bool = True

    def output_tokens(self, size: tuple[int, int] | None, quality: str) -> Span | None:
        """The output tokens of one picture; None where they are not known.

        A size or a quality that the server chooses gives a range over those that it may choose.
        """
        qualities = [quality] if quality != "auto" else self._qualities()
        found = [self._tokens(one, each) for one in (size,) if one for each in qualities]
        if size is None:
            found = [self._tokens(one, each) for one in _USUAL_SIZES for each in qualities]
        known = [span for span in found if span]
        if not known or len(known) < len(found):
            return None
        return Span(min(span.least for span in known), max(span.most for span in known))

    def usd(self, text: int, images: int, output: int) -> Decimal:
        """The price of so many tokens, in USD."""
        return (text * self.text_in + images * self.image_in + output * self.image_out) / _MILLION

    def _qualities(self) -> list[str]:
        return list(self.bases) or sorted({name for row in self.table.values() for name in row})

    def _tokens(self, size: tuple[int, int], quality: str) -> Span | None:
        row = self.table.get(f"{size[0]}x{size[1]}", {})
        if quality in row:
            return Span.of(row[quality])
        if quality not in self.bases:
            return None
        least, most = self.factors.get(quality, (1, 1))
        tokens = formula(self.bases[quality], size)
        return Span(tokens * least, tokens * most)


class Prices:
    """The prices of all models."""

    def __init__(self, prices: Sequence[Price]) -> None:
        self._by_model = {model: price for price in reversed(prices) for model in price.models}

    def of(self, model: str, like: str | None = None) -> Price | None:
        """The price of a model, or of the one that it behaves like; a snapshot's date does not matter."""
        for name in (model, like or ""):
            short = name.rsplit("/", 1)[-1].lower()
            known = [own for own in self._by_model if short == own or short.startswith(f"{own}-")]
            if known:
                return self._by_model[max(known, key=len)]
        return None


def formula(base: int, size: tuple[int, int]) -> int:
    """Output tokens of gpt-image-2 and 2.5 for a picture of ``size`` (width × height).

    ``base`` is the quality's. Source: OpenAI's image generation guide; agrees with its table.
    """
    width, height = size
    patches = base * round(base * Fraction(min(size), max(size)))  # a Fraction rounds half to even, exactly
    return ceil(Fraction(patches * (2_000_000 + width * height), 4_000_000))


def input_image_tokens(size: tuple[int, int]) -> int:
    """Tokens of one input picture of ``size`` (width × height), as observed: a mask adds none.

    Its long edge is scaled up to 1024 pixels if it is smaller; patches of 32 pixels, at most 1536.
    """
    scale = max(Fraction(1), Fraction(1024, max(size)))
    across, down = (ceil(side * scale / 32) for side in size)
    return min(across * down, 1536)


def text_tokens(text: str) -> int:
    """About how many tokens a prompt has: four bytes of UTF-8 each."""
    return ceil(len(text.encode(errors="replace")) / 4)


def size_of(size: str | None) -> tuple[int, int] | None:
    """Width and height of a request's size; None where the server chooses."""
    return parse_size(size) if size else None


def read(extra: Path | None = None) -> Prices:
    """Easel's own prices, and before them those of a host's file. Raises BadPrices."""
    return Prices([*(_file(extra) if extra else ()), *_file(OWN)])


def _file(path: Path) -> list[Price]:
    try:
        if path.stat().st_size > _MOST_FILE:
            raise BadPrices(f"{path.name} is larger than 1 MB")
        rows = json.loads(path.read_text(encoding="utf-8"))["prices"]
        return [_price(row) for row in rows]
    except OSError as error:
        raise BadPrices(f"{path.name} cannot be read") from error
    except (ValueError, TypeError, KeyError, InvalidOperation, AttributeError) as error:
        raise BadPrices(f"{path.name} is not of the form that is needed") from error


def _price(row: Mapping[str, Any]) -> Price:
    amounts = {name: _amount(row[name]) for name in ("text_in", "image_in", "image_out")}
    return Price(
        models=tuple(str(model).lower() for model in row["models"]),
        source=str(row["source"]),
        date=date.fromisoformat(row["date"]),
        bases={str(name): int(base) for name, base in row.get("bases", {}).items()},
        table={size: {name: int(n) for name, n in by.items()} for size, by in row.get("table", {}).items()},
        factors={name: (int(least), int(most)) for name, (least, most) in row.get("factors", {}).items()},
        whole={str(form): _amount(usd) for form, usd in row.get("whole", {}).items()},
        published=bool(row.get("published", True)),
        **amounts,
    )


def _amount(text: object) -> Decimal:
    amount = Decimal(str(text))
    if not (amount.is_finite() and amount >= 0):
        raise ValueError("a price is a number from 0 on")
    return amount
