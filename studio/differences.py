"""Where what came is not what was asked for, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.library.records import Picture
from studio.recipes.recipe import whole_number


@dataclass(frozen=True)
class Difference:
    """One setting: what was asked for, what came, and a sentence that says so."""

    field: str
    asked: str
    got: str
    sentence: str


def differences(picture: Picture) -> list[Difference]:
    """Where this picture is not what was asked for; what was left to the server is no difference."""
    return [found for compare in _COMPARISONS for found in compare(picture)]


def size_that_came(picture: Picture) -> str:
    """WIDTHxHEIGHT of what the model sent: a picture that was put back has its source's own size."""
    if picture.kind == "composite":
        return str(picture.got.get("size") or "")
    return f"{picture.width}x{picture.height}"


def format_that_came(picture: Picture) -> str:
    """The format of what the model sent: a picture that was put back is a PNG by itself."""
    return str(picture.got.get("output_format") or "") if picture.kind == "composite" else picture.format


def _size(picture: Picture) -> Iterator[Difference]:
    asked, got = _text(picture.asked, "size"), size_that_came(picture)
    said = _text(picture.got, "size")
    if picture.format == "svg":  # a drawing has any size
        return
    if _differ(asked, got):
        yield Difference("size", asked, got, f"Size: you asked for {_x(asked)} and got {_x(got)}.")
    elif said != got and said not in ("", "auto") and picture.kind != "composite":
        sentence = f"Size: the server said {_x(said)}, but the picture is {_x(got)} pixels."
        yield Difference("size", said, got, sentence)


def _format(picture: Picture) -> Iterator[Difference]:
    asked, got = _text(picture.asked, "output_format").replace("jpg", "jpeg"), format_that_came(picture)
    if _differ(asked, got.replace("jpg", "jpeg")):
        names = asked.upper(), got.upper()
        yield Difference("output_format", asked, got, "Format: you asked for {} and got {}.".format(*names))


def _named(field: str, label: str) -> Callable[[Picture], Iterator[Difference]]:
    def compare(picture: Picture) -> Iterator[Difference]:
        asked, got = _text(picture.asked, field), _text(picture.got, field)
        if _differ(asked, got):
            yield Difference(field, asked, got, f"{label}: you asked for “{asked}” and got “{got}”.")

    return compare


def _model(picture: Picture) -> Iterator[Difference]:
    """Another model; a dated snapshot, or the same one without a gateway's prefix, is the one asked for."""
    asked, got = _text(picture.asked, "model"), _text(picture.got, "model")
    bare, came = asked.rsplit("/", 1)[-1].lower(), got.rsplit("/", 1)[-1].lower()
    if _differ(bare, came) and not came.startswith(f"{bare}-20"):
        yield Difference("model", asked, got, f"Model: you asked for “{asked}”, but “{got}” answered.")


def _number(picture: Picture) -> Iterator[Difference]:
    sent = picture.asked.get("sent")
    asked = whole_number(sent.get("n")) if isinstance(sent, Mapping) else None
    got = picture.usage_pictures
    if asked is not None and asked != got:
        yield Difference(
            "n", str(asked), str(got), f"Number: you asked for {asked} in one request and got {got}."
        )


def _seed(picture: Picture) -> Iterator[Difference]:
    sent = picture.asked.get("sent")
    asked = whole_number(sent.get("seed")) if isinstance(sent, Mapping) else None
    got = whole_number(picture.got.get("seed"))
    if asked is not None and got is not None and asked != got:
        yield Difference("seed", str(asked), str(got), f"Seed: you asked for {asked}, but {got} was used.")


def _prompt(picture: Picture) -> Iterator[Difference]:
    asked, got = _text(picture.asked, "prompt"), _text(picture.got, "revised_prompt")
    if got and " ".join(got.split()) != " ".join(asked.split()):
        yield Difference("prompt", asked, got, "Prompt: the server rewrote it.")


_COMPARISONS = (
    _model,
    _size,
    _named("quality", "Quality"),
    _named("background", "Background"),
    _named("complexity", "Complexity"),
    _format,
    _number,
    _seed,
    _prompt,
)


def _differ(asked: str, got: str) -> bool:
    """Whether both are said and are not the same; "auto" leaves it to the server."""
    return bool(got) and asked not in ("", "auto") and asked.lower() != got.lower()


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def _x(size: str) -> str:
    return size.replace("x", " × ")
