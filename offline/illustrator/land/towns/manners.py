"""How towns of the world are built: walls, gables, windows, ground, what hangs over their streets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Manner:
    """How the houses of a town look, and what lies between them.

    ``tall`` is how high the eaves are (least, most), ``bay`` how wide a house is, ``half`` half the street's
    width, all in units at the near edge. ``over`` hangs above the street, ``by`` stands along its walls,
    ``end`` is what it leads to. ``water`` is where the houses stand across a canal or a harbour.
    """

    walls: str
    roof: str = "#a85a42"
    trim: str = "#f4ece0"
    paint: str = "#b5403a #2f7a6a #2f5a8a #c98a2f"
    tall: tuple[float, float] = (0.9, 1.25)
    bay: float = 0.42
    half: float = 0.62
    storeys: int = 3
    gable: str = "eaves"
    window: str = "sash"
    ground: str = "shop"
    wall: str = "plain"
    floor: str = "cobble"
    stone: str = "#b4a898"
    over: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    end: str = "church"
    water: bool = False
    back: str = ""


EUROPE = {
    "parisstreet": Manner(
        "#ece0c8 #e4d4b8 #f0e8d6 #dccdb0",
        roof="#6a7688",
        trim="#faf4e6",
        paint="#8a2f3a #2f5a4a #2f4a7a #3a3f48",
        tall=(1.05, 1.2),
        bay=0.48,
        half=0.72,
        storeys=4,
        gable="mansard",
        window="french",
        floor="paved",
        by=("trees", "lamps"),
        end="church",
    ),
    "londonstreet": Manner(
        "#a8604a #f0e8dc #b8785a #8a5040 #e8dcc8",
        roof="#5a5f6a",
        trim="#fbf8f0",
        paint="#1f3f6a #a8202a #1f5a4a #2a2a30",
        tall=(0.95, 1.15),
        bay=0.4,
        half=0.72,
        wall="brick",
        gable="mansard",
        window="sash",
        ground="door",
        floor="asphalt",
        stone="#8c8c92",
        by=("lamps",),
    ),
    "italianstreet": Manner(
        "#e0a468 #d88a5a #e8c48a #c8744a #ecd2a0",
        roof="#b8643f",
        trim="#f6e6c8",
        paint="#3a6a4a #4a6a5a #7a4a34 #2f5a5a",
        tall=(0.95, 1.25),
        bay=0.4,
        half=0.5,
        window="shutter",
        ground="arch",
        over=("laundry",),
        by=("flowers",),
        end="church",
    ),
    "dutchtown": Manner(
        "#8a4a3a #6a3f34 #a8604a #4a4440 #b87a5a #7a5a4a",
        roof="#8a4436",
        trim="#fbf6ea",
        paint="#1f4a3a #7a2430 #1f3f5a #2a2a2e",
        tall=(0.82, 1.08),
        bay=0.27,
        half=0.62,
        storeys=4,
        gable="dutch",
        window="sash",
        ground="door",
        wall="brick",
        by=("bicycles",),
        water=True,
    ),
    "nordicharbour": Manner(
        "#b8382f #d8a23a #e8e0d0 #a8402f #4a7a8a #c8742f #7a3a30",
        roof="#5a4a48",
        trim="#fbf8f0",
        paint="#fbf8f0 #2f4a5a #7a2f2a",
        tall=(0.5, 0.72),
        bay=0.3,
        storeys=3,
        gable="gable",
        window="sash",
        ground="door",
        wall="boards",
        water=True,
        back="fjord",
    ),
    "pragueold": Manner(
        "#f0d8a0 #e8b890 #d8c8a0 #c8d4b8 #e8a890 #f0e4c8",
        roof="#b8502f",
        trim="#fbf4e4",
        paint="#6a4428 #3a5a4a #7a3a34",
        tall=(0.85, 1.15),
        bay=0.38,
        gable="baroque",
        window="sash",
        by=("lamps",),
        end="spires",
        back="castle",
    ),
    "halftimbered": Manner(
        "#f4ead4 #f0dcb8 #e8d0a8 #f6f0e0",
        roof="#9a4a34",
        trim="#5a3a28",
        paint="#5a3a28 #6a4a2a #3a5a3a",
        tall=(0.75, 1.0),
        bay=0.36,
        half=0.56,
        gable="gable",
        window="shutter",
        ground="door",
        wall="timber",
        by=("flowers",),
        end="church",
    ),
    "stonevillage": Manner(
        "#d8c298 #ccb488 #e0cca4 #c8ac80",
        roof="#8a7a60",
        trim="#f0e4c8",
        paint="#4a6a5a #6a7a8a #5a4a3a #7a8a6a",
        tall=(0.5, 0.66),
        bay=0.5,
        half=0.62,
        storeys=2,
        gable="gable",
        window="sash",
        ground="roses",
        wall="stone",
        floor="lane",
        stone="#c0b090",
        by=("flowers",),
        end="church",
        back="hills",
    ),
    "provence": Manner(
        "#e0c494 #d8b484 #e8d0a4 #d0a878",
        roof="#c07048",
        trim="#f0e0c0",
        paint="#6a8ab0 #7a9a8a #8a7ab0 #4a7a9a",
        tall=(0.7, 0.95),
        bay=0.42,
        half=0.52,
        storeys=2,
        gable="eaves",
        window="shutter",
        ground="roses",
        wall="stone",
        stone="#c8b490",
        by=("flowers", "jars"),
        end="church",
        back="hills",
    ),
    "chalets": Manner(
        "#8a5a34 #a06a3c #74482c #f0e6d4",
        roof="#5a4034",
        trim="#f4ead8",
        paint="#a8323a #3a6a4a #5a3a28",
        tall=(0.55, 0.75),
        bay=0.58,
        half=0.66,
        storeys=2,
        gable="chalet",
        window="shutter",
        ground="door",
        wall="boards",
        by=("flowers",),
        end="church",
        back="peaks",
    ),
}
"""How towns of Europe are built, by the sight that tells each."""
