"""What a guise has in the hands or wears anyway: it is not drawn once more beside it."""

from __future__ import annotations

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, dropped
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.people.acts import act_of
from offline.illustrator.subjects.people.crew import look_of, parted

SHOWN_AS: dict[str, str] = {
    "lens": "magnifying glass, magnifier, loupe",
    "tray": "tray, drink, drinks",
    "sack": "sack, bag, bag of money, loot",
    "decks": "turntable, turntables, mixer",
    "mortarboard": "cap, graduation cap, gown, hat, mortarboard",
    "diploma": "diploma, scroll, certificate",
    "scutum": "shield",
    "smoker": "smoker, bee smoker",
    "chimney brush": "brush, broom",
    "dagger": "dagger, knife",
    "flask": "flask, potion",
    "laptop": "laptop, computer",
    "board": "surfboard, surf board",
    "buckler": "shield, round shield",
    "spear": "spear, lance",
    "katana": "katana, sword, samurai sword",
    "sword": "sword",
    "sabre": "sabre, saber, sword, cutlass",
    "foil": "foil, rapier, sword",
    "axe": "axe, battle axe",
    "fan": "feather fan, fan, hand fan, paper fan, folding fan",
    "handfan": "feather fan, lace fan, fan, hand fan, folding fan",
    "parasol": "parasol, umbrella, sunshade, lace parasol",
    "cane": "cane, walking stick, stick",
    "trident": "trident",
    "scythe": "scythe",
    "stein": "beer, beer mug, beer stein, mug",
    "broom": "broom, broomstick",
    "bouquet": "bouquet, bouquet of flowers, flowers, roses, rose",
    "rod": "fishing rod, rod",
    "hose": "hose, fire hose, water hose",
    "wrench": "wrench, spanner",
    "crook": "crook, staff, sceptre, scepter, crosier",
    "bow": "bow, bow and arrow",
    "staff": "staff",
    "staffpole": "oar, pole",
    "guitar": "guitar, acoustic guitar",
    "muleta": "cape, red cape, cloth, muleta",
    "juggling": "ball, balls, juggling ball",
    "pearls": "pearl, pearls, necklace, pearl necklace",
    "featherband": "headband, feather, feather headband",
    "flowerband": "flower crown, headband, flower",
    "goggled": "goggles, top hat, hat",
    "tophat": "top hat, hat",
    "sombrero": "sombrero, hat",
    "viking": "helmet, viking helmet, horned helmet, horn",
    "samurai": "helmet",
    "roman": "helmet",
    "knight": "helmet",
    "cape": "cape",
    "crown": "crown, golden crown",
    "wizard": "wizard hat, pointed hat, hat, pointy hat",
    "bagpiping": "bagpipe, bagpipes",
    "nemes": "headdress, crown",
    "warbonnet": "headdress, feather headdress, feather",
    "wreath": "laurel wreath, wreath, laurel",
    "rosecrown": "rose, roses, flower crown, flower",
    "skis": "ski, skis",
    "calavera": "sugar skull, skull",
    "venetian": "mask, venetian mask, carnival mask",
    "plaguemask": "mask, beak",
    "halo": "halo",
    "mitre": "mitre",
    "tricorn": "hat, tricorn, tricorn hat",
    "lei": "lei, flower, garland",
    "fencing": "mask",
    "ski gear": "ski, skis, ski pole",
    "santa": "santa hat, hat",
    "pirate": "pirate hat, hat",
    "patch": "eyepatch, eye patch",
    "hoop": "hoop, hula hoop",
    "rapier": "foil, rapier, sword",
}
"""Each part of a look, and what it is called in a prompt."""
WORKED_ON = {
    "repairing",
    "fixing",
    "mending",
    "washing",
    "cleaning",
    "polishing",
    "making",
    "selling",
    "sewing",
}
"""What is done to a thing that nobody wears meanwhile."""
HANDED = {
    "board",
    "scutum", "buckler", "spear", "katana", "sword", "sabre", "foil", "axe", "fan", "handfan", "parasol",
    "cane", "trident",
    "scythe", "stein", "broom", "bouquet", "rod", "hose", "wrench", "crook", "bow", "staff", "staffpole",
    "guitar", "muleta",
}  # fmt: skip
"""What is in a hand, which the hand may let go of for something else."""


def shows(kind: str, action: str | None, word: str) -> bool:
    """Whether the drawing of someone who does something has a thing of that name."""
    who = parted(drawn_by(kind))[0]
    look = look_of(who)
    if look is None or not word:
        return False
    act = act_of(f"{who} {action}") if action else None
    free = action in {None, "standing", "walking", look.pose, "flying"}
    parts = {look.hat, *look.extras.split(), look.prop, look.left, act.tool if act else ""}
    parts |= {look.pose if not action else "", action or ""}
    seen = (part for part in parts if free or part not in HANDED)
    return any(word in SHOWN_AS.get(part, "").split(", ") for part in seen)


def equipped(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items but what someone is drawn with anyway."""
    gone = set[int]()
    for i, item in enumerate(items):
        owner = _owner(items, i, gone)
        if owner is not None and item.colour is None and shows(owner.kind, owner.action, item.word):
            gone.add(i)
    return dropped(items, gone)


def _owner(items: tuple[Item, ...], i: int, gone: set[int]) -> Item | None:
    """Who has a thing: whom it is with, who holds it, or who had what was named before it."""
    item = items[i]
    if nouns.is_living(item.kind) or any(
        other.target == i and other.relation not in {"holding", "doing"} for other in items
    ):
        return None
    if item.relation == "with" and item.target is not None:
        return items[item.target]
    holder = next((o for o in items if o.target == i and o.relation in {"holding", "doing"}), None)
    if holder is not None and holder.action in WORKED_ON:
        return None
    if holder is None and i - 1 in gone and items[i - 1].target is not None:
        return items[items[i - 1].target or 0]
    return holder
