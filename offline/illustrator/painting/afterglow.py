"""What is seen of a thing when light has fallen on it: that it glows, and the smoke that rises from it."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.colours import Colour, colour, mix, turned
from offline.illustrator.composing.cast import Role
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.drawing.stage import Stage, tinted
from offline.illustrator.subjects import drawn_by, subject_of

from .lamplight import CHIMNEYS, is_dark

LANTERN = "lantern of paper"
FUNNELS = {
    **CHIMNEYS,
    "cottage": (0.25, 0.97),
    "log cabin": (0.26, 0.95),
    "mansion": (-0.31, 0.95),
    "train": (-0.3, 0.95),
    "locomotive": (-0.3, 0.95),
    "ship": (0.0, 0.9),
}
"""Where smoke comes from: how far from the middle, in widths, and how high, in heights."""


def radiant(stage: Stage, role: Role, drawn: Image.Image, lit: Image.Image) -> Image.Image:
    """A glowing thing as bright as it was drawn, and brighter, whatever light falls on it."""
    if not _radiates(stage, role):
        return lit
    body = ImageChops.screen(drawn.convert("RGB"), scaled(drawn.convert("L"), 0.3).convert("RGB"))
    bloom = body.filter(ImageFilter.GaussianBlur(max(1.0, 0.03 * max(drawn.size))))
    body = ImageChops.screen(body, bloom.point([round(0.35 * v) for v in range(256)] * 3))
    body.putalpha(drawn.getchannel("A"))
    return body


def _radiates(stage: Stage, role: Role) -> bool:
    """Whether something shines of itself: what is said to glow, and paper lanterns in the dark."""
    return "glowing" in role.traits or (drawn_by(role.kind) == LANTERN and is_dark(stage))


def shadowed(stage: Stage, role: Role, lit: Image.Image) -> Image.Image:
    """Who stands against the light: dark, with a bright rim; others as lit."""
    if "backlit" not in role.traits:
        return lit
    dark = tinted(lit, mix(stage.palette.shadow, (20, 14, 30), 0.5), 0.78)
    alpha, step = lit.getchannel("A"), max(1, round(0.006 * stage.unit))
    rim = ImageChops.subtract(alpha, ImageChops.offset(alpha, 0, step))
    rim = ImageChops.lighter(
        rim, ImageChops.subtract(alpha, ImageChops.offset(alpha, -step * stage.light, 0))
    )
    body = dark.convert("RGB")
    body.paste(mix(stage.palette.sun, (255, 255, 255), 0.3), (0, 0), ImageChops.multiply(rim, alpha))
    body.putalpha(alpha)
    return body


def halo(stage: Stage, role: Role, drawn: Image.Image) -> None:
    """The light of a glowing thing on the air and the ground around it, in its own colour."""
    if not _radiates(stage, role):
        return
    c, size = _own_colour(drawn), max(role.width, role.height)
    strength = 1.0 if stage.palette.night or stage.scene.mood == "dark" else 0.6
    y = role.foot - role.height / 2
    stage.light_up(role.x, y, 1.35 * size, c, 0.5 * strength)
    stage.light_up(role.x, y, 0.8 * size, c, 0.5 * strength)
    if role.way == "air" and stage.ground.water:  # it is seen in the water below
        far, near = stage.ground.water
        stage.light_up(role.x, far + 0.5 * (near - far), 0.9 * size, c, 0.4 * strength)
        stage.glow(
            role.x, far + 0.6 * (near - far), 0.5 * size, mix(c, (255, 255, 255), 0.3), 0.5 * strength, 0.3
        )
    if role.way in {"ground", "table"}:
        stage.glow(role.x, role.foot, 0.9 * size, c, 0.4 * strength, 0.22)


def _own_colour(drawn: Image.Image) -> Colour:
    """The most vivid usual colour of a drawing, as light."""
    pixels = np.asarray(drawn)
    seen = pixels[pixels[..., 3] > 127][:, :3].astype(np.float32)
    if not len(seen):
        return (255, 230, 170)
    weight = (seen.max(axis=1) - seen.min(axis=1)) ** 2 + 40
    r, g, b = (seen * weight[:, None]).sum(axis=0) / weight.sum()
    return turned((round(float(r)), round(float(g)), round(float(b))), 0.0, 1.15, 1.5)


def plume(stage: Stage, role: Role) -> None:
    """Smoke from what is said to smoke: out of its chimney, else from its top."""
    told = next((trait for trait in role.traits if trait.startswith("smoking")), "")
    if not told:
        return
    dx, up = FUNNELS.get(role.kind, (0.0, 0.94))
    at = role.x + dx * role.width * (-1 if role.flip else 1)
    tall = min(0.8 * role.height, 0.45) if subject_of(role.kind).fixed else 0.6 * role.height
    soot = mix(stage.palette.lit((126, 126, 136)), stage.palette.haze, 0.15)
    soot = colour(told.split(" ")[1]) if " " in told else soot
    for t in np.linspace(0.04, 1, 11):
        x = at + stage.side * tall * (0.36 * t * t + 0.05 * float(np.sin(t * 7)))
        y, r = role.foot - up * role.height - t * tall, (0.06 + 0.2 * t) * tall
        stage.glow(x, y, r, soot, 0.8 * (1.06 - t))
        stage.glow(
            x - 0.2 * r * stage.side,
            y - 0.25 * r,
            0.7 * r,
            mix(soot, stage.palette.sun, 0.6),
            0.5 * (1.06 - t),
        )
