"""A prompt that is a greeting ("happy birthday grandma") is a card that says it."""

from __future__ import annotations

import re

_SHOWN = {
    r"happy (?:\d+(?:st|nd|rd|th) )?birthday|happy bday|alles gute zum geburtstag|joyeux anniversaire"
    r"|feliz cumpleaños|buon compleanno": "with a birthday cake",
    r"congratulations|congrats|herzlichen glückwunsch|félicitations": "with a gold trophy",
    r"happy (?:wedding )?anniversary": "with a bottle of champagne",
    r"thank you(?: so much| very much)?|many thanks|danke|merci|gracias": "with a bouquet",
    r"get well soon|gute besserung": "with a teddy bear",
    r"merry christmas|merry xmas|frohe weihnachten|joyeux noël|feliz navidad": "with a Christmas tree",
    r"happy new year|frohes neues jahr|bonne année": "with a bottle of champagne",
    r"happy valentine'?s(?: day)?|i love you": "with a red heart",
    r"happy easter|frohe ostern": "with an Easter bunny",
    r"happy halloween": "with a jack-o-lantern",
    r"happy (?:mother|father)'?s'? day": "with a bouquet",
}
"""Greetings, and what is on a card with them where nothing else is told."""
_NAME = r"(?!(?:with|on|in|at|and|by|card|an?|the style)\b)[^\W_][\w'’.-]*"
_WHOM = (
    rf"(?P<whom>(?:\s+(?:(?:on|for)\s+(?:your|our|the)\s+)?{_NAME}(?:\s+{_NAME}){{0,5}}"
    rf"|\s*,\s*(?:my\s+|dear\s+)?{_NAME}(?=\s*[!.]*\s*$))?)"
)
_GREETING = re.compile(
    rf"^\s*(?P<said>{'|'.join(_SHOWN)}){_WHOM}(?P<end>\s*[!.]*\s*)(?P<more>$|(?:,|with\b|and\b).*$)",
    re.IGNORECASE | re.DOTALL,
)
_MADE = re.compile(
    r"(?i)\b(?:cards?|notes?|banners?|signs?|cakes?|posters?|stickers?|logos?|balloons?|part(?:y|ies)|scenes?|letters?"
    r"|backgrounds?|wallpapers?|invitations?|lettering|typography|text|gifs?|memes?|neon|song|style)\b"
)
"""Words beside a greeting by which the picture is something else."""


def greeted(prompt: str) -> str:
    """The prompt told as that for a card, where it begins with a greeting and is nothing else."""
    straight = prompt.replace("’", "'")
    found = _GREETING.match(straight)
    if found is None or re.search(r"[\"“„«]", prompt) or _MADE.search(straight[found.end("said") :]):
        return prompt
    words = " ".join(re.split(r"[ ,]+", f"{found['said']}{found['whom']}".strip())).split()
    text = " ".join(word[0].upper() + word[1:] for word in words) + ("!" if "!" in found["end"] else "")
    shown = next(thing for said, thing in _SHOWN.items() if re.fullmatch(said, found["said"], re.IGNORECASE))
    more = found["more"].strip(" ,")
    more = more if more.startswith("with") or not more else f"with {more.removeprefix('and ')}"
    return f'greeting card that says "{text}" {more or shown}'
