"""How far a prompt has been read: what was named, what was said of the whole, and what waits."""

from __future__ import annotations

from dataclasses import dataclass, field

from offline.illustrator.reading import nouns
from offline.illustrator.reading.facts import Facts
from offline.illustrator.reading.sentence import Sentence
from offline.illustrator.reading.spoken import Spoken
from offline.illustrator.reading.waiting import Waiting
from offline.illustrator.scene import Scene
from offline.illustrator.subjects import doing


@dataclass
class Reading:
    """The state that the steps of the grammar share.

    ``undone`` are those of the ``unknown`` words that are actions, with their meaning: some may be drawn.
    ``made`` waits for a material, ``denied`` skips what is not to be drawn, ``skip`` so many of the next
    phrases; ``giving`` tells that who is given something was not named yet, ``copula`` that "is" was said
    in this clause: a colour is of its subject, not of the picture; ``lost`` that what someone has is not
    known: what that is on is not drawn.
    """

    said: Sentence
    spoken: Spoken = field(default_factory=Spoken)
    facts: Facts = field(default_factory=Facts)
    waiting: Waiting = field(default_factory=Waiting)
    unknown: list[str] = field(default_factory=list)
    undone: dict[str, str] = field(default_factory=dict)
    made: bool = False
    denied: bool = False
    skip: int = 0
    giving: bool = False
    copula: bool = False
    lost: bool = False

    @property
    def verb(self) -> str | None:
        """What an edit is to do; None of a picture's prompt."""
        return self.facts.values.get("verb")

    def of_material(self, at: int) -> bool:
        """Whether what the thing just named is of comes next ("a chair of ...")."""
        return at > 0 and self.said.phrases[at - 1].text in {"of", "in"} and self.spoken.fresh

    def close(self) -> None:
        """A colour that no noun came for is of the last thing, the only one, or the whole picture."""
        hue, items = self.waiting.colour, self.spoken.items
        alone = len(items) == 1 and "place" not in self.facts.values and self.spoken.relation is None
        if hue and (self.spoken.fresh or alone) and not items[-1].colour:  # "a car, red"
            self.spoken.change(len(items) - 1, colour=hue)
        elif self.copula:
            self.spoken.paint(hue)
        elif self.spoken.relation not in {"with", "wearing", "holding"}:  # "with mint" is no colour
            self.facts.tint(hue)
        self.waiting = Waiting()

    def scene(self) -> Scene:
        """What the whole prompt asks for."""
        self.close()
        items = tuple(self.spoken.items)
        drawn = [item.action or "" for item in items if doing(item.kind, item.action) != item.kind]
        drawn += ["sleeping" for item in items if item.action == "sleeping" and nouns.is_animal(item.kind)]
        seen = {action.removeprefix("sitting ") for action in drawn}
        unknown = tuple(dict.fromkeys(word for word in self.unknown if self.undone.get(word, "") not in seen))
        return Scene(items=items, unknown=unknown, **self.facts.values)
