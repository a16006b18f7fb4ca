"""Animals on four legs, seen from the side and looking to the left: one skeleton, many poses and builds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import cos, radians, sin

import numpy as np

from offline.illustrator.colours import SHADOW, Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, ring, said, smooth, tube
from offline.illustrator.subjects.placing import Placed

from .neckwear import collared, scarfed
from .pelts import hairs, tufts
from .postures import Pose
from .skeleton import Build, Fur, Skeleton, Spot, spun


def beast(
    pen: Pen,
    build: Build,
    pose: Pose,
    fur: Fur,
    head: Callable[[Pen], None],
    tail: Callable[[Pen, Pose], None] | None = None,
) -> None:
    """Draw all of it from back to front; the pen's origin is the hip."""
    bones = Skeleton(build, pose)
    if tail:
        with pen.layer():
            tail(Placed(pen, bones.rump), pose)
    near = fur.legs or fur.coat
    with pen.layer():
        _legs(
            pen, bones, 0, replace(fur, coat=darker(near, 0.36), feet=mix(darker(near, 0.36), fur.feet, 0.4))
        )
    with pen.layer():
        if fur.legs:
            _legs(pen, bones, 1, replace(fur, coat=fur.legs))
        forms = [_trunk(bones), _throat(bones), *_ruff(bones, fur)]
        pen.mass(forms if fur.legs else [*forms, *(leg for leg, _ in _limbs(bones, 1))], fur.coat)
        _tones(pen, bones, fur)
        if fur.marks:
            fur.marks(Placed(pen, (0.0, 0.0), pose.turn), build)
        _modelled(pen, bones, fur)
        if not fur.legs:
            _feet(pen, bones, 1, fur)
        x, y = bones.skull
        shadow = ring(x + 7 * build.head, y + 15 * build.head, 15 * build.head, 9 * build.head)
        pen.soft(shadow, darker(fur.coat, 0.55), 0.5, 4.5)
        if fur.crest:
            fur.crest(pen, _nape(bones), fur.coat)
    collared(pen, bones)
    scarfed(pen, bones)
    head(Placed(pen, bones.skull, pose.nod, build.head))


def _trunk(bones: Skeleton) -> Points:
    n, d, k = bones.build.long, bones.build.deep, bones.build
    top = -0.5 * d
    spots = (
        (-n - 15, top + 0.52 * d), (-n - 8, top + 0.1 * d - k.hump * 0.6), (-n + 10, top - k.hump),
        (-n * 0.5, top + 2 - k.hump * 0.3), (-8, top - 1), (10, top + 0.14 * d), (17, top + 0.5 * d),
        (8, top + 0.86 * d), (-16, top + k.tuck * d + 1), (-n * 0.5, top + (0.42 + 0.62 * k.tuck) * d),
        (-n + 6, top + 1.08 * d), (-n - 11, top + 0.9 * d),
    )  # fmt: skip
    return smooth(np.array(spun(spots, bones.pose.turn)), closed=True)


def _throat(bones: Skeleton) -> Points:
    """The neck, from deep in the chest to the skull."""
    k, (x, y) = bones.build, bones.skull
    x0, y0 = bones.at(-k.long + 5, -0.02 * k.deep - 0.4 * k.hump)
    dx, dy = bones.at(-0.6, -0.9)
    spine = np.array([(x0, y0), ((x0 + x) / 2 + dx, (y0 + y) / 2 + dy + bones.bow), (x, y)])
    return tube(spine, (max(0.86 * k.deep, k.neck[2] * 1.1), k.neck[2] * 1.02, k.neck[3] * k.head))


def _nape(bones: Skeleton) -> str:
    """The points along the back of the neck, from the withers to the poll."""
    k, (x, y) = bones.build, bones.skull
    x0, y0 = bones.at(-k.long + 2, -0.12 * k.deep - 0.4 * k.hump)
    dx, dy = bones.at(-0.6, -0.9)
    return said([(x0, y0), ((x0 + x) / 2 + dx, (y0 + y) / 2 + dy + bones.bow), (x, y)])


def _ruff(bones: Skeleton, fur: Fur) -> list[Points]:
    """Tufts of long hair at the throat, the breast and the flank of those who are furry."""
    if not fur.ruff:
        return []
    k, (x, y), f = bones.build, bones.skull, fur.ruff
    breast, low = bones.at(-k.long - 14, 0.06 * k.deep), bones.at(-k.long - 3, 0.58 * k.deep)
    front = said([(x - 3 * k.head, y + 12 * k.head), breast, low])
    belly = said(
        [bones.at(-0.62 * k.long, (k.tuck * 0.62 - 0.06) * k.deep), bones.at(-12, (k.tuck - 0.52) * k.deep)]
    )
    return [*tufts(front, 5, 6.5 * f, 0.8), *[t[:, :] for t in tufts(belly, 4, -2.6 * f, 0.7)]]


def _limbs(bones: Skeleton, side: int) -> list[tuple[Points, list[Spot]]]:
    """The outlines of a hind and a fore leg with their joints, of the far (0) or the near side (1)."""
    k, d, pose = bones.build, bones.build.deep, bones.pose
    slim, foot = k.limb * max(0.62, k.ankle), k.limb * max(0.5 if not k.hoofed else 0.0, k.ankle)
    if pose.folded:
        low = bones.ground
        thigh = ring(-4, low - 0.36 * d - 4, 0.44 * d, 0.42 * d, -20)
        hind = [(thigh, [(-4.0, low - 0.3 * d), (0.0, low - 7), (-0.3 * d, low - 5), (-0.55 * d, low - 4)])]
        hind.append((tube(f"0,{low - 7} {-0.55 * d},{low - 5.4}", (13, 10)), hind[0][1]))
    else:
        leg = bones.leg((1.0, 0.04 * d), pose.hind[side])
        hind = [(tube(np.array(leg), (0.84 * d, k.limb * 1.2, slim, foot)), leg)]
    joints = pose.fore[side]
    if pose.folded and pose.turn > 20:
        joints = ((0.06, 0.4), (0.0, 0.72), (-0.06, 1.0))
    arm = bones.leg(bones.at(-k.long + 3, 0.08 * d), joints)
    return [*hind, (tube(np.array(arm), (0.62 * d, k.limb * 1.02, slim, foot * 1.04)), arm)]


def _legs(pen: Pen, bones: Skeleton, side: int, fur: Fur) -> None:
    """A pair of legs as a form of its own."""
    pen.mass([leg for leg, _ in _limbs(bones, side)], fur.coat, 0.7)
    _feet(pen, bones, side, fur)


def _feet(pen: Pen, bones: Skeleton, side: int, fur: Fur) -> None:
    """Socks that begin softly, and the feet."""
    k = bones.build
    limbs, one = _limbs(bones, side), (pen.told("one-paw") or pen.told("one-leg")) if side else None
    for _, leg in (limbs[0], limbs[-1]):
        if one and leg is limbs[-1][1]:
            fur = replace(fur, feet=one, socks=0.3 if pen.told("one-paw") else 0.7)
        if fur.feet != fur.coat and not (bones.pose.folded and leg is limbs[0][1]):
            shin = np.array(leg[1:])
            begin = 1 - fur.socks
            for t, tone in ((begin - 0.16, mix(fur.coat, fur.feet, 0.5)), (begin, fur.feet)):
                way = np.array([_along(shin, t + (1 - t) * s) for s in (0, 0.5, 1)])
                pen.soft(tube(way, (k.limb * 1.1, k.limb * 0.9, k.limb * 0.8)), tone, 0.9, 1.6)
        _foot(pen, leg, k, fur.feet)


def _along(path: Points, t: float) -> Points:
    """The point at a share of a path."""
    stop = max(0.0, t) * (len(path) - 1)
    return np.array([np.interp(stop, range(len(path)), path[:, i]) for i in (0, 1)])


def _tones(pen: Pen, bones: Skeleton, fur: Fur) -> None:
    """The paler belly, breast and throat, softly."""
    k, n, d, (x, y) = bones.build, bones.build.long, bones.build.deep, bones.skull
    top = -0.5 * d
    belly = (
        (-n + 0.36 * d, top + 0.84 * d), (-n * 0.5, top + (0.34 + 0.6 * k.tuck) * d),
        (-18, top + k.tuck * d - 3),
        (-14, top + k.tuck * d + 10), (-n * 0.5, top + 1.24 * d), (-n + 0.4 * d, top + 1.3 * d),
    )  # fmt: skip
    pen.soft(smooth(np.array(spun(belly, bones.pose.turn)), closed=True), fur.belly, 0.92, 2.2)
    if fur.ruff:
        breast, low = bones.at(-n - 13, 0.05 * d), bones.at(-n - 3, 0.5 * d)
        bib = tube(
            np.array([(x - 2 * k.head, y + 12 * k.head), breast, low]), (9 * k.head, 0.42 * d, 0.2 * d)
        )
        pen.soft(bib, fur.belly, 0.95, 1.8)


def _modelled(pen: Pen, bones: Skeleton, fur: Fur) -> None:
    """Light on the back, the haunch and the shoulder, shadow behind them and below; fine hair."""
    k, n, d, at = bones.build, bones.build.long, bones.build.deep, bones.at
    dark, pale = mix(darker(fur.coat, 0.5), SHADOW, 0.25), lighter(fur.coat, 0.3)
    hip = (-4.0, bones.ground - 0.36 * d - 4) if bones.pose.folded else (0.0, 0.0)
    behind = [at(-n + 0.44 * d, -0.26 * d), at(-n + 0.5 * d, 0.08 * d), at(-n + 0.36 * d, 0.44 * d)]
    before = [
        (hip[0] - 0.18 * d, hip[1] - 0.34 * d), (hip[0] - 0.46 * d, hip[1]),
        (hip[0] - 0.36 * d, hip[1] + 0.36 * d),
    ]  # fmt: skip
    for crease in (behind, before):
        pen.soft(tube(np.array(crease), (0.05 * d, 0.16 * d, 0.08 * d)), dark, 0.4, 0.06 * d)
    under = [at(-n, 0.5 * d), at(-n * 0.5, (k.tuck * 0.62 - 0.04) * d), at(-6, (k.tuck - 0.5) * d)]
    pen.soft(tube(np.array(under), (0.1 * d, 0.2 * d, 0.14 * d)), dark, 0.4, 0.1 * d)
    back = [at(-n + 2, -0.42 * d - k.hump), at(-n * 0.5, -0.42 * d), at(4, -0.4 * d)]
    pen.soft(tube(np.array(back), (0.14 * d, 0.16 * d, 0.12 * d)), pale, 0.5, 0.08 * d)
    for x, y in ((hip[0] - 0.04 * d, hip[1] - 0.12 * d), at(-n + 0.08 * d, -0.04 * d)):
        pen.soft(ring(x, y, 0.22 * d, 0.28 * d), pale, 0.4, 0.14 * d)
    if fur.furry:
        area = (-n - 8, -0.46 * d, 12.0, 0.46 * d)
        flow = (0.17 * d, 0.06 * d)
        for seed, tone in ((2, dark), (3, pale)):
            strands = hairs(area, 70, flow, seed)
            pen.hairs([np.array([at(*spot) for spot in each]) for each in strands], tone, 0.22)


def _foot(pen: Pen, leg: list[Spot], k: Build, c: Colour) -> None:
    x, y = leg[-1]
    if k.hoofed:
        w = 0.3 * k.limb
        pen.poly(f"{x - w},{y - 4} {x + w},{y - 4} {x + w * 1.2},{y + 3.4} {x - w * 1.5},{y + 3.4}", c)
        return
    r = 0.5 * k.limb
    paw = ring(x - 0.26 * k.limb, y - 0.02 * k.limb, r, 0.27 * k.limb)
    pen.mass([paw, ring(x, y - 0.1 * k.limb, 0.4 * k.limb, 0.3 * k.limb)], c, 0.6)
    for dx in (-0.52, -0.3):
        pen.line(
            f"{x + dx * k.limb},{y - 0.02 * k.limb} {x + (dx - 0.03) * k.limb},{y + 0.18 * k.limb}",
            0.8,
            darker(c, 0.4),
            atop=True,
        )


def box_of(
    build: Build, pose: Pose, reach: tuple[float, float, float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """The box of a build in a pose, and where the hip is in it; ``reach`` is how far the head sticks out
    to the left and above the skull, and the tail to the right of the rump and above it."""
    bones = Skeleton(build, pose)
    (x, y), (x0, y0), d, t = bones.skull, bones.shoulder, build.deep, radians(pose.nod)
    upright = pose.folded and pose.turn > 20
    fores = [leg[0] for joints in pose.fore for leg in bones.leg(bones.at(-build.long + 2, 0.1 * d), joints)]
    hinds = [leg[0] for joints in pose.hind for leg in bones.leg((1.0, 0.0), joints)]
    ahead = reach[0] * abs(cos(t)) + reach[1] * max(0.0, -sin(t)) - 6 * abs(sin(t))
    over = reach[1] * abs(cos(t)) + reach[0] * max(0.0, sin(t)) - 8 * abs(sin(t))
    ahead += 16 if pose.nod > 30 else 0
    left = min(x - ahead * build.head, x0 - 0.4 * d, 0.0 if upright else min(fores) - 10)
    right = max(bones.rump[0] + reach[2], 0.0 if pose.folded else max(hinds) + 10)
    tail = bones.rump[1] - (0.0 if pose.folded else reach[3])
    top = min(y - over * build.head, y0 - 0.5 * d - build.hump, -build.peak * d, tail)
    return (round(right - left + 4, 1), round(bones.ground - top + 6, 1)), (-left + 2, -top + 2)
