"""What is to be written in a picture, taken out of its prompt: its words are letters, not subjects."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .tables import words

MOST = 90
"""How many characters of one text are written; more cannot be read in a picture."""
PIECES = 4
_QUOTED = (
    r"\"([^\"]+)\"|“([^“”]+)[”“]|”([^”]+)”|„([^„“”\"]+)[“”\"]|«\s*([^«»]+?)\s*»|»\s*([^«»]+?)\s*«|‹([^‹›]+)›"
    r"|「([^「」]+)」|『([^『』]+)』|(?<!\w)‘((?:[^‘’]|(?<=\w)’(?=\w))+)’(?!\w)"
    r"|(?<!\w)'(?=\S)((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)|``([^`]+)``|`([^`]+)`"
)
_WORD = (
    r"(?:words?|texts?|inscription|writing|captions?|slogan|headline|phrase|titles?|names?|tagline|initials)"
)
_MADE_THING = r"(?:lettering|message|quote|letters|label|typography|logo|wordmark|greeting)"
"""What is written too, but may be what the picture is."""
_SAYS = r"(?:(?:that|which|it|and)\s+)?(?:(?:simply|just|clearly)\s+)?(?:says?|reads?|spells? out|states?)"
_SAYING = r"saying|spelling(?: out)?|stating"
_HAS = r"(?:with|has|have|having|bearing|featuring|displaying|showing|containing|add|put|write)"
_DETERMINED = r"(?:(?:the|a|an|some|its|my|our)\s+)?(?:(?!with|the\b)\w+\s+)?"
_WITH = (
    rf"(?:{_HAS}?\s*{_DETERMINED}{_WORD}|{_HAS}\s+{_DETERMINED}{_MADE_THING})"
    r"(?:\s+(?:saying|reading|that says|that reads|is|of|on it|on top|in it))?"
)
_CALLED = r"(?:(?:that|which)\s+is\s+)?(?:titled|entitled|called|named|labell?ed|captioned)"
_PUT = (
    r"inscribed(?: with)?|engraved with|printed with|painted with"
    r"|(?:that has|with) written(?: on it)?|written|write"
)
_OTHERS = (
    r"mit (?:der|dem|den) (?:Aufschrift|Text|Worten?|Schriftzug|Titel|Inschrift|Namen)"
    r"|auf de[mr] (?:\w+ )?steht"
    r"|(?:das|die|der) sagt|namens|qui dit|avec (?:le|les|l')\s*(?:texte|mots?|inscription|titre)|intitulée?"
    r"|que dice|con (?:el texto|la palabra|las palabras|el título|la scritta|il testo|le parole)|titulad[oa]"
    r"|che dice|intitolat[oa]|que diz|com (?:o texto|a palavra|as palavras)|写着|写有|写着的"
)
_LEAD = rf"(?i)(?:^|(?<=[\s,;]))(?:{_SAYS}|{_SAYING}|reading|{_CALLED}|{_PUT}|{_WITH}|{_OTHERS})\s*[:,]?\s*$"
_BARE = (
    rf"(?i)\b(?:{_SAYS}|{_SAYING}|(?<=sign )reading|(?<=banner )reading|(?<=board )reading"
    r"|(?<=poster )reading"
    r"|(?:with|add|write|put|has|bearing|featuring)\s+(?:the|a|some)\s+(?:\w+\s+)?(?:words?|text|lettering|inscription"
    rf"|caption|slogan|headline|message|phrase|title|name)(?:\s+(?:saying|of))?|{_OTHERS})\s*:?\s+(?=\S)"
)
_LETTERS = r"\b(?:[Tt]he )?(?:[Ll]etters?|[Nn]umbers?|[Ii]nitials?|[Mm]onogram)\s+([A-Z]{1,4}|\d{1,4})\b"
_NAMED = rf"\b{_CALLED}\s*:?\s+(?=[A-ZÄÖÜÉ0-9])"
_NAMEABLE = (
    r"(?i)\b(?:logo|book|novel|album|movie|film|poster|shop|store|bakery|caf[eé]|bar|pub|restaurant|brand|company|band|magazine"
    r"|game|start-?up|app|brewery|sign|salon|hotel|club|emblem|cover|label|wine|festival|agency|studio|badge|team|business)\b"
)
_FOR = (
    r"(?i:\b(?P<what>invitation|invite|card|save the date|\w*karte|\w*einladung|invitación|tarjeta"
    r"|carte|faire-part|invito|biglietto|convite|cartão)s?\b(?P<more>[\w\s,'’]*?)\s+(?:for|of|to|für|pour|para|per)\s+)"
    r"(?P<who>[A-ZÄÖÜÉ][\w’'-]+(?:(?:\s+(?:and|und|et|y|e|&)\s+|\s*&\s*)[A-ZÄÖÜÉ][\w’'-]+)?)"
)
_CAPITALS = r"(?:\bwith|\bsays|:)\s+((?:[A-ZÄÖÜ0-9][A-ZÄÖÜ0-9!?&'’.-]+\s*){1,6})(?=$|[\s,.])"
_ACRONYMS = " UFO NASA DJ TV LED USA 3D 4K 8K HD VR BMW NYC UHD HDR AI RPG DSLR "
_WRITABLE = (
    r"(?i)\b(?:t-?shirt|shirt|hoodie|mug|cup|sign|poster|card|banner|cake|logo|billboard|book|cap|hat|board|flag"
    r"|balloon|sticker|bag)\b"
)
_AFTER = (
    r"(?i)^\s*(?:is\s+|are\s+)?(?:written|painted|printed|carved|engraved|displayed|piped|sprayed|embroidered)?\s*"
    r"(?:on|in|across|over|at)\s+(?:it|top|the\s+(?:front|top|bottom|middle|cent(?:er|re)|side)(?:\s+of\s+it)?"
    r"|(?:\w+\s+){0,3}(?:letters|lettering|script|font|type|icing|frosting|handwriting|text|typography|caps|capitals))\b"
    r"|^\s*(?:written|painted|printed|carved|engraved|displayed|sprayed)\b(?!\s+(?:on|in))|^\s*(?:と書かれた|と書いてある|という文字の?|の文字)"
)
_MADE = (
    r"(?i)^\s*(?:is\s+|are\s+)?(?:made|formed|built|spelled out|composed|written|created|drawn)\s+(?:out\s+)?"
    r"(?:of|from|with|by|in|using)\s+"
)
"""How the word itself is said to be made: of what is strewn around it."""
_TIED = r"(?i)\s*(?:and|with|on|in|at|under|above|below|near|beside|behind|over|by|from|for|of|to)\b"
_SPOKEN = (
    r"(?i)\b(?:says?|saying|asks?|asking|shouts?|shouting|yells?|yelling|whispers?|whispering"
    r"|sings?|singing)\W*$"
)
_CARRIER = (
    r"(?i)\s*(?:neon\s+)?(?:sign|poster|card|banner|mug|logo|sticker|t-?shirt|shirt|label|billboard|cake|lettering"
    r"|graffiti|board|plate|flag|invitation|flyer)\b"
)
_LIKENED = r"(?i)(?:\b(?:a|an|so-called|in the style of)|\blike(?: a)?)\s*$"
_LOOSE = r"(?i)\b(?:with|and|of|saying|the|a)\s*(?=,|$|with\b|and\b)"
_JOINS = " of the and & to for in a an de la du und at on is your "


@dataclass(frozen=True)
class Wording:
    """A prompt without its text; ``texts`` is what is to be written, ``before`` what stood before it.

    ``spoken`` tells that it is said or read, as a sign or somebody does.
    """

    rest: str
    texts: tuple[str, ...] = ()
    before: str = ""
    spoken: bool = False


def heard_in(prompt: str) -> Wording:
    """What a prompt wants written: in quotes, or after words such as "that says"."""
    return _in_quotes(prompt) or _led(prompt) or _named(prompt) or _for_whom(prompt) or Wording(prompt)


def _in_quotes(prompt: str) -> Wording | None:
    found = [each for each in re.finditer(_QUOTED, prompt) if _is_text(prompt, each)]
    if not found:
        return None
    texts: list[str] = []
    rest, at = "", 0
    for each in found:
        lead = prompt[at : each.start()]
        if not texts:
            before = lead
        rest += re.sub(_LEAD, " ", lead)
        texts.append(_content(each))
        told = re.match(_AFTER, prompt[each.end() :])
        at = each.end() + (told.end() if told else 0)
    after = prompt[at:] if rest.strip() else re.sub(_MADE, "", prompt[at:])
    rest = _rejoined(rest, after)
    spoken = bool(re.search(_SPOKEN, before))
    return Wording(_tidy(rest), _limited(texts), re.sub(_LEAD, " ", before).strip(), spoken)


def _content(found: re.Match[str]) -> str:
    return " ".join(next(group for group in found.groups() if group).split()).rstrip(",")


def _is_text(prompt: str, found: re.Match[str]) -> bool:
    """Whether what is quoted is to be written: not a whole prompt, nor a word with its article."""
    rest = prompt[: found.start()] + prompt[found.end() :]
    if not re.search(r"\w{3}", rest):
        return False
    if re.match(_CARRIER, prompt[found.end() :]):
        return True  # a "Happy Birthday" banner
    return not re.search(_LIKENED, prompt[: found.start()])


def _led(prompt: str) -> Wording | None:
    """A text without quotes after words that tell of one, or in capitals where one is written."""
    if letters := re.search(_LETTERS, prompt):
        rest = f"{prompt[: letters.start()]} , {re.sub(_MADE, '', prompt[letters.end() :])}"
        return Wording(_tidy(rest), (letters[1],), "")
    found = re.search(_BARE, prompt)
    if (
        found is None
        and (shout := re.search(_CAPITALS, prompt))
        and re.search(_WRITABLE, prompt)
        and not prompt.isupper()
    ):
        said = shout[1].strip()
        if any(f" {word} " not in _ACRONYMS for word in said.split()) and sum(map(str.isalpha, said)) > 2:
            rest = _rejoined(prompt[: shout.start()], prompt[shout.end() :])
            return Wording(_tidy(rest), (said,), prompt[: shout.start()])
    if found is None:
        return None
    text, length = _run(prompt[found.end() :])
    if not text:
        return None
    rest = _rejoined(prompt[: found.start()], prompt[found.end() + length :])
    spoken = bool(re.search(_SPOKEN, found[0]))
    return Wording(_tidy(rest), _limited([text]), prompt[: found.start()].strip(), spoken)


def _named(prompt: str) -> Wording | None:
    """What a shop, a book or a brand is called."""
    found = re.search(_NAMED, prompt)
    if found is None or not re.search(_NAMEABLE, prompt[: found.start()] + prompt[found.end() :]):
        return None
    text, length = _run(prompt[found.end() :])
    rest = _rejoined(prompt[: found.start()], prompt[found.end() + length :])
    return Wording(_tidy(rest), _limited([text]), prompt[: found.start()])


def _for_whom(prompt: str) -> Wording | None:
    """Those whom a card or an invitation is for."""
    found = re.search(_FOR, prompt)
    if found is None or found["who"] in {"Christmas", "Easter", "Halloween", "Valentine", "Mother", "Father"}:
        return None
    who = re.sub(r"\s+(?:and|und|et|y|e)\s+", " & ", found["who"])
    rest = _rejoined(prompt[: found.end("more")], prompt[found.end() :])
    return Wording(_tidy(rest), ("for", who), "")


def _run(said: str) -> tuple[str, int]:
    """The words that a text without quotes has, and how many characters they take."""
    tokens = list(re.finditer(r"\S+", said))
    capital = bool(tokens) and (tokens[0][0][0].isupper() or tokens[0][0][0].isdigit())
    end = taken = 0
    for at, token in enumerate(tokens[:9]):
        word = token[0]
        bare = word.rstrip(",.;:")
        follows = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        if capital and not (word[0].isupper() or word[0].isdigit() or word == "&"):
            if not (f" {bare} " in _JOINS and follows[:1].isupper()):
                break
        elif not capital and (bare.lower() in words("sheets", "ends of a text") or at >= 6):
            break
        end, taken = token.start() + len(bare), token.end()
        if word[-1] in ",.;:":
            break
    return said[:end].strip(), taken


def _limited(texts: list[str]) -> tuple[str, ...]:
    """Texts no longer than can be read."""
    return tuple(
        text if len(text) <= MOST else text[:MOST].rsplit(" ", 1)[0] + "…" for text in texts[:PIECES]
    )


def _rejoined(before: str, after: str) -> str:
    """What stood around a text put together again; a comma where two parts would run into one another."""
    tied = re.match(_TIED, after) or re.match(_CARRIER, after)
    return f"{before.rstrip(' :,')}{' ' if tied else ' , '}{after.strip()}"


def _tidy(said: str) -> str:
    said = re.sub(_LOOSE, "", said)
    said = re.sub(r"\s*,(?:\s*,)+", ",", re.sub(r"\s+", " ", said)).strip()
    said = re.sub(r",\s*(?:and\s+)?(?=\.|$)|^\s*,\s*", "", said)
    return re.sub(r"\s+([,.;!?])", r"\1", said).strip(" ,")
