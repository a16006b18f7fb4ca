"""Brings a place of the page into sight: see `top.show`."""
