"""Who imports whom: what docs/architecture.md says of the rooms, and neither ruff nor import-linter can."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("components", "web", "studio", "offline", "pages")
LONGEST = 300


def modules(*folders: str) -> list[Path]:
    """Every module of these rooms."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """What a module imports from elsewhere, in full: also inside functions."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:  # a relative one stays in its package
            yield from (f"{node.module}.{name.name}" for name in node.names)


def roots(path: Path) -> set[str]:
    """The first part of what a module imports."""
    return {name.split(".")[0] for name in imported(path)}


def test_the_entry_imports_only_the_web_and_the_core() -> None:
    """app.py imports web and studio, and Streamlit, which it is an entry of."""
    assert roots(ROOT / "app.py") <= {"web", "studio", "streamlit"}


@pytest.mark.parametrize("page", modules("pages"), ids=lambda path: path.name)
def test_a_page_imports_only_components_and_the_core(page: Path) -> None:
    """No page imports another, nor anything but building blocks, the core and Streamlit."""
    assert roots(page) <= {"components", "studio", "streamlit"}


@pytest.mark.parametrize("page", modules("pages"), ids=lambda path: path.name)
def test_a_page_is_a_flat_script(page: Path) -> None:
    """Pages hold no functions, classes or loops over work: they read as a storyboard, of 30 lines or so."""
    tree = ast.parse(page.read_text())
    made = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.Try, ast.While)
    assert not [node for node in ast.walk(tree) if isinstance(node, made)]
    assert len(page.read_text().splitlines()) <= 60


@pytest.mark.parametrize(
    ("room", "never"),
    [
        ("studio", {"components", "web", "pages", "offline", "streamlit", "starlette", "app"}),
        ("web", {"components", "pages", "offline", "openai", "streamlit", "app"}),
        ("components", {"web", "pages", "offline", "openai", "starlette", "app"}),
        ("offline", {"components", "web", "pages", "studio", "streamlit", "openai", "app"}),
    ],
)
def test_a_room_does_not_import_what_stands_above_it(room: str, never: set[str]) -> None:
    """The core knows neither pages nor web; the offline server and the rest meet over HTTP alone."""
    found = {str(path.relative_to(ROOT)): roots(path) & never for path in modules(room)}
    assert {path: names for path, names in found.items() if names} == {}


def test_one_module_speaks_to_the_sdk() -> None:
    """Only studio/api.py imports openai."""
    found = [path for path in [*modules(*ROOMS), ROOT / "app.py"] if "openai" in roots(path)]
    assert found == [ROOT / "studio" / "api.py"]


def test_only_the_board_s_own_family_touches_its_insides() -> None:
    """Nobody outside the runner reads another object's private parts."""
    found = [
        f"{path.relative_to(ROOT)}: {node.value.id}.{node.attr}"
        for path in modules("components", "web", "pages")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute)
        and node.attr.startswith("_")
        and not node.attr.startswith("__")
        and node.attr != "_mapping"
        and isinstance(node.value, ast.Name)
        and node.value.id not in {"self", "cls"}
    ]
    assert found == []


def test_texts_are_read_as_utf_8() -> None:
    """Windows reads them in another encoding, unless it is told: a script with “ or → comes out torn."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules(*ROOMS)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"read_text", "write_text"}
        and "encoding" not in {each.arg for each in node.keywords}
    ]
    assert found == []


@pytest.mark.parametrize("room", ROOMS)
def test_modules_are_short(room: str) -> None:
    """A module of more than 300 lines is two; of the illustrator's art it is only said in a warning."""
    lines = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in modules(room)}
    long = {path: count for path, count in lines.items() if count > LONGEST}
    for path in [path for path in long if path.startswith("offline/illustrator/")]:
        warnings.warn(f"{path} has {long.pop(path)} lines", stacklevel=1)
    assert long == {}


def test_the_architecture_names_what_there_is() -> None:
    """Every path in docs/architecture.md leads somewhere."""
    named = re.findall(
        r"`((?:components|studio|web|offline)/[\w./]*)`", (ROOT / "docs" / "architecture.md").read_text()
    )
    assert len(named) > 40
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_guide_of_the_illustrator_names_what_there_is() -> None:
    """Every folder and module that docs/prompts.md speaks of is there: by its path, or by its own name."""
    art = ROOT / "offline" / "illustrator"
    told = (ROOT / "docs" / "prompts.md").read_text()
    named = set(re.findall(r"`?\b((?:[a-z_]+/)*(?:[a-z_]+\.py|[a-z_]+/))(?![\w/])", told))
    there = {str(path.relative_to(art)) for path in art.rglob("*") if "__pycache__" not in path.parts}
    assert len(named) > 40
    known = {*there, *(path.rpartition("/")[2] for path in there)}
    lost = {path for path in named if path.rstrip("/") not in known and not (ROOT / path).exists()}
    assert lost == set()


def test_the_documents_name_the_settings_that_there_are() -> None:
    """README has every setting; no document has one that nothing reads."""

    def named(*paths: Path) -> set[str]:
        return {name for path in paths for name in re.findall(r"EASEL_[A-Z_]+[A-Z]", path.read_text())}

    read, told = named(*modules("studio")), named(ROOT / "README.md")
    assert read == told
    assert named(*(ROOT / "docs").glob("*.md")) <= read


def test_every_test_says_what_it_holds() -> None:
    """Each test's docstring states the behaviour."""
    silent = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in modules("tests")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert silent == []
