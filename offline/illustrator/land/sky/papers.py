"""Sky and water as sheets of cut paper, one upon the other."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rolling


def paper_sky(stage: Stage, horizon: float) -> None:
    """Wavy sheets from the zenith down to the horizon, the lightest in front."""
    sky = stage.palette.sky
    stage.gradient((sky[0], sky[0]), 0, stage.h + 0.02)
    tones = [_between(sky, t) for t in np.linspace(0.22, 1, 5)]
    for i, (tone, level) in enumerate(zip(tones, np.linspace(0.16, 0.8, 5), strict=True)):
        edge = rolling(stage, stage.dice(f"sky sheet{i}"), horizon * float(level), 0.035, 1.1)
        stage.layer(edge, tone, tone)


def _between(stops: tuple[Colour, ...], t: float) -> Colour:
    at = t * (len(stops) - 1)
    i = min(int(at), len(stops) - 2)
    return mix(stops[i], stops[i + 1], at - i)


def paper_clouds(stage: Stage, horizon: float) -> None:
    """A few clouds with round edges, each of two sheets."""
    if not stage.shows("cloud") or stage.palette.night:
        return
    rng = stage.dice("clouds")
    for _ in range(round(2 + 2 * stage.w)):
        x, y = float(rng.uniform(0.05, 0.95)) * stage.w, horizon * float(rng.uniform(0.12, 0.6))
        wide = float(rng.uniform(0.07, 0.13))
        for back in (1.0, 0.72):
            puffs: list[Points] = [dot(x, y, wide * back * 1.5, wide * 0.32 * back)]
            for t in np.linspace(-0.9, 0.9, 5):
                r = wide * back * (0.62 - 0.36 * abs(float(t)))
                puffs.append(dot(x + float(t) * wide * back, y - r * 0.6, r, r * 0.94))
            tone = lighter(stage.palette.cloud, 0.1 if back == 1.0 else 0.5)
            stage.cut([puff + [0, 0.014 * (1 - back)] for puff in puffs], tone)


def paper_water(stage: Stage, top: float, c: Colour) -> None:
    """Strips of waves, deeper in colour the nearer they are."""
    near, n = stage.palette.lit(c), max(4, round((stage.h - top) / 0.085))
    far = mix(near, stage.palette.sky[-1], 0.5)
    for i, y in enumerate(np.linspace(top, stage.h - 0.04, n)):
        xs = np.linspace(-0.05, stage.w + 0.05, round(90 * stage.w))
        t = i / max(1, n - 1)
        long, tall = 0.09 + 0.09 * t, 0.004 + 0.013 * t if i else 0.0
        wave = np.abs(np.sin((xs / long + 0.37 * i) * np.pi)) * tall
        crest = np.column_stack([xs, float(y) + wave])
        sheet = np.vstack([crest, [[stage.w + 0.05, stage.h + 0.05], [-0.05, stage.h + 0.05]]])
        tone = mix(far, darker(near, 0.25), t)
        stage.layer(sheet, tone, tone)
