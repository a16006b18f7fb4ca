"""Presses around the canvas: each that its aide saw is followed once, and before what Streamlit saw."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from components import presses
from components.canvas_aide.canvas_aide import Said


def said(settled: int, *pressed: str, since: str = "now") -> Said:
    """What the aide says."""
    return Said(settled, begun="", polygon_open=False, remade=0, since=since, pressed=pressed)


def test_every_quick_press_is_followed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three that come in one run, one more, and none again; "Edit" comes last, once the canvas said all."""
    monkeypatch.setattr(presses, "st", SimpleNamespace(session_state={}))
    presses.waiting().press("Edit")
    presses.hear(said(0, "Undo", "Undo", "Clear"))
    presses.hear(said(0, "Undo", "Undo", "Clear"))
    assert presses.waiting().labels == ["Undo", "Undo", "Clear", "Edit"]
    assert not presses.first()
    presses.hear(said(1, "Undo", "Undo", "Clear", "Undo"))
    assert presses.first() == "Undo"
    assert presses.waiting().labels == ["Undo", "Undo", "Clear", "Undo", "Edit"]
    presses.hear(said(1, "Undo", since="later"))
    assert presses.waiting().labels[-2:] == ["Undo", "Edit"]
    assert len(presses.waiting().labels) == 6
