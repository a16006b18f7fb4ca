"""The pictures of the pages that README shows, made against the offline illustrator: `make docs`."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.e2e.app_server import AppServer
from tests.e2e.browsers import launch

HERE = Path(__file__).parent
PROMPT = "A red fox in a snowy forest at night"
WIDE = {"width": 1280, "height": 940}


def main() -> None:
    """Draw two pictures and keep what the page looks like."""
    with (
        tempfile.TemporaryDirectory() as home,
        AppServer(Path(home)) as app,
        sync_playwright() as playwright,
        launch(playwright) as browser,
    ):
        page = browser.new_page(viewport=WIDE)
        page.goto(app.url)
        _generate(page)
        _keep(page, HERE / "generate.png")


def _generate(page: Page) -> None:
    number = page.get_by_label("Number")
    number.fill("2")
    number.press("Tab")
    page.get_by_label("Prompt").fill(PROMPT)
    page.get_by_role("button", name="Generate").click()
    page.get_by_role("button", name="Zoom").nth(1).wait_for(timeout=60_000)
    page.wait_for_function("[...document.images].every(image => image.complete && image.naturalWidth)")
    page.mouse.move(5, 5)


def _keep(page: Page, path: Path) -> None:
    """Save what the page looks like, with few colours: it is small, and looks the same."""
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shot.quantize(256, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)


if __name__ == "__main__":
    main()
