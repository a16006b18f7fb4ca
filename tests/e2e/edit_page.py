"""The Edit page as a person uses it, and the regions that a hand with a mouse truly marks."""

from __future__ import annotations

import base64
import io
import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageOps
from playwright.sync_api import Locator, ViewportSize, expect

from tests.e2e.studio_page import StudioPage, original

Point = tuple[float, float]
Marks = NDArray[np.bool_]
Region = Callable[[Point, tuple[int, int]], Marks]
"""From the canvas's size and a picture's size to which of that picture's pixels are marked."""

HINTS = {
    "Brush": "Paint over the part you want to change.",
    "Rectangle": "Drag from corner to corner.",
    "Ellipse": "Drag from corner to corner. The ellipse inside is marked.",
    "Polygon": "Click each corner, then the first one again to close the shape.",
}
BRUSH = 32  # canvas pixels, as the page sets it
_TINT = 0.55 * 255  # how strongly the canvas shows a mark
_STEP = 6  # pixels between two places of the mouse
_STRIDE = 24  # the same where nothing but both ends counts
_FINE = 2  # how much finer than the picture a true region is drawn


class EditPage(StudioPage):
    """One tab of the studio, at Edit."""

    _step = _STEP

    @property
    def canvas(self) -> Locator:
        """What is drawn on."""
        return self.page.locator("canvas.upper-canvas")

    @property
    def marked(self) -> Locator:
        """The sentence on how much is marked."""
        return self.page.get_by_text(re.compile(r"% is marked|^Nothing is marked"))

    def upload(self, data: bytes, name: str) -> None:
        """Choose a picture by the uploader, and wait for the canvas over it."""
        file = {"name": name, "mimeType": "image/png", "buffer": data}
        self.page.locator("input[type=file]").first.set_input_files(file)
        expect(self.canvas).to_be_visible()
        self.settle()

    def size(self) -> Point:
        """The canvas's width and height in CSS pixels."""
        box = self._box()
        return box["width"], box["height"]

    def resize(self, window: ViewportSize, width: float | None = None) -> None:
        """Resize the window, and wait for one canvas of another width, or of ``width``."""
        before = self.canvas.get_attribute("width")
        self.page.set_viewport_size(window)
        wanted = f"[width='{width:.0f}']" if width else f":not([width='{before}'])"
        expect(self.page.locator(f"canvas.upper-canvas{wanted}")).to_have_count(1)
        expect(self.canvas).to_have_count(1)
        self.settle()

    def tool(self, name: str) -> None:
        """Take another tool, and wait until the page says what is done with it."""
        self.page.get_by_role("radio", name=name, exact=True).click()
        expect(self.page.get_by_text(HINTS[name], exact=True)).to_be_visible()
        self.settle()
        self._step = _STRIDE if name in ("Rectangle", "Ellipse") else _STEP

    def switch(self, label: str) -> None:
        """Turn a switch, and wait until the page has followed."""
        self.page.get_by_text(label, exact=True).click()
        self.settle()

    def drag(self, *points: Point) -> tuple[Point, ...]:
        """Draw through points given as parts of the canvas's width and height, with one hold.

        Returns where the mouse truly was: a browser tells a page whole pixels of the window only.
        """
        before, corners = self.marked.inner_text(), self._in_window(points)
        self._hold(_way(corners, self._step))
        expect(self.marked).not_to_have_text(before)
        return self._on_canvas(corners)

    def touch(self, *points: Point) -> tuple[Point, ...]:
        """Draw with a finger, as `drag` does with the mouse."""
        before, corners = self.marked.inner_text(), self._in_window(points)
        finger = self.page.context.new_cdp_session(self.page)
        for number, (x, y) in enumerate(_way(corners, self._step)):
            kind = "touchMove" if number else "touchStart"
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        expect(self.marked).not_to_have_text(before)
        return self._on_canvas(corners)

    def corners(self, *points: Point) -> tuple[Point, ...]:
        """Click a polygon, and close it at its first point; returns where the mouse truly was."""
        return self._corners(points, self.page.mouse.click)

    def tap(self, *points: Point) -> tuple[Point, ...]:
        """Tap a polygon with a finger, as `corners` does with the mouse."""
        return self._corners(points, self.page.touchscreen.tap)

    def press(self, label: str) -> None:
        """Press one of the buttons that change what is marked."""
        before = self.marked.inner_text()
        self.page.get_by_test_id("stButton").get_by_role("button", name=label, exact=True).click()
        expect(self.marked).not_to_have_text(before)

    def dash(self, *points: Point) -> tuple[Point, ...]:
        """Draw as `drag` does, and wait for nothing."""
        corners = self._in_window(points)
        self._hold(_way(corners, self._step))
        return self._on_canvas(corners)

    def dart(self, *points: Point) -> None:
        """Draw so quickly that the mouse is seen at these points alone."""
        before = self.marked.inner_text()
        self._hold(self._in_window(points))
        expect(self.marked).not_to_have_text(before)

    def seen(self) -> Marks:
        """Which of its own pixels the canvas shows as marked, by half or more."""
        drawn = self.page.locator(".dc-canvas.lower-canvas")
        address = str(drawn.evaluate("canvas => canvas.toDataURL()"))
        alpha = Image.open(io.BytesIO(base64.b64decode(address.split(",")[1]))).getchannel("A")
        found: Marks = np.asarray(alpha) >= _TINT / 2
        return found

    def edit(self, prompt: str) -> None:
        """Ask for the edit, and wait for its picture."""
        downloads = self.page.get_by_role("link", name="Download", exact=True)
        before = downloads.count()
        self.prompt.fill(prompt)
        self.page.get_by_role("button", name=re.compile(r"^Edit.+Enter")).click()
        expect(downloads).to_have_count(before + 1)

    def result(self, link: str = "Download") -> bytes:
        """The bytes behind the newest picture's link."""
        address = self.page.get_by_role("link", name=link, exact=True).first.get_attribute("href")
        assert address
        found = re.search(r"/pictures/([0-9a-f]+)/download", address)
        assert found
        return original(self.page.context, self.url, found[1])

    def _corners(self, points: Sequence[Point], click: Callable[[float, float], None]) -> tuple[Point, ...]:
        before, corners = self.marked.inner_text(), self._in_window(points)
        for corner in (*corners, corners[0]):
            click(*corner)
        expect(self.marked).not_to_have_text(before)
        expect(self.marked).not_to_contain_text("open polygon")
        return self._on_canvas(corners)

    def _hold(self, places: Iterable[Point]) -> None:
        for number, place in enumerate(places):
            self.page.mouse.move(*place)
            if not number:
                self.page.mouse.down()
        self.page.mouse.up()

    def _in_window(self, points: Sequence[Point]) -> list[Point]:
        box = self._box()
        return [(round(box["x"] + x * box["width"]), round(box["y"] + y * box["height"])) for x, y in points]

    def _on_canvas(self, corners: Sequence[Point]) -> tuple[Point, ...]:
        box = self._box()
        return tuple(((x - box["x"]) / box["width"], (y - box["y"]) / box["height"]) for x, y in corners)

    def _box(self) -> dict[str, float]:
        self.canvas.scroll_into_view_if_needed()
        box = self.canvas.bounding_box()
        assert box
        return {**box}


def _way(corners: Sequence[Point], pixels: int) -> Iterator[Point]:
    """Every so many ``pixels`` from corner to corner, as a hand's mouse says where it is."""
    yield corners[0]
    for (x, y), (to_x, to_y) in pairwise(corners):
        steps = max(1, round(math.hypot(to_x - x, to_y - y) / pixels))
        for step in range(1, steps + 1):
            yield round(x + (to_x - x) * step / steps), round(y + (to_y - y) * step / steps)


# True regions, from the mouse's path alone


def brush(*points: Point, width: float = BRUSH) -> Region:
    """What a round brush of ``width`` canvas pixels covers on its way."""

    def region(canvas: Point, size: tuple[int, int]) -> Marks:
        def paint(draw: ImageDraw.ImageDraw, scale: Point) -> None:
            path = [(x * canvas[0] * scale[0], y * canvas[1] * scale[1]) for x, y in points]
            reach = width * scale[0] / 2
            draw.line(path, 255, round(2 * reach))
            for x, y in path:
                draw.ellipse((x - reach, y - reach, x + reach, y + reach), 255)

        return _painted(paint, canvas, size)

    return region


def rectangle(one: Point, two: Point) -> Region:
    """What lies between two corners."""
    (left, right), (top, bottom) = sorted((one[0], two[0])), sorted((one[1], two[1]))
    return polygon((left, top), (right, top), (right, bottom), (left, bottom))


def ellipse(one: Point, two: Point) -> Region:
    """The ellipse in the rectangle between two corners."""

    def region(canvas: Point, size: tuple[int, int]) -> Marks:
        def paint(draw: ImageDraw.ImageDraw, scale: Point) -> None:
            ends = [(x * canvas[0] * scale[0], y * canvas[1] * scale[1]) for x, y in (one, two)]
            (left, right), (top, bottom) = (sorted(side) for side in zip(*ends, strict=True))
            draw.ellipse((left, top, right, bottom), 255)

        return _painted(paint, canvas, size)

    return region


def polygon(*points: Point) -> Region:
    """The inside of a polygon."""

    def region(canvas: Point, size: tuple[int, int]) -> Marks:
        def paint(draw: ImageDraw.ImageDraw, scale: Point) -> None:
            draw.polygon([(x * canvas[0] * scale[0], y * canvas[1] * scale[1]) for x, y in points], 255)

        return _painted(paint, canvas, size)

    return region


def _painted(
    paint: Callable[[ImageDraw.ImageDraw, Point], None], canvas: Point, size: tuple[int, int]
) -> Marks:
    """Paint finer than the picture, and take the pixels that are covered by half."""
    image = Image.new("L", (_FINE * size[0], _FINE * size[1]))
    paint(ImageDraw.Draw(image), (image.width / canvas[0], image.height / canvas[1]))
    return np.asarray(image.reduce(_FINE)) >= 128


# Pictures and masks


@dataclass(frozen=True)
class Photo:
    """A picture to upload, and its pixels as a person sees them."""

    name: str
    data: bytes
    pixels: Image.Image


def photo(width: int, height: int, *, turned: bool = False) -> Photo:
    """A picture in which no place looks like another; ``turned`` as a phone held upright saves it."""
    x, y = np.arange(width)[None, :], np.arange(height)[:, None]
    tiles = (x // 16).astype(np.uint8) ^ (y // 16).astype(np.uint8)
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[..., 0], pixels[..., 1], pixels[..., 2] = x * 255 // width, y * 255 // height, tiles * 37
    image, out = Image.fromarray(pixels), io.BytesIO()
    if not turned:
        image.save(out, "PNG", compress_level=1)
        return Photo("photo.png", out.getvalue(), image)
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(out, "JPEG", quality=92, exif=exif)
    return Photo("IMG_0001.JPG", out.getvalue(), ImageOps.exif_transpose(Image.open(out)))


def marks(mask: bytes) -> Marks:
    """Which pixels a mask on the wire asks to paint: where its alpha is 0, which must also be white."""
    image = Image.open(io.BytesIO(mask))
    assert image.mode == "RGBA"
    pixels = np.asarray(image)
    found: Marks = pixels[..., 3] == 0
    assert set(np.unique(pixels[..., 3])) <= {0, 255}
    assert (pixels[found][:, :3] == 255).all()
    assert (pixels[~found][:, :3] == 0).all()
    return found


def agreement(one: Marks, two: Marks) -> float:
    """Intersection over union."""
    assert one.shape == two.shape
    return float((one & two).sum() / max(1, (one | two).sum()))


def changed(one: Image.Image, two: bytes) -> Marks:
    """Where two pictures of one size differ at all."""
    other = Image.open(io.BytesIO(two)).convert("RGB")
    assert other.size == one.size
    differing: Marks = (np.asarray(one) != np.asarray(other)).any(axis=-1)
    return differing


def enlarged(mask: Marks, size: tuple[int, int], more: int = 2) -> Marks:
    """A smaller mask at a picture's own pixels, with every pixel that it may stand for."""
    image = Image.fromarray(mask)
    wide = image if image.size == size else image.resize(size, Image.Resampling.NEAREST)
    found: Marks = np.asarray(wide).copy()
    if image.size == size:
        return found
    for axis in (0, 1):
        shifts = [np.roll(found, shift, axis) for shift in range(-more, more + 1)]
        found = np.logical_or.reduce(shifts)
    return found
