"""Fold of a text for the names check: its letters, and for each where it stands in the text."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from facilitator.core.names.decoding import (
    Spans,
    as_shown,
    decoded,
    is_shown_otherwise,
    may_be_coded,
)
from facilitator.core.names.letters import ALIKE, ALIKE_DIGITS, LETTERS, MARKS, SEPARATOR, spaced
from facilitator.core.patterns import late_pattern

_BY_LOOKS = late_pattern(r"[A-Za-z][0-9$!|]|[0-9$!|][A-Za-z]|[A-Z]l(?![a-z])|(?<![A-Za-z])l[A-Z]")
# What is written without a blank, and in lower case, whatever stands in it.
_ADDRESS = late_pattern(
    r"https?://\S+|www\.\S+|(?<![\w-])[\w.%+-]{1,64}@[\w.-]+|[@＠#＃][\w.-]+"
    r"|(?<![\w-])\w[\w-]*(?:\.[\w-]+){0,9}\.[a-z]{2,}(?:/\S*)?"
    r"|(?<![\w-])[\w-]*[^\W_]_[^\W_][\w-]*"
)
_MAY_BE_ADDRESS = late_pattern(r"[@＠#＃_/]|\w\.\w")
_SPACELESS = late_pattern(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    r"\uff66-\uff9f\U00020000-\U0003ffff]"
)


class Look(IntEnum):
    """What kind of character a letter was typed as."""

    LOWER = 0
    UPPER = 1
    DIGIT = 2
    OTHER = 3  # of a script with other letters than ours
    SPACELESS = 4  # of a script that puts no spaces between words


class Folded:
    """Letters of a text, with the stretch of the text that each stands for.

    Of a text that is read as it is written, only the places of the letters are kept.
    """

    __slots__ = ("_ends", "_gaps", "_looks", "letters", "starts", "text")

    def __init__(
        self,
        text: str,
        letters: str,
        starts: Sequence[int],
        more: tuple[Sequence[int], Sequence[int], Sequence[Look]] | None = None,
    ) -> None:
        self.text = text
        self.letters = letters
        self.starts = starts
        self._ends: Sequence[int] | None = None
        self._gaps: Sequence[int] | None = None
        self._looks: Sequence[Look] | None = None
        if more is not None:
            self._ends, self._gaps, self._looks = more

    def gap(self, at: int) -> int:
        """Return how many characters that are no letters stand before a letter."""
        if self._gaps is not None:
            return self._gaps[at]
        return self.starts[at] - self.starts[at - 1] - 1 if at else self.starts[0]

    def width(self, at: int) -> int:
        """Return how many marks part a letter from the one before; a run of one mark is one."""
        between = self.text[self._end(at - 1) : self.starts[at]]
        return min(self.gap(at), sum(1 for _ in groupby(between)))

    def look(self, at: int) -> Look:
        return _look(self.text[self.starts[at]]) if self._looks is None else self._looks[at]

    def begins_word(self, at: int) -> bool:
        """Say whether nothing, or something else than a letter, stands before the letter."""
        return at in (0, len(self.letters)) or self.gap(at) > 0

    def is_border(self, at: int) -> bool:
        """Say whether a word may end before the letter: "OAR|data", "open|GBIF", "は|GBIF|の"."""
        if self.begins_word(at):
            return True
        before, here = self.look(at - 1), self.look(at)
        if (before, here) == (Look.UPPER, Look.LOWER):
            return at > 1 and self.look(at - 2) is Look.UPPER and not self.gap(at - 1)
        if here is Look.SPACELESS:
            return self.starts[at] != self.starts[at - 1]
        if (before, here) != (Look.UPPER, Look.UPPER):
            return before is not here
        follows = at + 1 < len(self.letters) and not self.gap(at + 1)
        return follows and self.look(at + 1) is Look.LOWER

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return the stretch of the text that letters come from."""
        return self.starts[begin], self._end(end - 1)

    def _end(self, at: int) -> int:
        return self.starts[at] + 1 if self._ends is None else self._ends[at]

    def word_around(self, begin: int, end: int) -> tuple[int, int]:
        """Return begin and end of the word, or words, that letters stand in."""
        while not self.begins_word(begin):
            begin -= 1
        while end < len(self.letters) and not self.gap(end):
            end += 1
        return begin, end

    def pieces(self, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches of letters without a gap."""
        first = begin
        for at in range(begin + 1, end):
            if self.gap(at):
                yield first, at
                first = at
        yield first, end


def fold(text: str) -> Folded:
    plain = text if text.isascii() else text.translate(MARKS)
    if plain.isascii() and not may_be_coded(plain):
        starts = [at for at, char in enumerate(plain) if char.isalnum()]
        return Folded(text, spaced(plain).replace(SEPARATOR, ""), starts)
    return _folded(text, decoded(text))


def views(text: str) -> Iterator[Folded]:
    """Yield the fold of a text, and those of what it looks like, where that is something else."""
    yield fold(text)
    if may_look_otherwise(text):
        yield _folded(text, decoded(text), alike=True)
    if is_shown_otherwise(text):
        yield _folded(text, as_shown(text))


def may_look_otherwise(text: str) -> bool:
    """Say whether characters of a text look like letters that they are not: "GB1F"."""
    if not text.isascii() and any(ord(char) in ALIKE for char in text):
        return True
    return _BY_LOOKS().search(text) is not None


def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Return where web and mail addresses, handles, tags and file names stand."""
    if _MAY_BE_ADDRESS().search(text) is None:
        return ()
    return tuple(found.span() for found in _ADDRESS().finditer(text))


def is_within(spans: tuple[tuple[int, int], ...], begin: int, end: int) -> bool:
    """Say whether a stretch lies within one of some that follow each other."""
    if not spans:
        return False
    at = bisect_right(spans, begin, key=itemgetter(0)) - 1
    return at >= 0 and end <= spans[at][1]


def _folded(text: str, read: tuple[str, Spans], *, alike: bool = False) -> Folded:
    chars, where = read
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[int] = []
    looks: list[Look] = []
    gap = 0
    for at, char in enumerate(chars):
        written = _alike(chars, at) if alike else ""
        written = written or LETTERS[ord(char)]
        if written == SEPARATOR:
            gap += 1
            continue
        if not written:
            continue
        begin, end = where[at] if where else (at, at + 1)
        look = Look.UPPER if alike and char == "|" else _look(char)
        for letter in written:
            letters.append(letter)
            starts.append(begin)
            ends.append(end)
            gaps.append(gap)
            looks.append(look)
            gap = 0
    return Folded(text, "".join(letters), starts, (ends, gaps, looks))


@lru_cache(maxsize=4096)  # a text has few different characters
def _look(char: str) -> Look:
    if char.isascii():
        if char.isdigit():
            return Look.DIGIT
        return Look.UPPER if char.isupper() else Look.LOWER
    if _SPACELESS().match(char):
        return Look.SPACELESS
    plain = unicodedata.normalize("NFKD", char)[0]
    if plain.isascii() or char in "øØæÆœŒłŁđĐðÐþÞßıŋŊħĦŧŦ":
        return Look.UPPER if char.isupper() else Look.LOWER
    return Look.OTHER


def _alike(chars: str, at: int) -> str:
    """Return the letter that a character looks like; "" where it looks like itself."""
    char = chars[at]
    found = ALIKE.get(ord(char), "")
    if found or char not in "013458$!l|":
        return found
    before, after = chars[at - 1 : at], chars[at + 1 : at + 2]
    if char == "l":
        capitals = [each for each in (before, after) if each.isalpha()]
        return "i" if capitals and all(each.isupper() for each in capitals) else ""
    beside = before.isalpha() or after.isalpha()
    return ALIKE_DIGITS.get(char, "") if beside else ""
