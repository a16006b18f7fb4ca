"""Where those are seen whom a prompt gives no place and whose kind has no single home: it differs by seed."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.dice import Dice
from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.emoji import name_of

from .completing import completed
from .sports import on_its_court
from .whereabouts import on_person

HAUNTS = {
    "room garden": "poodle cat siamese_cat calico_cat tuxedo_cat",
    "garden meadow beach room": "dog golden_retriever labrador german_shepherd corgi dachshund pug bulldog "
    "dalmatian beagle border_collie chihuahua shiba_inu greyhound rottweiler saint_bernard terrier",
    "meadow/savanna": "kangaroo lioness cheetah hyena antelope rhinoceros ostrich "
    "lion zebra giraffe lion_face zebra_face giraffe_face rhinoceros",
    "garden meadow street beach": "person woman man adult",
    "garden meadow beach": "boy girl child",
    "garden forest hills": "bird",
    "garden hills street": "older_adult",
    "garden": "bride groom cricket bride_with_veil",
    "forest hills": "unicorn horse unicorn_face paw_prints",
    "forest": "phoenix japanese_ogre japanese_goblin dodo",
    "garden/park": "bench fountain",
    "city/newyork": "statue_of_liberty",
    "city/agra": "taj_mahal",
    "city/rome": "colosseum",
    "city/paris": "eiffel_tower",
    "city/london": "clock_tower",
    "city/pisa": "tower_of_pisa",
    "city/sydney": "opera_house",
    "city/tokyo": "tokyo_tower",
    "meadow/fairground": "roller_coaster ferris_wheel carousel",
    "harbour/venice": "gondola",
    "street/racetrack": "race_car",
    "street/site": "bulldozer excavator forklift construction_crane dump_truck",
    "street/subway": "subway_train",
    "lake garden": "dragonfly",
    "lake": "paper_boat mosquito water_buffalo",
    "street": "cyclist bicyclist zombie izakaya_lantern oncoming_bus oncoming_police_car oncoming_taxi "
    "oncoming_automobile metro roller_skate pedestrian wheelchair horizontal_traffic_light "
    "construction_sign",
    "street city": "guard supervillain police_officer builder construction_worker factory_worker robot "
    "robot_face",
    "city street": "classical_building station monorail man_in_tuxedo japanese_post_office ninja",
    "meadow hills": "bison",
    "hills": "pilot tram_car light_rail roman_soldier guardsman",
    "hills street beach": "photographer",
    "mountains hills": "explorer soldier monk",
    "jungle": "caveman",
    "garden village": "geisha",
    "desert": "turbaned_man genie pharaoh mummy cowboy person_wearing_turban",
    "beach harbour": "pirate",
    "harbour cliff": "viking",
    "garden mountains village": "samurai",
    "snowforest village": "santa_claus father_christmas",
    "castle": "skeleton vampire ghost person_with_crown",
    "village": "nun shinto_shrine",
    "library": "priest",
    "room/courtroom": "judge",
    "room/hairsalon room/barbershop": "hairdresser",
    "room/garage": "mechanic",
    "cafe/butcher": "butcher",
    "room/laboratory": "scientist alembic microbe",
    "room/hospital": "doctor nurse surgeon",
    "room/gym": "weightlifter",
    "room/classroom": "teacher",
    "room/forge": "blacksmith",
    "room/workshop": "carpenter potter",
    "room/nursery": "carousel_horse",
    "mountains": "miner",
    "room": "maid artist easel typewriter rat",
    "cafe": "waitress",
    "cafe/tailorshop": "tailor",
    "room/gym stage": "karate_fighter",
    "stadium": "handball_player cheerleader goalkeeper baseball_player jockey person_with_ball trophy "
    "sports_medal american_football rugby_football",
    "mars space": "alien extraterrestrial_alien",
    "studio": "top_hat wizard_hat cowboy_hat straw_hat fedora party_hat santa_hat pirate_hat viking_helmet "
    "chef_hat sailor_hat beanie beret cap peaked_cap hard_hat fire_helmet crown space_helmet skull chestnut "
    "hot_pepper billed_cap closed_umbrella safety_vest helmet_with_white_cross ice_skate",
}
"""Places that fit (with what they show beside, after a stroke), then the kinds that are at home in each."""

INDOORS = {"room", "cafe", "kitchen", "library", "castle", "studio", "stage", "tabletop", "rail"}
PAVED = {"street", "city"}
WINTRY = {"garden", "street", "city", "village", "hills", "mountains", "forest", "snowforest"}
GUESTS = {
    "patient",
    "customer",
    "client",
    "visitor",
    "man",
    "woman",
    "person",
    "child",
    "boy",
    "girl",
    "baby",
}
"""Who comes to see someone at work."""
AT_LEISURE = {
    None, "running", "jumping", "walking", "sitting", "lying", "sleeping", "playing", "throwing", "catching",
    "swimming", "standing", "building",
}  # fmt: skip
"""What is done on a beach."""
LIVELY = {"skateboarding", "snowboarding"} | {
    "running",
    "jumping",
    "walking",
    "riding",
    "flying",
    "playing",
    "skating",
    "skiing",
    "hiking",
    "catching",
    "shaking",
    "racing",
}
"""What is not done in a room."""


def at_home(scene: Scene, dice: Dice) -> Scene:
    """A scene that names no place, in one that fits all its subjects; else as it is."""
    scene = on_its_court(scene)
    if scene.place or scene.sights or not scene.items or completed(scene).place != "meadow":
        return scene
    fitting = [haunt for haunt in _shared(scene.items) if _suits(haunt, scene)]
    if not fitting:
        return scene
    place, _, sight = fitting[int(dice("haunt").integers(len(fitting)))].partition("/")
    return replace(scene, place=place, sights=(sight,) if sight else ())


def _shared(items: tuple[Item, ...]) -> list[str]:
    """The haunts of all who stand for themselves: what is held or owned goes where they go."""
    held = {item.target for item in items if item.relation == "holding"} | _worked_on(items)
    led = {i for i, item in enumerate(items) if item.relation == "with" or on_person(item, items)}
    shown = [item for i, item in enumerate(items) if i not in held | led]
    work = [item for item in shown if any(haunt.startswith("room/") for haunt in haunts(item.kind))]
    guests = all(item in work or item.word in GUESTS for item in shown)
    first, *others = [haunts(item.kind) for item in (work if work and guests else shown)] or [[]]
    return [haunt for haunt in first if all(haunt in other for other in others)]


def _worked_on(items: tuple[Item, ...]) -> set[int | None]:
    """Lifeless things that someone works on, where that one is at home."""
    targets = {item.target for item in items if item.relation == "doing" and item.target is not None}
    return {at for at in targets if not nouns.is_living(items[at].kind)}


def _suits(haunt: str, scene: Scene) -> bool:
    """Whether the weather, and what is done, may be seen there."""
    place = haunt.partition("/")[0]
    tied = any(
        item.relation not in {None, "with", "holding", "beside", "doing", "at"} for item in scene.items
    )
    outdoors = scene.weather or scene.season or tied or any(item.action in LIVELY for item in scene.items)
    picnic = any(item.word == "picnic" for item in scene.items)
    snowy = scene.snowy
    barred = (outdoors and place in INDOORS) or (picnic and place in INDOORS | PAVED)
    busy = any(item.action not in AT_LEISURE or item.relation == "holding" for item in scene.items)
    barred = barred or (place == "beach" and busy)
    return not barred and (place in WINTRY or not snowy)


def haunts(kind: str) -> list[str]:
    """Where a kind may be seen; empty where nothing is known of it, or where it has a home of its own."""
    own = drawn_by(kind)
    name = name_of(own.removeprefix(OPENMOJI)) if own.startswith(OPENMOJI) else own.replace(" ", "_")
    return next((places.split() for places, kinds in HAUNTS.items() if name in kinds.split()), [])
