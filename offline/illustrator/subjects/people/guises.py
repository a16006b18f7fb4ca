"""Guises of other times and countries."""

from __future__ import annotations

from .callings import CALLINGS
from .look import Look
from .tales import TALES

TIMES = {
    "samurai": Look(
        "#8a2a34",
        "#33303c",
        "armour",
        hair="bun",
        hat="samurai",
        prop="katana",
        extras="lamellar sode",
        skin="#f1cfa6",
        locks="#221c22",
        left="scabbard",
    ),
    "roman soldier": Look(
        "#b5342e", "#8a5a3a", "kilt", hat="roman", prop="spear", extras="lorica pteruges cape", left="scutum"
    ),
    "gladiator": Look(
        "#9a6a3f", "#8a5a3a", "kilt", hat="roman", prop="sword", extras="harness pteruges", left="buckler"
    ),
    "dwarf": Look(
        "#8a5a3a",
        "#5a4030",
        hat="viking",
        extras="longbeard belt fur",
        prop="axe",
        small=True,
    ),
    "viking": Look(
        "#7a5a3f", "#5a4a3a", hat="viking", extras="beard belt fur braces", prop="axe", left="buckler"
    ),
    "pharaoh": Look(
        "#f0e6c8",
        "#d8a83a",
        "robe",
        hair="sleek",
        hat="nemes",
        extras="broadcollar sash",
        prop="crook",
        skin="#b97f54",
    ),
    "cleopatra": Look(
        "#f4ecd8",
        "#d8a83a",
        "gown",
        hair="bob",
        hat="diadem",
        extras="broadcollar sash kohl",
        locks="#1f1a20",
        skin="#d9a678",
    ),
    "toga wearer": Look("#f4efe6", "#f4efe6", "robe", hat="wreath", extras="toga"),
    "victorian lady": Look(
        "#6a4a7a", "#6a4a7a", "gown", hair="bun", hat="flowerhat", extras="highcollar bustle", prop="parasol"
    ),
    "victorian gentleman": Look(
        "#33343f",
        "#4a4a56",
        "coat",
        hair="side",
        hat="tophat",
        extras="shirtfront cravat moustache",
        prop="cane",
    ),
    "flapper": Look(
        "#2f6f6a",
        "#2f6f6a",
        "flapper",
        hair="bob",
        hat="featherband",
        extras="pearls redlips",
        left="handfan",
    ),
    "hippie": Look(
        "#e08a3a", "#3f6a9a", "flared", hair="long", hat="flowerband", extras="tieDye peace roundglasses"
    ),
    "hippie woman": Look(
        "#c8608a", "#3f6a9a", "flared", hair="wavy", hat="flowerband", extras="tieDye peace roundglasses"
    ),
    "punk": Look("#26242c", "#3a3a46", hair="mohawk", extras="studs ripped", locks="#5fc04a"),
    "steampunk inventor": Look(
        "#6a4630", "#4a3a30", "coat", hair="side", hat="goggled", extras="brass moustache", prop="wrench"
    ),
    "steampunk lady": Look(
        "#7a3f3a", "#5a3a30", "dress", hair="wavy", hat="goggled", extras="corset brassbelt", prop="parasol"
    ),
    "musketeer": Look(
        "#3f5f9a",
        "#4a3a30",
        hair="wavy",
        hat="plumed",
        extras="tabard moustache goatee",
        prop="foil",
        locks="#3a2a22",
    ),
    "robin hood": Look("#4f7a3f", "#6a4f34", hat="hunter", extras="belt moustache goatee", prop="bow"),
    "pirate captain": Look(
        "#8a2430",
        "#2f2a34",
        "coat",
        hair="wavy",
        hat="pirate",
        extras="brocade patch beard sash",
        prop="sabre",
    ),
    "gentleman thief": Look(
        "#26242c", "#26242c", "coat", hat="tophat", extras="cape shirtfront tie mask", prop="cane"
    ),
}
COUNTRIES = {
    "geisha": Look(
        "#b83a5a",
        "#f0c040",
        "robe",
        hair="geisha",
        extras="wrapped sleeves blossoms redlips",
        prop="fan",
        skin="#f8ece4",
        locks="#221c22",
    ),
    "kimono wearer": Look(
        "#5a6fb0",
        "#e8b84a",
        "robe",
        hair="bun",
        extras="wrapped sleeves blossoms",
        locks="#2a2226",
        skin="#f1cfa6",
    ),
    "sari wearer": Look(
        "#d8347a",
        "#e8b840",
        "gown",
        hair="bun",
        extras="pallu bindi bangles jasmine",
        skin="#b97f54",
        locks="#241c1c",
    ),
    "highlander": Look(
        "#34404a",
        "#a83238",
        "kilt",
        hat="tam",
        extras="tartan sporran sockflash jacket beard",
        locks="#a8522a",
    ),
    "dirndl wearer": Look("#3f7a4a", "#c8404a", "frock", hair="braids", extras="bodice puffs pinafore"),
    "bavarian": Look(
        "#f4efe6", "#7a5434", "shorts", hat="hunter", extras="lederhosen sockflash", prop="stein"
    ),
    "mariachi": Look(
        "#2a2834", "#2a2834", hat="sombrero", extras="shirtfront bowtie piping moustache", prop="guitar"
    ),
    "poncho wearer": Look(
        "#f0e8d8", "#5a4a3a", hat="sombrero", extras="poncho moustache", skin="#c08a5c", locks="#2a1f1c"
    ),
    "flamenco dancer": Look(
        "#c8242e",
        "#c8242e",
        "gown",
        hair="bun",
        extras="flounces rose redlips",
        pose="dancing",
        left="handfan",
        locks="#241c22",
    ),
    "matador": Look(
        "#b8303f", "#b8303f", hair="sleek", hat="montera", extras="brocade cravat", left="muleta"
    ),
    "belly dancer": Look(
        "#7a3f9a", "#7a3f9a", "gown", hair="wavy", extras="coins bindi", pose="dancing", locks="#2a2024"
    ),
    "hula dancer": Look(
        "#d8a83a",
        "#c8a050",
        "grass",
        hair="long",
        hat="flowerband",
        extras="lei",
        pose="waltzing",
        skin="#b97f54",
        locks="#241c22",
    ),
    "gondolier": Look("#f4f4f4", "#26303f", hat="straw", extras="striped scarf", prop="staffpole"),
    "native american": Look(
        "#b8854f",
        "#a8743f",
        hair="braids",
        hat="warbonnet",
        extras="fringes beads warpaint",
        skin="#b97f54",
        locks="#221c20",
    ),
    "maasai": Look(
        "#c8303a", "#c8303a", "robe", hair="bald", extras="toga beads", prop="spear", skin="#5f3a26"
    ),
    "inuit": Look(
        "#8a6a4a",
        "#5a4636",
        "coat",
        hair="short",
        hat="furhood",
        extras="gloves",
        skin="#e0ac7e",
        locks="#241c22",
    ),
    "cossack": Look(
        "#a82a34", "#2a2a36", "coat", hat="ushanka", extras="piping belt moustache", prop="sabre"
    ),
    "sultan": Look("#3f6f9a", "#e8c050", "robe", hat="turban", extras="brocade sash beard", prop="sabre"),
    "sikh man": Look(
        "#4a5f8a", "#3a4050", "coat", hat="turban", extras="beard", skin="#b97f54", locks="#241c1c"
    ),
    "monk": Look(
        "#8a6240", "#8a6240", "robe", hair="tonsure", extras="cowl ropebelt sleeves", locks="#4a3424"
    ),
    "buddhist monk": Look("#d8762a", "#d8762a", "robe", hair="bald", extras="stole", skin="#e0ac7e"),
    "sumo wrestler": Look(
        "#2f3f7a",
        "#2f3f7a",
        "trunks",
        hair="bun",
        extras="sumo",
        locks="#221c22",
        skin="#f1cfa6",
    ),
    "karate fighter": Look("#f6f4ee", "#f6f4ee", extras="wrapped blackbelt", pose="fighting"),
}
GUISES = {**TIMES, **COUNTRIES, **TALES, **CALLINGS}
