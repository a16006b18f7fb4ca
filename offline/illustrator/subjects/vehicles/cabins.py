"""Where the windows of vehicles are."""

from __future__ import annotations

CABINS: dict[str, tuple[tuple[float, ...], float, float]] = {
    "car": ((65, 99), 39.5, 26),
    "convertible": ((88, 116), 34, 30),
    "sports car": ((88, 120), 33, 23),
    "race car": ((104,), 33, 28),
    "taxi": ((84, 120), 39, 26),
    "police car": ((84, 120), 39, 26),
    "limousine": ((92, 128, 166, 202), 37, 25),
    "pickup": ((84, 109), 43, 28),
    "monster truck": ((84,), 47, 28),
    "jeep": ((104, 130), 47, 34),
    "ambulance": ((54, 93), 48.5, 29),
    "fire engine": ((61, 27), 53, 30),
    "truck": ((31,), 55, 27),
    "garbage truck": ((31,), 55, 27),
    "dump truck": ((34,), 59, 27),
    "camper van": ((33, 69, 109, 149), 47, 27),
    "school bus": ((48, 74, 102, 130, 158), 50.5, 25),
    "bus": ((48, 74, 102, 130, 158), 50.5, 25),
    "double-decker bus": ((27, 55, 83, 111), 92, 29),
}
"""The middles of the windows from the wheel back, their sill, and how tall is who looks out; of the box."""
