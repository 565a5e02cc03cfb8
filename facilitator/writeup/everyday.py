"""The shipped lists of everyday words and of known names, read when a names check first asks."""

import lzma
from functools import cache
from typing import NamedTuple

from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.letters import letters_of
from facilitator.paths import resource


class GermanWords(NamedTuple):
    """Letters of words that stand before a noun, with which no name begins, and of all."""

    before: frozenset[str]
    all: frozenset[str]


NO_GERMAN = GermanWords(frozenset(), frozenset())


@cache
def everyday_words() -> EverydayWords:
    joined = lzma.decompress(resource("words/english.xz").read_bytes()).decode()
    return EverydayWords(frozenset(joined.split()), joined)


@cache
def known_names() -> frozenset[str]:
    """Return the letters of capitalised words that name nobody: places, licences, standards."""
    return _letters(resource("words/known-names.txt").read_text("utf-8"))


def _letters(text: str) -> frozenset[str]:
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(letters_of(word) for line in lines for word in line.split())


@cache
def german_words() -> GermanWords:
    before, _, nouns = resource("words/german.txt").read_text("utf-8").partition("[nouns]")
    first = _letters(before.partition("[before]")[2])
    return GermanWords(first, first | _letters(nouns))
