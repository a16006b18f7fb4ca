"""What someone teaches another to do is done by both: "a chef teaching kids how to cook"; whose own
drawing is spoken of is no style of the picture."""

from __future__ import annotations

import re

DOING = {
    verb.removesuffix("ing") + ending: verb
    for ending, verbs in {
        "": "cooking painting drawing reading fishing knitting skiing surfing planting playing climbing "
        "sewing walking flying boxing singing gardening",
        "e": "baking writing dancing skating sculpting carving juggling meditating",
    }.items()
    for verb in verbs.split()
} | {"swim": "swimming"}
"""What is taught, and how it is said of those who do it."""
_LESSON = re.compile(
    r"\b(?:teaching|teaches|showing|helping|helps|training) (?:(?:his|her|their|its) )?"
    r"(?P<who>(?:[\w'-]+ ){1,5}?)(?:how )?to (?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)


_OWN = re.compile(r"\b(his|her|their) (?:drawing|sketch|painting)\b(?=$|[,.]| (?:to|in|on|at|for|with|of)\b)")


def both_do(prompt: str) -> str:
    """The prompt with those who teach and learn as those who do it together."""

    def told(found: re.Match[str]) -> str:
        verb = DOING.get(found["verb"].lower())
        whose = "the " if re.search(r"(?i)\b(?:his|her|their|its) ", found[0]) else ""
        return f"and {whose}{found['who']}{verb}" if verb else found[0]

    return _OWN.sub(r"\1 framed picture", _LESSON.sub(told, prompt))
