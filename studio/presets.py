"""Servers that are known by name: their usual address, and what is special about each.

As collected on 2026-11-22 from what is written of these servers. LiteLLM (1.106.2) is as it was seen, and
tests/servers/ looks again. What is not known is left open: it is found out by asking, or the host of the
server says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from studio.abilities import Abilities
from studio.connections import OPENAI_URL, Kind


@dataclass(frozen=True)
class Preset:
    """A kind of server. ``address`` is an example of a base URL; ``note`` is a sentence for the page.

    ``headers`` go with every request, besides those that a connection has of its own.
    """

    id: str
    title: str
    kind: Kind
    address: str
    abilities: Abilities = field(default_factory=Abilities)
    note: str = ""
    versioned: bool = False
    """Whether it wants an ``api-version`` in every address."""
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)


_AZURE = Abilities(variations=False)

PRESETS: tuple[Preset, ...] = (
    Preset(id="openai", title="OpenAI", kind="openai", address=OPENAI_URL),
    Preset(
        id="compatible",
        title="Another server",
        kind="compatible",
        address="https://images.example.org/v1",
        note="Easel learns what the server can do as you use it.",
    ),
    Preset(
        id="azure",
        title="Azure",
        kind="azure",
        address="https://RESOURCE.openai.azure.com/openai/v1",
        abilities=_AZURE,
        note="The model is the deployment's name.",
    ),
    Preset(
        id="azure-versioned",
        title="Azure, with an API version",
        kind="azure",
        address="https://RESOURCE.openai.azure.com",
        abilities=_AZURE,
        note="The older route. The model is the deployment's name.",
        versioned=True,
    ),
    Preset(
        id="localai",
        title="LocalAI",
        kind="compatible",
        address="http://localhost:8080/v1",
        abilities=Abilities(
            edits=False, variations=False, streams=False, response_format=True, auto_size=False
        ),
        note="It only makes pictures from prompts.",
    ),
    Preset(
        id="stable-diffusion.cpp",
        title="stable-diffusion.cpp",
        kind="compatible",
        address="http://localhost:1234/v1",
        abilities=Abilities(variations=False, streams=False, auto_size=False),
        note="It serves the model it was started with, whatever name is given here.",
    ),
    Preset(
        id="vllm-omni",
        title="vLLM-Omni",
        kind="compatible",
        address="http://localhost:8091/v1",
        abilities=Abilities(
            variations=False,
            streams=False,
            response_format=True,
            auto_size=False,
            parts={"mask": "mask_image", "image[]": "image"},
        ),
    ),
    Preset(
        id="sglang",
        title="SGLang",
        kind="compatible",
        address="http://localhost:30000/v1",
        abilities=Abilities(variations=False, streams=False, response_format=True, auto_size=False),
    ),
    Preset(
        id="aquiles-image",
        title="Aquiles-Image",
        kind="compatible",
        address="http://localhost:5500/v1",
        abilities=Abilities(variations=False, streams=False, response_format=True, auto_size=False),
    ),
    Preset(
        id="litellm",
        title="LiteLLM",
        kind="compatible",
        address="http://localhost:4000/v1",
        abilities=Abilities(variations=False, streams=False, response_format=False),
        note="It does what the server behind it does, except previews and variations.",
        # Else it sends a request that failed nine times over, though a picture may have been made. With
        # this it is three times still, which nothing that is sent can change.
        headers={"x-litellm-num-retries": "0"},
    ),
    Preset(
        id="xinference",
        title="Xinference",
        kind="compatible",
        address="http://localhost:9997/v1",
        abilities=Abilities(edits=True, variations=True, response_format=True, auto_size=False),
    ),
)

BY_ID = {preset.id: preset for preset in PRESETS}
