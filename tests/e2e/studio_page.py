"""The studio as a person sees it: where things are on its pages, and what is done with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playwright.sync_api import BrowserContext, Locator, Page, expect

# Every address that an image on the page (not one that is only being decoded) was given, in order.
_RECORD = """
window.shown = []
const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src")
Object.defineProperty(HTMLImageElement.prototype, "src", {
  ...src,
  set(address) {
    if (this.isConnected) window.shown.push(address)
    src.set.call(this, address)
  },
})
"""
_IMAGES = """() => {
  const found = []
  const search = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.tagName === "IMG") found.push(element.alt)
      if (element.shadowRoot) search(element.shadowRoot)
    }
  }
  search(document)
  return found
}"""
_OVERFLOWING = """() => {
  const boxes = [document.scrollingElement, ...document.querySelectorAll(
    "[data-testid=stMain], [data-testid=stMainBlockContainer], [role=dialog]")]
  return boxes
    .filter((box) => box.scrollWidth > Math.min(box.clientWidth, innerWidth))
    .map((box) => `${box.dataset.testid ?? box.tagName}: ${box.scrollWidth} in ${box.clientWidth}`)
}"""


class StudioPage:
    """One tab of the studio."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        page.add_init_script(_RECORD)
        self.prompt = page.get_by_label("Prompt", exact=True)
        self.start = page.get_by_role("button", name=re.compile("^Generate"))
        self.cancel = page.get_by_role("button", name="Cancel")
        self.retry = page.get_by_role("button", name="Try again")
        self.alerts = page.get_by_test_id("stAlert")
        self.tiles = page.locator("figure.tile")
        self.lines = page.locator("figure.line")
        self.previews = page.locator("figure.tile.seen img")
        self.pictures = page.locator("img[alt^='Picture of']")
        self.empty = page.get_by_role("heading", name="Start with an example")

    # Going about

    def open(self, path: str = "/") -> StudioPage:
        """Open a page by its address, as a cold link does."""
        self.page.goto(self.url + path)
        return self

    def go(self, title: str) -> None:
        """Go to another page by the navigation, and wait until it is there.

        The mouse is held down as long as a hand does: Streamlit loses a click of no duration that
        also takes the focus from a changed field, and a value whose run has not begun yet.
        """
        self.settle()
        link = self.page.get_by_test_id("stSidebarNav").get_by_role("link", name=title)
        link.click(delay=100)
        expect(self.heading(title)).to_be_visible()

    def heading(self, title: str) -> Locator:
        """The heading of a page."""
        return self.page.get_by_role("heading", name=title, exact=True)

    def button(self, name: str) -> Locator:
        """A button by its whole name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def settle(self) -> None:
        """Wait until the page's script does not run."""
        running = "data-test-script-state"
        expect(self.page.get_by_test_id("stApp")).to_have_attribute(running, "notRunning")

    def close_dialog(self) -> None:
        """Close the dialog, and wait until it is gone."""
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("button", name="Close").click()
        expect(dialog).to_have_count(0)

    # Asking for pictures

    def ask(self, prompt: str, number: int = 1) -> None:
        """Type a prompt and start; returns once there is a tile for each picture."""
        if number > 1:
            self.set_number(number)
        self.prompt.fill(prompt)
        before = self.tiles.count()
        self.start.click()
        expect(self.tiles).to_have_count(before + number)

    def field(self, label: str) -> Locator:
        """A setting by its label."""
        return self.page.get_by_label(label, exact=True)

    def set_number(self, number: int) -> None:
        """Say how many pictures."""
        self.field("Number").fill(str(number))
        self.field("Number").press("Enter")

    def choose(self, label: str, option: str) -> None:
        """Choose from a list."""
        self.field(label).click()
        self.page.get_by_role("option", name=option, exact=True).click()

    def wait_for_preview(self, version: int, tile: int = 0) -> None:
        """Wait until a tile shows its preview of this version."""
        expect(self.tiles.nth(tile).locator("img")).to_have_attribute("src", re.compile(rf"/{version}$"))

    # What was and is shown

    def shown_previews(self) -> dict[str, list[int]]:
        """The versions of the previews that were shown since the page was opened, by slot, in order."""
        found: dict[str, list[int]] = {}
        for address in self.page.evaluate("window.shown"):
            if parts := re.search(r"/live/preview/(.+)/(\d+)$", address):
                found.setdefault(parts[1], []).append(int(parts[2]))
        return found

    def picture_ids(self) -> list[str]:
        """The ids of the finished pictures on the page, in order."""
        return [match[1] for match in self._addresses(r"/pictures/([0-9a-f]+)")]

    def _addresses(self, pattern: str) -> Iterator[re.Match[str]]:
        for picture in self.pictures.all():
            match = re.search(pattern, picture.get_attribute("src") or "")
            assert match, "a picture without an address of its own"
            yield match

    def originals(self) -> list[bytes]:
        """The very bytes of the finished pictures on the page, in order."""
        return [original(self.page.context, self.url, picture) for picture in self.picture_ids()]

    def images_without_words(self) -> int:
        """How many images have no alternative text."""
        return len([alt for alt in self.page.evaluate(_IMAGES) if not alt.strip()])

    def overflowing(self) -> list[str]:
        """What is wider than the window."""
        found: list[str] = self.page.evaluate(_OVERFLOWING)
        return found


def original(context: BrowserContext, url: str, picture: str) -> bytes:
    """The bytes that are served as a picture's original."""
    answer = context.request.get(f"{url}/pictures/{picture}")
    assert answer.status == 200, answer.status
    return answer.body()
