"""Patterns for the ways in which one name is written: "Robertson, Tim", "t.robertson@x.example".

They are matched against a text that is folded and has no accents. What such a pattern finds counts
where it is written like a name: see `is_written_as_name`.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from facilitator.core.everyday_words import EVERYDAY
from facilitator.core.names.forms import Form, FormKind, spellings
from facilitator.core.names.name_words import PARTICLES, TITLES
from facilitator.core.text import fold

_LEAST = 3  # letters of a last name that initials stand with
_SEPARATED = r"[\s._+‐‑–-]{1,3}"
_MAYBE_SEPARATED = r"[\s._+‐‑–-]{0,3}"
_TURNED = r"(?:\s?[,;]\s?|[\s._+‐‑–-]{1,2})"
_JOINED = r"[._+‐‑–-]?"
_BLANKS = re.compile(r"[\s,;()]+")
_HALVES = re.compile(r"[-‐‑–]")
_LAST_WORD = re.compile(r"([^\W\d_][\w’'-]*)\s$")
_WORD = re.compile(r"[^\s,;.()\[\]\"“”„«»]+")


def without_accents(text: str) -> str:
    """Return a folded text without its accents, decomposed."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def other_ways(name: str) -> Iterator[str]:
    """Yield patterns of a name written otherwise than as a whole."""
    if "@" in name:
        return
    words = [each for each in _WORD.findall(name) if _plain(each) not in TITLES]
    if "," in name:
        last, _, first = name.partition(",")
        words = [*_WORD.findall(first), *_WORD.findall(last)]
    firsts = [each for each in words[:-1] if _plain(each) not in PARTICLES]
    if not firsts or any(len(_plain(each)) < 1 for each in words):
        return
    yield _MAYBE_SEPARATED.join(map(_either, words))
    first, given = _whole_or_half(firsts[0]), _SEPARATED.join(map(_either, firsts))
    for last in dict.fromkeys((_run(_tail(words)), _whole_or_half(words[-1]))):
        for each in dict.fromkeys((given, first)):
            yield f"{last}{_TURNED}{each}"
            yield f"{last}\\s\\({each}\\)"
        yield f"{first}{_SEPARATED}(?:[^\\W\\d_]\\.?\\s)?{last}"
        if len(_plain(words[-1])) >= _LEAST:
            yield from _with_initials(firsts, last)
    yield f"{_either(words[-1])}{_either(firsts[0])}"


def is_written_as_name(text: str, begin: int, end: int, *, whole: bool) -> bool:
    """Say whether what was found in a text is a name, and no run of everyday words.

    A `whole` name is one in any case; else each word of it begins with a capital, or it is part of
    an address.
    """
    if whole:
        return True
    found = text[begin:end]
    words = [each for each in _BLANKS.split(found) if each]
    in_address = text[max(0, begin - 1) : begin] in ("@", "/") or text[end : end + 1] == "@"
    if len(words) == 1:
        is_one = not any(each in found for each in "._+‐‑–-")
        # "TimRobertson", "trobertson": in running text no word that everybody has
        return in_address or not is_one or (len(found) > _LEAST + 1 and fold(found) not in EVERYDAY)
    if "," in found and _is_of_another(text[:begin]):
        return False
    named = [each for each in words if _plain(each) not in PARTICLES]
    return not any(each[0].islower() for each in named)


def _is_of_another(before: str) -> bool:
    """Say whether a last name has another's first name before it: "Mariana Silva, Ana"."""
    found = _LAST_WORD.search(before)
    if found is None or not found[1][0].isupper() or found[1].isupper():
        return False
    return fold(found[1]) not in EVERYDAY and _plain(found[1]) not in TITLES


def _with_initials(firsts: Sequence[str], last: str) -> Iterator[str]:
    letters = [_plain(half)[0] for each in firsts for half in _HALVES.split(each) if _plain(half)]
    for run in dict.fromkeys(("".join(letters), letters[0])):
        spaced = r"\.?[\s‐‑-]?".join(map(re.escape, run))
        yield f"{spaced}(?:\\.\\s?|\\s){last}"
        yield f"{last}(?:,\\s?|\\s){spaced}(?:\\.|(?![^\\W_]))"
        yield f"{run}{_JOINED}{last}(?=@)"
        yield f"(?<=@){run}{_JOINED}{last}"
        yield f"{last}{_JOINED}{run}(?=@)"
        yield f"{run}[._]{last}"


def _tail(words: Sequence[str]) -> list[str]:
    """Return a last name with its particles: "van Breen"."""
    at = len(words) - 1
    while at > 1 and _plain(words[at - 1]) in PARTICLES:
        at -= 1
    return list(words[at:])


def _run(words: Sequence[str]) -> str:
    return _MAYBE_SEPARATED.join(map(_either, words))


def _either(word: str) -> str:
    """Return a pattern for a word in each spelling; its own hyphens may be other separators."""
    plain = without_accents(fold(word))
    found = dict.fromkeys((plain, *sorted(spellings(Form(word, FormKind.PART)))))
    ways = (r"['’‐‑–\s-]?".join(map(re.escape, re.split(r"['’‐‑–-]", each))) for each in found)
    return f"(?:{'|'.join(ways)})"


def _whole_or_half(word: str) -> str:
    halves = [each for each in _HALVES.split(word) if len(_plain(each)) >= _LEAST]
    return f"(?:{'|'.join(map(_either, dict.fromkeys((word, *halves))))})"


def _plain(word: str) -> str:
    return without_accents(fold(word.rstrip(".")))
