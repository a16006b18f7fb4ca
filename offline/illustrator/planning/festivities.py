"""What feasts bring along: the fir in a living room on Christmas Eve, its presents beneath it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.settings import SETTINGS

from .sites import SET_APART

TREE = "christmas tree"
ARCH = "flower arch"
STOCKINGS = "fireplace stockings"
ROOM = "christmasroom"
AT_HOME = {ROOM, "livingroom", "fireplace", STOCKINGS, "windowsill", "window", "stringlights"}
"""Sights of a room that may be one at Christmas."""
GUESTS = Item("child", "child", 4), Item("party hat", "party hat", 0, relation="with")
"""Who is at a birthday party of which nobody is named."""
LOOSE = {None, "with", "beside", "under", "on", "in_front"}


def at_a_feast(scene: Scene) -> Scene:
    """The scene with what its feast and its rooms bring along."""
    return in_its_loft(at_a_party(at_christmas(at_the_cake(at_a_wedding(scene)))))


def at_christmas(scene: Scene) -> Scene:
    """A decorated fir stands in a living room, by its hearth, where no other place is told."""
    if scene.place in {None, "room"}:
        scene = replace(scene, items=_decked(scene.items))
    trees = [item for item in scene.items if item.kind == TREE]
    homely = scene.place in {None, "room"} and not {s for s in scene.sights if s in SETTINGS} - AT_HOME
    borne = any(item.relation in {"on", "in", "holding", "riding"} or item.scale < 1 for item in trees)
    stockings = any(item.word == "stocking" for item in scene.items) and "fireplace" in scene.sights
    given = (
        any(item.kind == "gift" for item in scene.items) and scene.season == "winter" and not scene.weather
    )
    hung = given or stockings or bool({STOCKINGS, ROOM} & set(scene.sights))
    if not (trees or hung) or not homely or borne or scene.style in SET_APART or scene.verb or scene.sheet:
        return scene
    scene = replace(scene, items=_beneath(_without_stockings(scene.items)))
    sights = tuple(sight for sight in scene.sights if sight not in AT_HOME - {"stringlights"})
    if not any(sight.startswith(("view ", "far ")) for sight in sights):
        sights = (*sights, "view hills")
    season, time = scene.season or "winter", scene.time or ("night" if not scene.weather else None)
    return replace(scene, place="room", sights=(*sights, ROOM), season=season, time=time)


def _decked(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The tree that Santa Claus or presents are under is a decorated one."""
    given = {"santa claus", "gift"}
    festive = any(item.kind in given and item.relation in LOOSE for item in items)
    return tuple(
        replace(item, kind=TREE, word=TREE) if festive and item.word == "tree" else item for item in items
    )


def at_a_wedding(scene: Scene) -> Scene:
    """A wedding of which nobody is named has a bride and a groom, out of doors under an arch of flowers."""
    named = any(nouns.is_living(item.kind) for item in scene.items)
    if "wedding" not in scene.unknown or named or scene.verb or scene.sheet or scene.style in SET_APART:
        return scene
    at = len(scene.items)
    couple = tuple(Item(who, who, relation="under", target=at + 2) for who in ("bride", "groom"))
    arch = Item(ARCH, ARCH)
    unknown = tuple(word for word in scene.unknown if word not in {"wedding", "ceremony", "reception"})
    place = scene.place or "garden"
    return replace(scene, items=(*scene.items, *couple, arch), unknown=unknown, place=place)


def at_the_cake(scene: Scene) -> Scene:
    """Candles that are blown out on a cake are the cake: it is drawn with its own."""
    items = scene.items
    blower = next((i for i, item in enumerate(items) if item.action == "blowing"), None)
    cake = next((i for i, item in enumerate(items) if item.kind in {"cake", "plain cake"}), None)
    candle = next((i for i, item in enumerate(items) if item.kind in {"candle", "cake candle"}), None)
    if blower is None or cake is None or candle is None:
        return scene
    found = list(items)
    found[blower] = replace(items[blower], relation="doing", target=candle)
    found[candle] = replace(items[candle], kind="candle", relation=None, target=None)
    return replace(scene, items=dropped(found, {cake}))


def at_a_party(scene: Scene) -> Scene:
    """What a room decorated for a birthday shows anyway is tied to nobody: cake, balloons, presents."""
    if "partyroom" not in scene.sights or scene.place != "room":
        return scene
    own = {"cake", "plain cake", "toy balloon", "balloon bunch", "gift", "candle", "cake candle", "table"}
    held = {item.target for item in scene.items if item.relation == "holding"}
    items = tuple(
        replace(item, relation=None, target=None) if item.kind in own and i not in held else item
        for i, item in enumerate(scene.items)
    )
    if not any(nouns.is_living(item.kind) for item in items):
        items = (*items, GUESTS[0], replace(GUESTS[1], target=len(items)))
    return replace(scene, items=items)


def in_its_loft(scene: Scene) -> Scene:
    """A loft looks out on its city, and its bricks are no wall out of doors."""
    if "loft" not in scene.sights:
        return scene
    sights = tuple(sight for sight in scene.sights if sight not in {"wall", "windowsill", "livingroom"})
    seen = any(sight.startswith(("view ", "far ")) for sight in sights)
    return replace(scene, sights=sights if seen else (*sights, "view city"))


def _without_stockings(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without the stockings that hang at the mantel anyway, and the baubles on the tree."""
    hung = {i for i, item in enumerate(items) if item.word == "stocking" or item.kind == "bauble"}
    return dropped(items, {i for i in hung if not items[i].colour})


def _beneath(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Presents lie beneath the tree: those that nobody counted or handles are the room's own."""
    tree = next((i for i, item in enumerate(items) if item.kind == TREE), None)
    aimed = {item.target for item in items}
    found = list(items)
    for i, item in enumerate(items):
        owner = items[item.target].kind if item.target is not None else ""
        carried = item.relation == "with" and bool(owner) and nouns.is_living(owner)
        if item.kind != "gift" or item.relation not in LOOSE:
            continue
        if item.count == 0 and not item.colour and i not in aimed and not carried:
            found[i] = replace(item, relation=None, target=None)
        elif tree is not None:
            found[i] = replace(item, relation="under", target=tree)
    return tuple(found)
