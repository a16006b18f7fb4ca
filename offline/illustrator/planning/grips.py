"""What can be held, laid on a table and played with, and how it is held."""

from __future__ import annotations

from offline.illustrator.reading import nouns
from offline.illustrator.reading.tables import words
from offline.illustrator.scene import OPENMOJI, Item
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.homes import DRIVES, home_of
from offline.illustrator.subjects.people.acts import ACTS, Act, act_of
from offline.illustrator.subjects.people.crew import posed

HUNG = {
    "basket",
    "bucket",
    "pail",
    "bag",
    "suitcase",
    "briefcase",
    "handbag",
    "shopping bag",
    "lantern",
}
"""What is carried by its handle."""
ALOFT = {"umbrella", "toy balloon", "balloon bunch", "flower", "rose", "tulip", "sunflower", "sword"}
LARGEST = 0.36
"""From this height on a thing is not held, in short sides."""
TABLES = {"table", "desk", "chess", "cauldron"}
TOOLS = {
    "net": {"net", "butterfly net"},
    "camera up": {"camera"},
    "camera out": {"camera"},
    "comb out": {"comb", "brush", "hairbrush"},
    "long broom": {"broom"},
    "spade": {"spade", "shovel"},
    "racket up": {"racket", "tennis racket", "bat"},
    "phone": {"phone", "telephone", "smartphone", "mobile phone"},
    "big brush": {"brush", "paintbrush"},
    "pen": {"pen", "pencil", "letter", "notebook", "quill", "paper", "book", "diary", "crayon", "picture"},
    "knife": {"knife"},
    "spoon": {"spoon", "ladle"},
    "table saw": {"saw"},
    "raised hammer": {"hammer"},
    "long rake": {"rake"},
    "microphone up": {"microphone", "mic"},
    "drawn bow": {"bow", "arrow", "bow and arrow"},
    "needle": {"needle", "thread"},
    "hoop": {"hoop", "hula hoop"},
    "saved ball": {"ball", "soccer ball", "football"},
    "shears": {"scissors", "comb"},
    "ski gear": {"ski", "skis", "ski pole"},
    "plough": {"plough", "plow"},
    "toothbrush": {"toothbrush", "toothpaste"},
    "selfie phone": {"phone", "smartphone", "selfie stick"},
    "ring": {"ring", "engagement ring"},
    "baby bottle": {"bottle", "milk bottle", "baby bottle", "feeding bottle"},
    "razor": {"razor", "shaving cream", "shaving foam"},
}
"""Words for what is drawn in the hands anyway."""
BLADES = {"sword", "knife", "dagger", "sabre", "katana", "gun", "pistol", "bow"}
INSTRUMENT_PROPS = {
    "guitar",
    "violin",
    "sax",
    "trumpet",
    "drums",
    "accordion",
    "flute",
    "cello",
    "bagpipes",
    "electric guitar",
}
FIXTURES = {"telescope", "openmoji:1F52D", "lamp", "chair", "rocking chair", "table", "vase", "fridge"}
INSTRUMENTS_PLAYED = {
    "strumming": {"guitar", "acoustic guitar", "ukulele", "banjo", "lute"},
    "rocking": {"electric guitar", "bass guitar", "bass"},
    "fiddling": {"violin", "fiddle", "viola"},
    "playing sax": {"saxophone", "sax"},
    "trumpeting": {"trumpet"},
    "drumming": {"drum", "drums", "drum kit"},
    "squeezing": {"accordion", "concertina"},
    "fluting": {"flute", "recorder", "clarinet", "piccolo"},
    "bowing strings": {"cello", "double bass", "contrabass"},
    "bagpiping": {"bagpipe", "bagpipes"},
    "playing harmonica": {"harmonica", "mouth organ"},
}
"""How each instrument is played."""
SPORTS = {
    "kicking": {"soccer", "football", "soccer ball"},
    "throwing": {"basketball", "baseball", "frisbee", "dart"},
    "hitting": {"tennis", "badminton", "table tennis", "ping pong", "cricket", "squash"},
    "raising high": {"volleyball"},
}
"""What who plays a game does with its ball."""
GAMES = {
    "chess",
    "board game",
    "checkers",
    "chess board",
    "cards",
    "card",
    "poker",
    "playing cards",
    "blackjack",
    "domino",
    "puzzle",
    "jigsaw",
}
AT_REST = {None, "standing", "carrying", "fetching", "stealing"}
INSTRUMENTS = ("1FA95", "1F3B9", "1FA81")
PLAYED = {
    "guitar",
    "piano",
    "easel",
    "saxophone",
    "trumpet",
    "violin",
    "drum",
    "accordion",
    "cello",
    "harp",
    "flute",
    *(f"{OPENMOJI}{code}" for code in INSTRUMENTS),
}
"""Instruments and kites have ways of their own."""


def holdable(item: Item) -> bool:
    """Whether someone can have it in the hands."""
    subject = subject_of(item.kind)
    pet = nouns.is_animal(item.kind) and subject.height <= 0.42
    dish = home_of(item.kind) in {"studio", "kitchen"} and subject.height <= 0.6 and item.kind not in FIXTURES
    small = subject.height <= LARGEST or pet or _long(item) or dish or item.material == "paper"
    vehicle = item.kind in DRIVES and not item.word.startswith("toy")
    return not subject.fixed and small and not vehicle and item.kind not in PLAYED


def _long(item: Item) -> bool:
    """Whether it is held upright in one hand."""
    return item.kind in ALOFT or item.word in words("subjects", "held up")


def grip(item: Item) -> str:
    """How a thing is held that nothing else is done with."""
    tall, wide = subject_of(item.kind).box[::-1]
    if item.word in HUNG or item.kind in HUNG:
        return "bearing"
    return "raising" if _long(item) or (tall > 1.9 * wide and not nouns.is_animal(item.kind)) else "holding"


def drawn(item: Item) -> str:
    return doing(item.kind, None)


def action_of(item: Item) -> Act | None:
    """The deed of an item; None where it shows none."""
    drawn = doing(item.kind, item.action)
    return act_of(drawn) if posed(drawn) or not nouns.is_animal(item.kind) else None


def plays(item: Item, thing: Item) -> bool:
    game = thing.word in GAMES or any(thing.word in games for games in SPORTS.values())
    return item.action in {None, "playing"} and item.relation == "holding" and game


def in_pose(act: Act, thing: Item) -> bool:
    """Whether the pose itself shows a thing ("tying his shoes", "with a camera")."""
    if act is ACTS["fighting"]:
        return thing.word in BLADES
    played = any(thing.word in said for said in INSTRUMENTS_PLAYED.values())
    return (act.way == "worn" and (played or act.tool not in INSTRUMENT_PROPS)) or thing.word in TOOLS.get(
        act.tool, ()
    )


def laid(thing: Item) -> bool:
    """Whether it can be worked on at a table."""
    alive = nouns.is_person(thing.kind) or nouns.is_animal(thing.kind)
    return (
        not alive
        and thing.kind not in FIXTURES
        and (holdable(thing) or home_of(thing.kind) in {"studio", "kitchen"} or thing.kind in TABLES)
    )


def handed(thing: Item) -> bool:
    """Whether what someone only has is in the hands, rather than at the feet."""
    return not nouns.is_animal(thing.kind) and subject_of(thing.kind).height <= 0.3
