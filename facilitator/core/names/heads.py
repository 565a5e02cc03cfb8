"""Heads and tails of a line that say who spoke: "GBIF (remote): …", "… — Ana Lima, GBIF".

They are found whole or not at all, so that what is left reads as a sentence. Where names stand is
given; what else may stand beside them is in `head_words`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from facilitator.core.names.everyday_heads import is_somebody
from facilitator.core.names.head_patterns import (
    ABBREVIATED,
    AFTER_DASH,
    AFTER_TAG,
    ARROW,
    ASIDE,
    BEGIN,
    BRACKETED,
    BULLET,
    CITED,
    COLON,
    COMMA,
    DASH,
    FIRST,
    IN_CODE,
    LISTED_ON,
    PUT_IT,
    SAYING,
    SAYS,
    STOPS,
    TAIL_BRACKET,
    TAIL_CITED,
    TAIL_COMMA,
    TAIL_DASH,
    TAIL_SAYS,
    WORD,
    WORD_BEGINS,
)
from facilitator.core.names.head_words import ABOUT_FIRST, go_with_names
from facilitator.core.names.letters import letters_of
from facilitator.core.patterns import LatePattern

IsName = Callable[[str], bool]

_NAME = "\ufdd3"  # a noncharacter, which no text may hold, for each character of a name
_FARTHEST = 120  # characters that a head or a tail takes at most
_MOST_UNKNOWN = 3  # words
_LONGEST = 2_000  # characters of a line; what is longer was pasted, and has no head
_OPENS, _CLOSES = "([{（【", ")]}）】"
_ENDS = " \t\n.!?…*_`"
_ARROWS = ("→", "⇒", "->", "=>", "-->", ">")
_QUOTES = (("“", "”"), ("«", "»"))
_MARKS = ("**", "__", "*", "_", "`")


class Stretch(NamedTuple):
    """Where a name stands in a line; one that is not `strong` ties nobody by itself.

    One that may not go keeps the head or tail that it stands in. `short` is an organisation's. One
    that is not `sure` may be the everyday word, and is part of no head.
    """

    begin: int
    end: int
    strong: bool
    may_go: bool = True
    short: bool = False
    sure: bool = True


def without_ties(
    line: str, names: Sequence[Stretch], is_name: IsName, *, keeps_bullet: bool = False
) -> str:
    """Return a line without what says who spoke, if all of that can go; else as it is.

    `is_name` tells of a capitalised word beside a name whether it may be one too.
    """
    if len(line) > _LONGEST:
        return line
    reader = _Line(line, tuple(names), is_name)
    end = _last_head(reader)
    begin = reader.tail(end)
    kept = line[end:begin].strip()
    if not any(char.isalnum() for char in kept):
        return line
    if begin < len(line):
        stop = line[begin:].rstrip("*_` ")[-1:]
        kept += stop if stop in ".!?…" and kept[-1] not in '.!?…”"»' else ""
    if not end:
        return kept if begin < len(line) else line
    kept = _with_marks(line[:end], kept)
    bullet = BULLET().match(line) if keeps_bullet else None
    return f"{bullet[0] if bullet else ''}{capital(kept)}"


def is_only_head(line: str, names: Sequence[Stretch], is_name: IsName) -> bool:
    """Say whether a line says who speaks in those below it, and nothing else: "GBIF:"."""
    end = _last_head(_Line(line, tuple(names), is_name))
    return end > 0 and not any(char.isalnum() for char in line[end:])


def capital(text: str) -> str:
    """Begin a sentence with a capital letter; "iNaturalist" and "api.x.org" stay as they are."""
    found = FIRST().match(text)
    if found is None or not found[1].islower() or IN_CODE().match(text, found.end()):
        return text
    at = found.start(1)
    return f"{text[:at]}{text[at].upper()}{text[at + 1 :]}"


def go_with_tag(text: str, begin: int) -> int:
    """Return where ends what goes with a tag of who spoke that ends at `begin`: " (remote):"."""
    if text[begin : begin + 1] in tuple(_CLOSES):
        return begin  # "[@gbif]: we close": the bracket goes with the tag
    between = AFTER_TAG().match(text, begin)
    end = between.end() if between else begin
    aside = ASIDE().match(text, end)
    if aside is not None and not go_with_names(WORD().findall(aside[0])):
        if ":" in text[begin:end]:
            return aside.end()
        begin = aside.end()
    elif between is not None and between[0].strip() in _ARROWS:
        begin = end
    reader = _Line(text, (Stretch(0, begin, strong=True),), lambda _: False)
    return next(
        (far for at, far in reader.closers(begin, COLON) if at > begin and reader.is_who(0, at)),
        reader.said(0) or begin,
    )


def _last_head(reader: "_Line") -> int:
    """Return where the last of the heads ends that stand one after the other."""
    end = reader.head(0)
    while end and (further := reader.head(end)) > end:
        end = further
    return end


def _with_marks(gone: str, kept: str) -> str:
    """Open again the emphasis that was opened in a head, and is closed behind it."""
    for mark in _MARKS:
        if gone.count(mark) % 2 and kept.count(mark) % 2:
            return f"{mark}{kept}" if kept.endswith(mark) else kept.replace(mark, "", 1).lstrip()
    return kept


class _Line:
    """A line whose names are known."""

    def __init__(self, text: str, names: Sequence[Stretch], is_name: IsName) -> None:
        self._text = text
        self._names = [each for each in names if each.sure]
        self._begins = {each.begin: each.end for each in names}
        self._is_name = is_name
        masked = list(text)
        for each in self._names:
            masked[each.begin : each.end] = _NAME * (each.end - each.begin)
        self._masked = "".join(masked)

    def head(self, start: int) -> int:
        """Return where the text behind a head begins, `start` where there is none."""
        begun = BEGIN().match(self._masked, start)
        begin = begun.end() if begun else start
        if begin >= len(self._masked):
            return start
        for found in (self._bracketed, self._closed, self._cited):
            end = found(begin)
            if end:
                return end
        return start

    def tail(self, start: int) -> int:
        """Return where begins what says at the end who spoke, else the end of the text."""
        whole = len(self._masked)
        end = len(self._masked.rstrip(_ENDS))
        shortest = max(start, end - _FARTHEST)
        bracket = TAIL_BRACKET().search(self._masked, shortest, end)
        if bracket and bracket.start() > start and self._is_cited(bracket.start(), end):
            return bracket.start()
        says = SAYING().search(self._masked, shortest, end) is not None
        patterns: list[LatePattern] = [TAIL_DASH, TAIL_SAYS]
        for pattern in [*patterns, TAIL_COMMA] if says else patterns:
            for found in pattern().finditer(self._masked, shortest, end):
                if found.start() > start and self.is_who(found.end(), end):
                    return found.start()
        return whole

    def closers(self, begin: int, pattern: LatePattern) -> Iterator[tuple[int, int]]:
        """Yield where a pattern stands outside of brackets: begin and end."""
        depth = 0
        for at in range(begin, min(len(self._masked), begin + _FARTHEST)):
            char = self._masked[at]
            depth += (char in _OPENS) - (char in _CLOSES)
            if depth > 0:
                continue
            found = pattern().match(self._masked, at)
            if found is not None:
                yield at, found.end()

    def is_who(self, begin: int, end: int) -> bool:
        """Say whether a stretch holds a name, and nothing but who speaks and how."""
        within = [each for each in self._names if each.begin < end and begin < each.end]
        if not within or not all(each.may_go for each in within):
            return False
        short = sum(each.short for each in within)
        if not any(each.strong for each in within) and not is_somebody(
            self._masked, begin, end, short_names=short
        ):
            return False
        bare = ASIDE().sub(" ", self._masked[begin:end]).replace(_NAME, " ")
        bare = ABBREVIATED().sub(" ", bare)
        if any(stop[0] != "," for stop in STOPS().finditer(bare)) or not _is_balanced(bare):
            return False
        unknown = go_with_names(WORD().findall(bare))
        first = WORD().match(self._masked, begin)
        if first and letters_of(first[0]) in ABOUT_FIRST:
            return False
        if len(unknown) > _MOST_UNKNOWN or not all(each[0].isupper() for each in unknown):
            return False
        return not unknown or any(map(self._is_name, unknown))

    def _bracketed(self, begin: int) -> int:
        found = BRACKETED().match(self._masked, begin)
        if found is None:
            return 0
        inside = found[0].rstrip("*_` \t:：–—-")
        is_who = self.is_who(begin + 1, begin + len(inside) - 1)
        return found.end() if is_who else 0

    def _closed(self, begin: int) -> int:
        colons = list(self.closers(begin, COLON))
        for at, end in colons[:2]:
            if self.is_who(begin, at):
                return end
        for at, end in list(self.closers(begin, ARROW))[:1]:
            if self.is_who(begin, at):
                return end
        for at, end in list(self.closers(begin, DASH))[:1]:
            if self._is_dash_of_head(begin, at, end, colons):
                return end
        return 0

    def _is_dash_of_head(
        self, begin: int, at: int, end: int, colons: Sequence[tuple[int, int]]
    ) -> bool:
        """Say so of a dash that no other follows: else it may be one of a pair."""
        if DASH().search(self._masked, end) or any(colon < end + 40 for colon, _ in colons):
            return False
        rest = self._text[end:].lstrip(" *_`")
        begins = AFTER_DASH().match(self._masked, end) is not None or rest[:1].isupper()
        return begins and self.is_who(begin, at)

    def _cited(self, begin: int) -> int:
        found = CITED().match(self._masked, begin)
        if found is None:
            return 0
        best = 0
        for at, end in self.closers(found.end(), COMMA):
            put_it = PUT_IT().search(self._masked, found.end(), at)
            if self.is_who(found.end(), put_it.start() if put_it else at):
                best = end
        return 0 if self._lists_more(best) else best

    def _lists_more(self, begin: int) -> bool:
        """Say whether a list goes on: "according to Tim | , will, we …" tells of Will, too."""
        first = WORD_BEGINS().match(self._text, begin)
        end = self._begins.get(first.end() if first else begin)
        return end is not None and LISTED_ON().match(self._text, end) is not None

    def said(self, begin: int) -> int:
        """Return where begins what somebody says, behind a tag: "@gbif says they will close"."""
        found = SAYS().search(self._masked, begin, begin + _FARTHEST)
        if found is None or not self.is_who(begin, found.start()):
            return 0
        return found.end()

    def _is_cited(self, begin: int, end: int) -> bool:
        """Say whether a bracket holds who spoke: "(GBIF)", "(so GBIF)", "(according to GBIF)"."""
        first, last = begin, end - 1
        while self._masked[first] not in _OPENS:
            first += 1
        cited = TAIL_CITED().match(self._masked, first + 1)
        return self.is_who(cited.end() if cited else first + 1, last)


def _is_balanced(text: str) -> bool:
    pairs = all(text.count(opens) == text.count(closes) for opens, closes in _QUOTES)
    return pairs and text.count('"') % 2 == 0
