"""Calls of the Publish page into composing and rendering; the page uses no other.

Renderers are imported when they are first needed: Word alone would delay the window by half.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.errors import (
    BadInput,
    EditedOutside,
    ExportRefused,
    FacilitatorError,
    NotReadThrough,
    TellsByDifference,
)
from facilitator.core.go_ahead import GoAhead
from facilitator.core.model import Record
from facilitator.settings import load_settings
from facilitator.store.file import Store
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.writeup.blocks import Document
from facilitator.writeup.filename import suggest
from facilitator.writeup.language import load_language

if TYPE_CHECKING:
    from facilitator.writeup.compose import Request
    from facilitator.writeup.word.template import Template


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the controls ask for; `ext` is the ending of the file, without its dot."""

    roundtable: str
    audience: str
    group: str
    ext: str
    leave_out: bool = False  # notes that hold names nobody decided about
    template: "Template | None" = None  # that a Word file is poured into


def composed(session: Session, wanted: Wanted) -> Document:
    """Return the write-up as it stands. Raises BadInput where it would tell more than promised."""
    from facilitator.operations.publishing import compose_roundtable

    return compose_roundtable(session.db, wanted.roundtable, request_of(wanted), now=session.now())


def reasons_against(record: Record, wanted: Wanted) -> dict[str, str]:
    """Return for each grouping why it cannot be asked for, or an empty text."""
    groups = ("question", "organisation", "time")
    return {each: _why_not(record, replace(wanted, group=each)) for each in groups}


def _why_not(record: Record, wanted: Wanted) -> str:
    from facilitator.writeup.compose import Request, policy_of

    try:
        policy_of(record, Request(wanted.audience, wanted.group))
    except BadInput as reason:
        return translated(reason)
    return ""


def page_of(document: Document) -> str:
    """Return the write-up as an HTML page."""
    from facilitator.writeup.html import render_html

    return render_html(document)


def markdown_of(document: Document) -> str:
    """Return the write-up as Markdown. Raises ExportRefused while it would tell names."""
    from facilitator.writeup.publish import markdown_to_copy

    return markdown_to_copy(document)


def formatted(document: Document) -> str:
    """Return the write-up as a page to be pasted. Raises ExportRefused as `markdown_of` does."""
    from facilitator.writeup.publish import page_to_copy

    return page_to_copy(document)


def may_leave(text: str, document: Document) -> bool:
    """Say whether a piece of the write-up tells no name that it may not."""
    from facilitator.core.names.check import Located
    from facilitator.writeup.publish import require_nameless

    try:
        require_nameless([Located("what is selected", text)], document)
    except ExportRefused:
        return False
    return True


def free_beside(path: Path) -> Path:
    """Return the name of the next version beside a file that is to be left as it is."""
    from facilitator.operations.sent_versions import next_free

    return next_free(path)


def refusal_of(document: Document) -> str:
    """Return why a write-up with hits of the names check is not written, in a sentence."""
    from facilitator.writeup.publish import refusal

    return translated(refusal(document.hits))


def file_name(record: Record, wanted: Wanted, code: str) -> str:
    """Return the file name to suggest in a language, by its code; ending included."""
    language = load_language(code)
    return suggest(record, wanted.audience, approved=False, ext=wanted.ext, language=language)


def write_file(
    store: Store, wanted: Wanted, path: Path, *, at: int, ahead: GoAhead
) -> Document | FacilitatorError:
    """Write the file in the writer thread; what somebody can answer is returned, not raised."""
    from facilitator.operations.publishing import publish_roundtable

    try:
        return publish_roundtable(
            store,
            wanted.roundtable,
            request_of(wanted),
            path,
            at=at,
            ahead=ahead,
            template=wanted.template,
        )
    except (ExportRefused, NotReadThrough, TellsByDifference, EditedOutside) as refused:
        return refused


def request_of(wanted: Wanted) -> "Request":
    from facilitator.writeup.compose import Request

    return Request(
        wanted.audience,
        wanted.group,
        leave_out=wanted.leave_out,
        known_words=load_settings().known_words,
    )
