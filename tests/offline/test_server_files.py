"""The pictures behind urls: how many, and for how long."""

from __future__ import annotations

from offline.files import PictureStore


def test_the_newest_pictures_are_kept():
    """When the store is full, the oldest picture gives way."""
    store = PictureStore(capacity=2)
    names = [store.add(bytes([index]), "png") for index in range(3)]
    assert [store.get(name) and store.get(name).data for name in names] == [None, b"\1", b"\2"]


def test_a_picture_is_kept_for_an_hour():
    """A url works for sixty minutes, and not a second longer."""
    now = 0.0
    store = PictureStore(clock=lambda: now)
    name = store.add(b"picture", "jpeg")
    now = 3599.0
    assert store.get(name).media_type == "image/jpeg"
    now = 3600.0
    assert store.get(name) is None
