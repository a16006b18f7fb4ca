"""How people are dressed by what they do, and what is in their hands."""

from __future__ import annotations

from dataclasses import replace

from .guises import GUISES
from .look import Look

__all__ = ["CREW", "Look"]

CREW = {
    "person": Look("#c8533f"),
    "woman": Look("#c0405a", cut="frock", hair="long"),
    "robot": Look("#aab4c2 #c9a56a #8fb0b4 #d98f6a", "#5a6270", "robot", hair="bald", hat="robot"),
    "astronaut": Look("#e9ecf2", "#e9ecf2", "spacesuit", hair="bald", hat="visor"),
    "chef": Look("#f6f4ee", "#3a3f4a", "coat", hat="toque", prop="ladle", extras="scarf"),
    "baker": Look("#f0e2c8", "#6a5040", hat="toque", extras="apron", prop="bread"),
    "waiter": Look("#2f3440", "#22262e", hair="short", extras="shirtfront tie", prop="tray"),
    "fisherman": Look("#f0c23a", "#2f4a5f", "coat", hat="souwester", prop="rod", extras="beard"),
    "waitress": Look("#3a3f4a", "#3a3f4a", "frock", hair="ponytail", extras="apron", prop="tray"),
    "sailor": Look("#f4f4f4", "#2f4a7f", hat="sailor", extras="collar"),
    "captain": Look("#2a3a5f", "#e8e8e8", "coat", hat="peaked", extras="beard buttons"),
    "farmer": Look("#c8543f", "#3f5f8f", hat="straw", extras="bib", prop="fork"),
    "gardener": Look("#5f9a54", "#5a4a3a", hat="straw", extras="apron", prop="can"),
    "builder": Look("#f08a2a", "#3f5a8a", hat="helmet", extras="vest", prop="hammer"),
    "firefighter": Look("#c8402f", "#3a3430", "coat", hat="fire", extras="stripes", prop="hose"),
    "police officer": Look("#2f4a7f", "#22304a", hat="peaked", extras="badge belt"),
    "doctor": Look("#f6f8fa", "#5a8aa0", "coat", extras="stethoscope glasses"),
    "nurse": Look("#7fc0c8", "#7fc0c8", hair="bun", hat="nurse"),
    "scientist": Look("#f6f8fa", "#4a4a5a", "coat", hair="wild", extras="glasses", prop="flask"),
    "teacher": Look("#5f8f6a", "#4a3f3a", hair="bun", extras="glasses", prop="book"),
    "student": Look("#e0a640", "#3f5a8a", extras="backpack", prop="book"),
    "artist": Look("#f0e8dc", "#3f4a6a", hat="beret", extras="apron", prop="palette"),
    "singer": Look("#b0304a", "#22202a", "dress", hair="long", prop="microphone"),
    "musician": Look("#34303a", "#22202a", prop="violin", extras="tie"),
    "violinist": Look("#2a2a34", "#22202a", "dress", hair="bun", prop="violin"),
    "dancer": Look("#d8405a", "#d8405a", "dress", hair="bun", pose="dancing"),
    "ballerina": Look("#f4b4c8", "#f4b4c8", "tutu", hair="bun", pose="ballet"),
    "magician": Look("#2a2434", "#22202a", "coat", hat="tophat", extras="cape tie", prop="wand"),
    "clown": Look("#f0c23a", "#3f8fd0", hair="wild", hat="cone", extras="nose ruff"),
    "detective": Look("#b08a5a", "#4a4038", "coat", hat="fedora", prop="lens"),
    "businessman": Look("#34405a", "#2a3448", extras="shirtfront tie", prop="briefcase"),
    "pilot": Look("#6a4a34", "#4a5a4a", "coat", hat="aviator", extras="scarf"),
    "explorer": Look("#c8b080", "#8a7450", hat="safari", extras="backpack belt"),
    "hiker": Look("#d8643f", "#5a5040", hat="cap", extras="backpack", prop="stick"),
    "diver": Look("#22303f", "#22303f", hat="mask", extras="airtank"),
    "soldier": Look("#5f6f4a", "#5f6f4a", hat="helmet", extras="belt"),
    "cowboy": Look("#a8643f", "#3f5a8a", hat="cowboy", extras="vest belt scarf"),
    "pirate": Look("#f0ece0", "#4a3a34", hat="pirate", extras="vest patch beard belt", prop="sabre"),
    "knight": Look("#a8b2c0", "#8a94a4", "armour", hat="knight", prop="sword"),
    "warrior": Look("#8a5a3a", "#5a4030", "armour", hair="long", extras="belt fur", prop="sword"),
    "king": Look("#a8323f", "#6a2a3a", "robe", hat="crown", extras="beard fur"),
    "queen": Look("#7a3f9a", "#7a3f9a", "gown", hair="long", hat="crown", extras="fur"),
    "prince": Look("#3f6fb0", "#f0ece0", "coat", hat="crown", extras="cape"),
    "princess": Look("#f08ab0", "#f08ab0", "gown", hair="long", hat="tiara"),
    "wizard": Look("#3f4a9a", "#3f4a9a", "robe", hair="long", hat="wizard", extras="longbeard", prop="staff"),
    "witch": Look("#3a2a4a", "#3a2a4a", "gown", hair="long", hat="wizard", prop="broom"),
    "nun": Look("#2a2a36", "#2a2a36", "robe", hat="wimple"),
    "angel": Look("#f8f6f0", "#f8f6f0", "robe", hair="long", hat="halo", extras="wings"),
    "fairy": Look("#8fd08a", "#8fd08a", "dress", hair="long", extras="wings", prop="wand"),
    "elf": Look("#3f8a4a", "#6a4a34", hat="elf", extras="belt"),
    "gnome": Look("#3f6fb0", "#5a4a3a", hat="gnome", extras="longbeard belt", small=True),
    "santa claus": Look("#c8303a", "#c8303a", "coat", hat="santa", extras="longbeard belt fur"),
    "superhero": Look("#2f5fc0", "#2f5fc0", extras="cape star belt mask"),
    "grandmother": Look("#8a6a9a", "#8a6a9a", "dress", hair="greybun", extras="glasses"),
    "grandfather": Look("#7a8a6a", "#5a5248", hair="grey", extras="glasses beard", prop="stick"),
    "boy": Look("#3f9ad0", "#c89a5a", hat="cap", small=True),
    "girl": Look("#f0709a", "#f0709a", "dress", hair="pigtails", small=True),
    "child": Look("#f0b43a", "#3f6fb0", small=True),
    "bride": Look("#fbf8f2", "#fbf8f2", "gown", hair="bun", hat="veil", prop="bouquet"),
    "groom": Look("#2a2e3a", "#22262e", extras="shirtfront tie flower"),
    "skier": Look("#d8434a", "#2f3f5f", hat="beanie", extras="goggles", pose="skiing"),
    "surfer": Look("#f08a3a", "#2f6fb0", prop="board"),
    "weightlifter": Look("#d8434a", "#2a2e3a", prop="barbell", extras="belt"),
    "runner": Look("#3f9ad0", "#2a2e3a", hat="cap", pose="running"),
    "tennis player": Look("#f4f6f8", "#f4f6f8", hat="cap", prop="racket"),
    "basketball player": Look("#e0762e", "#e0762e", prop="basketball"),
    "boxer": Look("#3f4a6a", "#c8242e", extras="belt", prop="boxing"),
    "minotaur": Look("#7a5238", "#5a3a28", hat="bull", extras="belt", prop="axe"),
    "medusa": Look("#3f8a6a", "#3f8a6a", "gown", hat="snakes"),
    "juggler": Look("#c8303a", "#3f6a9a", hat="cap", extras="striped braces", pose="juggling"),
    "referee": Look("#f0ece4", "#22222c", "shorts", extras="striped", pose="carding"),
    "javelin thrower": Look("#3f8fd0", "#2a2e3a", "shorts", pose="hurling"),
    "volleyball player": Look(
        "#f0b83a", "#2f5fb0", "shorts", hair="ponytail", extras="number", pose="spiking"
    ),
    "batter": Look("#f4f4f0", "#f4f4f0", hat="cap", extras="number", pose="batting"),
    "jester": Look("#c8303a", "#3f8a5a", hat="jester", extras="ruff", pose="waving"),
    "mechanic": Look("#5f7f9a", "#34506e", hat="cap", extras="bib", prop="wrench"),
    "blacksmith": Look("#d8cfc0", "#4a3f38", extras="leather beard", prop="hammer"),
    "carpenter": Look("#c8643f", "#4f6a8a", hat="cap", extras="bib", prop="saw"),
    "lumberjack": Look("#c8342f", "#3f4f6a", hat="beanie", extras="beard plaid", prop="axe"),
    "miner": Look("#8a7a5a", "#4a4a52", hat="helmet", extras="bib", prop="pick"),
    "barista": Look("#f4efe6", "#2f3440", hair="bun", extras="greenapron", prop="jug"),
    "butcher": Look("#c8d0d8", "#3a3f4a", hat="straw", extras="apron", prop="cleaver"),
    "shopkeeper": Look("#d8b08a", "#4a4038", extras="greenapron glasses", prop="basket"),
    "hairdresser": Look("#e08aa0", "#2f3440", hair="long", extras="belt", prop="scissors"),
    "tailor": Look("#f0ece0", "#3a3f4a", extras="vest glasses tape", prop="scissors"),
    "potter": Look("#8fa8b8", "#5a5248", hair="bun", extras="apron", prop="pot"),
    "postman": Look("#3f5f9a", "#2a3a5f", hat="peaked", extras="bag", prop="letter"),
    "photographer": Look("#6a7a5a", "#4a4a44", extras="vest", prop="camera"),
    "programmer": Look("#5a5f9a", "#34435e", extras="glasses headset", prop="laptop"),
    "shepherd": Look("#b89a70", "#6a5a44", "coat", hat="straw", extras="beard", prop="crook"),
    "hunter": Look("#5f7048", "#4a4a34", "coat", hat="fedora", prop="bow"),
    "archer": Look("#4f7a4a", "#6a4a34", hat="elf", extras="belt cape", prop="bow"),
    "priest": Look("#26242c", "#26242c", "robe", hair="sleek", extras="clerical", prop="book"),
    "judge": Look("#26242c", "#26242c", "robe", hair="wig", extras="clerical", prop="gavel"),
    "drummer": Look("#34303a", "#22202a", hair="wild", prop="drums"),
    "guitarist": Look("#8a2a3a", "#2a2a34", hair="long", extras="vest", prop="guitar"),
    "saxophonist": Look("#3a3f5a", "#2a2e3a", hat="fedora", extras="tie", prop="sax"),
    "trumpeter": Look("#5a3a4a", "#2a2e3a", hat="fedora", extras="tie", prop="trumpet"),
    "skateboarder": Look("#5fae5a", "#34435e", hat="cap", prop="skateboard", pose="gliding"),
    "skater": Look("#7fb0d8", "#34435e", hat="beanie", extras="muffler gloves", pose="skating"),
    "snowboarder": Look(
        "#f08a3a", "#3a5a4a", hat="beanie", extras="goggles", prop="snowboard", pose="gliding"
    ),
    "lifeguard": Look("#e0383a", "#e0383a", hat="cap", extras="tape"),
    "flight attendant": Look("#2a3a6a", "#2a3a6a", "dress", hair="bun", hat="sailor", extras="scarf"),
    "gymnast": Look("#8a4ad0", "#8a4ad0", hair="bun", pose="stretching"),
    "golfer": Look("#f4f6f8", "#c8a070", hat="cap", prop="golf club"),
    "fencer": Look("#f6f7f9", "#f6f7f9", hat="fencing", extras="gloves", pose="fencing"),
    "caveman": Look("#a8743f", "#a8743f", "dress", hair="wild", extras="beard", prop="club"),
    "footballer": Look("#d8343a", "#f4f4f4", prop="football", pose="running"),
    "surgeon": Look("#6ab0a8", "#5f9f98", hat="scrubs", extras="surgical"),
    "cheerleader": Look("#e0383a", "#f4f4f4", "frock", hair="ponytail", prop="pompoms", pose="cheering"),
    "maid": Look("#2a2a36", "#f4f0e6", "frock", hair="bun", hat="nurse", extras="apron", prop="duster"),
    "hockey player": Look("#2f5fb0", "#22304a", hat="helmet", extras="pads number", prop="hockey stick"),
    "wrestler": Look("#c8303a", "#c8303a", "trunks", hair="bald", pose="fighting"),
    "goalkeeper": Look("#5fae5a", "#2a2e3a", hat="cap", extras="number gloves", pose="diving"),
    "baseball player": Look("#f4f4f0", "#f4f4f0", hat="cap", extras="number", prop="bat"),
    "jockey": Look("#e0569a", "#f4f4f4", hat="cap", extras="striped"),
    "businesswoman": Look("#3a4a6a", "#2f3a54", "blouse", hair="bun", extras="jacket", prop="briefcase"),
    "mummy": Look("#e8e0c8", "#e0d6ba", hair="bald", extras="bandages", pose="hugging"),
    "guard": Look("#c8242e", "#22222c", hat="bearskin", extras="belt buttons"),
    "supervillain": Look("#4a2a6a", "#22202a", hair="sleek", extras="cape belt mask"),
    "turbaned man": Look("#d8a05a", "#8a5a3a", "coat", hat="turban", extras="beard"),
    "veiled woman": Look("#5f7fa8", "#5f7fa8", "robe", hat="headscarf"),
    "genie": Look(
        "#5f9ad8", "#c8a03a", "trunks", hair="bald", hat="turban", extras="beard", pose="meditating"
    ),
    "mrs claus": Look("#c8303a", "#c8303a", "frock", hair="greybun", hat="santa", extras="glasses fur apron"),
    "disc jockey": Look("#5a3fa0", "#2a2e3a", hat="cap", extras="hood headset", prop="decks"),
    "gangster": Look("#2e3040", "#26283a", hat="fedora", extras="shirtfront tie"),
    "graduate": Look("#2a2a3a", "#2a2a3a", "robe", hat="mortarboard", prop="letter"),
    "thief": Look("#f0ece4", "#26242e", hat="beanie", extras="striped bandit", prop="sack"),
    "racing driver": Look("#d8343a", "#d8343a", hat="helmet", extras="number belt"),
    "dandy": Look(
        "#3a3450", "#26242e", "coat", hat="tophat", extras="shirtfront bowtie monocle", prop="stick"
    ),
    "handball player": Look("#3f7fd0", "#f4f4f4", "shorts", extras="number", pose="throwing"),
    **GUISES,
}
LITTLE = (
    "viking", "clown", "mummy", "zombie", "astronaut", "chef", "firefighter", "doctor", "elf", "witch",
    "pirate",
    "superhero", "vampire", "princess", "ninja", "wizard", "knight", "fairy", "prince",
)  # fmt: skip
"""As whom children dress up."""
GROWN = {"beard", "longbeard", "moustache", "goatee"}


def _little(look: Look) -> Look:
    """A child's costume of someone: without the beard."""
    kept = (extra for extra in look.extras.split() if extra not in GROWN)
    return replace(look, small=True, extras=" ".join(kept))


CREW |= {f"little {who}": _little(CREW[who]) for who in LITTLE}
