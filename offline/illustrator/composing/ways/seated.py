"""On something: riders in the saddle, sitters on a chair, what lies on a table."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import BROOM, SINKS, Role
from offline.illustrator.composing.sizes import height_of
from offline.illustrator.composing.vessels import spread_on
from offline.illustrator.planning.grips import action_of
from offline.illustrator.planning.serving import BEARERS
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, doing, drawn_by, subject_of
from offline.illustrator.subjects.homes import home_of
from offline.illustrator.subjects.outline import tops
from offline.illustrator.subjects.people.crew import AS, NECK, posed

from .group import Group
from .working import quilt

SHOULDER = (0.2, 0.4)
"""Where a bird sits on a person, as shares of the box."""
NO_SEAT = (0.5, 0.0)
LOW_ON = {"mermaid": 0.24, "mermaid brushing": 0.24}
"""Who hangs down from a seat, and how far, as a share of the height: a tail."""
RIDDEN = {
    "bicycle": ("cycling", 90.0, 1.24),
    "unicycle": ("cycling", 90.0, 1.75),
    "penny-farthing": ("cycling", 90.0, 1.0),
    "tricycle": ("cycling", 90.0, 1.55),
    "motorcycle": ("cycling", 90.0, 1.2),
    "motor scooter": ("cycling", 90.0, 1.25),
    "skateboard": ("skating", 127.0, 3.4),
}
"""What is not sat astride as a horse is: the pose, how far down it is that is on it, and how tall one is."""
LYING = {"sleeping", "lying"}
SEEN_SITTING = {"knitting", "fishing", "waving", "gazing"}
"""What is done with the arms alone, and may be done on a seat."""
SEATS = {
    "hammock",
    "sofa",
    "armchair",
    "chair",
    "rocking chair",
    "bunk bed",
    "bed",
    "bench",
    "wheelchair",
    "throne",
}


def seated(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Riders in the saddle; sitters on a bough, a chair, a book."""
    if base[0].kind in RIDDEN and posed(f"{drawn_by(item.kind)} cycling"):
        return [_astride(item, seat, f"{name}{k}") for k, seat in enumerate(base)]
    count, roles = item.count or (1 if item.relation == "riding" else 3), []
    if base[0].kind in BEARERS and not nouns.is_living(item.kind) and item.count != 1:
        return [role for k, seat in enumerate(base) for role in spread_on(item, seat, f"{name}{k}")]
    lies = item.action in LYING and doing(item.kind, item.action) != item.kind
    riding = _rides(item, base[0])
    kind = _kind(item, base[0], riding)
    item = item if riding else replace(item, kind=kind)
    for k in range(count):
        seat = base[k % len(base)]
        on_it = -(-count // len(base))
        saddled = riding and not _is_seat(item, seat)
        size = seat.height * 0.94 if saddled else _height(group, item, seat, on_it)
        roles.append(_on(item, kind, seat, size, k // len(base), on_it, f"{name}{k}"))
    covered = base[0].kind == "bed" and lies and nouns.is_person(item.kind)
    return [*roles, *(quilt(role) for role in roles if covered)]


def _astride(item: Item, seat: Role, name: str) -> Role:
    """Who rides a bicycle or stands on a board, turned to where it goes."""
    pose, hip, unit = RIDDEN[seat.kind]
    kind = f"{drawn_by(item.kind)} {pose}"
    box, at = subject_of(kind).box, subject_of(seat.kind).seat
    size = seat.height * unit * box[1] / 140.0 * (1.12 if box[1] < 130 else 1.0)
    down = (NECK + (hip - NECK) * (box[1] - NECK) / (140.0 - NECK)) / box[1]
    x = seat.x + seat.width * (at[0] - 0.5) * (-1 if seat.flip else 1)
    y = seat.top + at[1] * seat.height + size * (1 - down)
    order = (seat.order or seat.y) + 0.0005
    flip = not seat.flip if pose == "cycling" else seat.flip
    role = Role(kind, name, x, y, size, item.colour, flip, "perch", seat.depth, accent=item.accent)
    return replace(role, order=order)


def _kind(item: Item, seat: Role, riding: bool) -> str:
    """The drawing of who is on something: on a chair in the pose of what is done, else astride."""
    if not riding:
        return doing(item.kind, item.action)
    deed = (
        item.action
        if action_of(item) or (item.action or "").removeprefix("sitting ") in SEEN_SITTING
        else None
    )
    sits = f"{doing(item.kind, (deed or '').removeprefix('sitting ') or None)} seated"
    return (
        sits if _is_seat(item, seat) and item.relation != "riding" and posed(sits) else f"{item.kind} riding"
    )


def _is_seat(item: Item, seat: Role) -> bool:
    sits = (item.action or "").partition(" ")[0] == "sitting"
    return seat.kind in SEATS or (sits and nouns.is_person(item.kind))


def _rides(item: Item, seat: Role) -> bool:
    """Whether someone is drawn astride or on a chair, who has a drawing of that."""
    lies = item.action in LYING and doing(item.kind, item.action) != item.kind
    astride = item.relation == "riding" or _is_seat(item, seat)
    return astride and not lies and (f"{item.kind} riding" in SUBJECTS or AS in item.kind)


def _height(group: Group, item: Item, seat: Role, on_it: int) -> float:
    """The height of someone who sits on something, no wider than there is room."""
    box = subject_of(item.kind).box
    if seat.kind in BEARERS and not nouns.is_living(item.kind):
        return 0.66 * seat.width / on_it * box[1] / box[0]
    size = min(height_of(group.stage, item), _most(item, seat))
    small = 0.34 if subject_of(item.kind).height > 0.2 else 0.2
    size = min(size, small * seat.height) if _perches(item, seat) else size
    room = 0.72 if item.kind.endswith((" sleeping", " lying")) else 1.3
    wide = min(box[0], 84.0) if nouns.is_person(item.kind) else box[0]
    return min(size, max(seat.width * room, 0.2) / on_it * box[1] / wide)


def _most(item: Item, seat: Role) -> float:
    """How tall what sits or lies on something may be, in units; a cherry is no larger than its cake."""
    if nouns.is_living(item.kind):
        return max(seat.height * (1.75 if seat.kind in SEATS else 1.15), 0.2)
    if seat.kind in {"table", "long table", "laid table", "anvil"}:
        return seat.height * 0.5
    if seat.kind == "bistro table":
        return seat.height * 0.44
    lesser = subject_of(item.kind).height <= 1.1 * subject_of(seat.kind).height
    topping = lesser and home_of(seat.kind) in {"studio", "kitchen"}
    return seat.height * 0.55 if topping else max(seat.height * 1.15, 0.2)


def _on(item: Item, kind: str, seat: Role, size: float, k: int, of: int, name: str) -> Role:
    at, drop = (_seat(seat.kind) if not _perches(item, seat) else SHOULDER), (0.5, 1.0)
    riding = kind.endswith((" riding", " seated"))
    if riding:
        drop = subject_of(kind).seat
    elif item.relation == "riding":
        drop = (0.5, 0.9)
    turn = -1 if seat.flip else 1
    box = subject_of(kind).box
    own = size * box[0] / box[1]
    x = (
        seat.x
        + seat.width * (at[0] - 0.5) * turn
        + (k - (of - 1) / 2) * min(own * 1.05, seat.width * 0.9 / of)
    )
    x -= own * (drop[0] - 0.5) * turn * riding
    lower = (0.5 - at[1]) * seat.height if seat.kind == BROOM else _sunk(seat)
    y = seat.foot - seat.height * (1 - at[1]) + lower + size * (1 - drop[1]) + (0.0 if riding else 0.01)
    y += LOW_ON.get(drawn_by(item.kind), 0.0) * size
    flip = seat.flip if riding or of == 1 else k % 2 == 0
    flip = not flip if seat.kind == BROOM else flip
    flip = k % 2 == 1 if kind.endswith(" seated") and of > 1 else flip
    role = Role(
        kind, name, x, y, size, item.colour, flip, "perch", seat.depth, item.material, accent=item.accent
    )
    away = -0.002 if " gazing " in kind else 0.0  # seen from behind, through the back of the seat
    return replace(role, order=(seat.order or seat.y) + 0.0005 * (k + 1) + away)


def _perches(item: Item, seat: Role) -> bool:
    """Whether an animal sits on someone's shoulder, not on the head."""
    return nouns.is_person(seat.kind) and nouns.is_animal(item.kind) and not seat.kind.endswith(" riding")


def _seat(kind: str) -> tuple[float, float]:
    """Where one sits on a drawing; where it has no seat of its own at the highest spot of its middle."""
    subject = subject_of(kind)
    if (subject.art is None and subject.seat != NO_SEAT) or nouns.is_animal(kind):
        return subject.seat
    column = min((4, 5), key=lambda n: tops(kind)[n])
    return 0.05 + 0.1 * column, tops(kind)[column] + 0.06


def _sunk(seat: Role) -> float:
    """How far a swimming thing is under water, in units."""
    return (subject_of(seat.kind).sinks or SINKS) * seat.height if seat.way == "water" else 0.0
