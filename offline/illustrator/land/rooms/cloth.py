"""What is behind a portrait in a studio: a painted cloth, lit behind the head."""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.colours import Colour, colours, darker, lighter, mix
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.drawing.stage import Ground, Stage

TONES = colours("#8db0c6 #adc19c #dbb49c #aca2cc #82b4ad #dea38a #c6baa4 #7b9ac4 #c68ea4 #dfbf82 #9fb4b8")


def backdrop(stage: Stage) -> Ground:
    """A cloth in one muted tone, mottled by hand, lighter where the light falls behind the shoulder."""
    tone = stage.scene.tint or _tone(stage)
    if stage.palette.night or stage.scene.mood == "dark":
        tone = darker(tone, 0.5)
    stage.gradient((lighter(tone, 0.06), tone, darker(tone, 0.32)), 0, stage.h + 0.02)
    if not stage.flat:
        _mottled(stage, tone)
    x = stage.w * (0.5 + 0.14 * stage.light)
    stage.glow(x, stage.h * 0.36, 0.62 * max(stage.w, stage.h), lighter(tone, 0.6), 0.75)
    stage.glow(
        stage.w * (0.5 - 0.5 * stage.light), stage.h, 0.7 * max(stage.w, stage.h), darker(tone, 0.6), 0.42
    )
    stage.sun = (stage.w * (0.5 - 0.3 * stage.side), 0.1)
    return Ground(stage.h * 0.8, stage.h * 0.86, "floor")


def _tone(stage: Stage) -> Colour:
    """One of the muted tones, away from what the sitter wears."""
    own = stage.scene.items[0].colour if stage.scene.items else None
    apart = sorted(
        TONES, key=lambda c: -sum(abs(a - b) for a, b in zip(c, own or (128, 96, 80), strict=True))
    )
    choices = apart[:6] if own else TONES
    return choices[int(stage.dice("backdrop").integers(len(choices)))]


def _mottled(stage: Stage, tone: Colour) -> None:
    """Soft clouds of lighter and darker paint on the cloth."""
    rng = stage.dice("cloth")
    for c, across in ((darker(tone, 0.4), 2.2), (mix(lighter(tone, 0.4), (255, 236, 210), 0.3), 3.4)):
        grain = cloudy(rng, stage.size, (across * stage.w, across * stage.h))
        mask = grain.point([int(np.clip((v - 120) * 0.9, 0, 70)) for v in range(256)])
        stage.image.paste(Image.new("RGB", stage.size, c), (0, 0), mask)
