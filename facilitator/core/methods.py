"""Methods of agenda items (round, case, break …): the words for each, and what it means."""

import re
from enum import Enum, StrEnum
from functools import lru_cache
from typing import NamedTuple

from facilitator.core.model import Item
from facilitator.core.patterns import late_pattern

_D = r"[-\s‐‑‒–—]?"  # "check-in", "check in" and "checkin", with any dash
_CHECK = rf"check{_D}(?:in|out)s?\b"
_TOGETHER = r"(?:(?:(?:group|open) )?(?:discussions?|conversations?|work|talk) )?(?:in )?"
_KEPT = 1024  # texts whose method is remembered; far more than the agendas of one sitting name


class Meaning(StrEnum):
    """What a method means: who has the floor, and whether their time tells who holds forth."""

    ROUND = "round"  # walks the room: everybody is asked once, and has a slot of their own
    LED = "led"  # a case: whoever brings it has a slot of their own
    TOGETHER = "together"  # all together, but the floor is not free: a welcome, or set steps
    DISCUSSION = "discussion"  # the floor is free
    APART = "apart"  # in pairs, in groups, in silence: nobody has the floor of the whole room
    BREAK = "break"


# Everybody, or whoever leads, has a slot: the time in it says nothing of who holds forth.
SLOTTED = frozenset({Meaning.ROUND, Meaning.LED})
TALKING = frozenset({Meaning.ROUND, Meaning.DISCUSSION})  # the whole room talks


class Method(Enum):
    """A way of working: its name, what it means, and the words for it (a pattern).

    Where several words begin at the same place, the first row counts.
    """

    ROUND = (
        "Round",
        Meaning.ROUND,
        (
            rf"{_CHECK}(?: rounds?)?|(?:go{_D})?rounds?\b(?!{_D}tables?\b)|(?:go|whip){_D}arounds?"
            r"|tour de table"
        ),
    )
    CLARIFYING = (
        "Clarifying questions",
        Meaning.DISCUSSION,
        r"clarif(?:ying|ications?)(?: questions?(?: only)?)?",
    )
    CASE = "Case", Meaning.LED, rf"case(?: presentation)?s?\b(?!{_D}stud)"
    PEER_CONSULTATION = (
        "Peer consultation",
        Meaning.APART,
        rf"peer{_D}consult(?:ations?|ing)",
    )
    PEER_ASSIST = "Peer assist", Meaning.TOGETHER, rf"peer{_D}assists?"
    TROIKA = "Troika consulting", Meaning.APART, r"troikas?(?: consulting)?"
    ACTION_LEARNING = "Action learning set", Meaning.APART, rf"action{_D}learning(?: sets?)?"
    HOT_SEAT = "Hot seat", Meaning.TOGETHER, rf"hot{_D}seats?"
    ONE_TWO_FOUR_ALL = (
        "1-2-4-All",
        Meaning.APART,
        r"1\W{1,3}2\W{1,3}4\b(?:\W{0,3}all\b)?|124\W?all",
    )
    FISHBOWL = "Fishbowl", Meaning.DISCUSSION, rf"fish{_D}bowls?"
    PANEL_OPEN_MIC = (
        "Panel then open mic",
        Meaning.TOGETHER,
        r"panel\b.{0,40}?\bopen mic(?:rophone)?",
    )
    PANEL = "Panel", Meaning.DISCUSSION, r"panels?(?: discussions?)?"
    PAIRS = "Pairs", Meaning.APART, rf"{_TOGETHER}(?:pairs?|trios?)|{_TOGETHER}in threes|pairwise"
    SMALL_GROUPS = (
        "Small groups",
        Meaning.APART,
        (
            rf"{_TOGETHER}(?:small|buzz|break{_D}out) (?:groups?|rooms?)|break{_D}outs?"
            rf"|{_TOGETHER}in groups|groups of (?:\d+|two|three|four|five|six)|group work"
            r"|world caf[eé]s?"
        ),
    )
    SILENT_WORK = (
        "Silent work",
        Meaning.APART,
        (
            rf"silent(?:ly)?\b(?! rounds?\b)|silence|brain{_D}writing|on your own|individually"
            r"|individual (?:work|writing|reflection)"
        ),
    )
    OPEN_DISCUSSION = (
        "Open discussion",
        Meaning.DISCUSSION,
        r"open (?:discussion|floor)|(?:group )?discussions?\b(?! rounds?\b)",
    )
    PLENARY = "Plenary", Meaning.TOGETHER, r"plenar(?:y|ies)"
    BREAK = (
        "Break",
        Meaning.BREAK,
        (
            rf"(?:(?:coffee|tea|lunch|comfort|short|bio){_D})?breaks?\b(?!{_D}outs?\b)"
            r"|lunch|pause|coffee|tea|recess"
        ),
    )

    def __init__(self, label: str, meaning: Meaning, words: str) -> None:
        self.label = label
        self.meaning = meaning
        self.words = words


_ANY = late_pattern(
    "|".join(rf"(?P<{each.name}>\b(?:{each.words})(?!\w))" for each in Method), re.IGNORECASE
)
# What stands before a colon, or alone, is the method; "Discussion paper: …" is not.
_PLAIN_TITLE = late_pattern(
    r"(?:(?:opening|closing|final|first|second|last|quick|silent)\s)?"
    r"(?P<method>[^:,;.?!(–—]+?)\s*(?:[:,;.?!(–—].*|\sonly\b.*)?",
    re.IGNORECASE | re.DOTALL,
)


class Named(NamedTuple):
    """A method and where its words stand in a text."""

    method: Method
    begin: int
    end: int


def find_method(text: str) -> Named | None:
    """Return the method whose words come first in a text; None where nothing is known."""
    match = _ANY().search(text)
    return None if match is None else Named(_method(match), match.start(), match.end())


def method_of_title(title: str) -> Method | None:
    """Return the method where a title plainly begins with it; None anywhere else."""
    plain = _PLAIN_TITLE().fullmatch(title)
    match = None if plain is None else _ANY().fullmatch(plain["method"])
    return None if match is None else _method(match)


def _method(match: re.Match[str]) -> Method:
    return Method[match.lastgroup or ""]


def method_of(item: Item) -> Method | None:
    """Return the method an item names, in its method or, without one, plainly in its title."""
    return _read(item.method, item.title)


@lru_cache(_KEPT)
def _read(text: str, title: str) -> Method | None:
    if not text.strip():
        return method_of_title(" ".join(title.split()))
    named = find_method(" ".join(text.split()))
    return None if named is None else named.method


def meaning_of(item: Item) -> Meaning:
    """Return what an item means for the room; a method that nobody knows is a discussion.

    Where an item names no method at all, its title and its section may say that people work apart.
    """
    method = method_of(item)
    if method is not None:
        return method.meaning
    return Meaning.APART if not item.method.strip() and _says_apart(item) else Meaning.DISCUSSION


def is_round(item: Item | None) -> bool:
    """Tell whether an item asks everybody in turn; a roundtable is no round."""
    return item is not None and meaning_of(item) is Meaning.ROUND


def is_break(item: Item | None) -> bool:
    return item is not None and meaning_of(item) is Meaning.BREAK


def may_be_apart(item: Item) -> bool:
    """Tell whether nobody may be meant to have the floor, by anything the item says of itself.

    Its title and section count beside its method: a question too many is worse than one too few.
    """
    return meaning_of(item) in (Meaning.APART, Meaning.BREAK) or _says_apart(item)


def _says_apart(item: Item) -> bool:
    return _any_apart(item.title) or _any_apart(item.section)


@lru_cache(_KEPT)
def _any_apart(text: str) -> bool:
    found = (_method(each).meaning for each in _ANY().finditer(" ".join(text.split())))
    return any(each in (Meaning.APART, Meaning.BREAK) for each in found)
