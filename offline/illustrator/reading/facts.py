"""What a prompt says of the whole scene: the weightiest word of a kind counts, else the first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from offline.illustrator.colours import Colour, colour

from .phrases import Phrase
from .tables import table, words

KINDS = ("place", "time", "weather", "season", "style", "mood", "framing", "transparent", "sight")
USUAL = {
    "meadow": "green",
    "hills": "green",
    "forest": "green",
    "jungle": "green",
    "garden": "green",
    "sea": "blue",
    "lake": "blue",
    "river": "blue",
    "sky": "blue",
    "desert": "golden",
    "beach": "white",
    "mars": "red",
}
"""The colour that a place has anyway: said of it, it tints nothing."""
PARTS = {
    "sea": "water",
    "lake": "water",
    "river": "water",
    "sky": "sky",
    "desert": "sand",
    "beach": "sand",
    "mountains": "mountain",
    "meadow": "grass",
    "hills": "grass",
    "forest": "leaf",
    "jungle": "leaf",
    "room": "wall",
    "kitchen": "wall",
}
"""Of which part of a place a colour is that is said of it."""
OUTSIDES = {"classroom": "schoolfront", "hospital": "hospitalfront"}
"""What of a school and a hospital is seen from before it."""
OUTSIDE = {"street", "city", "village", "mountains", "forest", "snowforest", "beach", "hills", "harbour"}
"""Where a café or a library that is spoken of is seen from outside."""


@dataclass
class Facts:
    """The facts found so far, by the names of a scene's fields."""

    values: dict[str, Any] = field(default_factory=dict)
    weights: dict[str, int] = field(default_factory=dict)

    def weigh(self, kind: str, phrase: Phrase, follows: Phrase | None) -> None:
        """Keep a fact, unless a weightier or earlier one is known.

        A place right before a noun or another place only tells what kind that is ("a mountain village").
        """
        if kind == "sight":
            self.add_sight(phrase.means["sight"])
            return
        if phrase.text == "island" and self.values.get("place") == "kitchen":
            self.add_sight("kitchen island")
            return
        if kind == "place" and (
            self._is_front(phrase.means["place"]) or self._is_shore(phrase.means["place"])
        ):
            return
        weight = 1 if phrase.text in words("scene", f"weak {kind}s") else 2
        weight = 0 if phrase.text == "landscape" else weight  # "a landscape with mountains"
        if kind == "place" and follows and "relation" not in follows and self._leads_to(follows):
            weight = 0
        value, known = True if kind == "transparent" else phrase.means[kind], self.values.get(kind)
        wins = weight > self.weights.get(kind, -1)
        if wins:
            self.weights[kind], self.values[kind] = weight, value
        if kind == "place" and known not in {None, value}:
            self.add_sight(f"far {known if wins else value}")

    def add_sight(self, sight: str) -> None:
        """Something to be seen beside, once."""
        self.values["sights"] = tuple(dict.fromkeys((*self.values.get("sights", ()), sight)))

    def put_behind(self) -> bool:
        """Of two places the first is what is seen behind the second ("a volcano behind a village")."""
        far = next((sight for sight in self.values.get("sights", ()) if sight.startswith("far ")), None)
        place = self.values.get("place")
        if far is None or place is None:
            return False
        rest = (sight for sight in self.values["sights"] if sight != far)
        self.values["sights"] = (*rest, f"far {place}")
        self.values["place"] = far.removeprefix("far ")
        return True

    def step_outside(self) -> None:
        """In front of a café, a library or a theatre is the street."""
        sights = self.values.get("sights", ())
        if self.values.get("place") in {"cafe", "library", "stage"}:
            self._show_front()
        elif self.values.get("place") == "room" and {"classroom", "hospital"} & set(sights):
            self.values["place"] = "street"
            self.values["sights"] = tuple(OUTSIDES.get(sight, sight) for sight in sights)

    def _is_front(self, place: str) -> bool:
        """Whether a café or a bookshop is spoken of with its street or village: then its front is seen."""
        both = {place, self.values.get("place")}
        around = both & OUTSIDE
        if not around or not both & {"cafe", "library"}:
            return False
        self._show_front("street" if around & {"street", "city"} else around.pop())  # type: ignore[arg-type]
        return True

    def _is_shore(self, place: str) -> bool:
        """Whether the sea is spoken of with a cliff, from which it is seen anyway: the cliff is the place."""
        known = self.values.get("place")
        if {place, known} - {"sea", "beach"} != {"cliff"} or known is None:
            return False
        self.values["place"] = "cliff"
        return True

    def _show_front(self, place: str = "street") -> None:
        self.values["place"] = place
        self.values["sights"] = (*self.values.get("sights", ()), "shopfront")

    def forget(self) -> None:
        """Forget what was said of the time, weather and manner: an edit turns it into something else."""
        for kind in ("time", "weather", "season", "style"):
            self.values.pop(kind, None)
            self.weights.pop(kind, None)

    def _leads_to(self, follows: Phrase) -> bool:
        place = "place" in follows and follows.text not in words("scene", "weak places")
        return place or ("place" not in follows and follows.noun is not None)

    def tint(self, hue: Colour | None) -> None:
        """A colour said of the whole picture; the first counts."""
        if hue:
            self.values.setdefault("tint", hue)

    def tint_place(self, place: str, hue: Colour | None) -> None:
        """A colour said of a place tints the picture, where it is not the place's own."""
        usual = USUAL.get(place)
        if not hue or (usual is not None and hue == _named(usual)):
            return
        if place in PARTS:
            self.paint(PARTS[place], hue)
        if place not in PARTS or PARTS[place] == "leaf":
            self.tint(hue)

    def paint(self, part: str, hue: Colour) -> None:
        """A colour said of a part of the place; the first counts."""
        known = self.values.get("hues", ())
        if part not in dict(known):
            self.values["hues"] = (*known, (part, hue))


def _named(name: str) -> Colour:
    return next(colour(code) for code, said in table("small_words", "colours").items() if name in said)
