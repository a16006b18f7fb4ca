"""Where the beak or the mouth is of those that are drawn without a skeleton."""

from __future__ import annotations

BEAKS = {
    "goose": (0.04, 0.2),
    "chicken": (0.1, 0.27),
    "rooster": (0.11, 0.25),
    "swan": (0.01, 0.27),
    "flamingo": (0.12, 0.22),
    "toucan": (0.05, 0.38),
    "crocodile": (0.04, 0.62),
    "seal": (0.1, 0.4),
    "dolphin": (0.03, 0.56),
    "bird": (0.04, 0.37),
    "bird flying": (0.02, 0.56),
    "crow": (0.03, 0.35),
    "crow flying": (0.02, 0.56),
    "seagull": (0.04, 0.36),
    "seagull flying": (0.02, 0.56),
    "eagle flying": (0.5, 0.9),
    "dove": (0.02, 0.56),
    "dove flying": (0.02, 0.56),
    "hummingbird": (0.02, 0.4),
    "pelican": (0.1, 0.5),
    "duck": (0.04, 0.32),
    "shark": (0.1, 0.58),
    "ant": (0.12, 0.6),
    "t-rex": (0.1, 0.3),
    "sauropod": (0.04, 0.16),
}
"""By the name of a drawing, as shares of its box."""
