"""What other programs wrote into their pictures, read back."""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

import pytest

from studio.recipes import recipe_in
from tests.corpus import foreign, pngs
from tests.corpus.foreign import (
    COMFY,
    COMFY_DRAWN,
    COMFY_GUIDED,
    INVOKE,
    INVOKE_OLDER,
    NEGATIVE,
    PARAMETERS,
    PROMPT,
)


@pytest.mark.parametrize(
    "data",
    [
        foreign.png(parameters=PARAMETERS),
        foreign.png(international=True, parameters=PARAMETERS),
        foreign.with_comment("JPEG", PARAMETERS),
        foreign.with_comment("WEBP", PARAMETERS),
        foreign.with_comment("JPEG", PARAMETERS, little=True),
    ],
    ids=["png", "iTXt", "jpeg", "webp", "little-endian"],
)
def test_automatic1111(data: bytes) -> None:
    """Its parameters give prompt, size and seed, and the rest as facts, in each of its formats."""
    found = recipe_in(data)
    assert found
    assert found.by == "AUTOMATIC1111"
    assert not found.own
    assert found.asked == {"operation": "generate", "prompt": PROMPT, "size": "512x768", "seed": 1234567890}
    assert found.facts == {
        "Negative prompt": NEGATIVE,
        "Steps": "20",
        "Sampler": "DPM++ 2M",
        "Schedule type": "Karras",
        "CFG scale": "7",
        "Model": "v1-5",
    }


def test_parameters_of_a_prompt_alone() -> None:
    """A text without its last line of settings is the prompt."""
    found = recipe_in(foreign.png(parameters="a red fox"))
    assert found
    assert found.asked == {"operation": "generate", "prompt": "a red fox"}


def test_invokeai() -> None:
    """Its metadata give prompt, size and seed, and the rest as facts."""
    found = recipe_in(foreign.png(invokeai_metadata=json.dumps(INVOKE)))
    assert found
    assert found.by == "InvokeAI"
    assert found.asked == {"operation": "generate", "prompt": PROMPT, "size": "1024x768", "seed": 42}
    assert found.facts["Negative prompt"] == NEGATIVE
    assert found.facts["Model"] == "Juggernaut XL"
    assert found.facts["Steps"] == "30"


def test_an_older_invokeai() -> None:
    """Its older metadata have the negative prompt in brackets."""
    found = recipe_in(foreign.png(sd_metadata=json.dumps(INVOKE_OLDER)))
    assert found
    assert found.asked == {"operation": "generate", "prompt": "a red fox", "size": "512x640", "seed": 7}
    assert found.facts["Negative prompt"] == "blurry, dark"


@pytest.mark.parametrize(
    "data",
    [
        foreign.png(prompt=json.dumps(COMFY), workflow=json.dumps(COMFY_DRAWN)),
        foreign.png(workflow=json.dumps(COMFY_DRAWN)),
        foreign.comfy_webp(COMFY),
    ],
    ids=["ran", "drawn", "webp"],
)
def test_comfyui(data: bytes) -> None:
    """The text that its sampler was given is the prompt, whichever graph a file has."""
    found = recipe_in(data)
    assert found
    assert found.by == "ComfyUI"
    assert found.asked == {"operation": "generate", "prompt": PROMPT, "size": "640x512", "seed": 99}
    assert found.facts["Negative prompt"] == NEGATIVE
    assert found.facts["Steps"] == "25"


def test_comfyui_with_a_guider() -> None:
    """A prompt is found behind a guider, a guidance and a text node of its own."""
    found = recipe_in(foreign.png(prompt=json.dumps(COMFY_GUIDED)))
    assert found
    assert found.asked == {"operation": "generate", "prompt": PROMPT, "size": "1024x1024", "seed": 5}


_RING = {
    "1": {"class_type": "KSampler", "inputs": {"positive": ["2", 0]}},
    "2": {"class_type": "ConditioningCombine", "inputs": {"conditioning_1": ["3", 0]}},
    "3": {"class_type": "ConditioningCombine", "inputs": {"conditioning_1": ["2", 0]}},
}
_LINE = {
    str(at): {"class_type": "KSampler" if not at else "Pass", "inputs": {"positive": [str(at + 1), 0]}}
    for at in range(4_000)
}


@pytest.mark.parametrize(
    "texts",
    [
        {"prompt": json.dumps(_RING)},
        {"prompt": json.dumps(_LINE)},
        {"prompt": "[" * 200_000},
        {"prompt": "{}"},
        {"prompt": '{"1": 5, "2": {"inputs": []}, "3": {"inputs": {"positive": [[], {}]}}}'},
        {"workflow": '{"nodes": [1, {"id": 1, "type": "KSampler", "inputs": 7}], "links": [1]}'},
        {"workflow": '{"nodes": [{"id": {}}], "links": [[[], 2, 3]]}'},
        {"invokeai_metadata": '{"positive_prompt": {"a": 1}, "model": []}'},
        {"invokeai_metadata": "1" * 5_000},
        {"sd_metadata": '{"image": {"prompt": [[1], null]}}'},
        {"sd_metadata": '{"image": 3}'},
        {"parameters": ""},
        {"parameters": "\n\n"},
        {"prompt": "a red fox"},
    ],
    ids=range(14),
)
def test_nonsense_gives_nothing(texts: dict[str, Any]) -> None:
    """Rings, depths and wrong shapes in a file are no recipe, and no error."""
    assert recipe_in(foreign.png(**texts)) is None


def test_a_bomb_of_text_is_not_unpacked() -> None:
    """A text that would unpack to a gigabyte is read within bounds."""
    packer = zlib.compressobj(9)
    bomb = packer.compress(b"a" * 2**20)
    bomb = b"".join([bomb, *(packer.compress(b"a" * 2**20) for _ in range(100)), packer.flush()])
    chunk = pngs.chunk(b"zTXt", b"parameters\0\0" + bomb)
    found = recipe_in(pngs.png(1, 1, 8, 2, b"\1\2\3", chunk))
    assert found is None


@pytest.mark.parametrize("form", ["JPEG", "WEBP"])
def test_broken_exif_gives_nothing(form: str) -> None:
    """EXIF data cut at any place are no error."""
    whole = foreign.with_comment(form, PARAMETERS)
    for cut in range(20, 200, 7):
        recipe_in(whole[:cut])
        recipe_in(whole[:cut] + b"\xff" * 40 + whole[cut + 40 :])


def test_a_wrong_checksum_is_left_out() -> None:
    """A text whose CRC is wrong is not believed."""
    text = b"parameters\0a red fox"
    right, wrong = pngs.chunk(b"tEXt", text), pngs.chunk(b"tEXt", text, crc=1)
    assert recipe_in(pngs.png(1, 1, 8, 2, b"\1\2\3", right))
    assert recipe_in(pngs.png(1, 1, 8, 2, b"\1\2\3", wrong)) is None
    assert recipe_in(pngs.SIGNATURE + struct.pack(">I", 2**31) + b"tEXtparameters\0x") is None
