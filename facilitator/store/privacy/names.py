"""Replacement of forgotten people's names, found as whole words in any text."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from facilitator.core.text import fold

_IN_JSON = ('"', "\\")  # a name that holds these is written otherwise in a JSON text


class NameSwap:
    """Replaces names by labels. Where a longer name that is kept stands, that one is meant."""

    def __init__(self, labels: Mapping[str, str], *, kept: Iterable[str] = ()) -> None:
        """Take a label for each name, and names of other people."""
        self._labels = {folded: label for name, label in labels.items() if (folded := _fold(name))}
        self._kept = {_fold(name) for name in kept} - self._labels.keys() - {""}
        self._hints = tuple(_hint(name) for name in labels if fold(name))

    def __bool__(self) -> bool:
        return bool(self._labels)

    def may_be_in(self, text: str) -> bool:
        """Tell quickly, and on the safe side, whether a text or a JSON text can hold a name."""
        if not self._labels:
            return False
        if "\\u" in text:
            return True  # letters may be written as numbers
        folded = fold(text)
        return any(hint in folded for hint in self._hints)

    def swap(self, text: str) -> str:
        """Return a text, or a stored list of texts, with each name replaced."""
        if not self.may_be_in(text):
            return text
        if text.startswith("["):
            try:
                values = json.loads(text)
            except ValueError:
                return self._swap(text)  # a note in brackets is no list
            swapped = self.swap_within(values)
            return text if swapped == values else json.dumps(swapped, ensure_ascii=False)
        return self._swap(text)

    def swap_within(self, value: Any) -> Any:
        """Return a value read from JSON with each name in its texts replaced."""
        if isinstance(value, dict):
            return {name: self.swap_within(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.swap_within(each) for each in value]
        return self._swap(value) if isinstance(value, str) else value

    def _swap(self, text: str) -> str:
        folded, where = _folded(text)
        parts: list[str] = []
        done = 0
        for match in self._pattern.finditer(folded):
            begin, end = match.span()
            label = self._labels.get(match[0])
            inside = end < len(folded) and where[end][0] == where[end - 1][0]
            if label is None or inside:  # somebody else, or a letter with an accent more
                continue
            parts += (text[done : where[begin][0]], label)
            done = where[end - 1][1]
        return "".join((*parts, text[done:]))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted((*self._labels, *self._kept), key=len, reverse=True)
        names = "|".join(re.escape(name) for name in longest_first)
        return re.compile(f"(?<![^\\W_])(?:{names})(?![^\\W_])")


def _hint(name: str) -> str:
    """Return a folded piece of a name that stands in every text with it, or nothing."""
    words = [word for word in fold(name).split() if not any(mark in word for mark in _IN_JSON)]
    return max(words, key=len, default="")


def _fold(text: str) -> str:
    return _folded(text)[0].strip()


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text folded letter by letter, decomposed, and where each character came from."""
    letters: list[str] = []
    where: list[tuple[int, int]] = []
    for begin, end in _letters(text):
        letter = text[begin:end]
        folded = " " if letter.isspace() else unicodedata.normalize("NFD", fold(letter))
        if folded == " " and letters and letters[-1] == " ":
            where[-1] = (where[-1][0], end)
            continue
        letters.extend(folded)
        where.extend([(begin, end)] * len(folded))
    return "".join(letters), where


def _letters(text: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each character with the marks that combine with it."""
    begin = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield begin, at
            begin = at
