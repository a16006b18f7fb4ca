"""How animals on four legs stand, run, jump, lie: the joints of each pose."""

from __future__ import annotations

from dataclasses import dataclass

Joints = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Pose:
    """How a skeleton stands, degrees being clockwise.

    ``turn`` is how far the body is turned about the hip (the shoulder goes up), ``hip`` the hip's height as
    a share of the usual one; ``fore`` and ``hind`` are the joints of the far and the near leg as shares of
    the way from root to ground; ``head`` is where the head is beside its usual place, ``nod`` how far
    it is turned (the nose goes up); ``folded`` tells that the hind legs are on the ground.
    """

    turn: float = 0.0
    hip: float = 1.0
    fore: tuple[Joints, Joints] = (((0.1, 0.42), (0.02, 0.72), (-0.02, 1.0)),) * 2
    hind: tuple[Joints, Joints] = (((-0.1, 0.4), (0.16, 0.68), (0.06, 1.0)),) * 2
    head: tuple[float, float] = (0.0, 0.0)
    nod: float = 0.0
    folded: bool = False


_FAR_FORE: Joints = ((0.1, 0.42), (0.0, 0.7), (-0.14, 0.97))
_FAR_HIND: Joints = ((-0.18, 0.4), (0.04, 0.68), (-0.12, 0.97))
STAND = Pose(
    fore=(_FAR_FORE, ((0.1, 0.42), (0.03, 0.72), (0.02, 1.0))),
    hind=(_FAR_HIND, ((-0.08, 0.4), (0.18, 0.68), (0.1, 1.0))),
)
POSES = {
    "standing": STAND,
    "walking": Pose(
        fore=(((0.16, 0.4), (0.2, 0.7), (0.36, 0.94)), ((-0.06, 0.42), (-0.2, 0.7), (-0.32, 1.0))),
        hind=(((-0.26, 0.38), (-0.12, 0.7), (-0.28, 0.97)), ((0.06, 0.42), (0.36, 0.66), (0.42, 1.0))),
        head=(-3, 4),
    ),
    "running": Pose(
        turn=3,
        hip=1.12,
        fore=(((-0.16, 0.34), (-0.5, 0.52), (-0.74, 0.72)), ((-0.28, 0.24), (-0.62, 0.36), (-0.96, 0.46))),
        hind=(((0.3, 0.3), (0.66, 0.36), (0.98, 0.5)), ((0.16, 0.38), (0.56, 0.52), (0.86, 0.74))),
        head=(-8, 8),
        nod=-4,
    ),
    "jumping": Pose(
        turn=18,
        hip=1.1,
        fore=(((-0.2, 0.2), (-0.36, 0.4), (-0.5, 0.5)), ((-0.3, 0.16), (-0.52, 0.28), (-0.72, 0.34))),
        hind=(((0.26, 0.38), (0.52, 0.6), (0.78, 0.84)), ((0.14, 0.42), (0.42, 0.66), (0.62, 0.96))),
        head=(-4, 2),
        nod=-6,
    ),
    "eating": Pose(
        turn=-5,
        fore=STAND.fore,
        hind=STAND.hind,
        head=(-14, 62),
        nod=-34,
    ),
    "calling": Pose(turn=47, hip=0.5, head=(14, -2), nod=52, folded=True),
    "profile": Pose(turn=44, hip=0.5, head=(8, 4), nod=0, folded=True),
    "stretching": Pose(
        turn=-27,
        hip=1.0,
        fore=(((-0.7, 0.5), (-1.3, 0.9), (-1.9, 0.96)), ((-0.5, 0.6), (-1.1, 0.95), (-1.7, 1.0))),
        hind=(((-0.1, 0.4), (0.18, 0.68), (0.08, 0.97)), ((-0.02, 0.4), (0.26, 0.68), (0.2, 1.0))),
        head=(-6, 16),
        nod=8,
    ),
    "lying": Pose(
        hip=0.4,
        fore=(((0.2, 0.7), (-0.6, 0.9), (-1.5, 0.9)), ((0.1, 0.8), (-0.8, 0.98), (-1.8, 1.0))),
        head=(-2, -6),
        folded=True,
    ),
    "climbing": Pose(
        fore=(((-0.2, 0.4), (-0.4, 0.6), (-0.5, 0.84)), ((-0.2, 0.4), (-0.6, 0.5), (-0.84, 0.8))),
        hind=(((0.1, 0.4), (0.3, 0.6), (0.3, 0.86)), ((-0.3, 0.36), (-0.1, 0.66), (-0.2, 0.9))),
        head=(-2, -4),
        nod=-20,
    ),
    "rearing": Pose(
        turn=52,
        fore=(((-0.3, 0.0), (-0.3, 0.2), (-0.22, 0.3)), ((-0.26, -0.08), (-0.34, 0.06), (-0.42, 0.12))),
        hind=(((-0.2, 0.4), (0.02, 0.7), (-0.08, 0.97)), ((-0.06, 0.42), (0.22, 0.7), (0.12, 1.0))),
        head=(10, 10),
        nod=0,
    ),
    "balancing": Pose(
        fore=(((0.16, 0.42), (0.26, 0.7), (0.34, 1.0)), ((0.12, 0.42), (0.3, 0.72), (0.5, 1.0))),
        hind=(((-0.22, 0.4), (-0.12, 0.68), (-0.34, 1.0)), ((-0.2, 0.4), (-0.06, 0.68), (-0.24, 1.0))),
        head=(2, -6),
        nod=6,
    ),
    "butting": Pose(
        turn=-9,
        fore=(((-0.06, 0.42), (-0.16, 0.7), (-0.4, 0.97)), ((-0.1, 0.4), (-0.3, 0.7), (-0.5, 1.0))),
        hind=(((0.1, 0.36), (0.3, 0.64), (0.46, 0.97)), ((0.16, 0.38), (0.46, 0.66), (0.6, 1.0))),
        head=(-12, 30),
        nod=-38,
    ),
    "kicking": Pose(
        turn=-24,
        hip=1.16,
        fore=(((-0.02, 0.42), (-0.04, 0.72), (-0.06, 0.99)), ((0.06, 0.42), (0.04, 0.72), (0.08, 1.0))),
        hind=(((0.3, 0.2), (0.62, 0.2), (0.86, 0.06)), ((0.26, 0.26), (0.6, 0.3), (0.88, 0.2))),
        head=(-6, 10),
        nod=-8,
    ),
}
