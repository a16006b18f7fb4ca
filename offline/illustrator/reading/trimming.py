"""What prompts carry for other programs and for cameras, taken out: flags, weights, focal lengths."""

from __future__ import annotations

import re

_UNWANTED = re.compile(
    r"(?:--no\s+|\bnegative prompt\s*:\s*|\bavoid\s*:\s*)(?P<what>[^-\n.;]+)", re.IGNORECASE
)
_FLAG = re.compile(
    r"(?:^|\s)--?(?:[a-z]{1,10})(?:\s+(?!-)[\d:.x/]+|\s+(?:raw|beta|alpha)\b)?(?=\s|$)", re.IGNORECASE
)
_MODEL = re.compile(r"<[^<>]*>")
_WEIGHT = re.compile(r"[([{]+([^()\[\]{}]*?)(?::\s*\d+(?:\.\d+)?)?[)\]}]+")
_TAGGED = re.compile(r"\b([1-9])\+?(girl|boy|woman|man|cat|dog|other)(s?)\b", re.IGNORECASE)
_CAMERA = re.compile(
    r"\b(?!35\s?mm)\d{1,3}\s?mm\b|\bf\s?/\s?\d+(?:\.\d+)?|\biso\s?\d+\b|\b\d{1,2}:\d{1,2}\b|\b\d{3,5}\s?x\s?\d{3,5}\b|\b\d+\s?[kp]\b",
    re.IGNORECASE,
)

_BY = re.compile(r"\b(covered|overgrown|decorated|topped|filled) by\b", re.IGNORECASE)


def trimmed(prompt: str) -> str:
    """The prompt without what is no word of it; what a flag forbids is said at its end."""
    unwanted = [found["what"].strip(" ,") for found in _UNWANTED.finditer(prompt)]
    said = _FLAG.sub(" ", _UNWANTED.sub(" ", _MODEL.sub(" ", prompt)))
    said = _TAGGED.sub(r"\1 \2\3", _CAMERA.sub(" ", _WEIGHT.sub(r" \1 ", said)))
    said = _BY.sub(r"\1 with", said)
    said = said if said.split() != prompt.split() else prompt
    denied = (f"without {each}" for what in unwanted for each in what.split(",") if each.strip())
    return ". ".join((said.rstrip(" .,"), *denied)) if unwanted else said
