"""Where a sport is played whose prompt names no place: a court, a ring, a rink, a gymnasium."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.subjects import drawn_by

PLAYERS = {
    "basketball player": "basketball",
    "tennis player": "tenniscourt",
    "boxer": "ring",
    "wrestler": "ring",
    "hockey player": "rink",
    "gymnast": "sportshall",
}
"""Who is at home where, by the sight of the place."""
GEAR = {
    "basketball": "basketball",
    "tennis": "tenniscourt",
    f"{OPENMOJI}1F3F8": "sportshall",
    f"{OPENMOJI}1F3D3": "sportshall",
    f"{OPENMOJI}1F3D2": "rink",
}
"""With what one plays, and where, as soon as someone has it in the hands."""
RINK_WORDS = {"figure skater", "hockey player", "ice hockey player"}
PLAYED = {"holding", "doing"}
OPEN = {None, "stadium"}


def on_its_court(scene: Scene) -> Scene:
    """The scene with the place of its sport, where none is named, nor a season or weather."""
    rinkside = scene.place == "ice" and any(item.word in RINK_WORDS for item in scene.items)
    if scene.sights or scene.season or scene.weather or not (scene.place in OPEN or rinkside):
        return scene
    if scene.framing in {"portrait", "closeup"} or scene.style == "logo":
        return scene
    found = next((court for item in scene.items if (court := _court_of(item, scene.items))), None)
    return replace(scene, place="stadium", sights=(found,)) if found else scene


def _court_of(item: Item, items: tuple[Item, ...]) -> str | None:
    if item.word in RINK_WORDS:
        return "rink"
    kind = drawn_by(item.kind)
    if kind in PLAYERS or item.word in PLAYERS:
        return PLAYERS.get(item.word) or PLAYERS[kind]
    thing = items[item.target] if item.relation in PLAYED and item.target is not None else None
    return GEAR.get(thing.kind) if thing and nouns.is_living(item.kind) else None
