"""Calls of the Publish page into composing and rendering; the page uses no other.

Renderers are imported when they are first needed: Word alone would delay the window by half.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.model import Record
from facilitator.store.file import Store
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.writeup.blocks import Document
from facilitator.writeup.filename import suggest
from facilitator.writeup.language import load_language


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the controls ask for; `ext` is the ending of the file, without its dot."""

    roundtable: str
    audience: str
    group: str
    ext: str
    leave_out: bool = False  # notes that hold names nobody decided about


def composed(session: Session, wanted: Wanted) -> Document:
    """Return the write-up as it stands. Raises BadInput where it would tell more than promised."""
    from facilitator.operations.publishing import compose_roundtable
    from facilitator.writeup.compose import Request

    request = Request(wanted.audience, wanted.group, leave_out=wanted.leave_out)
    return compose_roundtable(session.db, wanted.roundtable, request, now=session.now())


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
    from facilitator.writeup.finished import markdown_texts
    from facilitator.writeup.markdown import render_markdown
    from facilitator.writeup.names import names_in
    from facilitator.writeup.publish import refusal

    text = render_markdown(document)
    hits = document.hits or names_in(markdown_texts(text), document)
    if hits:
        raise ExportRefused(refusal(hits))
    return text


def refusal_of(document: Document) -> str:
    """Return why a write-up with hits of the names check is not written, in a sentence."""
    from facilitator.writeup.publish import refusal

    return translated(refusal(document.hits))


def file_name(record: Record, wanted: Wanted, code: str) -> str:
    """Return the file name to suggest in a language, by its code; ending included."""
    language = load_language(code)
    return suggest(record, wanted.audience, approved=False, ext=wanted.ext, language=language)


def write_file(
    store: Store, wanted: Wanted, path: Path, *, at: int, reason: str
) -> Document | ExportRefused:
    """Write the file in the writer thread; a refusal is returned, for a reason can answer it."""
    from facilitator.operations.publishing import publish_roundtable
    from facilitator.writeup.compose import Request

    request = Request(wanted.audience, wanted.group, leave_out=wanted.leave_out)
    try:
        return publish_roundtable(
            store, wanted.roundtable, request, path, at=at, force_reason=reason
        )
    except ExportRefused as refused:
        return refused
