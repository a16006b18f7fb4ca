"""OpenMoji's drawings as subjects, where no own one is better: how large each is, where it stands."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from offline.illustrator.drawing.openmoji import art
from offline.illustrator.scene import OPENMOJI

from .animals.faces import face_subject
from .registry import Subject

HEIGHTS = {
    0.09: "cricket mosquito fly worm paperclip pushpin chestnut peanuts beans candy cockroach safety_pin",
    0.14: "lemon red_apple feather hatching_chick shrimp scorpion maple_leaf fallen_leaf "
    "four_leaf_clover herb spoon fortune_cookie oyster snowflake baseball volleyball",
    0.2: "bird melon pretzel bagel closed_book axe seedling lobster duck squid bell",
    0.27: "dodo broom izakaya_lantern banjo long_drum kite sled oil_drum",
    0.34: "wheelbarrow dog blowfish scooter manual_wheelchair bathtub postbox ladder headstone",
    0.4: "narwhal beluga orangutan door",
    0.48: "minibus railway_car train hut circus_tent christmas_tree tanabata_tree",
    0.6: "wind_turbine space_shuttle japanese_castle house_with_garden hospital bank hotel school "
    "factory mosque synagogue hindu_temple stadium classical_building derelict_house_building "
    "department_store office_building building_construction moyai shinto_shrine "
    "japanese_post_office european_post_office volcano mount_fuji snow_capped_mountain "
    "desert_island",
}
BLOCKS = (
    (0x1F32D, 0x1F32F, 0.2),
    (0x1F330, 0x1F344, 0.24),
    (0x1F345, 0x1F37F, 0.19),
    (0x1F3A0, 0x1F3C6, 0.26),
    (0x1F3E0, 0x1F3F0, 0.56),
    (0x1F400, 0x1F43F, 0.3),
    (0x1F466, 0x1F487, 0.42),
    (0x1F484, 0x1F4FF, 0.2),
    (0x1F680, 0x1F6FF, 0.34),
    (0x1F950, 0x1F96F, 0.17),
    (0x1F980, 0x1F9AE, 0.3),
    (0x1F9B8, 0x1F9DF, 0.42),
    (0x1FABE, 0x1FABE, 0.5),
    (0x1F9E0, 0x1FAFF, 0.2),
)
AIR = (
    "satellite parachute kite mosquito fly cloud crescent_moon shooting_star comet "
    "ringed_planet earth_globe_europe-africa earth_globe_americas sun_with_face droplet "
    "snowflake suspension_railway musical_note"
)
WATER = {
    0.16: "duck",
    0.4: "squid fish blowfish merperson lobster shrimp ring_buoy",
}
HOMES = {
    "underwater": "narwhal beluga squid fish blowfish shrimp lobster oyster merperson anchor",
    "sea": "anchor",
    "lake": "duck fishing_pole_and_fish",
    "beach": "thong_sandal desert_island ring_buoy",
    "space": "satellite alien_monster comet ringed_planet shooting_star earth_globe_europe-africa "
    "earth_globe_americas earth_globe_asia-australia",
    "sky": "parachute kite cloud sun_with_face crescent_moon",
    "jungle": "orangutan",
    "forest": "herb troll axe wood fallen_leaf maple_leaf",
    "desert": "scorpion",
    "ice": "sled",
    "farm": "wheelbarrow hatching_chick",
    "meadow": "kite four_leaf_clover",
    "garden": "worm blossom cherry_blossom seedling",
    "city": "office_building hotel bank department_store",
    "street": "minibus scooter postbox hospital school vertical_traffic_light pedestrian",
    "hills": "wind_turbine house_with_garden train railway_car japanese_castle mosque synagogue factory",
    "mountains": "snow_capped_mountain mount_fuji",
    "kitchen": "fork_and_knife shallow_pan_of_food hocho pot_of_food",
    "room": "bathtub toilet shower door window nesting_dolls jigsaw_puzzle_piece",
    "library": "closed_book",
    "stage": "banjo performing_arts circus_tent ballet_shoes long_drum",
}
EXTRA = {
    "E000": "goldfish",
    "E001": "donkey",
    "E003": "doe",
    "E005": "orca",
    "E006": "narwhal",
    "E007": "beluga",
    "E008": "porpoise",
    "E009": "pigeon",
    "E010": "macaw",
    "E205": "eiffel_tower",
    "E20B": "space_shuttle",
    "E2D1": "wind_turbine",
    "E344": "wheelbarrow",
    "1FABC": "jellyfish",
    "1FABF": "goose",
}
"""Names of OpenMoji's own additions, which Unicode has none for."""

OUTDOORS = (
    *((0x1F300, 0x1F320), (0x1F330, 0x1F344), (0x1F3A0, 0x1F3A2), (0x1F3C2, 0x1F3CE), (0x1F3D4, 0x1F3F0)),
    *(
        (0x1F466, 0x1F483),
        (0x1F680, 0x1F6B6),
        (0x1F6EB, 0x1F6FC),
        (0x1F9B8, 0x1F9BF),
        (0x1F9CC, 0x1F9DF),
        (0x26E9, 0x26FA),
    ),
)
"""Emoji that stand in the open when nothing else is said: weather, plants, buildings, people, vehicles."""

WHOLE = {"1F414": "1F413", "1F434": "1F40E", "1F433": "1F40B", "1F425": "1F424", "1F426-200D-2B1B": "1F426"}
"""Faces and odd views, and the emoji that shows the whole animal."""


@lru_cache(maxsize=512)
def emoji_subject(kind: str) -> Subject:
    """The subject of a kind such as "openmoji:1F98A". Raises KeyError where there is no such drawing."""
    code = WHOLE.get(kind.removeprefix(OPENMOJI), kind.removeprefix(OPENMOJI))
    whole = face_subject(code)
    if whole:
        return whole
    name, drawing = name_of(code), art(code)
    wide = drawing.box[2] / drawing.box[3]
    tall = _height(code, name)
    in_water = next((sinks for sinks, names in WATER.items() if name in names.split()), None)
    stands = "air" if name in AIR.split() else "water" if in_water is not None else "ground"
    return Subject(
        None,
        (drawing.box[2], drawing.box[3]),
        tall if wide < 1.5 else tall * 1.5**0.5 / wide**0.5,
        (drawing.main,),
        stands,
        seat=(0.55, 0.3) if _is_animal(code) else (0.5, 0.04),
        sinks=in_water or 0.0,
        front=not _is_animal(code) and not 0x1F680 <= int(code.split("-")[0], 16) <= 0x1F6FF,
        fixed=tall >= 0.56,
        art=code,
    )


def name_of(code: str) -> str:
    """Unicode's name of an emoji's first character, as one small word: "fox_face", "t-rex"."""
    first = chr(int(code.split("-")[0], 16))
    special = EXTRA.get(code) or ("polar_bear" if code.startswith("1F43B-200D-2744") else None)
    if special:
        return special
    return unicodedata.name(first, "").lower().replace(" ", "_")


def home_of_emoji(kind: str) -> str:
    """The place where an OpenMoji subject is drawn when the prompt names none."""
    code = kind.removeprefix(OPENMOJI)
    name = name_of(code)
    for home, names in HOMES.items():
        if name in names.split():
            return home
    first = int(code.split("-")[0], 16)
    outdoors = any(low <= first <= high for low, high in OUTDOORS)
    return "meadow" if _is_animal(code) or outdoors else "studio"


LATER_ANIMALS = {0xE000, 0xE001, 0xE003, 0xE005, 0xE006, 0xE007, 0xE008, 0xE009, 0xE010, 0x1FABF, 0x1FACF}
"""OpenMoji's own additions, the goose and the donkey."""


def _is_animal(code: str) -> bool:
    first = int(code.split("-")[0], 16)
    return 0x1F400 <= first <= 0x1F43F or 0x1F980 <= first <= 0x1F9AE or first in LATER_ANIMALS


def _height(code: str, name: str) -> float:
    for height, names in HEIGHTS.items():
        if name in names.split():
            return height
    first = int(code.split("-")[0], 16)
    return next((height for low, high, height in BLOCKS if low <= first <= high), 0.22)
