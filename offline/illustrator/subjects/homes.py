"""Where a subject is drawn when its prompt names no place, and what fits in a hand."""

from __future__ import annotations

from offline.illustrator.scene import OPENMOJI

from . import SUBJECTS, drawn_by
from .animals import breeds
from .animals.sitting import SITTERS
from .emoji import home_of_emoji
from .people.crew import AS

HOMES = {
    "sea": "cruise_ship container_ship raft "
    "wave fishing_boat pirate_ship sailing_ship viking_ship sailboat whale ship motorboat",
    "harbour": "gondolier venetian_reveller fisherman sailor captain",
    "underwater": "salmon shark dolphin orca octopus jellyfish seahorse clownfish tropical_fish "
    "manta_ray starfish "
    "fish mermaid submarine diver goldfish coral",
    "beach": "hula_dancer crab seagull lifeguard palm surfer sandcastle pelican",
    "space": "starship space_station rocket planet",
    "moon": "astronaut",
    "snowforest": "gingerbread_house wolf lynx husky reindeer snow_leopard snowman skier",
    "forest": "troll ogre goblin bigfoot furry_monster orc crow koala bat spider "
    "raccoon badger skunk boar moose "
    "mushroom_house cauldron lumberjack hunter archer centaur fox bear deer doe fawn owl mushroom treehouse "
    "elf gnome witch robin_hood druid elf_queen leprechaun werewolf native_american hedgehog squirrel",
    "ice": "inuit seal walrus mammoth polar_bear skater penguin igloo",
    "lake": "swamp_monster lake_monster "
    "cygnet duckling_afloat rowing_boat kayak frog swan lily_pad rower duck canoe turtle crane flamingo "
    "swimmer",
    "cliff": "lighthouse",
    "desert": "pharaoh cleopatra poncho_wearer sultan lizard camel two-hump_camel cactus pyramid "
    "rocket_launch",
    "jungle": "chameleon monkey gorilla sloth snake t-rex triceratops stegosaurus sauropod toucan "
    "black_panther leopard red_panda parrot toucan elephant tiger panda",
    "garden": "peacock snail honeybee lady_beetle dragonfly bug ant beetle dove "
    "beehive swing greenhouse fence butterfly flower tulip sunflower rose rabbit gardener "
    "statue jack-o-lantern stroller fairy hummingbird",
    "sky": "helicopter fighter_jet biplane airship "
    "pegasus flying_carpet balloon dragon airplane ufo angel superhero",
    "city": "big_ben onion_church mosque skyscraper triumphal_arch businessman eiffel_tower fireworks",
    "kitchen": "fridge chef baker",
    "cafe": "waiter barista",
    "stadium": "gladiator matador sumo_wrestler gymnast fencer footballer runner boxer",
    "stage": "drummer guitarist saxophonist trumpeter jester singer musician violinist dancer ballerina "
    "magician piano clown juggler mime flamenco_dancer belly_dancer flapper cellist flutist accordionist "
    "conductor acrobat rock_star samba_dancer person_juggling woman_juggling",
    "castle": "necromancer sorceress butler musketeer vampire frankenstein minotaur medusa king queen "
    "prince princess knight wizard",
    "library": "librarian professor programmer student books",
    "hills": "neuschwanstein farmhouse stone_cottage stonehenge barn mansion cottage log_cabin "
    "water_mill christ_the_redeemer "
    "bullet_train jeep pickup camper_van "
    "tower golfer pagoda haunted_house shepherd rainbow castle windmill house train church",
    "farm": "goose chicken rooster turkey baby_chick pig ox donkey calf tractor cart "
    "scarecrow tornado cow sheep farmer",
    "street": "punk victorian_lady victorian_gentleman catrina calavera_man mariachi taxi police_car "
    "limousine ambulance fire_engine food_truck ice_cream_truck garbage_truck tram "
    "telephone_wire sports_car convertible truck monster_truck "
    "horse-drawn_carriage shop market_stall postman skateboarder mechanic shopkeeper "
    "street_lamp telephone_booth double-decker_bus tuk_tuk school_bus bus motorcycle motor_scooter "
    "skateboard "
    "fire_hydrant "
    "car bicycle detective firefighter",
    "studio": "tray headphones sword "
    "ramen cup cake lamp book guitar chair candle gift heart star apple pumpkin umbrella vase bowl "
    "basket bottle lying_bottle plate fruit_bowl whole_pizza glass_of_lemonade plain_cake perfume_bottle "
    "hamburger french_fries milkshake bread ice_cream_cone slice_of_pizza tea pocket_watch "
    "wine_glass grapes cherries pancakes easter_egg radio pie fishbowl sushi toast spaghetti "
    "plate,_from_above cup,_from_above whole_pizza,_from_above",
    "room": "fortune_teller hacker alchemist steampunk_inventor shelf birdcage stove pedestal blanket "
    "hamster "
    "chess easel knitting ball_of_yarn toy_balloon fireplace baby mouse armchair sofa bed table "
    "grandmother grandfather dinosaur_skeleton",
    "mountains": "chalet cable_car cyclops golem "
    "eagle pterodactyl "
    "goat ram llama puma snowboarder climber pile_of_gold campfire griffin tent hiker",
    "wall": "door",
    "volcano": "demon cerberus",
    "river": "viaduct otter beaver crocodile bridge hippopotamus",
}
HANDY = (
    "tea milkshake hamburger ice_cream_cone slice_of_pizza bread umbrella book lamp flower rose tulip "
    "sunflower balloon_bunch guitar cup heart gift apple candle star toy_balloon sword"
)

HEADGEAR: dict[str, tuple[float, float]] = {
    **dict.fromkeys(
        ("top hat", "crown", "beret", "hard hat", "sailor hat", "peaked cap", "fire helmet"), (0.54, 0.0)
    ),
    **dict.fromkeys(
        (
            "wizard hat",
            "cowboy hat",
            "straw hat",
            "fedora",
            "openmoji:1F452",
            "tricorn hat",
            "bonnet",
            "feathered hat",
        ),
        (0.74, 0.0),
    ),
    **dict.fromkeys(("flower crown", "laurel wreath"), (0.5, 0.0)),
    "sombrero": (0.95, 0.0),
    **dict.fromkeys(("santa hat", "pirate hat", "viking helmet", "openmoji:1F393"), (0.66, 0.0)),
    **dict.fromkeys(("beanie", "cap", "chef hat", "openmoji:1FA96"), (0.52, 0.0)),
    "party hat": (0.3, 0.0),
    "space helmet": (0.86, 0.0),
    "headphones": (0.98, 0.52),
    "sunglasses": (0.62, 0.7),
    "glasses": (0.62, 0.7),
    "scarf": (0.6, 0.42),
}
"""What is worn: how wide it is beside its wearer, and how high up its foot is (shares; 0 is on the head)."""

SUNK = 0.07
"""How far a hat comes down over the top of a head, as a share of its wearer's height."""

EYES = {
    **dict.fromkeys((*SITTERS, *breeds.BREEDS), 0.56),
    "owl": 0.6,
    "frog": 0.7,
    "penguin": 0.66,
    "openmoji:1F438": 0.78,
    "pineapple": 0.4,
}
"""How high up the foot of glasses is on those whose eyes are elsewhere."""

NECKS = {"penguin": 0.1, "owl": 0.06}
NECK_OF_PEOPLE = 0.34
"""How high up the foot of a scarf is on those who look at you; on other animals at their feet."""


ROAD_CODES = "1F690 1F697"
CARS = (
    "race car", "sports car", "convertible", "taxi", "police car", "limousine", "pickup", "jeep",
    "monster truck", "truck",
    "ambulance", "fire engine", "food truck", "ice cream truck", "camper van", "garbage truck", "dump "
    "truck",
)  # fmt: skip
DRIVES = {"car", "bus", "motorcycle", "motor scooter", "school bus", "double-decker bus", "tuk tuk", *CARS}
DRIVES |= {OPENMOJI + code for code in ROAD_CODES.split()}
"""What drives on roads and is seen from its side."""

EMBLEMS = {
    "sky": "cloud",
    "moon": "moon",
    "mars": "planet",
    "cafe": "cup",
    "kitchen": "ramen",
    "library": "books",
    "garden": "flower",
    "forest": "pine",
    "snowforest": "pine",
    "sea": "sailboat",
    "harbour": "ship fishing_hut",
    "beach": "palm",
    "desert": "camel two-hump_camel cactus",
    "space": "rocket",
    "farm": "cow",
    "stage": "guitar",
    "village": "house",
    "castle": "castle",
    "jungle": "elephant",
    "ice": "penguin",
    "underwater": "fish",
    "street": "bicycle",
}
"""What stands for a place where a logo or a cut-out names no subject."""


def home_of(kind: str) -> str:
    """The place of a subject, an own drawing or OpenMoji's."""
    kind = drawn_by(kind)
    if AS in kind:
        animal, _, role = kind.partition(AS)
        return home_of(animal if role.startswith("person") else role)
    if kind.startswith(OPENMOJI):
        return home_of_emoji(kind)
    if kind in SUBJECTS and SUBJECTS[kind].home:
        return SUBJECTS[kind].home
    return next(
        (place for place, kinds in HOMES.items() if kind.replace(" ", "_") in kinds.split()), "meadow"
    )
