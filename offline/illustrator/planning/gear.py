"""What is needed for what is done: an easel for who paints, one ball for a footballer."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.reading.tables import words
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.people.acts import act_of
from offline.illustrator.subjects.people.crew import posed

from .deeds import with_deeds
from .equipment import equipped
from .people_together import people_together

BALL_PLAYERS = {"footballer": "soccer ball", "basketball player": "basketball"}
"""Who is drawn with a ball, and that ball."""
PLAYERS = {
    "guitar": "guitarist",
    "saxophone": "saxophonist",
    "trumpet": "trumpeter",
    "violin": "violinist",
    "drum": "drummer",
}
GOAL = "soccer goal"
DRUM = "openmoji:1F941"
LIQUIDS = {
    "milk",
    "water",
    "tea",
    "coffee",
    "wine",
    "juice",
    "beer",
    "syrup",
    "lemonade",
    "red wine",
    "honey",
}


def with_gear(scene: Scene) -> Scene:
    """The scene with what is needed for what is done in it, and nothing twice."""
    scene = people_together(scene)
    items = tuple(replace(item, count=0) if item.kind == "fireworks" else item for item in scene.items)
    items = _at_the_goal(items)
    items = with_deeds(equipped(_in_flames(_players(_at_the_board(items, scene.sights)))))
    return replace(scene, items=_with_room(_at_an_easel(_with_one_ball(_poured(items)))))


def _at_the_board(items: tuple[Item, ...], sights: tuple[str, ...]) -> tuple[Item, ...]:
    """In a classroom one writes on the board."""
    if "classroom" not in sights:
        return items
    return tuple(
        replace(item, action="writing on the board")
        if item.kind == "teacher" and item.action == "writing"
        else item
        for item in items
    )


def _at_the_goal(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Behind who scores there is a goal; a footballer has a ball anyway."""
    scorers = [item.action == "scoring" for item in items]
    if not any(scorers) or any(item.kind in {GOAL, "basketball player"} for item in items):
        return tuple(replace(item, action=None) if item.action == "scoring" else item for item in items)
    goal, ball = Item(GOAL, "goal", layer=-1), Item("soccer ball", "ball")
    found = [replace(item, action=None) if item.action == "scoring" else item for item in items]
    if any(item.kind == "footballer" for item in items):
        return (*found, goal)
    first = scorers.index(True)
    found[first] = replace(found[first], action="kicking", relation="doing", target=len(items))
    return (*found, ball, goal)


def _players(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A musician who plays a saxophone has no violin."""
    for i, item in enumerate(items):
        played = items[item.target].kind if item.relation == "holding" and item.target is not None else ""
        drums = played == DRUM and item.kind in {"person", "woman"}
        if (item.kind == "musician" or drums) and played in PLAYERS:
            player = replace(item, kind=PLAYERS[played], relation=None, target=None)
            return without((*items[:i], player, *items[i + 1 :]), played)
    return items


def _in_flames(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What burns, and gives no light by itself, has its flames around it."""
    burning = [i for i, item in enumerate(items) if item.action == "burning" and _burns(item)]
    return (*items, *(Item("fire", "fire", relation="ablaze", target=i) for i in burning))


def _burns(item: Item) -> bool:
    own = subject_of(item.kind).glows is not None or item.word in words("telling", "of fire")
    return not nouns.is_living(item.kind) and not own and "glowing" not in item.traits


def _with_one_ball(items: tuple[Item, ...]) -> tuple[Item, ...]:
    balls = {
        BALL_PLAYERS[item.kind]
        for item in items
        if item.kind in BALL_PLAYERS and not act_of(doing(item.kind, item.action))
    }
    for item in items:
        if item.kind in balls:
            items = without(items, item.kind)
    return items


def _with_room(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A table is long at which more than three are."""
    at = [item.target for item in items for _ in range(item.count or 4) if item.relation == "at"]
    return tuple(
        replace(item, kind="long table") if item.kind == "table" and at.count(i) > 3 else item
        for i, item in enumerate(items)
    )


def _at_an_easel(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who paints, and is alone, does so before an easel."""
    if len(items) != 1 or items[0].action != "painting" or not posed(doing(items[0].kind, "painting")):
        return items
    return replace(items[0], relation="beside", target=1), Item("easel", "easel")


def _poured(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without a drink that someone pours, which is seen in its stream: who pours it stands by its goal."""
    for i, item in enumerate(items):
        pourers = [other for other in items if other.action == "pouring" and other.target == i]
        if pourers and item.word in LIQUIDS:
            goal = item.target if item.relation in {"in", "on", "over"} else None
            tied = (
                replace(other, relation=None if goal is None else "beside", target=goal)
                if other in pourers
                else other
                for other in items
            )
            return without(tuple(tied), item.kind)
    return items


def without(items: tuple[Item, ...], kind: str) -> tuple[Item, ...]:
    """The items but those of a kind; who related to one of them stands for itself."""
    return dropped(items, {i for i, item in enumerate(items) if item.kind == kind})
