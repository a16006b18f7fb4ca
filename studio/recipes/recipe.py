"""A recipe: all that was asked for a picture and what came, as JSON that can stand in any file.

It names no path, no key, no space and no record: the files that went with a request are known by name,
size and SHA-256 alone. What is read back is untrusted: only known settings of the right kind are taken.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath
from typing import Any

from studio.answers import SAID
from studio.extra import known_extra
from studio.library.records import Picture, parent_rows
from studio.requests import EditRequest, GenerateRequest, VariationRequest
from studio.texts import whole

VERSION = 1
MOST_CHARACTERS = 2**20
"""Of a recipe's JSON: a prompt has 32,000 characters at most."""

_FILE = ("name", "sha256", "width", "height")
_ASKED = {
    "operation",
    *(
        item.name
        for kind in (GenerateRequest, EditRequest, VariationRequest)
        for item in dataclasses.fields(kind)
    ),
}
_LONGEST = {"prompt": 200_000, "model": 200, "svg_model": 200}
TEXTS = (
    "operation",
    "prompt",
    "model",
    "size",
    "quality",
    "background",
    "output_format",
    "response_format",
    "moderation",
    "style",
    "input_fidelity",
    "complexity",
    "svg_model",
    "svg_effort",
)
NUMBERS = ("n", "output_compression", "partial_images", "frame_count", "frame_duration_ms", "seed")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NOT_IN_XML = re.compile("[\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class SourceFile:
    """A file that went with a request; ``role`` is as in `studio.library.records`."""

    role: str
    name: str
    sha256: str
    width: int
    height: int


@dataclass(frozen=True)
class Recipe:
    """What a file says of how its picture was made.

    ``asked`` are settings by the names of `studio.requests`; ``server`` is its name for people, ``got``
    what its answer said, ``made`` when the picture arrived. ``by`` is the program that wrote it, and
    ``facts`` are what another program says that Easel has no setting for, by label.
    """

    asked: Mapping[str, Any]
    server: str = ""
    got: Mapping[str, Any] = field(default_factory=dict)
    made: datetime | None = None
    by: str = "Easel"
    facts: Mapping[str, str] = field(default_factory=dict)
    files: tuple[SourceFile, ...] = ()

    @property
    def own(self) -> bool:
        """Whether Easel wrote it: then it has every setting."""
        return self.by == "Easel"


def recipe_of(picture: Picture) -> Recipe:
    """The recipe of a kept picture."""
    asked = {name: _bare(value) for name, value in picture.asked.items() if name in _ASKED}
    return Recipe(asked, picture.server, dict(picture.got), picture.arrived, files=_files(picture.asked))


def to_json(recipe: Recipe) -> str:
    """The recipe as one line of JSON, without a character that XML forbids."""
    said = {
        "easel": VERSION,
        "asked": dict(recipe.asked),
        "model": recipe.asked.get("model", ""),
        "server": recipe.server,
        "got": dict(recipe.got),
        "made": recipe.made.isoformat() if recipe.made else None,
    }
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return _NOT_IN_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def from_json(text: str) -> Recipe | None:
    """The recipe of a JSON text that anybody may have written; None where it is none."""
    said = read_json(text)
    if not isinstance(said, Mapping) or type(said.get("easel")) is not int:
        return None
    asked = said.get("asked")
    if not isinstance(asked, Mapping):
        return None
    return Recipe(
        asked=settings(asked),
        server=plain_text(said.get("server"), 200) or "",
        got=_got(said.get("got")),
        made=_time(said.get("made")),
        files=_files(asked),
    )


def told(by: str, prompt: Any, facts: Mapping[str, Any], size: str = "", seed: Any = None) -> Recipe:
    """A recipe of what another program says in a file; what is of no use is left out."""
    asked = settings({"operation": "generate", "prompt": prompt, "size": size or None, "seed": seed})
    texts = {label: str(value) for label, value in facts.items() if isinstance(value, str | int | float)}
    clean = {label: plain_text(text, 20_000) for label, text in texts.items()}
    return Recipe(asked, by=by, facts={label: text for label, text in clean.items() if text})


def read_json(text: str, most: int = MOST_CHARACTERS) -> Any:
    """The value of an untrusted JSON text; None for one that is too long, too deep, or none at all."""
    if len(text) > most:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def settings(asked: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that are known here, each of its own kind; all others are left behind."""
    texts = {name: plain_text(asked.get(name), _LONGEST.get(name, 40)) for name in TEXTS}
    numbers = {name: whole_number(asked.get(name)) for name in NUMBERS}
    known = texts | numbers | {"extra": known_extra(asked.get("extra"))}
    return {name: value for name, value in known.items() if value is not None}


def plain_text(value: object, most: int) -> str | None:
    """A text with whole characters and no NUL, if it is one of at most ``most`` characters."""
    if not isinstance(value, str) or len(value) > most:
        return None
    return whole(value)


def whole_number(value: object) -> int | None:
    """A whole number from 0 up to 18 digits, if it is one."""
    return value if type(value) is int and 0 <= value < 10**18 else None


def _bare(value: Any) -> Any:
    """The value with every file in it reduced to its name, size and SHA-256."""
    if isinstance(value, Mapping) and "sha256" in value:
        named = {"name": PurePath(str(value.get("name", ""))).name}
        return named | {name: value[name] for name in _FILE[1:] if name in value}
    if isinstance(value, Mapping):
        return {name: _bare(inner) for name, inner in value.items()}
    return [_bare(inner) for inner in value] if isinstance(value, list | tuple) else value


def _files(asked: Mapping[str, Any]) -> tuple[SourceFile, ...]:
    """The files that a request's record says were sent, as far as they are whole."""
    asked = {name: value for name, value in asked.items() if name != "paste_back"}
    try:
        rows = {row.sha256: row.role for row in reversed(parent_rows(asked)) if isinstance(row.sha256, str)}
    except (TypeError, AttributeError):  # somebody else's JSON
        return ()
    return tuple(file for one in _mentioned(asked, 6) if (file := _file(one, rows)))


def _mentioned(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping) and "sha256" in value:
        yield value
    elif depth and isinstance(value, Mapping | list | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value[:32]:
            yield from _mentioned(inner, depth - 1)


def _file(said: Mapping[str, Any], roles: Mapping[str, str]) -> SourceFile | None:
    digest, width, height = (
        said.get("sha256"),
        whole_number(said.get("width")),
        whole_number(said.get("height")),
    )
    if not isinstance(digest, str) or not _SHA256.fullmatch(digest) or width is None or height is None:
        return None
    name = plain_text(said.get("name"), 500) or ""
    return SourceFile(roles.get(digest, "source"), name, digest, width, height)


def _got(said: object) -> dict[str, Any]:
    if not isinstance(said, Mapping):
        return {}
    found = {name: said.get(name) for name in SAID}
    texts = {name: plain_text(value, 40_000) for name, value in found.items()}
    numbers = {name: whole_number(value) for name, value in found.items()}
    known = {name: texts[name] if texts[name] is not None else numbers[name] for name in SAID}
    return {name: value for name, value in known.items() if value is not None}


def _time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
