"""The register of sheets: what each is made by."""

from __future__ import annotations

from collections.abc import Callable

from .canvas import Sheet

Maker = Callable[[Sheet], None]
SHEETS: dict[str, Maker] = {}


def sheet(*names: str) -> Callable[[Maker], Maker]:
    """Register how sheets of these names are made."""

    def register(maker: Maker) -> Maker:
        SHEETS.update(dict.fromkeys(names, maker))
        return maker

    return register
