"""Look after a library from a terminal: `python -m studio.library check`, `export DIR`, `import DIR`."""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from studio import settings
from studio.errors import StudioError
from studio.library import Library, archive, checking, importing


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; 0 where all is well, 1 where something is not, 2 where nothing was done."""
    chosen = _parser().parse_args(arguments)
    try:
        library = _opened()
    except StudioError as error:
        print(error.sentence, error.advice, file=sys.stderr)
        return 2
    try:
        if chosen.command == "check":
            return _check(library, chosen.repair)
        return _archive(library, chosen)
    except StudioError as error:
        print(error.sentence, error.advice, file=sys.stderr)
        return 2
    except OSError as error:
        where = error.filename or getattr(chosen, "dir", library.home)
        print(f"{error.strerror or error}: {where}", file=sys.stderr)
        return 2
    finally:
        library.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m studio.library", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="compare records and files")
    check.add_argument("--repair", action="store_true", help="move what is wrong to quarantine")
    export = commands.add_parser("export", help="write everything into a folder")
    import_ = commands.add_parser("import", help="add everything from a folder that an export wrote")
    for command in (export, import_):
        command.add_argument("dir", type=Path, help="the folder")
    import_.add_argument("--space", help='put all pictures into this space, such as "local"')
    return parser


def _opened() -> Library:
    """The library that the app uses. Raises BadSetting, or as `Library` does."""
    chosen = settings.read({**os.environ, **_secrets(settings.PROJECT / ".streamlit" / "secrets.toml")})
    return Library(chosen.home, chosen.database.reveal() if chosen.database else None)


def _secrets(path: Path) -> dict[str, str]:
    """The settings in the secrets file, which Streamlit, too, lets go before the environment."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise settings.BadSetting(f"{path} cannot be read") from error
    return {name: str(value) for name, value in found.items() if name.startswith("EASEL_")}


def _check(library: Library, repair: bool) -> int:
    found = 0
    left = 0
    for finding in checking.check(library, repair=repair):
        print(finding.sentence)
        found += 1
        left += not finding.mended
    print(f"{found} findings, {left} left as they are." if found else "All is well.")
    return 1 if left else 0


def _archive(library: Library, chosen: argparse.Namespace) -> int:
    exporting = chosen.command == "export"
    if exporting:
        outcome = archive.export(library, chosen.dir)
    else:
        outcome = importing.import_(library, chosen.dir, space=chosen.space)
    for trouble in outcome.troubles:
        print(trouble, file=sys.stderr)
    known = f", {outcome.known} were there already" if outcome.known else ""
    print(f"{outcome.done} pictures {'written' if exporting else 'added'}{known}.")
    return 1 if outcome.troubles else 0


if __name__ == "__main__":
    sys.exit(main())
