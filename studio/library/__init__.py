"""Records, files and what is made from them: see `Library`."""

from studio.library.library import Library
from studio.library.records import Parent, Picture
from studio.library.search import Facets, Query
from studio.library.trouble import (
    FileNotKept,
    LibraryUnreadable,
    LibraryUnusable,
    NotChanged,
    NotDeleted,
    NotKept,
)

__all__ = [
    "Facets",
    "FileNotKept",
    "Library",
    "LibraryUnreadable",
    "LibraryUnusable",
    "NotChanged",
    "NotDeleted",
    "NotKept",
    "Parent",
    "Picture",
    "Query",
]
