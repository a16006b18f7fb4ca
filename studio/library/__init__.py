"""Records, files and what is made from them: see `Library`."""

from studio.library.library import FileNotKept, Library, LibraryUnusable, NotKept
from studio.library.records import Picture

__all__ = ["FileNotKept", "Library", "LibraryUnusable", "NotKept", "Picture"]
