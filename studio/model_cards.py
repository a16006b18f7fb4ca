"""The cards themselves: data, newest models first, those with a last day last.

Sources: OpenAI's model pages and API reference and the docstrings of openai 3.54, read on
2026-11-22. "reported" marks what third parties say; a card is generous there, since a request that a
server refuses costs nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from studio.cards import FreeSizes, InputLimits, ModelCard

CHECKED = date(2026, 11, 22)
DOCS = "https://developers.openai.com/api/docs/models"
REPORTED = f"{DOCS}, in part reported by third parties"

_MB = 2**20
_THREE_SIZES = ("1024x1024", "1536x1024", "1024x1536")
_FOUR_QUALITIES = ("auto", "low", "medium", "high")
_SIX_QUALITIES = (*_FOUR_QUALITIES, "xhigh", "max")
_OPAQUE = ("auto", "opaque")
_TRANSPARENT = ("auto", "opaque", "transparent")

_GPT_2 = ModelCard(
    id="gpt-image-2",
    title="GPT Image 2",
    status="known",
    source=f"{DOCS}/gpt-image-2",
    checked=CHECKED,
    sizes=FreeSizes(),
    qualities=_FOUR_QUALITIES,
    backgrounds=_OPAQUE,
    output_formats=("png", "jpeg", "webp"),
    compression=True,
    moderation=("auto", "low"),
    inputs=InputLimits(count=16, most_bytes=50 * _MB, formats=("png", "webp", "jpeg")),
)
_GPT_25_SUNBURST = replace(
    _GPT_2,
    id="gpt-image-2.5-sunburst",
    title="GPT Image 2.5 Sunburst",
    source=f"{DOCS}/gpt-image-2.5-sunburst",
    qualities=_SIX_QUALITIES,
    backgrounds=_TRANSPARENT,
    markup=True,
)
_GPT_25_FLARE = replace(
    _GPT_25_SUNBURST,
    id="gpt-image-2.5-flare",
    title="GPT Image 2.5 Flare",
    source=f"{DOCS}/gpt-image-2.5-flare",
)
_COMPLEXITIES = ("low", "medium", "high")
_GPT_26_SUNBURST = replace(
    _GPT_25_SUNBURST,
    id="gpt-image-2.6-sunburst",
    title="GPT Image 2.6 Sunburst",
    source=REPORTED,
    output_formats=("png", "jpeg", "webp", "gif", "svg"),
    complexity=_COMPLEXITIES,
)
_GPT_26_FLARE = replace(_GPT_26_SUNBURST, id="gpt-image-2.6-flare", title="GPT Image 2.6 Flare")

_GPT_15 = replace(
    _GPT_2,
    id="gpt-image-1.5",
    title="GPT Image 1.5",
    source=f"{DOCS}/gpt-image-1.5",
    shutdown=date(2026, 12, 1),
    replaced_by="gpt-image-2.5-sunburst",
    sizes=_THREE_SIZES,
    backgrounds=_TRANSPARENT,
    input_fidelity=("low", "high"),
)
_CHATGPT_LATEST = replace(_GPT_15, id="chatgpt-image-latest", title="ChatGPT Image (latest)")
_GPT_1_MINI = replace(
    _GPT_15,
    id="gpt-image-1-mini",
    title="GPT Image 1 mini",
    source=f"{DOCS}/gpt-image-1-mini",
    replaced_by="gpt-image-2.5-flare",
    input_fidelity=("low",),
)
_GPT_1 = replace(
    _GPT_15,
    id="gpt-image-1",
    title="GPT Image 1",
    source=f"{DOCS}/gpt-image-1",
    shutdown=date(2026, 10, 23),
)

_DALL_E_3 = ModelCard(
    id="dall-e-3",
    title="DALL·E 3",
    status="known",
    source=f"{DOCS}/dall-e-3",
    checked=CHECKED,
    shutdown=date(2026, 5, 12),
    replaced_by="gpt-image-2.5-sunburst",
    operations=("generate",),
    sizes=("1024x1024", "1792x1024", "1024x1792"),
    auto_size=False,
    qualities=("standard", "hd"),
    default_quality="standard",
    sends_output_format=False,
    styles=("vivid", "natural"),
    response_formats=("url", "b64_json"),
    max_n=1,
    streams=False,
    max_partial_images=0,
    prompt_limit=4_000,
)
_DALL_E_2 = replace(
    _DALL_E_3,
    id="dall-e-2",
    title="DALL·E 2",
    source=f"{DOCS}/dall-e-2",
    operations=("generate", "edit", "variation"),
    sizes=("1024x1024", "512x512", "256x256"),
    qualities=("standard",),
    styles=(),
    max_n=10,
    prompt_limit=1_000,
    inputs=InputLimits(count=1, most_bytes=4 * _MB, formats=("png",), square=True),
)

OFFLINE = ModelCard(
    id="offline-illustrator",
    title="Offline illustrator",
    status="offline",
    source="offline/ in this repository",
    checked=CHECKED,
    operations=("generate", "edit", "variation"),
    sizes=FreeSizes(
        multiple=1,
        least_side=64,
        least_pixels=64 * 64,
        most_pixels=3840 * 3840,
        widest=60.0,
        experimental_above=None,
    ),
    qualities=_SIX_QUALITIES,
    backgrounds=_TRANSPARENT,
    output_formats=("png", "jpeg", "webp"),
    compression=True,
    moderation=("auto", "low"),
    response_formats=("b64_json", "url"),
    markup=True,
    inputs=InputLimits(count=16, most_bytes=50 * _MB, formats=("png", "webp", "jpeg")),
    variation_inputs=InputLimits(count=1, most_bytes=50 * _MB, formats=("png", "webp", "jpeg")),
    seed=True,
)

UNKNOWN = ModelCard(
    id="",
    title="",
    status="unknown",
    source="nothing is known of this model; the server decides",
    checked=CHECKED,
    operations=("generate", "edit", "variation"),
    sizes=FreeSizes(
        multiple=1,
        least_side=1,
        most_side=16_384,
        least_pixels=1,
        most_pixels=100_000_000,
        widest=float("inf"),
        experimental_above=None,
    ),
    qualities=(*_SIX_QUALITIES, "standard", "hd"),
    backgrounds=_TRANSPARENT,
    output_formats=("png", "jpeg", "webp"),
    compression=True,
    moderation=("auto", "low"),
    styles=("vivid", "natural"),
    response_formats=("b64_json", "url"),
    prompt_limit=None,
    inputs=InputLimits(count=16, most_bytes=50 * _MB, formats=("png", "webp", "jpeg")),
    input_fidelity=("low", "high"),
    seed=True,
)


def _snapshot(card: ModelCard, day: str) -> ModelCard:
    return replace(card, id=f"{card.id}-{day}", title=f"{card.title} ({day})")


CARDS: tuple[ModelCard, ...] = (
    _GPT_26_SUNBURST,
    _GPT_26_FLARE,
    _GPT_25_SUNBURST,
    _GPT_25_FLARE,
    _GPT_2,
    _snapshot(_GPT_25_SUNBURST, "2026-09-08"),
    _snapshot(_GPT_25_FLARE, "2026-09-08"),
    _snapshot(_GPT_2, "2026-04-21"),
    OFFLINE,
    _GPT_15,
    _CHATGPT_LATEST,
    _GPT_1_MINI,
    _GPT_1,
    _DALL_E_3,
    _DALL_E_2,
)
