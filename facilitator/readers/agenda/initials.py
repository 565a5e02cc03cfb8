"""Initials behind titles, "Fees (KFC)", "Maps (BJA, KFC)": in a list that has them they lead."""

import re
from collections import Counter
from collections.abc import Sequence

from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft

_INITIALS = r"[A-ZÆØÅÄÖÜ]{2,4}"
_BRACKET = re.compile(r"\(([^()]*)\)")
_EACH = re.compile(rf"(?<![\w-]){_INITIALS}(?![\w-])")
_ONLY = re.compile(rf"{_INITIALS}(?:\s*(?:[,/&+]|\b(?:og|and|und|et|en|y|e|och)\b)\s*{_INITIALS})*")
_FEWEST = 3  # titles that end so
_HALF = 0.5  # of the titles


def take_initials(drafts: Sequence[ItemDraft]) -> None:
    """Take them from titles most of which end in some, a few of which return.

    "Command line (CLI)" stands alone among its like, and nobody's initials come back in it.
    """
    own = [each for each in drafts if not each.leads and len(each.title) <= LONGEST_LINE]
    ends = [found for each in own if (found := _at_the_end(each.title))]
    again = Counter(name for found in ends for name in {*found})
    if len(ends) < max(_FEWEST, _HALF * len(drafts)) or max(again.values()) < 2:
        return
    for draft in own:
        _take(draft, known={*again})


def _at_the_end(title: str) -> list[str]:
    before, _, last = title.rpartition("(")
    words = last.removesuffix(")")
    is_last = bool(before.strip()) and title.endswith(")")
    return _EACH.findall(words) if is_last and _ONLY.fullmatch(words.strip()) else []


def _take(draft: ItemDraft, *, known: set[str]) -> None:
    """Take the initials of each bracket that begins with some; what else it says is a note."""
    found: list[str] = []
    for bracket in _BRACKET.finditer(draft.title):
        named = [each for each in _EACH.findall(bracket[1]) if each in known or found]
        named = named or _EACH.findall(bracket[1]) if _ONLY.fullmatch(bracket[1].strip()) else named
        if named and bracket[1].strip().startswith(named[0]):
            found += _EACH.findall(bracket[1])
            draft.title = draft.title.replace(bracket[0], "", 1)
            draft.note("" if _ONLY.fullmatch(bracket[1].strip()) else bracket[1])
    if found:
        draft.title = " ".join(draft.title.split())
        draft.leads.append(", ".join(dict.fromkeys(found)))
