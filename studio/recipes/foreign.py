"""What other programs leave in their files: AUTOMATIC1111, InvokeAI and ComfyUI, as far as it can be used.

Their files are untrusted. The prompt is taken over, with size and seed where they are given; the rest is
told as facts. The shapes are those that their own pictures have (2026-11).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PIL import ExifTags, Image

from studio.recipes import comfyui
from studio.recipes.recipe import Recipe, read_json, told

_MOST = 8 * 2**20
_PAIR = re.compile(r'\s*([A-Za-z][\w \-/]{0,40}):\s*("(?:\\.|[^"\\])*"|[^,]*)(?:,|$)')
_USER_COMMENT = 0x9286
_NEGATIVE = "Negative prompt"
_FACTS = ("Steps", "Sampler", "Schedule type", "CFG scale", "Model", "Denoising strength")


def recipe_in(texts: Mapping[str, str], exif: bytes) -> Recipe | None:
    """What the texts of a file and its EXIF data say; None where it is nothing that is known here."""
    texts = {**_exif_texts(exif), **texts}
    readers = (
        ("parameters", _automatic1111),
        ("invokeai_metadata", _invokeai),
        ("sd-metadata", _invokeai_older),
        ("prompt", comfyui.from_prompt),
        ("workflow", comfyui.from_workflow),
    )
    for keyword, read in readers:
        text = texts.get(keyword, "")
        try:
            found = read(text) if text and len(text) <= _MOST else None
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError):  # of any shape
            found = None
        if found and found.asked.get("prompt"):
            return found
    return None


def _automatic1111(text: str) -> Recipe | None:
    """The prompt, "Negative prompt: …", and a last line "Steps: 20, Sampler: Euler a, …"."""
    lines = text.strip().splitlines()
    last = {name: value.strip(' "') for name, value in _PAIR.findall(lines[-1][:20_000])} if lines else {}
    said = last if len(last) >= 3 else {}
    body = "\n".join(lines[:-1] if said else lines)
    prompt, _, negative = body.partition(f"{_NEGATIVE}:")
    facts = {_NEGATIVE: negative.strip(), **{name: said[name] for name in _FACTS if name in said}}
    return told("AUTOMATIC1111", prompt.strip(), facts, said.get("Size", ""), _number(said.get("Seed")))


def _invokeai(text: str) -> Recipe | None:
    """Version 3 and later: flat JSON, ``positive_prompt`` and so on."""
    said = _object(text)
    model = said.get("model")
    facts = {
        _NEGATIVE: said.get("negative_prompt"),
        "Steps": said.get("steps"),
        "Sampler": said.get("scheduler"),
        "CFG scale": said.get("cfg_scale"),
        "Model": (model.get("name") or model.get("model_name")) if isinstance(model, Mapping) else model,
    }
    return told("InvokeAI", said.get("positive_prompt"), facts, _size(said), said.get("seed"))


def _invokeai_older(text: str) -> Recipe | None:
    """Version 2: the prompt as a text or a list of weighted ones, what it shall not show in brackets."""
    said = _object(text)
    image: Mapping[str, Any] = said["image"]
    parts = image.get("prompt")
    parts = parts if isinstance(parts, list) else [parts]
    prompt = " ".join(str(one.get("prompt", "") if isinstance(one, Mapping) else one or "") for one in parts)
    negative = " ".join(re.findall(r"\[([^\[\]]*)\]", prompt))
    facts = {
        _NEGATIVE: negative,
        "Steps": image.get("steps"),
        "Sampler": image.get("sampler"),
        "CFG scale": image.get("cfg_scale"),
        "Model": said.get("model_weights"),
    }
    positive = re.sub(r"\s*\[[^\[\]]*\]", "", prompt).strip()
    return told("InvokeAI", positive, facts, _size(image), image.get("seed"))


def _object(text: str) -> Mapping[str, Any]:
    said = read_json(text, _MOST)
    return said if isinstance(said, Mapping) else {}


def _size(said: Mapping[str, Any]) -> str:
    width, height = said.get("width"), said.get("height")
    return f"{width}x{height}" if type(width) is int and type(height) is int else ""


def _number(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"\d{1,18}", text) else None


def _exif_texts(data: bytes) -> dict[str, str]:
    """The texts that these programs keep in EXIF: a user comment, or "prompt:…" and "workflow:…"."""
    if not data or len(data) > _MOST:
        return {}
    try:
        read = Image.Exif()
        read.load(b"Exif\0\0" + data)
        comment = read.get_ifd(ExifTags.IFD.Exif).get(_USER_COMMENT, b"")
        others = [value for value in read.values() if isinstance(value, str)]
    except Exception:  # EXIF data can be broken in any way
        return {}
    named = (value.partition(":") for value in others)
    found = {name: value for name, _, value in named if name in ("prompt", "workflow")}
    return found | ({"parameters": said} if (said := _comment(comment)) else {})


def _comment(raw: Any) -> str:
    """EXIF's UserComment: eight bytes that name its code, then the text."""
    if not isinstance(raw, bytes):
        return ""
    code, text = raw[:8], raw[8:]
    if code == b"UNICODE\0":
        little = text[1::2].count(0) > text[0::2].count(0)
        return text.decode("utf-16-le" if little else "utf-16-be", "replace").strip("\0")
    return text.decode("utf-8", "replace").strip("\0 ")
