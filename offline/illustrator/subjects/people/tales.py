"""Guises of tales, of feasts and of faith."""

from __future__ import annotations

from .look import Look

TALES = {
    "virgin mary": Look("#3f6fb0", "#f0ece4", "robe", hat="headscarf", extras="stole", pose="praying"),
    "saint joseph": Look("#8a6240", "#c8a878", "robe", hair="wavy", extras="toga beard", prop="crook"),
    "magus": Look(
        "#7a2f6a", "#e8c050", "robe", hat="crown", extras="brocade sleeves beard cape", prop="giftbox"
    ),
    "rock star": Look(
        "#26242c",
        "#2a2a34",
        hair="wild",
        extras="studs roundglasses",
        prop="electric guitar",
        locks="#3a2a26",
    ),
    "cellist": Look("#26242c", "#22202a", hair="side", extras="shirtfront bowtie", pose="bowing strings"),
    "flutist": Look("#26242c", "#22202a", "dress", hair="bun", pose="fluting"),
    "accordionist": Look("#f0ece0", "#4a3f3a", hat="beret", extras="vest moustache", pose="squeezing"),
    "conductor": Look(
        "#26242c",
        "#22202a",
        "coat",
        hair="wild",
        extras="shirtfront bowtie",
        prop="baton",
        pose="conducting",
        locks="#d8d4cc",
    ),
    "acrobat": Look("#c8303a", "#f0c040", hair="bun", extras="star", pose="handstanding"),
    "samba dancer": Look(
        "#2fa36a",
        "#f0c040",
        "grass",
        hair="wavy",
        hat="plumage",
        extras="coins",
        pose="dancing",
        locks="#241c1c",
        skin="#8a5a3c",
    ),
    "tourist": Look("#3fa0b8", "#c8b48a", "shorts", hat="straw", extras="lei glasses", prop="camera"),
    "ninja": Look("#2a2a36", "#22222c", hat="ninja", extras="redsash wrapped", prop="katana", pose=""),
    "vampire": Look(
        "#22202a",
        "#22202a",
        "coat",
        hair="sleek",
        extras="cape medallion shirtfront collarwings fangs",
        skin="#ece4ea",
        locks="#1f1a24",
    ),
    "zombie": Look(
        "#6a7a5a", "#4a4a52", hair="wild", extras="torn gash", pose="hugging", skin="#9ab87a", locks="#4a4a3a"
    ),
    "frankenstein": Look(
        "#3a3a44",
        "#2a2a34",
        "coat",
        hair="flattop",
        extras="bolts gash",
        pose="hugging",
        skin="#9ac08a",
        locks="#221f26",
    ),
    "mime": Look(
        "#f4f4f4",
        "#22222c",
        hat="beret",
        extras="striped braces gloves whiteface",
        pose="touching",
        skin="#fbf6f2",
    ),
    "catrina": Look(
        "#2a2430",
        "#a8243a",
        "gown",
        hair="wavy",
        hat="rosecrown",
        extras="flounces calavera",
        prop="bouquet",
        skin="#fbf6f0",
        locks="#231c24",
    ),
    "calavera man": Look(
        "#26242c", "#26242c", hat="sombrero", extras="piping bowtie calavera", prop="guitar", skin="#fbf6f0"
    ),
    "venetian reveller": Look(
        "#5a2a6a",
        "#c8a040",
        "gown",
        hair="curly long",
        hat="tricorn",
        extras="venetian brocade flounces",
        left="handfan",
    ),
    "plague doctor": Look(
        "#26242c", "#26242c", "robe", hat="plaguemask", extras="sleeves ropebelt", prop="cane"
    ),
    "devil": Look(
        "#c8242e",
        "#8a1a24",
        hat="horns",
        extras="cape goatee",
        prop="trident",
        skin="#d8564a",
        locks="#221c22",
    ),
    "giant": Look("#8a6a42", "#5a4a3a", hair="wild", extras="beard belt fur torn", locks="#7a4a2a"),
    "leprechaun": Look(
        "#3f8a4a",
        "#3f8a4a",
        hat="greenhat",
        extras="beard belt vest",
        small=True,
        locks="#c8622a",
        prop="cane",
    ),
    "greek god": Look("#f6f2ea", "#f6f2ea", "robe", hat="wreath", extras="toga longbeard", prop="trident"),
    "amazon": Look(
        "#a8283a",
        "#3a4a8a",
        "kilt",
        hair="long",
        hat="diadem",
        extras="breastplate pteruges",
        prop="spear",
        left="buckler",
        locks="#2a2024",
    ),
    "elf queen": Look(
        "#7fb08a", "#7fb08a", "gown", hair="long", hat="diadem", extras="pallu", locks="#e6d49a"
    ),
    "druid": Look(
        "#4a6a4a",
        "#4a6a4a",
        "robe",
        hair="long",
        hat="wreath",
        extras="cowl longbeard ropebelt sleeves",
        prop="staff",
        locks="#d8d4cc",
    ),
    "hooded figure": Look("#3a3444", "#3a3444", "robe", hat="cowlup", extras="ropebelt sleeves"),
    "grim reaper": Look(
        "#2a2632",
        "#2a2632",
        "robe",
        hair="bald",
        hat="cowlup",
        extras="ropebelt sleeves skullface",
        prop="scythe",
        skin="#efe8d8",
    ),
    "bishop": Look(
        "#f4efe6", "#c8a040", "robe", hair="grey", hat="mitre", extras="stole sleeves", prop="crook"
    ),
}
