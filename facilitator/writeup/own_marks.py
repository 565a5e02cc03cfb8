"""Our own marks in a file's name, such as PUBLIC draft: what they say must be true of the file."""

import re
from functools import cache

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.writeup.blocks import Document
from facilitator.writeup.filename import AUDIENCE_MARKS, mark_of
from facilitator.writeup.language import ENGLISH, Language

_WORD = re.compile(r"[^\W_]+")


def refuse_untrue_mark(stem: str, document: Document, suggested: str) -> None:
    """Raise BadInput where a file name (without ending) says what is not so of this write-up.

    A mark counts in capitals as we write it, and in any case where it has several words.
    """
    words = _WORD.findall(stem)
    for language in dict.fromkeys((ENGLISH, document.language)):
        for mark, says in _marks(language):
            if _holds(words, mark) and not _is_true(says, document):
                raise BadInput(
                    "A file called “{name}” would be taken for what it is not, for it says"
                    " “{mark}”: call it “{suggested}”",
                    name=stem,
                    mark=" ".join(mark),
                    suggested=suggested,
                )


def _is_true(says: str, document: Document) -> bool:
    match says:
        case "rehearsal":
            return document.rehearsal
        case "named":
            return document.promise is Promise.NAMED
        case "draft":
            return bool(document.status)
        case _:
            return says == document.audience


def _holds(words: list[str], mark: tuple[str, ...]) -> bool:
    found = (tuple(words[at : at + len(mark)]) for at in range(len(words)))
    if len(mark) == 1:
        return mark in found
    wanted = [each.casefold() for each in mark]
    return any([each.casefold() for each in one] == wanted for one in found)


@cache
def _marks(language: Language) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return every mark in a language, in its words, with what it says; the longest come first."""
    found = [(_words(language.text("REHEARSAL")), "rehearsal")]
    for audience, approved in AUDIENCE_MARKS:
        words = _words(mark_of(audience, language, approved=approved))
        capitals = tuple(each for each in words if each.isupper())
        found += [(words, audience), (capitals, audience)]
        if audience == "team":  # "with names"
            found.append((words[len(capitals) :], "named"))
        elif not approved:
            found.append((words, "draft"))
    some = (each for each in dict.fromkeys(found) if each[0])
    return tuple(sorted(some, key=lambda each: -len(each[0])))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))
