"""Record what the real canvas sends for every tool, with its own pixels.

`python -m tests.corpus.record_strokes [SCENE…]` drives it by mouse in Chromium.

The recordings, in `strokes.json`, are what `tests/studio/test_strokes.py` reads. Record again when
streamlit-drawable-canvas changes.
"""

from __future__ import annotations

import base64
import io
import json
import math
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.e2e import browsers

HERE = Path(__file__).parent
RECORDINGS = HERE / "strokes.json"
PORT = 8797
ADD, TAKE_AWAY, CLEAR = "#ff4081", "#00c853", "rgba(0, 0, 0, 0)"
FINE = 4  # picture pixels for one of the canvas
Point = tuple[float, float]

# The browser's own drawing of brush strokes, at a picture's pixels: the canvas blurs what is thin.
_STROKES = """([objects, fine, width, height]) => {
  const canvas = document.createElement("canvas")
  Object.assign(canvas, { width: width * fine, height: height * fine })
  const pen = canvas.getContext("2d")
  pen.scale(fine, fine)
  for (const { path, stroke, strokeWidth, strokeLineCap, strokeLineJoin } of objects) {
    Object.assign(pen, { strokeStyle: stroke, lineWidth: strokeWidth, lineCap: strokeLineCap })
    pen.lineJoin = strokeLineJoin
    pen.stroke(new Path2D(path.flat().join(" ")))
  }
  return canvas.toDataURL().split(",")[1]
}"""


class Canvas:
    """The canvas of the page, drawn on by mouse in canvas pixels."""

    def __init__(self, page: Page) -> None:
        page.goto(f"http://127.0.0.1:{PORT}/")
        self.page = page
        self.upper = page.locator("canvas.upper-canvas").last
        self.upper.wait_for()
        page.wait_for_timeout(500)
        self.upper.scroll_into_view_if_needed()

    def choose(self, **settings: str | int) -> None:
        """Set Tool, Stroke, Fill or Brush."""
        for name, value in settings.items():
            group = self.page.get_by_role("radiogroup", name=name.capitalize())
            group.get_by_text(str(value), exact=True).click()
            self.page.wait_for_timeout(500)
        self.upper.scroll_into_view_if_needed()

    def drag(self, *points: Point, steps: int = 6) -> None:
        """Press at the first point, move through the others, release at the last."""
        mouse = self.page.mouse
        mouse.move(*self._at(points[0]))
        mouse.down()
        for point in points[1:]:
            mouse.move(*self._at(point), steps=steps)
        mouse.up()
        self.page.wait_for_timeout(500)

    def click(self, *points: Point) -> None:
        """Click at each point."""
        for point in points:
            self.page.mouse.click(*self._at(point))
            self.page.wait_for_timeout(350)

    def press(self, button: str) -> None:
        """Press a button of the canvas's toolbar."""
        self.page.get_by_role("button", name=button, exact=True).click()
        self.page.wait_for_timeout(500)

    def read(self) -> dict[str, Any]:
        """What arrived on the page, once it is quiet: the drawing, and which pixels it marks."""
        self.page.wait_for_timeout(900)
        arrived = json.loads(self.page.locator("code").last.inner_text())
        return {"drawing": arrived["drawing"], "marks": marks_of(arrived["pixels"])}

    def read_finely(self) -> dict[str, Any]:
        """The same of brush strokes alone, with which pixels they mark of a picture FINE times as large."""
        found = self.read()
        size = [int(self.upper.get_attribute(side) or 0) for side in ("width", "height")]
        pixels = self.page.evaluate(_STROKES, [found["drawing"]["objects"], FINE, *size])
        return {**found, "fine": marks_of(pixels)}

    def _at(self, point: Point) -> Point:
        box = self.upper.bounding_box()
        assert box is not None
        return box["x"] + point[0], box["y"] + point[1]


def marks_of(pixels: str) -> str:
    """The canvas's own pixels as a black and white PNG, white where more than half is in the colour ADD.

    Both are base64.
    """
    shown = Image.open(io.BytesIO(base64.b64decode(pixels))).convert("RGBA")
    red, green, _, alpha = (np.asarray(band).astype(int) for band in shown.split())
    out = io.BytesIO()
    Image.fromarray((alpha >= 128) & (red > green)).save(out, "PNG", optimize=True)
    return base64.b64encode(out.getvalue()).decode()


def _curve(turns: float, size: float, middle: Point) -> list[Point]:
    angles = [turns * 2 * math.pi * step / 40 for step in range(41)]
    return [
        (middle[0] + size * (0.3 + 0.7 * a / angles[-1]) * math.cos(a), middle[1] + size * math.sin(a))
        for a in angles
    ]


def brush(canvas: Canvas) -> None:
    canvas.drag(*_curve(1.6, 110, (230, 160)), steps=2)
    canvas.drag((60, 40), (200, 60), (90, 90), (200, 110), steps=4)


def thin_brush(canvas: Canvas) -> None:
    canvas.choose(brush=3)
    canvas.drag(*_curve(2.2, 100, (230, 160)), steps=2)


def wide_brush(canvas: Canvas) -> None:
    canvas.choose(brush=60)
    canvas.drag((90, 90), (300, 120), (380, 250), (120, 230), steps=5)


def quick_brush(canvas: Canvas) -> None:
    canvas.choose(brush=12)
    canvas.drag((60, 160), (420, 60), (90, 90), (200, 290), (60, 280), steps=1)


def dots(canvas: Canvas) -> None:
    canvas.click((100, 100), (200.5, 150.5), (300, 200))


def over_the_edge(canvas: Canvas) -> None:
    canvas.drag((5, 30), (2, 150), (60, 318), (300, 316), (476, 300), steps=8)


def rectangle(canvas: Canvas) -> None:
    canvas.choose(tool="rect", brush=3)
    canvas.drag((60, 50), (220, 180))
    canvas.drag((420, 290), (300, 200))


def thick_frame(canvas: Canvas) -> None:
    canvas.choose(tool="rect", fill=CLEAR)
    canvas.drag((60, 50), (300, 220))


def ellipse(canvas: Canvas) -> None:
    canvas.choose(tool="circle", brush=12)
    canvas.drag((60, 100), (250, 200))
    canvas.drag((430, 60), (330, 90))


def ring(canvas: Canvas) -> None:
    canvas.choose(tool="circle", brush=12, fill=CLEAR)
    canvas.drag((100, 100), (300, 160))


def polygon(canvas: Canvas) -> None:
    canvas.choose(tool="polygon", brush=12)
    canvas.click((80, 60), (380, 40), (300, 160), (420, 280), (120, 250), (80, 60))


def crossed_polygon(canvas: Canvas) -> None:
    canvas.choose(tool="polygon", brush=3)
    canvas.click((80, 60), (380, 260), (380, 60), (80, 260), (80, 60))


def line(canvas: Canvas) -> None:
    canvas.choose(tool="line")
    canvas.drag((60, 60), (400, 250))
    canvas.drag((60, 280), (200, 280))
    canvas.drag((440, 40), (440, 200))


def point(canvas: Canvas) -> None:
    canvas.choose(tool="point")
    canvas.click((100, 100), (240, 200))


def take_away(canvas: Canvas) -> None:
    canvas.choose(tool="rect", brush=3)
    canvas.drag((60, 40), (420, 280))
    canvas.choose(tool="freedraw", stroke=TAKE_AWAY, brush=20)
    canvas.drag((40, 160), (440, 160), steps=10)
    canvas.choose(stroke=ADD)
    canvas.drag((240, 100), (240, 220), steps=5)


def undone(canvas: Canvas) -> None:
    brush(canvas)
    canvas.press("Undo")


def undone_and_redone(canvas: Canvas) -> None:
    polygon(canvas)
    canvas.press("Undo")
    canvas.press("Redo")


def cleared(canvas: Canvas) -> None:
    brush(canvas)
    canvas.press("Reset canvas & history")


def _edit(canvas: Canvas, middle: Point) -> None:
    canvas.press("Edit")
    canvas.click(middle)


def moved_and_scaled_brush(canvas: Canvas) -> None:
    canvas.drag((100, 100), (160, 130), (110, 160), (220, 200), steps=4)
    _edit(canvas, (160, 130))
    canvas.drag((160, 130), (200, 110))
    canvas.drag((270, 190), (400, 230))
    canvas.click((20, 300))


def scaled_and_turned_rectangle(canvas: Canvas) -> None:
    canvas.choose(tool="rect", brush=12)
    canvas.drag((150, 100), (250, 180))
    _edit(canvas, (200, 140))
    canvas.drag((262, 146), (330, 146))
    canvas.drag((246, 54), (330, 90))
    canvas.click((20, 300))


def squeezed_ellipse(canvas: Canvas) -> None:
    canvas.choose(tool="circle", brush=12)
    canvas.drag((150, 150), (250, 150))
    _edit(canvas, (200, 150))
    canvas.drag((262, 150), (380, 150))
    canvas.click((20, 300))


def turned_polygon(canvas: Canvas) -> None:
    polygon(canvas)
    _edit(canvas, (250, 150))
    canvas.drag((250, 150), (230, 170))
    canvas.drag((230, 14), (330, 60))
    canvas.click((20, 310))
    canvas.press("Update the app with this drawing")


def reshaped_polygon(canvas: Canvas) -> None:
    polygon(canvas)
    _edit(canvas, (250, 150))
    canvas.click((250, 150))
    canvas.drag((380, 40), (440, 90))
    canvas.click((20, 310))
    canvas.press("Update the app with this drawing")


SCENES: tuple[Callable[[Canvas], None], ...] = (
    brush,
    thin_brush,
    wide_brush,
    quick_brush,
    dots,
    over_the_edge,
    rectangle,
    thick_frame,
    ellipse,
    ring,
    polygon,
    crossed_polygon,
    line,
    point,
    take_away,
    undone,
    undone_and_redone,
    cleared,
    moved_and_scaled_brush,
    scaled_and_turned_rectangle,
    squeezed_ellipse,
    turned_polygon,
    reshaped_polygon,
)


THIN = (thin_brush, dots)


@contextmanager
def page_server() -> Iterator[None]:
    """The page, served on 127.0.0.1 for as long as the block runs."""
    command = [sys.executable, "-m", "streamlit", "run", str(HERE / "canvas_page.py")]
    options = ["--server.port", str(PORT), "--server.headless", "true"]
    process = subprocess.Popen([*command, *options], env={**os.environ, "PYTHONPATH": str(HERE.parents[1])})
    try:
        _wait(f"http://127.0.0.1:{PORT}/_stcore/health")
        yield
    finally:
        process.terminate()
        process.wait()


def _wait(url: str) -> None:
    for _ in range(120):
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.5)
    raise TimeoutError(url)


def main() -> None:
    """Record the scenes that are named, or all."""
    wanted = sys.argv[1:]
    recorded = json.loads(RECORDINGS.read_text()) if RECORDINGS.exists() else {}
    with page_server(), sync_playwright() as playwright:
        browser = browsers.launch(playwright)
        for scene in SCENES:
            if wanted and scene.__name__ not in wanted:
                continue
            page = browser.new_page(viewport={"width": 1000, "height": 1000})
            canvas = Canvas(page)
            scene(canvas)
            recorded[scene.__name__] = canvas.read_finely() if scene in THIN else canvas.read()
            page.close()
        browser.close()
    lines = (f"{json.dumps(name)}: {json.dumps(one)}" for name, one in recorded.items())
    RECORDINGS.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
