"""Serialisation of a draft: what is typed and in no note yet, as one text of the file."""

from typing import NamedTuple

# Lines are kept apart by what nobody can type: a line may have line breaks of its own. A text that
# does not begin with a mark is one half-typed line, as every file had it before.
_LINE, _PART = "\x1e", "\x1f"
_UNMARKED = {ord(_LINE): None}


class KeptLine(NamedTuple):
    """A line that was entered and is not saved: when typing began, and the note it rewrites.

    `context` is whatever the caller knows it by.
    """

    text: str
    began: int
    context: str = ""
    note: str = ""


class Draft(NamedTuple):
    """A half-typed line, "" for none: when typing began, and when it was last looked at.

    `lines` were entered before it, in this order.
    """

    text: str
    at: int
    began: int
    lines: tuple[KeptLine, ...] = ()


def draft_without(text: str, erased: frozenset[str], texts: frozenset[str]) -> str:
    """Return a draft, as it is written, without lines of erased notes or with one of the texts."""
    draft = read(text, 0, 0)
    left = (each for each in draft.lines if each.note not in erased and each.text not in texts)
    half_typed = "" if draft.text in texts else draft.text
    return written(draft._replace(text=half_typed, lines=tuple(left)))


def written(draft: Draft) -> str:
    """Return a draft as one text, "" for none."""
    half_typed = draft.text.translate(_UNMARKED)
    if not draft.lines:
        return half_typed
    lines = (
        _PART.join((str(each.began), each.context, each.note, each.text.translate(_UNMARKED)))
        for each in draft.lines
    )
    return _LINE.join(("", *lines, half_typed))


def read(text: str, at: int, began: int) -> Draft:
    """Return what `written` wrote, or a plain text of an earlier file."""
    if not text.startswith(_LINE):
        return Draft(text, at, began)
    *lines, half_typed = text.split(_LINE)[1:]
    try:
        return Draft(half_typed, at, began, tuple(_line(each) for each in lines))
    except ValueError:  # damaged: the words are worth more than where one line ends
        return Draft(text.replace(_LINE, "\n").replace(_PART, " ").strip(), at, began)


def _line(written: str) -> KeptLine:
    began, context, note, text = written.split(_PART, 3)
    return KeptLine(text, int(began), context, note)
