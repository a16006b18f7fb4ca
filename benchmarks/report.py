"""The table, and the page of the documentation that keeps it."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.figures import Figure

PROJECT = Path(__file__).resolve().parent.parent
KEPT = PROJECT / "docs" / "benchmarks.md"
TEMPLATE = Path(__file__).parent / "report.md"
PACKAGES = ("streamlit", "openai", "pillow", "playwright")
HEAD = ("What", "Easel", "Beside", "Ratio or value", "Target", "Met")


def line(figure: Figure) -> str:
    """A figure in a line, as it comes."""
    return "  ".join(part for part in _cells(figure) if part)


def table(figures: Sequence[Figure]) -> str:
    """All figures as a Markdown table, its columns aligned."""
    rows = [HEAD, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    rows.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    )


def keep(figures: Sequence[Figure], repeats: int, browser: str, busy: str) -> str:
    """Write the page of the documentation; returns where, from the project's folder."""
    KEPT.parent.mkdir(exist_ok=True)
    text = TEMPLATE.read_text()
    facts = {
        "TABLE": table(figures),
        "DATE": f"{datetime.now(UTC):%Y-%m-%d}",
        "MACHINE": machine(),
        "VERSIONS": versions(browser),
        "LOAD": busy,
        "REPEATS": str(repeats),
    }
    for name, value in facts.items():
        text = text.replace(f"{{{name}}}", value)
    KEPT.write_text(text)
    return KEPT.relative_to(PROJECT).as_posix()


def load() -> str:
    """How busy the machine is with other work."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def machine() -> str:
    """The machine in general words."""
    words = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}"
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (ValueError, OSError, AttributeError):
        return words
    return f"{words}, {memory:.0f} GB of memory"


def versions(browser: str) -> str:
    """What took part."""
    packages = (f"{name} {version(name)}" for name in PACKAGES)
    return ", ".join((f"Python {platform.python_version()}", f"Chromium {browser}", *packages))


def _cells(figure: Figure) -> tuple[str, ...]:
    met = {True: "yes", False: "**no**", None: ""}[figure.met]
    value = f"{figure.value:.2f} {figure.unit}".strip()
    return figure.what, figure.easel, figure.beside, value, figure.target, met
