"""Where the busts of a portrait are, how large, and what those portrayed hold."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.busts import drafted
from offline.illustrator.composing.cast import tag
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.planning.portraits import YOUNG
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import drawn_by, subject_of

from .cast import Role

HIGH = {
    "crown", "toque", "wizard", "tophat", "silk", "cone", "pirate", "souwester", "viking", "santa", "cowboy",
    "straw", "fedora", "headscarf", "feathers", "sombrero", "flowerhat", "goggled", "plumed", "tricorn",
    "hunter",
    "mitre", "featherband", "samurai", "roman", "bearskin", "greenhat", "knight", "fire",
}  # fmt: skip
"""Hats that need room above the head."""
MOST = 5
"""So many people are on one portrait at most."""


def busts(stage: Stage, people: tuple[int, ...]) -> list[Role]:
    """The busts of a portrait: one, or several side by side, children in a row before the others."""
    each = [(i, k) for i in people for k in range(stage.scene.items[i].count or 3)][:MOST]
    if len(each) == 1:
        return [_bust(stage, each[0], 0.5 + 0.03 * stage.side, _alone(stage, each[0][0]))]
    young = [who for who in each if stage.scene.items[who[0]].kind in YOUNG]
    grown = [who for who in each if who not in young]
    if len(each) == 2 or not grown:
        return _row(stage, each, 8.0)
    return [*_row(stage, grown, 8.0), *_row(stage, young, 8.6, before=True)]


def _alone(stage: Stage, index: int) -> float:
    """How tall the bust of someone alone is, in units: smaller with a hat, larger in a close-up."""
    near = 1.3 if stage.scene.framing == "closeup" else 1.16
    hatted = _hatted(_features(stage.scene.items[index], stage.scene), stage.scene.items[index].kind)
    return min((near - (0.12 if hatted else 0.0)) * stage.h, 1.55 * stage.w)


def _row(stage: Stage, each: list[tuple[int, int]], order: float, before: bool = False) -> list[Role]:
    """Several in a row, those in the middle before those at the sides; ``before`` others they are low."""
    n, found = len(each), []
    apart = min(0.3 if n > 2 else 0.42, 0.94 / max(1, n)) if stage.w < 1.3 else 0.42 / stage.w
    for at, who in enumerate(each):
        off = at - (n - 1) / 2
        size = min({1: 1.1, 2: 1.1, 3: 0.98, 4: 0.86}.get(n, 0.78) * stage.h, 4.2 * apart * stage.w)
        size *= 0.6 if before else _stature(stage.scene.items[who[0]])
        found.append(_bust(stage, who, 0.5 + off * apart, size, off, order))
    return found


def _bust(
    stage: Stage, who: tuple[int, int], x: float, size: float, off: float = 0.0, order: float = 8.0
) -> Role:
    """One of them at a share of the width, turned to the middle; its crown, or its hat, has room above."""
    item, features = stage.scene.items[who[0]], _features(stage.scene.items[who[0]], stage.scene)
    crown = size * (0.03 if _hatted(features, item.kind) else 0.14)
    low = max(0.1 * stage.h - crown + size, stage.h + 0.1 * size)
    left = off > 0 or (off == 0 and stage.side > 0)
    name = f"{tag(who[0])}.{who[1]}" if who[1] else tag(who[0])
    role = Role(item.kind, name, x * stage.w, low, size, item.colour, left, "bust")
    return replace(role, accent=item.accent, features=features, order=order - abs(off) * 0.1)


def _hatted(features: tuple[str, ...], kind: str) -> bool:
    """Whether there is something high on the head."""
    draft = drafted(drawn_by(kind), features)
    return draft.said.get("hat") in HIGH or draft.said.get("cut") in {"mohawk", "bun", "afro"}


def _stature(item: Item) -> float:
    """How large a bust is beside those of grown-ups."""
    return 0.84 if item.kind in YOUNG else 0.74 if item.kind == "baby" else 1.0


def _features(item: Item, scene: Scene) -> tuple[str, ...]:
    """All that a bust is drawn by: who it is, what was said, what is done."""
    mood = ("mood serious",) if scene.mood == "dark" else ()
    return (*mood, f"word {item.word}", *item.features)


def companions(stage: Stage, roles: list[Role], people: tuple[int, ...]) -> list[Role]:
    """What someone portrayed holds or is with: small, low and before them; a bird sits on the shoulder."""
    items, found = stage.scene.items, list[Role]()
    for i, item in enumerate(items):
        holds = [j for j in people if items[j].relation == "holding" and items[j].target == i]
        owner = holds[0] if holds else item.target if item.target in people else None
        bust = next((role for role in roles if owner is not None and role.name == tag(owner)), None)
        if i in people or bust is None or owner is None:
            continue
        found.append(_companion(stage, item, bust, tag(i), len(found)))
    return found


def _companion(stage: Stage, item: Item, bust: Role, name: str, order: int) -> Role:
    subject = subject_of(item.kind)
    wide = subject.box[0] / subject.box[1]
    side = stage.side if order % 2 == 0 else -stage.side
    perched = nouns.is_animal(item.kind) and subject.height <= 0.3 and item.relation in {"on", "with"}
    size = bust.height * (0.3 if perched else 0.42) * min(1.0, 1.2 / wide)
    x, y = (0.25, 0.14) if perched else (0.27, 0.0)
    middle = min(max(bust.x + side * x * bust.height, size * wide / 2), stage.w - size * wide / 2)
    low, turned = stage.h * 1.01 - y * bust.height, not subject.front and side < 0
    role = Role(item.kind, name, middle, low, size, item.colour, turned, "perch", material=item.material)
    return replace(role, order=9.0, accent=item.accent)
