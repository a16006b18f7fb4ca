"""The size of a picture: a shape from a list, or width and height as they are typed."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from components import acts
from components.failure import plain
from components.inputs import Inputs
from studio.cards import FreeSizes, ModelCard, parse_size
from studio.catalog import size_label, suggested_sizes
from studio.sizes import verdict

_LONGEST = 16_384  # pixels that can be typed for a side: what a model takes is said in a sentence


@dataclass(frozen=True)
class Sizes(Inputs):
    """The size's inputs of one page.

    A list holds the size. Width and height follow it, until one of them is typed: then it follows them.
    All is settled when they are drawn, so that no press is needed between.
    """

    def show(self, card: ModelCard) -> None:
        """Draw the list and, for a model with free sizes, width and height."""
        free = isinstance(card.sizes, FreeSizes)
        self.put("size", self.chosen(card))
        options = [choice.size for choice in suggested_sizes(card)]
        self.choice("size", "Size", options, width=230, words=lambda size: size_label(size, card), free=free)
        size = parse_size(self.state("size"))
        if size and isinstance(card.sizes, FreeSizes):
            self._sides(size, card.sizes.multiple)

    def judge(self, card: ModelCard) -> None:
        """Say whether the size that is chosen can be made, where it is not one of the list."""
        size = self.state("size")
        if not isinstance(card.sizes, FreeSizes) or size in [one.size for one in suggested_sizes(card)]:
            return
        said = verdict(card, size)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(plain(said.sentence), width="content")
            if said.nearest:
                st.button(
                    "Make it legal",
                    key=self.key("size_legal"),
                    icon=":material/straighten:",
                    on_click=acts.on_press(self.put, "size", said.nearest),
                )

    def chosen(self, card: ModelCard) -> str:
        """The size that is chosen now: the one that was typed last, WIDTHxHEIGHT in pixels, or "auto"."""
        size = str(self.state("size") or "auto")
        typed = (self.state("width"), self.state("height"))
        if isinstance(card.sizes, FreeSizes) and parse_size(size) and typed != self.state("sides"):
            sides = [min(max(side, 1), _LONGEST) for side in typed if side is not None]
            return f"{sides[0]}x{sides[1]}" if len(sides) == 2 else size
        return size.strip().lower().replace("×", "x").replace(" ", "")

    def _sides(self, size: tuple[int, int], multiple: int) -> None:
        """Ask for width and height; "sides" remembers what they were given, to tell what is typed."""
        self.put("sides", size)
        with st.container(horizontal=True, width="content"):
            for name, side in zip(("width", "height"), size, strict=True):
                self.put(name, side)
                self.number(name, name.capitalize(), 1, max(_LONGEST, side), side, step=max(8, multiple))
