"""Titles that name their speakers once more: "Maps - Ana Lima", where a field says who speaks."""

import re

from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.leads import IN_LAST_BRACKET
from facilitator.readers.agenda.people import is_named

_JOINT = re.compile(r"\s+(?:[-–—|]{1,3}|//)\s+|:\s+")
_AND = frozenset({"and", "und", "et", "y", "e", "og", "och", "en", "by", "with"})


def cut_named(draft: ItemDraft) -> None:
    """Take those out of a title who lead the item by a field of their own, and nobody else."""
    if not draft.leads or len(draft.title) > LONGEST_LINE:
        return
    title = _words(draft.title)
    draft.leads = [each for each in draft.leads if _words(each) != title or is_named(each)]
    people = _words(" ".join(draft.leads))
    bracket = IN_LAST_BRACKET.fullmatch(draft.title)
    if bracket is not None and _words(bracket["names"]) == people:
        draft.title = bracket["title"]
        return
    for joint in _JOINT.finditer(draft.title):
        first, last = draft.title[: joint.start()], draft.title[joint.end() :]
        if _words(last) == people and joint[0].strip() != ":":
            draft.title = first
            return
        if _words(first) == people:
            draft.title = last
            return


def says_at_its_end(title: str, name: str) -> bool:
    """Tell whether a title ends in a name that is set apart: "Maps - Ana Lima", "Maps (Ana)"."""
    bracket = IN_LAST_BRACKET.fullmatch(title)
    last = title[[*_JOINT.finditer(title)][-1].end() :] if _JOINT.search(title) else ""
    return bool(_words(name)) and _words(name) in (
        _words(last),
        _words(bracket["names"]) if bracket is not None else (),
    )


def _words(text: str) -> tuple[str, ...]:
    words = re.findall(r"[^\W_]+", text.casefold())
    return tuple(word for word in words if word not in _AND)
