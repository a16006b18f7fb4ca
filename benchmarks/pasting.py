"""Run as a process of its own: put one result back into a large source, over and over; print what it took."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.frames import photograph
from studio import editing, geometry, masks, uploads
from studio.catalog import card_for
from studio.events import Arrival
from studio.library import Library, Picture
from studio.paste_back import FEATHER, paste_back
from studio.requests import EditRequest

SIZE = (4000, 3000)
CARD = card_for("gpt-image-2")


def main(repeats: int) -> None:
    """Print the seconds of `paste_back` alone, those of all that follows an arrival, and the memory."""
    with tempfile.TemporaryDirectory(prefix="easel-bench-") as folder:
        library = Library(Path(folder))
        arrived, request = _arrived(library)
        rest = _memory("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")  # begin the peak anew
        whole = [_timed(lambda: editing.finish(library, request, arrived)) for _ in range(repeats)]
        peak = _memory("VmHWM")
        alone = _alone(library, request, arrived, repeats)
        library.close()
    print(json.dumps({"alone": alone, "whole": whole, "rest": rest, "peak": peak}))


def _arrived(library: Library) -> tuple[Picture, EditRequest]:
    """An edit of a large picture with a blob marked, and what came for it."""
    source, _ = editing.keep_upload(library, "local", uploads.encode(photograph(*SIZE)), "photo")
    prepared = editing.prepare(library, source, _blob(*SIZE), CARD)
    request = EditRequest(
        prompt="a red ball",
        model=CARD.id,
        images=(prepared.image,),
        mask=prepared.mask,
        size=prepared.size,
        paste_back=prepared.paste_back,
    )
    fit = geometry.plan(*SIZE, CARD)
    kept = library.keep(
        Arrival(uploads.encode(photograph(*fit.sent, seed=2))),
        space="local",
        job="j",
        slot=0,
        kind="edit",
        asked=request.to_dict(),
        server="Here",
        seconds=1.0,
        parent=source.id,
    )
    return kept, request


def _blob(wide: int, high: int) -> Image.Image:
    y, x = np.ogrid[:high, :wide]
    inside = ((x - wide * 0.5) / (wide * 0.3)) ** 2 + ((y - high * 0.45) / (high * 0.25)) ** 2 < 1
    return masks.union([Image.fromarray(inside.astype(np.uint8) * 255)])


def _alone(library: Library, request: EditRequest, arrived: Picture, repeats: int) -> list[float]:
    paste = request.paste_back
    assert paste
    source = uploads.read_upload(paste.source.read()).image
    fit = geometry.Fit(SIZE, paste.sent, paste.box)
    result = fit.back(editing.pixels(library, arrived))
    region = _blob(*SIZE)
    return [_timed(lambda: paste_back(source, result, region, FEATHER)) for _ in range(repeats)]


def _timed(act: object) -> float:
    start = time.perf_counter()
    act()  # type: ignore[operator]
    return time.perf_counter() - start


def _memory(name: str) -> float:
    """MB, from Linux's own account of this process."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]))
