"""What is wrong with a file's own structure."""


class Damaged(ValueError):
    """This file's structure cannot be followed, or has no room for more."""
