"""Drafts: what is typed and not saved, kept as long as it is, and offered back after a crash."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

from facilitator.operations.note_taking.context import Sticky
from facilitator.store.draft_text import Draft, KeptLine
from facilitator.store.drafts import draft_of, is_noted, put_draft
from facilitator.store.file import Store
from facilitator.store.sqlite import Connection


class Unsaved(NamedTuple):
    """A line that was entered and is in no note yet; `note` is the id of the one it rewrites.

    `sticky` is the context it was typed in; None where that is not known yet. When it was `entered`
    is not kept: after a restart it is held to what holds then, too.
    """

    text: str
    began: int
    sticky: Sticky | None = None
    note: str | None = None
    entered: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What waits at a place: a half-typed text, and the lines that were entered before it."""

    text: str
    began: int
    lines: tuple[Unsaved, ...] = ()


def keep_draft(
    store: Store, place: str, text: str, *, began: int, at: int, lines: Sequence[Unsaved] = ()
) -> None:
    """Keep what is typed at a place; an empty text without lines lets go of it.

    No act: it is no part of the programme's history, and undo does not reach it.
    """
    put_draft(store, place, Draft(text, at, began, tuple(_kept(each) for each in lines)))


def load_draft(db: Connection, place: str) -> Kept | None:
    """Return what waited at a place when it was last kept, or None.

    What has become a note since, just before a crash, is left out.
    """
    draft = draft_of(db, place)
    if draft is None:
        return None
    typed = KeptLine(draft.text, draft.began)
    text = "" if draft.text and is_noted(db, place, typed) else draft.text
    lines = tuple(_unsaved(each) for each in draft.lines if not is_noted(db, place, each))
    return Kept(text, draft.began, lines) if text or lines else None


def _kept(line: Unsaved) -> KeptLine:
    context = json.dumps(asdict(line.sticky)) if line.sticky is not None else ""
    return KeptLine(line.text, line.began, context, line.note or "")


def _unsaved(line: KeptLine) -> Unsaved:
    return Unsaved(line.text, line.began, _sticky(line.context), line.note or None)


def _sticky(context: str) -> Sticky | None:
    if not context:
        return None
    try:
        found = json.loads(context)
        for field in ("organisations", "people", "questions"):
            found[field] = tuple(found[field])
        return Sticky(**found)
    except (ValueError, TypeError, KeyError):
        return None  # damaged: the line itself says more
