"""By the body of someone: on the lap, at the feet; around a picnic; before a mirror, an easel."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.actors import AS_IN
from offline.illustrator.composing.cast import CABIN, Role, seen_in_cabin
from offline.illustrator.composing.handling import spot
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, drawn_by, subject_of
from offline.illustrator.subjects.people.crew import posed

from .group import Group

LAP = (58.0, 84.0)
"""Where the lap of who sits is, in the box of a standing figure."""
AROUND = ((-0.4, 0.2, 1), (0.4, 0.2, 1), (-0.17, 0.5, -1), (0.2, 0.5, -1), (-0.4, 0.52, -1), (0.42, 0.52, -1))
"""Where those at a picnic sit: across it and up from its foot, as shares of it; before it or behind."""
PICNIC = 1.06
"""How large they are there beside the drawing of the blanket."""
GLASS = (0.66, 0.78, 0.87)
"""How wide and how tall the glass of a tall mirror is, and how far down its lower end, as shares of it."""
CANVAS = (0.5, 0.4, 0.4)
"""The middle of a canvas, and how tall that is, as shares of its easel."""


def lapped(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """On the lap of who sits; before the feet of who does not."""
    who = base[0]
    if not who.kind.endswith((" seated", " riding")) and " sitting" not in who.kind:
        return at_feet(group, item, base, name)
    kind = doing(item.kind, item.action or "sleeping")
    kind = kind if nouns.is_animal(item.kind) else item.kind
    box = subject_of(kind).box
    tall = min(0.34 * who.height, 0.44 * who.height * box[1] / box[0])
    x, y = spot(who, LAP)
    own = Role(kind, name, x, y + 0.02, tall, item.colour, who.flip, "perch", who.depth, item.material)
    return [replace(own, accent=item.accent, order=(who.order or who.y) + 0.001)]


def at_feet(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """On the ground before someone's feet."""
    who, way = base[0], -1 if base[0].flip else 1
    roles = group.own(item, name, who.x)
    foot = max(who.foot + 0.025, min(*(role.y for role in roles), who.foot + 0.08))
    reach = 0.2 * who.height + 0.42 * max(role.width for role in roles)
    wide, found = max(role.width for role in roles), []
    for k, role in enumerate(roles):
        x, low = who.x + way * (reach + (k % 3 - k // 3) * 0.8 * wide), foot + 0.02 * (k % 2)
        flip = (way < 0) != (k % 2 == 1)
        tall = min(role.height, 0.5 * who.height)
        found.append(replace(role, x=x, y=low, height=tall, flip=flip, order=low))
    return found


def picnicking(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Around a blanket with what is eaten on it, sitting, those on its sides before it."""
    cloth = base[0]
    others = [o for o in group.stage.scene.items if o.relation == "picnicking" and o.target == item.target]
    before = sum(max(1, o.count) for o in others[: next((k for k, o in enumerate(others) if o == item), 0)])
    count, found = item.count or 4, []
    for k in range(count):
        across, up, front = AROUND[(before + k) % len(AROUND)]
        kind = doing(item.kind, "sitting") if nouns.is_person(item.kind) else item.kind
        box = subject_of(kind).box
        unit = PICNIC * cloth.height / subject_of(cloth.kind).box[1]
        tall = box[1] * unit if nouns.is_person(item.kind) else 0.6 * cloth.height
        x, y = cloth.x + across * cloth.width, cloth.foot - up * cloth.height
        order = (cloth.order or cloth.y) + front * 0.001 * (2 + k)
        role = Role(kind, f"{name}{k}", x, y, tall, item.colour, across > 0, "perch", cloth.depth)
        found.append(replace(role, accent=item.accent, order=order))
    return found


def mirrored_in(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Before a mirror, turned to it, the face seen in its glass."""
    glass, side = base[0], -group.stage.side
    (who, *_) = group.own(replace(item, count=1), name, glass.x)
    kind = doing(item.kind, item.action or "listening to") if nouns.is_person(item.kind) else who.kind
    turned = kind != who.kind and posed(kind) is not None
    tall = who.height / subject_of(who.kind).height * subject_of(kind).height
    tall = max(tall, 0.86 * glass.height) if nouns.is_person(item.kind) else tall
    x = glass.x + side * (0.5 * glass.width + 0.22 * tall)
    flip = side > 0 if turned or nouns.is_person(kind) else side < 0
    who = replace(who, kind=kind, x=x, y=glass.foot + 0.02, height=tall, flip=flip, order=glass.foot + 0.02)
    return [_reflected(glass, item, who, name), who]


def _reflected(glass: Role, item: Item, who: Role, name: str) -> Role:
    """Someone as seen in a mirror."""
    kind, (wide, high, low) = drawn_by(item.kind), GLASS
    box = subject_of(kind).box
    body = 0.72 * box[0] if nouns.is_person(kind) else box[0]
    tall = min(high * glass.height, wide * glass.width * box[1] / body)
    seen = replace(
        who, kind=kind, name=f"{name}m", like=f"{who.name}{AS_IN}{who.kind}", x=glass.x, height=tall
    )
    order = (glass.order or glass.y) + 0.0005
    return replace(seen, y=glass.top + low * glass.height, way="perch", flip=not who.flip, order=order)


def _looks(who: Role) -> str:
    """Whose looks an image of someone has."""
    return f"{who.name}{AS_IN}{who.kind}"


def _on_canvas(frame: Role, item: Item, who: Role, name: str) -> list[Role]:
    """Someone's head and shoulders on a canvas, as that one looks."""
    across, down, high = CANVAS
    kind = drawn_by(item.kind)
    shown = seen_in_cabin(kind)
    tall = high * frame.height / shown * 0.74
    y = frame.top + (down + high / 2) * frame.height + (1 - shown) * tall
    x = frame.x + (across - 0.5) * frame.width
    seen = replace(
        who, kind=kind, name=f"{name}m", like=f"{who.name}{AS_IN}{who.kind}", x=x, y=y, height=tall
    )
    order = (frame.order or frame.y) + 0.0005
    return [replace(seen, way=CABIN, flip=not who.flip, order=order, tilt=0.0)]


def sitting_for(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """On a chair beyond the easel of who paints that one, and on the canvas."""
    easel, side = base[0], group.stage.side
    kind = f"{drawn_by(item.kind)} listening to seated"
    person = nouns.is_person(item.kind) and posed(kind) is not None
    unit = 0.42 / 140 * easel.height / 0.5
    kind = kind if person else item.kind
    tall = subject_of(kind).box[1] * unit if person else 0.5 * easel.height
    x = easel.x + side * (0.5 * easel.width + 34 * unit)
    flip = side > 0
    who = Role(kind, f"{name}0", x, easel.foot, tall, item.colour, flip, "perch" if person else "ground")
    who = replace(who, accent=item.accent, order=easel.foot - 0.003)
    chair = Role("side chair", f"{name}0c", x, easel.foot, 100 * unit, flip=flip, order=easel.foot - 0.004)
    shown = _on_canvas(easel, item, who, name)
    return [who, *([chair] if person else []), *shown]
