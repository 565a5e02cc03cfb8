"""Replacement of forgotten people's names, found as whole words in any text, however written."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from facilitator.core.model import Person
from facilitator.core.names.forms import Form, FormKind, spellings
from facilitator.core.names.people import forms_of_person
from facilitator.core.text import fold
from facilitator.store.privacy.name_patterns import (
    is_written_as_name,
    other_ways,
    without_accents,
)

_IN_JSON = ('"', "\\")  # a name that holds these is written otherwise in a JSON text


class NameSwap:
    """Replaces names by labels. Where a longer name that is kept stands, that one is meant.

    A name counts in each of the ways of `name_patterns`, with its accents or without them; one
    that is kept is told from it by its accents.
    """

    def __init__(self, labels: Mapping[str, str], *, kept: Iterable[str] = ()) -> None:
        """Take a label for each name, and names of other people."""
        self._labels = {folded: label for name, label in labels.items() if (folded := _fold(name))}
        self._names = {folded: name for name in labels if (folded := _fold(name))}
        self._kept = {_fold(name) for name in kept} - self._labels.keys() - {""}
        self._hints = tuple({hint for name in labels if fold(name) for hint in _hints(name)})

    def __bool__(self) -> bool:
        return bool(self._labels)

    def may_be_in(self, text: str) -> bool:
        """Tell quickly, and on the safe side, whether a text or a JSON text can hold a name."""
        if not self._labels:
            return False
        if "\\u" in text:
            return True  # letters may be written as numbers
        folded = without_accents(fold(text))
        return any(hint in folded for hint in self._hints)

    def has_form(self, letters: str) -> bool:
        """Tell whether letters, as the names check compares them, are a name or a part of one."""
        return letters in self._forms

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
        folded, where = _folded(text, accents=False)
        parts: list[str] = []
        done = at = 0
        while match := self._pattern.search(folded, at):
            begin, end = match.span()
            first, last = where[begin][0], where[end - 1][1]
            label = self._label_of(match, text, first, last)
            inside = end < len(folded) and where[end][0] == where[end - 1][0]
            if label is None or inside:
                at = end if (match.lastgroup or "").startswith(_KEPT) else begin + 1
                continue
            first, last = _address_around(text, first, last)
            parts += (text[done:first], label)
            done = last
            at = next((n for n in range(end, len(folded)) if where[n][0] >= last), len(folded))
        return "".join((*parts, text[done:]))

    def _label_of(self, match: re.Match[str], text: str, begin: int, end: int) -> str | None:
        """Return what stands for what was found, None where it is somebody else or nobody."""
        group = match.lastgroup or _KEPT
        written = _fold(text[begin:end])
        if group.startswith(_KEPT) or (written in self._kept and written not in self._labels):
            return None
        whole = group.startswith(_WHOLE)
        if not is_written_as_name(text, begin, end, whole=whole):
            return None
        return self._by_group[group]

    @cached_property
    def _forms(self) -> frozenset[str]:
        forms = (
            form for name in self._names.values() for form in forms_of_person(Person("", name))
        )
        return frozenset(each for form in forms for each in spellings(form))

    @cached_property
    def _by_group(self) -> dict[str, str]:
        labels = enumerate(self._labels.values())
        return {f"{kind}{n}": label for n, label in labels for kind in (_WHOLE, _OTHERWISE)}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Return what finds whole names, those that are kept too, and then all other ways."""
        whole: list[tuple[int, str]] = []
        otherwise: list[tuple[int, str]] = []
        for n, (folded, name) in enumerate(self._names.items()):
            plain = without_accents(folded)
            whole.append((len(plain), f"(?P<{_WHOLE}{n}>{re.escape(plain)})"))
            if more := "|".join(other_ways(name)):
                otherwise.append((len(plain), f"(?P<{_OTHERWISE}{n}>{more})"))
        for n, each in enumerate(sorted(map(without_accents, self._kept))):
            whole.append((len(each), f"(?P<{_KEPT}{n}>{re.escape(each)})"))
        ordered = (*_longest_first(whole), *_longest_first(otherwise))
        return re.compile(f"(?<![^\\W_])(?:{'|'.join(ordered)})(?![^\\W_])")


_WHOLE, _OTHERWISE, _KEPT = "whole", "other", "kept"
_IN_HOST = re.compile(r"@[\w-]+(?:\.[\w-]+)+")
_BOX = re.compile(r"[\w.+-]*$")


def _longest_first(sources: Iterable[tuple[int, str]]) -> Iterator[str]:
    yield from (source for _, source in sorted(sources, key=lambda each: -each[0]))


def _address_around(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return a stretch with the mail address that it is the beginning of, or within."""
    host = _IN_HOST.match(text, end)
    if host is None:
        return begin, end
    box = _BOX.search(text, 0, begin)
    return (box.start() if box else begin), host.end()


def _hints(name: str) -> Iterator[str]:
    """Yield folded pieces of a name of which one stands in every text with it, or nothing."""
    words = without_accents(fold(name)).replace("-", " ").split()
    told = [word for word in words if not any(mark in word for mark in _IN_JSON)]
    if len(told) < len(words) or not told:
        yield max(told, key=len, default="")
        return
    yield from sorted(spellings(Form(told[-1], FormKind.PART)) | {told[-1]})


def _fold(text: str) -> str:
    return _folded(text)[0].strip()


def _folded(text: str, *, accents: bool = True) -> tuple[str, list[tuple[int, int]]]:
    """Return a text folded letter by letter, decomposed, and where each character came from."""
    letters: list[str] = []
    where: list[tuple[int, int]] = []
    for begin, end in _letters(text):
        letter = text[begin:end]
        folded = " " if letter.isspace() else unicodedata.normalize("NFD", fold(letter))
        folded = folded if accents else without_accents(folded)
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
