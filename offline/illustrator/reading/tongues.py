"""Prompts in German, French, Spanish, Italian, Portuguese, Japanese and Chinese put into English, by words.

The words are those of ``vocabulary/tongues/`` and the names that the Unicode CLDR gives to OpenMoji's
drawings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from . import nouns
from .endings import forms
from .phrases import meanings, singulars
from .tables import table

WORDED = ("de", "fr", "es", "it", "pt")
SMALL = {"a", "the", "and", "with", "in", "on", "under", "at", "of", "from", "two", "three", "some", "beside"}
ENGLISH = {
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "with",
    "at",
    "and",
    "by",
    "to",
    "under",
    "over",
    "for",
    "from",
    "as",
}
ENGLISH |= {"into", "near", "is", "no", "die", "me", "so", "hat", "am", "do", "man"}
_TOKEN = re.compile(r"[\w-]+|[,.;:!?]")
_SYMBOL = re.compile("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")
COLOURS_AFTER = {"rosa": "pink", "rosas": "pink", "rose": "pink", "naranja": "orange", "laranja": "orange"}
"""After a noun these are colours in Spanish, Portuguese, Italian and French, else a flower or a fruit."""
GENITIVE = {
    "des",
    "der",
    "meines",
    "meiner",
    "seines",
    "seiner",
    "ihres",
    "ihrer",
    "eines",
    "einer",
    "unserer",
}
"""After a German noun these tell whose it is."""
_FACES = re.compile(r"^(?:rosto de |cara de |face de |tête de |muso di |faccia di )|(?:の顔|脸|gesicht)$")


def english(prompt: str) -> str:
    """The prompt in English; unchanged where it is, or where its language is not known."""
    prompt = _SYMBOL.sub(lambda found: f" {_symbols().get(found[0], ' ')} ", prompt)
    said = prompt.lower().replace("’", "'")
    if re.search("[\u3040-\u30ff]", said):
        return _written(said, "ja")
    if re.search("[\u4e00-\u9fff]", said):
        return _written(said, "zh" if _strange(said, "zh") <= _strange(said, "ja") else "ja")
    tokens = _TOKEN.findall(said.replace("'", " "))
    if all(_is_english(token) for token in tokens):
        return prompt
    language = max(WORDED, key=lambda name: _weight(tokens, name))
    both = {token for token in tokens if token in ENGLISH and words(language).get(token) in SMALL}
    spoken = sum(1 + (token in ENGLISH) for token in tokens if _is_english(token) and token not in both)
    return _worded(tokens, language) if _weight(tokens, language) > spoken else prompt


@lru_cache(maxsize=1)
def _symbols() -> dict[str, str]:
    """The English name of each emoji that is one character."""
    found = ((row[0], row[1].split("|")[0]) for row in nouns.rows())
    return {chr(int(code, 16)): name for code, name in found if "-" not in code}


@lru_cache
def words(language: str) -> dict[str, str]:
    """Every word of a language that is known, with the English for it."""
    column = nouns.LANGUAGES.index(language) + 1
    found: dict[str, str] = {}
    for row in nouns.rows():
        name = row[1].split("|")[0]
        name = name[4:] if name.startswith("man ") and nouns.noun(name[4:]) else name
        if row[column] and nouns.noun(name):
            found[row[column].replace("'", " ")] = name
            found.setdefault(_FACES.sub("", row[column]), name)
    for meaning, said in table(f"tongues/{language}", "said").items():
        found.update(dict.fromkeys((each.replace("'", " ") for each in said), meaning))
    return found


@lru_cache(maxsize=4096)
def _is_english(token: str) -> bool:
    known = any(form in meanings() or nouns.noun(form) for form in singulars(token))
    return known or not token[0].isalpha() or token in ENGLISH


def _weight(tokens: list[str], language: str) -> int:
    """How much speaks for a language: its small words count twice."""
    known = words(language)
    small = sum(2 for token in tokens if known.get(token) in SMALL and token not in ENGLISH)
    return small + sum(_one(token, language) is not None for token in tokens if token not in ENGLISH)


@lru_cache(maxsize=4096)
def _one(token: str, language: str) -> str | None:
    """The English of one word in any of its forms, with an s where it stands in the plural."""
    known = words(language)
    for form, plural in forms(token, language):
        if form in known:
            said = known[form]
            return _plural(said) if plural and said not in meanings() and nouns.noun(said) else said
    plain = "".join(c for c in unicodedata.normalize("NFD", token) if not unicodedata.combining(c))
    if plain != token and nouns.noun(plain):
        return plain  # "sofá"
    return _joined(token, language) if language == "de" and 7 < len(token) < 40 else None


def _joined(token: str, language: str) -> str | None:
    """A German compound: both its parts in English, where both are known."""
    known = words(language)
    for at in range(3, len(token) - 2):
        first = next((form for form, _ in forms(token[:at], language) if form in known), None)
        last = next((form for form, _ in forms(token[at:], language) if form in known), None)
        if first and last and len(token) - at > 2:
            return f"{known[first]} {known[last]}"
    return None


def _plural(word: str) -> str:
    return word + ("es" if word.endswith(("s", "x", "sh", "ch")) else "s")


def _worded(tokens: list[str], language: str) -> str:
    """A language that parts its words: the longest known first, adjectives before their nouns."""
    found: list[str] = []
    at = 0
    while at < len(tokens):
        said, length = _longest(tokens, at, language)
        if language == "de" and tokens[at] in GENITIVE and found and _names(found[-1]):
            said = "of the"
        after = COLOURS_AFTER.get(tokens[at]) if language != "de" and found and _names(found[-1]) else None
        found.append(after or said)
        at += length
    return " ".join(found if language == "de" else _turned(found))


def _longest(tokens: list[str], at: int, language: str) -> tuple[str, int]:
    known = words(language)
    for length in range(min(5, len(tokens) - at), 1, -1):
        *first, last = tokens[at : at + length]
        for form, _ in forms(last, language):
            if (phrase := " ".join((*first, form))) in known:
                return known[phrase], length
    return _one(tokens[at], language) or tokens[at], 1


def _turned(found: list[str]) -> list[str]:
    """Adjectives that stand after their noun put before it ("gatto rosso")."""
    for i in range(1, len(found)):
        at = i
        while at > 0 and _describes(found[at]) and not _describes(found[at - 1]) and _names(found[at - 1]):
            found[at - 1], found[at] = found[at], found[at - 1]
            at -= 1
    return found


def _describes(word: str) -> bool:
    return bool({"colour", "size", "material"} & set(meanings().get(word, {}))) and " of " not in word


def _names(word: str) -> bool:
    noun = any(nouns.noun(form) for form in singulars(word))
    return noun or bool({"place", "garment"} & set(meanings().get(word, {})))


def _written(prompt: str, language: str) -> str:
    """A language that does not part its words: the longest known first."""
    found: list[str] = []
    for said in _cut(prompt, language):
        if said.endswith(" >"):
            _put_before(found, said[:-2])
        elif said == "of":
            found += [","] if found and (_is_fact(found[-1]) or _tells_of_the_next(found)) else []
        else:
            found.append(said)
    return " ".join(_verb_first(found))


def _verb_first(found: list[str]) -> list[str]:
    """What an edit is to do ("remove") put before what it does it to, which is there already."""
    at = next((i for i, said in enumerate(found) if "verb" in meanings().get(said, {})), None)
    if at is None:
        return found
    verb, meant = found[at], meanings()[found[at]]["verb"]
    first = found[:at] + found[at + 1 :]
    split = found.index(",") if "," in found[:at] else at
    if meant == "replace":
        first = [*found[:split], "by", *found[split:at], *found[at + 1 :]]
    others = [said for said in first if said not in {",", "please"}]
    return [verb, *(["the"] if meant != "add" and others[:1] != ["the"] else []), *others]


def _cut(prompt: str, language: str) -> list[str]:
    known = words(language)
    longest = max(map(len, known))
    found: list[str] = []
    strange = ""
    at = 0
    while at < len(prompt):
        length = next((n for n in range(longest, 0, -1) if prompt[at : at + n] in known), 0)
        if length or not prompt[at].isalnum():
            found += [strange] if strange else []
            strange = ""
            found += [known[prompt[at : at + length]]] if length else []
        else:
            strange += prompt[at]
        at += length or 1
    return [*found, strange] if strange else found


def _strange(prompt: str, language: str) -> int:
    """How many characters of a prompt are in no word of a language."""
    known = words(language)
    return sum(len(each) for each in _cut(prompt, language) if each not in known.values())


def _put_before(found: list[str], relation: str) -> None:
    """What stands after its noun ("on") put before it, and the phrase closed."""
    start = max((i + 1 for i, said in enumerate(found) if said in {",", "and"}), default=0)
    inside = next((i for i in range(len(found) - 1, start - 1, -1) if found[i].split(" ")[-1] == "in"), None)
    if inside is None:
        found.insert(start, relation)
    else:
        found[inside] = " ".join((*found[inside].split(" ")[:-1], relation))
    found.append(",")


def _tells_of_the_next(found: list[str]) -> bool:
    """Whether what was said since the last comma is of the noun to come (Chinese "wearing a hat's dog")."""
    apart = [said == "," or _is_fact(said) or "weather" in meanings().get(said, {}) for said in found]
    start = max((i + 1 for i, part in enumerate(apart) if part), default=0)
    return len(found) > start + 1 and found[start] in {"holding", "wearing", "riding", "reading", "eating"}


def _is_fact(word: str) -> bool:
    return bool({"place", "time", "style"} & set(meanings().get(word, {})))
