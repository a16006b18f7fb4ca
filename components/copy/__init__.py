"""A button that copies a text: see `copy.show`."""
