"""Fills a library with many small pictures, and searches in it: a process of its own, which says how long.

`python -m benchmarks.filling HOME NUMBER REPEATS`
"""

from __future__ import annotations

import hashlib
import json
import random
import struct
import sys
import time
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from studio.library import Library, Picture, Query
from studio.library.records import values
from studio.library.tables import pictures
from studio.library.words import searched

HEAVY, BYTES = 500, 1_000_000  # how many of them weigh so much
WORDS = (
    "red",
    "blue",
    "fox",
    "owl",
    "whale",
    "lighthouse",
    "forest",
    "night",
    "snow",
    "city",
    "rain",
    "moon",
)
SEARCHES = ("fox", "fox night", "li mo", "zebra", "red fox snow city")


def main() -> None:
    """Fill, search, and print the seconds of each search as JSON."""
    home, number, repeats = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    library = Library(home)
    fill(library, number)
    print(json.dumps({"searches": list(_searches(library, repeats)) if number > HEAVY else []}))
    library.close()


def fill(library: Library, number: int) -> None:
    """Keep ``number`` different pictures, each of one colour, in one transaction."""
    dice = random.Random(7)
    rows = []
    for at in range(number):
        heavy = number > HEAVY and at < HEAVY
        data = _png(at, BYTES if heavy else 0)
        digest = hashlib.sha256(data).hexdigest()
        path = library.find(digest)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        prompt = f"{'heavy ' if heavy else ''}{' '.join(dice.choices(WORDS, k=8))} {at}"
        row = values(_picture(at, digest, len(data), prompt))
        rows.append(row | {"words": searched(prompt)})
    with library.engine.execution_options(easel_writes=True).begin() as connection:
        connection.execute(insert(pictures), rows)


def _searches(library: Library, repeats: int) -> list[float]:
    """What a gallery asks the library for a search: how many there are, and the first page with its tags."""
    taken = []
    for _ in range(repeats):
        for words in SEARCHES:
            start = time.perf_counter()
            query = Query(text=words)
            library.count("local", query)
            found = library.page("local", query)
            library.tags([picture.id for picture in found], "local")
            taken.append(time.perf_counter() - start)
    return taken


def _picture(number: int, digest: str, weight: int, prompt: str) -> Picture:
    return Picture(
        id=f"{number:032x}",
        space="local",
        kind="generate",
        job=f"{number:032x}",
        slot=0,
        arrived=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
        sha256=digest,
        format="png",
        mime="image/png",
        width=64,
        height=64,
        bytes=weight,
        prompt=prompt,
        model=("gpt-image-2", "gpt-image-1-mini")[number % 2],
        server="OpenAI",
        seconds=12.0,
        asked={"prompt": prompt, "model": "gpt-image-2", "size": "64x64"},
        got={"size": "64x64"},
    )


def _png(number: int, weight: int) -> bytes:
    """A PNG of 64 × 64 pixels in a colour of its own, with a chunk of noise that makes it this heavy."""
    pixels = (b"\0" + number.to_bytes(3, "big") * 64) * 64
    noise = random.Random(number).randbytes(weight)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)),
        *([(b"eaSl", noise)] if noise else []),
        (b"IDAT", zlib.compress(pixels)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


if __name__ == "__main__":
    main()
