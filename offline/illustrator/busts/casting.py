"""From a kind and the words about someone's looks to a likeness; what is not said is thrown."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, lightness
from offline.illustrator.subjects.people.looks import CREW, Look

from .likeness import EYES, HAIRS, SKINS, Likeness, chosen
from .wardrobe import EXTRAS, KINDS, OWN, WEARS, WORDS

WOMEN = {
    "queen", "princess", "witch", "singer", "violinist", "dancer", "ballerina", "grandmother", "girl",
    "bride", "nun", "fairy", "medusa", "hairdresser", "nurse", "angel", "gymnast", "woman",
    "flight attendant", "cleopatra", "victorian lady", "flapper", "hippie woman", "steampunk lady",
    "kimono wearer",
    "sari wearer", "dirndl wearer", "flamenco dancer", "belly dancer", "hula dancer", "catrina",
    "venetian reveller",
    "amazon", "elf queen", "geisha",
}  # fmt: skip
MEN = {
    "king", "prince", "knight", "grandfather", "boy", "groom", "priest", "monk", "blacksmith",
    "lumberjack", "viking", "samurai", "wizard", "gnome", "caveman", "fisherman", "captain",
    "businessman", "pirate", "jester", "shepherd", "butcher", "cowboy", "person",
    "santa claus", "roman soldier", "gladiator", "pharaoh", "toga wearer", "victorian gentleman", "hippie",
    "steampunk inventor", "musketeer", "robin hood", "pirate captain", "gentleman thief", "highlander",
    "bavarian",
    "mariachi", "poncho wearer", "matador", "gondolier", "native american", "cossack", "sultan", "sikh man",
    "buddhist monk", "sumo wrestler", "karate fighter", "vampire", "frankenstein", "calavera man",
    "leprechaun",
    "greek god", "bishop", "druid", "sailor",
}  # fmt: skip
"""Who is a woman or a man where neither the words nor the kind's own code tell."""
AGED = {"grandmother", "grandfather", "santa claus", "wizard", "gnome"}
ANYTHING = {"person", "woman", "boy", "girl", "child", "student", "teacher", "grandmother", "grandfather"}
"""Whose clothes are of any colour."""
SEAFARERS = {"sailor", "fisherman", "captain"}
"""Who has a beard when old."""
CHILDREN = {"boy", "girl", "child"}
FEMALE = (
    "woman", "girl", "lady", "mother", "sister", "daughter", "queen", "princess", "waitress", "actress",
    "wife", "girlfriend", "aunt", "bride", "witch", "goddess", "empress", "duchess", "nun", "geisha",
    "ballerina", "maid", "mum", "mom",
)  # fmt: skip
MALE = (
    "man", "boy", "guy", "father", "brother", "son", "king", "prince", "husband", "boyfriend", "uncle",
    "lord", "emperor", "gentleman", "dad",
)  # fmt: skip
"""How words for women and men end."""
CUTS = {
    "woman": ("long", "wavy", "shoulder", "bob", "ponytail", "curly", "bun", "long bangs", "chin"),
    "man": ("short", "swept", "undercut", "crop", "curly short", "short"),
    "boy": ("short", "crop", "curly short", "pixie"),
    "girl": ("pigtails", "braids", "long", "bob bangs", "ponytail", "wavy"),
}
TOPS = colours("#3f6a6e #8a4a52 #4a5a82 #c08a4a #5a6a4a #7a4a6e #d8cfc0 #2f3a4a #b8604a #6f8fa8")
PEOPLES: dict[str, tuple[str, str, str]] = {
    "east asian": ("#f3cfa8 #eac096 #f6d6b6", "#1f1a20 #2a2226", "#3a2618 #2f2018"),
    "african": ("#6b4129 #56331f #7d5034 #472a1b", "#1d1719 #241c1c", "#33211a #2b1c16"),
    "south asian": ("#b98057 #a66e48 #c79068", "#1f1a1c #2a2020", "#38241a #4a3020"),
    "middle eastern": ("#d9a678 #cf9a6c #e2b58c", "#231c1c #33261f", "#4a3020 #5a6a3a"),
    "latin": ("#d8a374 #c98f62 #e6b78e", "#2a1f1c #3f2a20", "#4a2f20 #5a3a22"),
    "northern": ("#fadcc6 #f7d3ba", "#dcb65c #e6cf94 #a8793f", "#5a8ab8 #6f9fb8 #6a8a72"),
    "irish": ("#fadcc8 #f9d8c4", "#b8522a #c8662f #8f4a2a", "#4f8a5a #5a8aa8"),
}
"""Skins, hairs and eyes that are usual there."""
SKIN = {"pale": "#fae2d2", "tan": "#d3975f", "dark": "#5c3725", "green": "#8fb86a", "blue": "#8fb4dc"}
OLD_HAIR = colours("#d6d6da #c2c2c8 #ececec")


@dataclass
class Draft:
    """What is known of a likeness so far: the last word on each counts; ``asked`` is what the prompt said."""

    word: str = ""
    said: dict[str, str] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    tones: dict[str, Colour] = field(default_factory=dict)

    def take(self, features: tuple[str, ...]) -> None:
        for feature in features:
            key, _, value = feature.partition(" ")
            if key == "mark":
                self.marks.add(value)
            elif key == "tone":
                which, _, code = value.rpartition(" ")
                self.tones[which] = colour(code)
            elif (key, value) == ("wear", "plaid"):
                self.said["wear"] = "shirt"
                self.marks.add("plaid")
            else:
                self.said[key] = value


def likeness(
    kind: str,
    features: tuple[str, ...],
    asked: tuple[Colour | None, Colour | None],
    rng: np.random.Generator,
    kin: np.random.Generator,
) -> Likeness:
    """The likeness of someone of a kind; ``asked`` are the colours of clothes and hair.

    ``kin`` throws the colouring, ``rng`` the rest.
    """
    dice = [np.random.default_rng(int(rng.integers(1 << 30))) for _ in range(5)]
    draft = drafted(kind, features)
    top, accent = asked
    build = _build(kind, draft, dice[0])
    grown = {"boy": "child", "girl": "child"}.get(build, build)
    old = draft.said.get("age") == "old" or kind in AGED or "wrinkles" in draft.marks
    skin, hair, eyes = _colouring(draft, accent, old, kin)
    cut = _cut(draft, build, old, dice[1])
    beard, moustache = _beard(draft, grown, kind, dice[2])
    if draft.said.get("hat") == "soft":
        draft.said["hat"] = "fedora" if grown == "man" else "straw"
    own = colour(draft.said["top"]) if "top" in draft.said else chosen(dice[3], TOPS)
    return Likeness(
        grown,
        old,
        colour("#f6efe9") if "white face" in draft.marks else skin,
        draft.tones.get("curls", hair),
        eyes,
        cut.removesuffix(" bangs"),
        beard,
        moustache,
        draft.said.get("mood", "gentle"),
        draft.said.get("hat", "").strip(),
        draft.said.get("wear") or _usual_wear(grown, dice[4]),
        top or own,
        frozenset(draft.marks | ({"bangs"} if cut.endswith(" bangs") else set())),
        _toned(draft),
    )


def drafted(kind: str, features: tuple[str, ...]) -> Draft:
    """All that is known of someone: by the kind, by the word for it, by what was said."""
    draft = Draft(word=next((f[5:] for f in features if f.startswith("word ")), ""))
    kind = KINDS.get(draft.word, kind)
    draft.take(_of_look(CREW[kind]) if kind in CREW else ())
    if kind in ANYTHING:
        draft.said.pop("top", None)
    draft.take(OWN.get(kind, ()))
    for part in draft.word.split():
        draft.take(WORDS.get(part, ()))
    draft.take(features)
    asked = Draft()
    asked.take(features)
    draft.asked = asked.said
    if "sugar skull" in draft.marks:
        draft.marks.add("white face")
    if draft.said.get("mood") == "crying":
        draft.marks.add("tears")
    return draft


def _toned(draft: Draft) -> dict[str, Colour]:
    """The colours of what has one of its own, the lips' among them."""
    lips = draft.said.get("lips")
    if lips:
        return {**draft.tones, "lips": colour(lips)}
    painted = {"lips": draft.tones.get("lipstick", colour("#b8202e"))} if "lipstick" in draft.marks else {}
    return {**painted, **draft.tones}


def _of_look(look: Look) -> tuple[str, ...]:
    """The features of a small figure's dress."""
    found = [f"top {look.top}", f"tone bib {look.bottom}"]
    if look.cut in WEARS:
        found.append(f"wear {WEARS[look.cut]}")
    cuts = {
        "bun": "bun",
        "greybun": "bun",
        "wild": "wild",
        "bald": "bald",
        "sleek": "swept",
        "pigtails": "pigtails",
        "wig": "curly",
        "bob": "bob",
        "wavy": "wavy",
        "long": "long",
        "curly long": "curly",
        "braids": "braids",
        "mohawk": "mohawk",
        "geisha": "bun",
        "tonsure": "rim",
        "flattop": "crop",
    }
    if look.hair in cuts:
        found.append(f"cut {cuts[look.hair]}")
    if look.locks:
        found.append(f"tone curls {look.locks}")
    if look.skin:
        found.append(f"skin {look.skin}")
    if look.hat:
        found.append(f"hat {look.hat}")
    for extra in look.extras.split():
        pelt = extra == "fur" and look.hat != "crown"
        found += ("mark pelt",) if pelt else EXTRAS.get(extra, (f"mark {extra}",))
    return tuple(found)


def _build(kind: str, draft: Draft, rng: np.random.Generator) -> str:
    """Man, woman, boy, girl or baby: by what was said, by the word, by the kind, by chance."""
    words, said = draft.word.split(), draft.said.get("build")
    if kind == "baby" or kind.endswith("1F476"):
        return "baby"
    female = said == "woman" or "1F469" in kind or "2640" in kind or any(w.endswith(FEMALE) for w in words)
    male = said == "man" or "1F468" in kind or "2642" in kind or any(w.endswith(MALE) for w in words)
    male = male or (not female and bool({"beard", "moustache"} & set(draft.asked)))
    woman = female or (not male and (kind in WOMEN or (kind not in MEN and rng.random() < 0.5)))
    young = kind in CHILDREN or {"kid", "toddler", "schoolgirl", "schoolboy"} & set(words)
    return ("girl" if woman else "boy") if young else ("woman" if woman else "man")


def _colouring(
    draft: Draft, accent: Colour | None, old: bool, kin: np.random.Generator
) -> tuple[Colour, Colour, Colour]:
    """Skin, hair and eyes that go together."""
    people = PEOPLES.get(draft.said.get("people", ""))
    skins, hairs, eyes = (colours(each) for each in people) if people else (SKINS, HAIRS, EYES)
    skin = chosen(kin, skins)
    light = lightness(accent) > 0.56 or (accent[0] > 150 and accent[0] > 1.7 * accent[2]) if accent else False
    if not people and accent and light and not old:
        skin = chosen(kin, SKINS[:3])
    if "skin" in draft.said:
        told = draft.said["skin"]
        skin = colour(SKIN.get(told, told))
    if lightness(skin) < 0.5 and not people:
        hairs, eyes = HAIRS[:2], EYES[:2]
    hair = accent or chosen(kin, OLD_HAIR if old else hairs)
    return skin, hair, colour(draft.said["eyes"]) if "eyes" in draft.said else chosen(kin, eyes)


def _cut(draft: Draft, build: str, old: bool, rng: np.random.Generator) -> str:
    cut = draft.said.get("cut", "")
    man = build in {"man", "boy"}
    if build == "baby":
        return "tuft"
    if not cut and old:
        cut = (
            ("short", "swept", "rim", "rim")[int(rng.integers(4))]
            if man
            else ("bun", "bob", "curly", "pixie")[int(rng.integers(4))]
        )
    if not cut:
        cut = CUTS[build][int(rng.integers(len(CUTS[build])))]
        if draft.said.get("people") == "east asian" and "curly" in cut:
            cut = "swept" if man else "bob bangs"
        if draft.said.get("people") == "african" and rng.random() < 0.7:
            cut = ("afro", "braids", "bun")[int(rng.integers(3))] if not man else "crop"
    turned = {"curly": "curly short", "pixie": "short", "wavy": "curly short" if build == "boy" else "wavy"}
    return turned.get(cut, cut) if man else cut


def _usual_wear(build: str, rng: np.random.Generator) -> str:
    usual = {
        "woman": ("sweater", "dress", "turtleneck", "tshirt", "shirt", "coat"),
        "man": ("sweater", "shirt", "tshirt", "turtleneck", "coat", "hoodie"),
        "child": ("tshirt", "sweater", "overalls", "hoodie"),
        "baby": ("tshirt",),
    }[build]
    return usual[int(rng.integers(len(usual)))]


def _beard(draft: Draft, build: str, kind: str, rng: np.random.Generator) -> tuple[str, str]:
    """What is said of the beard; a man of whom nothing is said may have one."""
    said = draft.asked if build == "woman" else draft.said
    beard, moustache = said.get("beard", ""), said.get("moustache", "")
    throw = ("", "", "stubble", "full")[int(rng.integers(4))]
    if build in {"woman", "child", "baby"} and not (beard or moustache):
        return "", ""
    if beard in {"full", "long", "goatee"}:
        moustache = moustache or "plain"
    moustache = "" if moustache == "none" else moustache
    plain = (
        not beard
        and not moustache
        and kind.removeprefix("openmoji:")[:5] in {"perso", "1F468", "fishe", "capta"}
    )
    if not beard and draft.said.get("age") == "old" and kind in SEAFARERS:
        return "full", "plain"
    if plain and throw:
        return throw, "plain" if throw == "full" else ""
    return ("" if beard == "none" else beard), moustache
