"""Guises of callings that stories love: fortune tellers, bards, necromancers, sweeps, hackers."""

from __future__ import annotations

from .look import Look

CALLINGS = {
    "graduate": Look("#26242c", "#c8a040", "robe", hat="mortarboard", extras="stole sleeves", prop="diploma"),
    "goth": Look(
        "#26222c",
        "#26222c",
        "dress",
        hair="long",
        extras="corset kohl lashes",
        locks="#1d1a22",
        skin="#f2e4de",
    ),
    "goth man": Look(
        "#26222c", "#22202a", "coat", hair="sleek", extras="studs", locks="#1d1a22", skin="#f2e4de"
    ),
    "fortune teller": Look(
        "#8a2f6a",
        "#e8b840",
        "gown",
        hair="wavy",
        hat="bandanna",
        extras="coins rose redlips bangles",
        locks="#2a2024",
    ),
    "chimney sweep": Look(
        "#2f2c34", "#26242c", "coat", hat="tophat", extras="muffler soot", prop="chimney brush"
    ),
    "beekeeper": Look("#f4f0e2", "#f0ecdc", "coat", hat="beeveil", extras="gloves", prop="smoker"),
    "butler": Look(
        "#26242c", "#22202a", "coat", hair="sleek", extras="shirtfront bowtie gloves", prop="tray"
    ),
    "shaman": Look(
        "#8a5f3a",
        "#6a4a30",
        "robe",
        hair="long",
        hat="warbonnet",
        extras="fringes beads warpaint",
        prop="staff",
    ),
    "greek goddess": Look(
        "#f6f2ea", "#f6f2ea", "gown", hair="wavy", hat="wreath", extras="toga lashes", left="buckler"
    ),
    "librarian": Look("#7a5a4a", "#4a4a5a", "blouse", hair="bun", extras="jacket glasses", prop="book"),
    "professor": Look(
        "#6a5a44", "#4a4038", "coat", hair="grey", extras="vest glasses beard bowtie", prop="book"
    ),
    "barbarian": Look("#8a6a4a", "#6a4a34", "kilt", hair="long", extras="harness fur belt beard", prop="axe"),
    "necromancer": Look(
        "#2f2a3f",
        "#5fae6a",
        "robe",
        hat="cowlup",
        extras="sleeves ropebelt medallion",
        prop="staff",
        skin="#cfd8c4",
    ),
    "sorceress": Look(
        "#5a3a9a", "#c8a040", "gown", hair="long", hat="diadem", extras="pallu lashes", prop="staff"
    ),
    "bard": Look("#3f7a5a", "#7a4a3a", hair="wavy", hat="hunter", extras="belt cape", prop="guitar"),
    "rogue": Look("#3a3a44", "#2f2f38", hat="cowlup", extras="belt harness cape", prop="dagger"),
    "bandit": Look("#5a4a3a", "#4a4038", hat="cowboy", extras="vest belt kerchief", prop="dagger"),
    "cyberpunk hero": Look(
        "#2a2440", "#2a2e3a", "coat", hair="bob", hat="neonvisor", extras="neon", locks="#e04aa8"
    ),
    "hacker": Look("#2f3440", "#26283a", hair="short", hat="cowlup", extras="hood glasses", prop="laptop"),
    "milkmaid": Look(
        "#4a7ab0", "#f4f0e6", "frock", hair="braids", extras="bodice puffs pinafore", prop="can"
    ),
    "ringmaster": Look(
        "#c8242e", "#f4f0e6", "coat", hat="tophat", extras="brocade moustache bowtie", prop="cane"
    ),
    "mayor": Look(
        "#2a2e3a",
        "#22262e",
        "coat",
        hair="grey",
        hat="tophat",
        extras="medallion shirtfront moustache",
        prop="cane",
    ),
    "alchemist": Look(
        "#3f4a3a",
        "#c8a040",
        "robe",
        hair="grey",
        hat="cap",
        extras="sash sleeves longbeard glasses",
        prop="flask",
    ),
}
