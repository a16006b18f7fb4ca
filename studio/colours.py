"""Any decoded picture → 8-bit sRGB, in mode RGB, or RGBA where something is transparent."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageChops, ImageCms

_SPACES = {"RGB ": "RGB", "CMYK": "CMYK", "GRAY": "L"}
_SRGB = ImageCms.createProfile("sRGB")
_MOST_PROFILE_BYTES = 8 * 2**20

FROM_PROFILE = "Colours converted to sRGB"
BAD_PROFILE = "Its colour profile is invalid and was ignored"
FROM_CMYK = "Converted from print colours (CMYK), so it may look slightly different"
FROM_16_BIT = "Reduced from 16 to 8 bits per colour"


def to_srgb(image: Image.Image) -> tuple[Image.Image, tuple[str, ...]]:
    """The picture in 8-bit sRGB, with sentences on what was done. ``image`` must be loaded."""
    notes: list[str] = []
    if image.mode.startswith("I"):
        image = _from_16_bit(image)
        notes.append(FROM_16_BIT)
    if image.mode == "CMYK" and "adobe" not in image.info:
        image = _kept(ImageChops.invert(image), image)  # Pillow takes every CMYK JPEG for Adobe's
    if image.mode == "CMYK":
        notes.append(FROM_CMYK)
    colour, alpha = _parts(image)
    colour, note = _converted(colour, image.info.get("icc_profile"))
    if note:
        notes.append(note)
    whole = colour.convert("RGB")
    if alpha is not None:
        whole.putalpha(alpha)
    return whole, tuple(notes)


def _kept(image: Image.Image, like: Image.Image) -> Image.Image:
    image.info = dict(like.info)
    return image


def _from_16_bit(image: Image.Image) -> Image.Image:
    """Grey of 16 bits, scaled (not cut off) to 8, with its transparent value as alpha."""
    deep = np.asarray(image).astype(np.int64)
    grey = Image.fromarray(np.clip((deep * 255 + 32767) // 65535, 0, 255).astype(np.uint8))
    clear = image.info.get("transparency")
    if isinstance(clear, int):
        alpha = Image.fromarray(np.where(deep == clear, 0, 255).astype(np.uint8))
        grey = Image.merge("LA", (grey, alpha))
    return _kept(grey, image)


def _parts(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """The colours, in a mode that profiles know (RGB, CMYK, L), and the alpha where it is used."""
    grey = image.mode in {"1", "L", "LA", "La"}
    if not (image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info):
        return image.convert("L" if grey else "CMYK" if image.mode == "CMYK" else "RGB"), None
    clear = image.info.get("transparency")
    if isinstance(clear, tuple) and max(clear) > 255:  # of a picture of 16 bits a colour
        image = _kept(image.copy(), image)
        image.info["transparency"] = tuple(value >> 8 for value in clear)
    rgba = image.convert("RGBA")
    alpha = rgba.getchannel("A")
    colour = rgba.convert("RGB")
    return (colour.getchannel("R") if grey else colour), None if alpha.getextrema() == (255, 255) else alpha


def _converted(image: Image.Image, profile: object) -> tuple[Image.Image, str | None]:
    """The picture in sRGB, by its profile where it has a usable one."""
    if not isinstance(profile, bytes) or not profile:
        return image, None
    try:
        return _by_profile(image, profile)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, MemoryError):
        return image, BAD_PROFILE


def _by_profile(image: Image.Image, data: bytes) -> tuple[Image.Image, str | None]:
    """Raises as Pillow's ImageCms does for a profile that it cannot use."""
    if len(data) > _MOST_PROFILE_BYTES:
        return image, BAD_PROFILE
    profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
    space = _SPACES.get(profile.profile.xcolor_space)
    if space == "RGB" and image.mode == "L":
        image = image.convert("RGB")
    if space != image.mode:
        return image, BAD_PROFILE
    if "srgb" in ImageCms.getProfileDescription(profile).lower():
        return image, None
    converted = ImageCms.profileToProfile(
        image,
        profile,
        _SRGB,
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return converted or image, FROM_PROFILE
