"""Fold of a text for the names check: its letters, and for each where it stands in the text."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from facilitator.core.names.decoding import decoded
from facilitator.core.names.letters import ALIKE, ALIKE_DIGITS, LETTERS, SEPARATOR
from facilitator.core.patterns import late_pattern

_BY_DIGITS = late_pattern(r"[A-Za-z][0-9$!|]|[0-9$!|][A-Za-z]|[A-Z]l|l[A-Z]")
# What is written without a blank, and in lower case, whatever stands in it.
_ADDRESS = late_pattern(
    r"https?://\S+|www\.\S+|(?<!\w)[\w.%+-]+@[\w.-]+|[@＠#＃][\w.-]+"
    r"|(?<!\w)\w[\w-]*(?:\.[\w-]+){0,9}\.[a-z]{2,}(?:/\S*)?"
    r"|(?<!\w)[\w-]*[^\W_]_[^\W_][\w-]*"
)
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


@dataclass(frozen=True, slots=True)
class Folded:
    """Letters of a text, with the stretch of the text that each stands for.

    `gaps` counts the characters before each that are no letters.
    """

    text: str
    letters: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[int, ...]
    looks: tuple[Look, ...]

    def begins_word(self, at: int) -> bool:
        """Say whether nothing, or something else than a letter, stands before the letter."""
        return at in (0, len(self.letters)) or self.gaps[at] > 0

    def is_border(self, at: int) -> bool:
        """Say whether a word may end before the letter: "OAR|data", "open|GBIF", "は|GBIF|の"."""
        if self.begins_word(at):
            return True
        before, here = self.looks[at - 1], self.looks[at]
        if (before, here) == (Look.UPPER, Look.LOWER):
            return at > 1 and self.looks[at - 2] is Look.UPPER and not self.gaps[at - 1]
        if here is Look.SPACELESS:
            return self.starts[at] != self.starts[at - 1]
        if (before, here) != (Look.UPPER, Look.UPPER):
            return before is not here
        follows = at + 1 < len(self.letters) and not self.gaps[at + 1]
        return follows and self.looks[at + 1] is Look.LOWER

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return the stretch of the text that letters come from."""
        return self.starts[begin], self.ends[end - 1]

    def word_around(self, begin: int, end: int) -> tuple[int, int]:
        """Return begin and end of the word, or words, that letters stand in."""
        while not self.begins_word(begin):
            begin -= 1
        while end < len(self.letters) and not self.gaps[end]:
            end += 1
        return begin, end

    def pieces(self, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches of letters without a gap."""
        first = begin
        for at in range(begin + 1, end):
            if self.gaps[at]:
                yield first, at
                first = at
        yield first, end


def fold(text: str) -> Folded:
    return _folded(text, alike=False)


def views(text: str) -> Iterator[Folded]:
    """Yield the fold of a text, and the one of what it looks like, where that is another."""
    yield fold(text)
    if (not text.isascii() and any(ord(char) in ALIKE for char in text)) or _BY_DIGITS().search(
        text
    ):
        yield _folded(text, alike=True)


def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Return where web and mail addresses, handles, tags and file names stand."""
    return tuple(found.span() for found in _ADDRESS().finditer(text))


def is_within(spans: tuple[tuple[int, int], ...], begin: int, end: int) -> bool:
    at = bisect_right(spans, (begin, len(spans) and spans[-1][1]))
    return any(first <= begin and end <= last for first, last in spans[max(0, at - 1) : at + 1])


def _folded(text: str, *, alike: bool) -> Folded:
    chars, where = decoded(text)
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
    return Folded(text, "".join(letters), tuple(starts), tuple(ends), tuple(gaps), tuple(looks))


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
    if found or char not in "01345$!l|":
        return found
    before, after = chars[at - 1 : at], chars[at + 1 : at + 2]
    if char == "l":
        capitals = [each for each in (before, after) if each.isalpha()]
        return "i" if capitals and all(each.isupper() for each in capitals) else ""
    beside = before.isalpha() or after.isalpha()
    return ALIKE_DIGITS.get(char, "") if beside else ""
