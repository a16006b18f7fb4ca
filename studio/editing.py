"""An edit from its source to its result: what is sent, and how what comes is put back.

The source is read once into plain pixels, scaled (and padded) to what the model takes, and sent with
its mask by the same map. What comes is kept as it is; where a part was marked, a second picture is
made of it, in which everything else is the source's own, to the pixel.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image, ImageOps

from studio import geometry, masks, uploads
from studio.attachments import Attachment, PictureGone
from studio.cards import WHOLE_FORMATS, ModelCard
from studio.events import Arrival
from studio.library import FileNotKept, Library, NotKept, Picture
from studio.paste_back import FEATHER, paste_back
from studio.requests import EditRequest, PasteBack, PictureRequest, VariationRequest
from studio.variations import as_edit

NOT_PUT_BACK = "It could not be placed back into the original, so this is the picture as it arrived."

_MOST_SQUARE = 1024  # pixels a side: no larger one is made


@dataclass(frozen=True)
class Prepared:
    """What an edit sends: the source as it goes out, its mask or markup, the size asked for; the way back."""

    image: Attachment
    mask: Attachment | None
    markup: Attachment | None
    size: str
    paste_back: PasteBack | None


def keep_upload(library: Library, space: str, data: bytes, name: str) -> tuple[Picture, tuple[str, ...]]:
    """Keep an uploaded picture as a source; returns it and sentences on what was done to it.

    Raises NotAPicture, SourceTooLarge or FileNotKept.
    """
    source = uploads.read_upload(data)
    try:
        kept = library.keep(
            Arrival(uploads.encode(source.image)),
            space=space,
            job="",
            slot=0,
            kind="source",
            asked={"prompt": name},
            server="",
            seconds=0.0,
        )
    except NotKept as error:
        raise FileNotKept(error.detail) from error
    return kept, source.notes


def source_of(library: Library, picture: Picture) -> Picture | None:
    """The picture that an edit was made from, if it is still there; None for other pictures."""
    made = picture
    if picture.kind == "composite" and picture.parent:
        made = library.get(picture.parent, picture.space) or picture
    if made.kind != "edit" or made.parent is None:
        return None
    return library.get(made.parent, picture.space)


def title(picture: Picture) -> str:
    """What a picture is called: its prompt, or of what it is a variation; "" where nothing is known."""
    varied = name_varied(picture)
    return f"Variation of {varied}" if varied else picture.prompt


def name_varied(picture: Picture) -> str | None:
    """What the picture that ``picture`` is a variation of is called; None for other pictures."""
    asked = picture.asked
    if asked.get("operation") != VariationRequest.operation and not asked.get("varies"):
        return None
    source: Mapping[str, Any] = asked.get("image") or next(iter(asked.get("images") or ()), {})
    return str(source.get("name") or "a picture")


def pixels(library: Library, picture: Picture) -> Image.Image:
    """A kept picture's pixels: 8-bit sRGB, RGB or RGBA. Raises PictureGone, or NotAPicture."""
    return uploads.read_upload(file(library, picture.sha256)).image


def file(library: Library, digest: str) -> bytes:
    """The bytes of a kept file, by their SHA-256. Raises PictureGone."""
    try:
        return library.find(digest).read_bytes()
    except OSError as error:
        raise PictureGone from error


def keep_mask(library: Library, mask: Image.Image, picture: Picture) -> Attachment:
    """Keep a mask (see `studio.masks`) of ``picture``, as a file alone. Raises FileNotKept."""
    return library.keep_file(uploads.encode(mask), "mask", picture.id)


def prepare(
    library: Library,
    source: Picture,
    region: Image.Image | None,
    card: ModelCard,
    *,
    pasted: bool = True,
    noted: bool = False,
    feather: int = FEATHER,
) -> Prepared:
    """Make ready what an edit of ``source`` sends to the model of ``card``.

    ``region`` is a mask at the source's own pixels (see `studio.masks`), or None for the whole
    picture. ``pasted`` puts the result back into the source, with a soft edge of ``feather`` pixels.
    ``noted`` sends the region as a markup: then the whole picture may change, and all of it is the result.
    Of a result that is not put back, the margin that was sent around it is cut off.
    Raises FileNotKept, NothingClear, PictureGone where the source's file is gone.
    """
    image = pixels(library, source)
    fit = geometry.plan(source.width, source.height, card)
    sent = library.keep_file(uploads.encode(fit.send(image)), source.prompt or "source", source.id)
    mask = markup = paste = None
    if region and noted:
        marked = fit.send_mask(region)
        if marked.crop(fit.box).getextrema()[0]:
            raise masks.NothingClear
        markup = library.keep_file(masks.to_markup(marked), "markup", source.id)
    elif region:
        mask = library.keep_file(masks.to_wire(fit.send_mask(region)), "mask", source.id)
    kept = (
        library.keep_file(uploads.encode(region), "region", source.id) if region and mask and pasted else None
    )
    if kept or fit.padded:
        paste = PasteBack(library.attach(source), kept, fit.sent, fit.box, feather)
    return Prepared(sent, mask, markup, fit.size, paste)


def prepare_variations(
    library: Library, source: Picture, settings: Mapping[str, Any], card: ModelCard, *, own: bool
) -> PictureRequest:
    """What asks for variations of ``source``: the server's ``own``, or an edit where it has none.

    With the server's own goes the whole source as well, for the edit if the endpoint turns out to be
    missing. ``settings`` are the request's other fields. Raises FileNotKept, PictureGone where the source
    is gone.
    """
    source = replace(source, prompt=name_varied(source) or source.prompt)
    whole = prepare(library, source, None, card)
    request = VariationRequest(
        **{**settings, "image": whole.image, "size": whole.size}, paste_back=whole.paste_back
    )
    if not own:
        return as_edit(request, request.strength, card)
    cut = _for_endpoint(library, source, card)
    if cut is None:
        return request
    size = geometry.plan(cut.width, cut.height, card).size
    return replace(request, image=cut, size=size, whole=whole.image, whole_size=whole.size)


def variations_sentence(source: Picture, card: ModelCard, output_format: str, *, own: bool) -> str:
    """What of ``source`` `prepare_variations` will send, for the page."""
    side = _square_side(source.width, source.height)
    if not (own and card.variation_inputs.square):
        return geometry.plan(source.width, source.height, card).sentence(output_format)
    if source.width == source.height:
        return geometry.Fit((source.width, source.height), (side, side), (0, 0, side, side)).sentence()
    scaled = "scaled to " if side < min(source.width, source.height) else ""
    return f"The middle square is sent, {scaled}{side} × {side}."


def _for_endpoint(library: Library, source: Picture, card: ModelCard) -> Attachment | None:
    """The middle square of ``source``, below 4 MB, for an endpoint that takes only squares; else None."""
    if not card.variation_inputs.square:
        return None
    side = _square_side(source.width, source.height)
    square = ImageOps.fit(pixels(library, source), (side, side), Image.Resampling.LANCZOS)
    data = uploads.encode(square, level=6)
    if len(data) >= 4 * 2**20:  # noise with transparency: coarser, it can be compressed
        half = square.resize((side // 2, side // 2), Image.Resampling.BOX)
        data = uploads.encode(half.resize(square.size, Image.Resampling.NEAREST), level=6)
    return library.keep_file(data, source.prompt or "source", source.id)


def _square_side(width: int, height: int) -> int:
    return min(width, height, _MOST_SQUARE)


def finish(library: Library, request: PictureRequest, arrived: Picture) -> Picture:
    """The picture to show for what arrived: where it is to be pasted back, the composite, kept too.

    Raises PictureGone where the source's file is gone, and NotKept.
    """
    paste = request.paste_back if isinstance(request, EditRequest) else None
    if paste is None or arrived.format in WHOLE_FORMATS:
        return arrived
    fit = geometry.Fit((paste.source.width, paste.source.height), paste.sent, paste.box)
    source = uploads.read_upload(paste.source.read()).image
    region = masks.invert(masks.empty(*source.size))
    if paste.region:
        region = Image.open(io.BytesIO(paste.region.read())).convert("L")
    made = paste_back(source, fit.back(pixels(library, arrived)), region, paste.feather)
    whole = region.getextrema()[0] == 255  # nothing is outside
    outside = {} if whole else {"changed_outside": round(made.changed_outside, 2)}
    return library.keep(
        Arrival(uploads.encode(made.image), {**arrived.got, **outside}),
        space=arrived.space,
        job=arrived.job,
        slot=arrived.slot,
        kind="composite",
        asked=arrived.asked,
        server=arrived.server,
        seconds=arrived.seconds,
        parent=arrived.id,
    )
