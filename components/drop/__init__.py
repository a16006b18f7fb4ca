"""A picture that is dropped anywhere on a page: see `drop.show`."""
