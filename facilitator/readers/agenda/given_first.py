"""Lists in which lines begin with who leads, by a given name alone: "Ana: fees", "Ben - maps"."""

import re
from collections.abc import Sequence

from facilitator.core.text import fold
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.given_names import AMBIGUOUS, GIVEN_NAMES

_FIRST = re.compile(
    r"(?P<names>[^\W\d_]{2,20}(?:\s?(?:[/,&+]|and|und|et|y)\s?[^\W\d_]{2,20}){0,2})"
    r"(?::|\s[-–—])\s+(?P<title>\S.*)"
)
_JOINT = re.compile(r"\s?(?:[/,&+]|\band\b|\bund\b|\bet\b|\by\b)\s?")
_FEWEST = 3  # lines, of two people at least
_KNOWN = 0.5  # of such lines begin with a given name


def take_given_first(drafts: Sequence[ItemDraft]) -> None:
    """Take the names from such lines where several people have one."""
    found = [
        (each, match)
        for each in drafts
        if not each.leads and len(each.title) <= LONGEST_LINE
        if (match := _FIRST.fullmatch(each.title)) is not None and match["names"][0].isupper()
    ]
    sure = [(each, match) for each, match in found if _is_given(match["names"])]
    people = {fold(match["names"]) for _, match in sure} - AMBIGUOUS
    if len(sure) < max(_FEWEST, _KNOWN * len(found)) or len(people) < _FEWEST - 1:
        return
    for draft, match in sure:
        draft.leads.append(match["names"])
        draft.title = match["title"]


def _is_given(names: str) -> bool:
    return all(fold(each) in GIVEN_NAMES for each in _JOINT.split(names))
