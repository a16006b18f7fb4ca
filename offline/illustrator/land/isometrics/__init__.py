"""Isometric pictures: slabs, rooms and buildings seen from a corner above."""
