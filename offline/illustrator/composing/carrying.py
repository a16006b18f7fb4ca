"""What someone has in the hand or on the head."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import EYES, HEADGEAR, NECK_OF_PEOPLE, NECKS, SUNK, home_of
from offline.illustrator.subjects.outline import tops

from .cast import Role

SCARF = "scarf"
PLAYED = {"saxophone", "trumpet", "violin", "accordion", f"{OPENMOJI}1FA95"}
"""Saxophone, trumpet, violin, accordion, banjo: held with both hands before the body."""


def held(item: Item, who: Role, name: str) -> Role:
    tall = {"umbrella": 0.8, "toy balloon": 0.85, "balloon bunch": 1.15, "guitar": 0.75}.get(
        item.kind, 0.2 if home_of(item.kind) in {"studio", "kitchen"} else 0.36
    ) * who.height
    lifted = 0.46 if item.kind in {"umbrella", "toy balloon", "balloon bunch"} else 0.3
    box = subject_of(item.kind).box
    tall = min(tall, 0.4 * who.height * box[1] / box[0]) if lifted < 0.4 and item.kind != "guitar" else tall
    lifted = 0.36 if item.kind == "balloon bunch" else lifted
    side = -1 if who.flip or subject_of(who.kind).front else 1
    reach = 0.19 * who.height if subject_of(who.kind).front else who.width * 0.36
    if item.kind in PLAYED:
        reach, lifted, tall = 0.02 * who.height, 0.26, 0.5 * who.height
    elif item.word in {"book", "newspaper", "laptop", "map"}:
        reach, lifted, tall = 0.0, 0.12, 0.34 * who.height
    x = who.x - side * reach
    role = Role(
        item.kind, name, x, who.foot - lifted * who.height, tall, item.colour, who.flip, "perch", who.depth
    )
    behind = 0.002 if item.kind == "umbrella" else 0.0  # it does not hide the face
    return replace(role, material=item.material, order=(who.order or who.y) + 0.001 - behind)


def put_on(item: Item, who: Role, name: str) -> Role:
    """On the head: in the middle of who looks at you, on the brow of who is seen from the side."""
    front = subject_of(who.kind).front
    wide, at = HEADGEAR.get(item.kind, (0.5, 0.0))
    body = min(who.width, 0.6 * who.height) if nouns.is_person(who.kind) else who.width
    size = body * wide if front else min(who.width, who.height) * wide * 0.62
    size *= 0.76 if item.kind == "headphones" and nouns.is_person(who.kind) else 1.0
    neck = item.kind == SCARF and not front
    size *= 0.55 if neck else 1.0
    box = subject_of(item.kind).box
    column = 4 if front else min(range(4), key=lambda n: tops(who.kind)[n])
    x = who.x if front else who.x + (0.45 - 0.1 * column) * (1 if who.flip else -1) * who.width
    over_eyes = at > 0.5 and item.kind != "headphones"
    high = EYES.get(who.kind, at) if over_eyes else at or 1 - tops(who.kind)[column] - SUNK
    if item.kind == SCARF and front:
        high = NECK_OF_PEOPLE if nouns.is_person(who.kind) else NECKS.get(who.kind, 0.0)
        size *= 1.0 if high else 0.85  # many have a large head and little neck
    y = who.foot - who.height * high
    if neck:
        y = who.foot - 0.58 * who.height
    if item.kind == "space helmet":
        y = who.foot - who.height + size * 0.9
    role = Role(item.kind, name, x, y, size * box[1] / box[0], item.colour, who.flip, "perch", who.depth)
    return replace(role, material=item.material, order=(who.order or who.y) + 0.001)
