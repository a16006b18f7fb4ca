"""An uploader that takes each file once, is empty again afterwards, and says why a file was refused.

What it has done is kept in a plain object, not in the session's state: a run of the script can end
wherever that is touched, and the next one goes on from here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any, TypeVar

import streamlit as st

from components import failure
from studio.errors import Failure, StudioError


@dataclass
class _Taken:
    """How many times files were taken, what was made of those that are not used yet, and what was refused.

    One run at a time takes files.
    """

    times: int = 0
    made: list[Any] = field(default_factory=list)
    refused: list[Failure] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)


Made = TypeVar("Made")


def show(
    label: str,
    key: str,
    make: Callable[[bytes, str], Made],
    use: Callable[[Made], None],
    *,
    several: bool = False,
    tip: str | None = None,
) -> str:
    """Draw the uploader, and return its key. It takes any file: what is no picture is refused by a sentence.

    ``make`` gets a file's bytes and name, once, and asks nothing of the session; it may raise StudioError.
    ``use`` gets what it made, and once more where a run ended in the middle of it.
    """
    taken = _taken(key)
    times = taken.times
    field = f"{key}_{times}"
    found: Any = st.file_uploader(label, key=field, accept_multiple_files=several, help=tip)
    files = found if several else [found] if found else []
    with taken.lock:
        if files and times == taken.times:
            _take(taken, files, make, named=several)
        again = bool(files or taken.made)
        while taken.made:
            use(taken.made[0])
            del taken.made[0]
    if again:
        st.rerun()
    for refused in taken.refused:
        failure.show(refused)
    return field


def forget_refused(key: str) -> None:
    """Say no more why a file was refused: something else is done there."""
    _taken(key).refused.clear()


def _take(taken: _Taken, files: list[Any], make: Callable[[bytes, str], Any], *, named: bool) -> None:
    taken.refused.clear()
    for file in files:
        try:
            taken.made.append(make(file.getvalue(), file.name))
        except StudioError as error:
            said = error.failure
            sentence = f"{file.name}: {said.sentence}" if named else said.sentence
            taken.refused.append(replace(said, sentence=sentence))
    taken.times += 1


def _taken(key: str) -> _Taken:
    found: _Taken = st.session_state.setdefault(f"{key}_taken", _Taken())
    return found
