"""OpenMoji's drawings as subjects: how large each is beside the others, where it stands and belongs."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from offline.illustrator.openmoji import art
from offline.illustrator.scene import OPENMOJI

from .faces import face_subject
from .registry import Subject

HEIGHTS = {
    0.09: "skateboard ant lady_beetle honeybee cricket mosquito fly beetle worm ring coin pill paperclip "
    "pushpin needle blueberries chestnut peanuts beans olive key candy bug cockroach "
    "safety_pin button",
    0.14: "snail spiral_shell strawberry lemon tangerine peach pear red_apple green_apple tomato "
    "egg cookie doughnut cupcake cherries kiwifruit croissant dumpling potato onion garlic "
    "mushroom lipstick feather baby_chick hatching_chick shrimp butterfly spider scorpion "
    "leaf maple_leaf fallen_leaf four_leaf_clover herb game_die watch glasses spoon "
    "fortune_cookie oyster snowflake "
    "basketball soccer_ball baseball volleyball tennis",
    0.2: "rat mouse frog_face chipmunk hedgehog hamster_face lizard crab bird rooster chicken "
    "banana grapes melon pineapple bread hamburger slice_of_pizza taco burrito cheese_wedge "
    "pretzel sandwich bagel pancakes teapot hourglass crystal_ball gem_stone crown telephone "
    "camera radio alarm_clock closed_book hammer axe trophy potted_plant cactus seedling "
    "lobster bat doll turkey duck turtle "
    "squid bell basket",
    0.27: "pig boar cat rabbit fox_face raccoon skunk otter badger beaver sloth koala flamingo swan eagle "
    "owl parrot peacock dodo penguin snake chair broom suitcase luggage lantern "
    "izakaya_lantern guitar violin trumpet saxophone drum accordion banjo long_drum kite "
    "teddy_bear bow_and_arrow sled television barrel oil_drum",
    0.34: "wheelbarrow dog poodle goat sheep ram wolf_face kangaroo llama turtle octopus seal "
    "blowfish crocodile tropical_fish bicycle scooter motor_scooter racing_motorcycle "
    "manual_wheelchair carousel_horse bathtub mailbox postbox ladder telescope monkey deer "
    "headstone amphora",
    0.4: "donkey doe orca narwhal beluga porpoise polar_bear cow ox water_buffalo horse "
    "zebra_face tiger leopard lion_face bear_face panda_face gorilla orangutan "
    "dromedary_camel bactrian_camel unicorn_face bison moose dolphin shark automobile taxi "
    "police_car racing_car recreational_vehicle pickup_truck auto_rickshaw tractor "
    "couch_and_lamp bed door canoe fountain bus_stop canoe speedboat musical_keyboard",
    0.48: "elephant mammoth giraffe_face rhinoceros hippopotamus sauropod t-rex whale "
    "spouting_whale dragon genie bus trolleybus ambulance fire_engine delivery_truck "
    "articulated_lorry minibus helicopter tram steam_locomotive railway_car "
    "high-speed_train train hut circus_tent camping motor_boat airplane rocket "
    "hot_air_balloon evergreen_tree deciduous_tree palm_tree christmas_tree tanabata_tree "
    "slide",
    0.6: "eiffel_tower wind_turbine space_shuttle ferris_wheel roller_coaster european_castle "
    "japanese_castle house_building house_with_garden hospital bank hotel school factory "
    "church mosque synagogue hindu_temple kaaba stadium classical_building "
    "derelict_house_building department_store convenience_store office_building tokyo_tower "
    "statue_of_liberty building_construction love_hotel wedding moyai shinto_shrine "
    "passenger_ship ship japanese_post_office european_post_office bridge_at_night volcano "
    "mount_fuji snow_capped_mountain desert_island pagoda stupa",
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
    (0x1F9E0, 0x1FAFF, 0.2),
)
AIR = (
    "airplane small_airplane helicopter flying_saucer satellite parachute kite balloon rocket bat "
    "honeybee butterfly mosquito fly eagle cloud rainbow crescent_moon full_moon glowing_star "
    "shooting_star comet ringed_planet airplane_departure airplane_arriving hot_air_balloon "
    "fireworks lady_beetle dove_of_peace earth_globe_europe-africa earth_globe_americas "
    "sun_with_face white_sun_with_small_cloud droplet snowflake parrot fairy mountain_cableway "
    "aerial_tramway suspension_railway dragon musical_note"
)
WATER = {
    0.04: "ship passenger_ship speedboat motor_boat sailboat ferry canoe rowboat",
    0.16: "duck swan otter seal beaver water_buffalo",
    0.4: "dolphin whale spouting_whale shark octopus squid fish tropical_fish blowfish swimmer crocodile "
    "hippopotamus turtle merperson lobster crab shrimp lotus ring_buoy surfer",
}
HOMES = {
    "underwater": "goldfish orca narwhal beluga porpoise octopus squid fish tropical_fish "
    "blowfish shark shrimp lobster oyster coral merperson dolphin jellyfish "
    "spiral_shell anchor turtle",
    "sea": "whale spouting_whale ship passenger_ship speedboat motor_boat ferry seal anchor surfer",
    "lake": "flamingo duck goose swan canoe rowboat otter beaver swimmer frog_face lotus crocodile "
    "hippopotamus fishing_pole_and_fish",
    "beach": "crab umbrella_on_ground beach_with_umbrella coconut thong_sandal desert_island "
    "tropical_drink ring_buoy",
    "space": "flying_saucer satellite alien_monster comet ringed_planet shooting_star glowing_star "
    "earth_globe_europe-africa earth_globe_americas earth_globe_asia-australia rocket",
    "sky": "airplane small_airplane helicopter eagle parachute kite cloud rainbow airplane_departure "
    "airplane_arriving dove_of_peace sun_with_face balloon crescent_moon dragon",
    "jungle": "macaw monkey gorilla orangutan parrot toucan leopard sloth snake lizard tiger sauropod "
    "t-rex peacock elephant frog_face",
    "forest": "doe fox_face wolf_face bear_face raccoon badger skunk hedgehog boar owl deer moose "
    "chipmunk evergreen_tree herb fairy elf troll axe wood snail beetle spider "
    "fallen_leaf maple_leaf bat genie mage mushroom",
    "desert": "dromedary_camel bactrian_camel scorpion cactus lizard kangaroo",
    "ice": "penguin polar_bear mammoth seal sled",
    "farm": "donkey wheelbarrow pig rooster chicken goat ram turkey tractor cow ox sheep "
    "baby_chick hatching_chick ear_of_maize llama",
    "meadow": "giraffe_face zebra_face lion_face rhinoceros honeybee bison rabbit_face kite horse "
    "four_leaf_clover",
    "garden": "snail bug ant worm lady_beetle tulip rose hibiscus blossom cherry_blossom "
    "potted_plant seedling bouquet",
    "city": "eiffel_tower pigeon office_building hotel bank department_store tokyo_tower "
    "statue_of_liberty superhero supervillain",
    "street": "automobile taxi bus trolleybus tram police_car ambulance fire_engine minibus "
    "bicycle motor_scooter scooter racing_motorcycle racing_car delivery_truck "
    "articulated_lorry recreational_vehicle pickup_truck auto_rickshaw postbox mailbox "
    "bus_stop skateboard hospital school convenience_store vertical_traffic_light "
    "pedestrian runner bicyclist police_officer wheelchair shopping_trolley",
    "hills": "wind_turbine house_building house_with_garden church train steam_locomotive "
    "railway_car high-speed_train diesel_locomotive european_castle japanese_castle "
    "mosque synagogue wedding sheep ferris_wheel factory",
    "mountains": "snow_capped_mountain mount_fuji goat ski skier snowboarder camping person_climbing eagle "
    "mountain_cableway",
    "kitchen": "cooking teapot fork_and_knife shallow_pan_of_food hocho pot_of_food toaster cook",
    "room": "couch_and_lamp bed bathtub chair television cat poodle hamster_face teddy_bear "
    "toilet shower door mirror window alarm_clock nesting_dolls jigsaw_puzzle_piece "
    "personal_computer",
    "library": "books open_book closed_book scroll",
    "stage": "microphone violin saxophone trumpet guitar drum_with_drumsticks accordion "
    "musical_keyboard banjo performing_arts dancer man_dancing circus_tent ballet_shoes "
    "long_drum singer clown_face juggler",
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
