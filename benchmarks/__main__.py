"""Measure everything, or the parts that are named: `python -m benchmarks [first stream ...]`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from playwright.sync_api import Browser

from benchmarks import controls, edit, first_page, gallery, illustrator, memory, report, stream
from benchmarks.browser import chromium
from benchmarks.figures import Figure
from benchmarks.upstream import Upstream

Measure = Callable[[Browser, Upstream, int], Iterator[Figure]]

PARTS: dict[str, Measure] = {
    "first": lambda browser, _upstream, repeats: first_page.measure(browser, repeats),
    "stream": stream.measure,
    "controls": controls.measure,
    "edit": edit.measure,
    "illustrator": lambda browser, _upstream, repeats: illustrator.measure(browser, repeats),
    "gallery": gallery.measure,
    "memory": lambda browser, upstream, _repeats: memory.measure(browser, upstream),
}


def main() -> None:
    """Measure, print, and keep what a whole run says."""
    asked = _asked()
    figures: list[Figure] = []
    busy = report.load()
    with chromium() as browser, Upstream() as upstream:
        for part in asked.parts or PARTS:
            for figure in PARTS[part](browser, upstream, asked.repeats):
                figures.append(figure)
                print(report.line(figure), flush=True)
        version = browser.version
    print("\n" + report.table(figures))
    if not asked.parts:
        print(f"\nKept in {report.keep(figures, asked.repeats, version, busy)}.")
    if any(figure.met is False for figure in figures):
        raise SystemExit(1)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(PARTS)}; or all")
    parser.add_argument("--repeats", type=int, default=10, help="of each measured round (10)")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    return asked


if __name__ == "__main__":
    main()
