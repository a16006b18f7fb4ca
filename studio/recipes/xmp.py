"""XMP packets (ISO 16684-1): a recipe in one that is there already, in a new one, and back.

A packet that is there is changed by text alone, so that every byte of it stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from studio.recipes.trouble import Damaged

SPACE = "urn:easel:"
"""The namespace of Easel's one property, "recipe"."""

_NOTE = "http://ns.adobe.com/xmp/note/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
_END = re.compile(r"</(?:([\w.-]+):)?RDF\s*>")
_OURS = re.compile(
    r'<rdf:Description [^<>]*xmlns:easel="urn:easel:"[^<>]*><easel:recipe>[^<]*'
    r"</easel:recipe></rdf:Description>"
)
_MOST_DEPTH = 100


def with_recipe(packet: bytes | None, text: str) -> bytes:
    """The packet with a recipe, or a new one. Raises Damaged where it cannot be read."""
    made = _with(packet, f"<easel:recipe>{escape(text)}</easel:recipe>")
    if recipe(made) != text:
        raise Damaged("its XMP has no place for more")
    return made


def with_note(packet: bytes | None, guid: str) -> bytes:
    """The packet with a word that it goes on in an extension, by the extension's GUID. Raises Damaged."""
    note = f"<xmpNote:HasExtendedXMP>{guid}</xmpNote:HasExtendedXMP>"
    made = _with(packet, note, f' xmlns:xmpNote="{_NOTE}"')
    if extended(made) != guid:
        raise Damaged("its XMP has no place for more")
    return made


def extension(text: str) -> bytes:
    """What an extension says of a recipe that is too long for the packet itself."""
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
        f"{_description('', f'<easel:recipe>{escape(text)}</easel:recipe>')}</rdf:RDF></x:xmpmeta>"
    ).encode()


def recipe(packet: bytes) -> str | None:
    """The recipe's text in an untrusted packet; the last one, where there are several."""
    return _read(packet).get(f"{SPACE} recipe")


def extended(packet: bytes) -> str | None:
    """The GUID of the extension that an untrusted packet goes on in."""
    return _read(packet).get(f"{_NOTE} HasExtendedXMP")


def _with(packet: bytes | None, element: str, spaces: str = "") -> bytes:
    text = _OURS.sub("", _decoded(packet))
    ends = list(_END.finditer(text))
    said = _parsed(text.encode())
    if not ends or said is None:
        raise Damaged("its XMP cannot be read")
    at = ends[-1].start()
    described = _description(said.get(f"{_RDF} about", ""), element, spaces)
    return f"{text[:at]}{described}{text[at:]}".encode()


def _description(about: str, element: str, spaces: str = "") -> str:
    opened = (
        f'<rdf:Description xmlns:rdf="{_RDF}" rdf:about={quoteattr(about)} xmlns:easel="{SPACE}"{spaces}>'
    )
    return f"{opened}{element}</rdf:Description>"


def _decoded(packet: bytes | None) -> str:
    try:
        return _EMPTY if packet is None else packet.rstrip(b"\0").decode()
    except UnicodeDecodeError:
        raise Damaged("its XMP is not UTF-8") from None


def _read(packet: bytes) -> Mapping[str, str]:
    return _parsed(packet.rstrip(b"\0")) or {}


def _parsed(packet: bytes) -> dict[str, str] | None:
    """What a packet says of the few names that matter here; None where it is not sound XML.

    A document type is refused, since entities in it could grow without bounds.
    """
    wanted = (f"{SPACE} recipe", f"{_NOTE} HasExtendedXMP")
    found: dict[str, str] = {}
    open_elements: list[str] = []
    pieces: list[str] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        open_elements.append(name)
        pieces.clear()
        if len(open_elements) > _MOST_DEPTH:
            raise Damaged("too deep")
        found.update({key: attributes[key] for key in wanted if key in attributes})
        if name == f"{_RDF} Description" and f"{_RDF} about" in attributes:
            found.setdefault(f"{_RDF} about", attributes[f"{_RDF} about"])

    def end(name: str) -> None:
        open_elements.pop()
        if name in wanted:
            found[name] = "".join(pieces)
        pieces.clear()

    def refuse(*_: object) -> None:
        raise Damaged("it has a document type")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = pieces.append
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(packet, True)
    except (expat.ExpatError, Damaged, ValueError):
        return None
    return found
