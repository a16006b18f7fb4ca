"""What a request will cost, before it is sent, and what it did cost, by the server's own count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from studio.cards import WHOLE_FORMATS
from studio.connections import OFFLINE, Kind
from studio.prices import PARTIAL_IMAGE_TOKENS, Prices, Span, input_image_tokens, size_of, text_tokens
from studio.requests import PictureRequest

_CENT = Decimal("0.01")
_NONSENSE = 10**9  # tokens of one answer: no server counts so many


@dataclass(frozen=True)
class Estimate:
    """What a request may cost. ``tokens`` and ``usd`` (least, most) are None where that is not known.

    ``priced`` is whether it costs something, known beforehand or not: a box of one's own may be free.
    """

    tokens: Span | None = None
    usd: tuple[Decimal, Decimal] | None = None
    free: bool = False
    published: bool = True
    priced: bool = True

    @property
    def most(self) -> Decimal | None:
        """The most that it may cost, in USD; None where that is not known."""
        return Decimal(0) if self.free else self.usd[1] if self.usd else None

    @property
    def sentence(self) -> str:
        """The estimate in words, for a page."""
        if self.free:
            return "Free: drawn on this machine."
        if self.usd is None:
            return "Cost: unknown."
        least, most = self.usd
        if self.tokens is None:
            return f"Cost: up to {dollars(most)}."
        about = "about " if least == most else ""
        reported = "" if self.published else ", as others report it"
        return f"Cost: {about}{between(least, most)} ({_tokens(self.tokens)} tokens{reported})."


def estimate(
    request: PictureRequest, kind: Kind, prices: Prices, like: str | None = None, *, streams: bool = True
) -> Estimate:
    """What ``request`` may cost at a server of this ``kind``; ``like`` is the model that it behaves like.

    Every picture, partial image and input counts. Each of n pictures that the server ``streams`` is a request
    of its own, and pays for its inputs again. What a GIF or an SVG drawing costs is not published: only a
    host's own prices may say it.
    """
    if kind == OFFLINE:
        return Estimate(free=True)
    price = prices.of(request.model, like)
    if price is None:
        return Estimate(priced=kind in ("openai", "azure"))
    if request.output_format in WHOLE_FORMATS:
        most = price.whole.get(request.output_format)
        return Estimate() if most is None else Estimate(usd=(Decimal(0), request.n * most))
    output = price.output_tokens(size_of(request.size), request.quality or "auto")
    if output is None:
        return Estimate()
    text = text_tokens(request.prompt)
    images = sum(input_image_tokens((image.width, image.height)) for image in request.sources)
    out = output + Span(0, PARTIAL_IMAGE_TOKENS * request.partial_images)
    requests, made = (request.n if streams else 1), out * request.n
    tokens = Span.of((text + images) * requests) + made
    least, most = (price.usd(text * requests, images * requests, each) for each in (made.least, made.most))
    return Estimate(tokens, (least, most), published=price.published)


def cost(
    usage: Mapping[str, Any] | None, model: str, kind: Kind, prices: Prices, like: str | None = None
) -> Decimal | None:
    """What the server's ``usage`` comes to in USD; None where it or the price is not known."""
    if kind == OFFLINE:
        return Decimal(0)
    price = prices.of(model, like)
    counted = _counted(usage) if usage and price else None
    return price.usd(*counted) if price and counted else None


def said_usage(usage: Mapping[str, Any] | None) -> bool:
    """Whether a server counted tokens in a way that gives a price."""
    return bool(usage) and _counted(usage or {}) is not None


def between(least: Decimal, most: Decimal) -> str:
    """An amount in USD, or from one to another, for people."""
    one, other = dollars(least), dollars(most)
    return one if one == other else f"{one} to {other}"


def dollars(amount: Decimal) -> str:
    """USD for people: whole cents from ten cents on, a tenth of a cent below."""
    if not amount:
        return "$0"
    if 0 < amount < Decimal("0.001"):
        return "less than $0.001"
    return f"${amount.quantize(_CENT if amount >= 10 * _CENT else _CENT / 10):,}"


def _counted(usage: Mapping[str, Any]) -> tuple[int, int, int] | None:
    """Text in, images in, output; None where the server did not say, or said nonsense.

    Where it does not part its inputs, all of them count as images, the dearer kind. No output at all is
    what LiteLLM writes where its own server did not say. The tokens of an SVG drawing's author are another
    model's, and leave the whole unknown.
    """
    if usage.get("svg"):
        return None
    output, inputs = usage.get("output_tokens"), usage.get("input_tokens")
    details = usage.get("input_tokens_details")
    parted = details if isinstance(details, Mapping) else {}
    text, images = parted.get("text_tokens"), parted.get("image_tokens")
    if not isinstance(text, int) or not isinstance(images, int):
        text, images = 0, inputs
    numbers = (text, images, output)
    valid = all(isinstance(number, int) and 0 <= number < _NONSENSE for number in numbers) and output
    return numbers if valid else None  # type: ignore[return-value]


def _tokens(span: Span) -> str:
    return f"{span.least:,}" if span.least == span.most else f"{span.least:,} to {span.most:,}"
