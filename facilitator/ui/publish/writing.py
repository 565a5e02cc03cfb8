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
from facilitator.core.outlines import Grouping, Outline, Section
from facilitator.settings import load_settings
from facilitator.store.file import Store
from facilitator.store.sqlite import Connection
from facilitator.ui.publish.section_table import ShownPart
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.writeup.blocks import Document, Heading
from facilitator.writeup.filename import suggest
from facilitator.writeup.language import load_language

if TYPE_CHECKING:
    from facilitator.writeup.compose import Request
    from facilitator.writeup.word.template import Template


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the controls ask for; `ext` is the ending of the file, without its dot.

    `subject` is the key of what is written up. Without an outline it is the usual one.
    """

    subject: str
    audience: str
    group: str
    ext: str
    outline: Outline | None = None
    leave_out: bool = False  # notes that hold names nobody decided about
    template: "Template | None" = None  # that a Word file is poured into
    corrected: int | None = None  # when it takes the place of an earlier version


def composed(db: Connection, wanted: Wanted, *, now: int) -> Document:
    """Return the write-up as it stands. Raises BadInput where it would tell more than promised."""
    from facilitator.operations.publishing import compose_roundtable

    return compose_roundtable(db, wanted.subject, request_of(wanted), now=now)


def record_of(db: Connection, wanted: Wanted) -> Record:
    """Return what is stored of what is written up. Raises BadInput as `composed` does."""
    from facilitator.operations.subjects import record_of as stored

    return stored(db, wanted.subject, request_of(wanted))


def parts_of(document: Document) -> tuple[ShownPart, ...]:
    """Return the sections of the outline that a write-up was made by, and which tell something."""
    from facilitator.writeup.headings import HEADINGS

    printed = {each.text for each in document.blocks if isinstance(each, Heading)}
    shown = []
    for part in document.outline.parts if document.outline else ():
        usual = HEADINGS.get(part.section)  # notes that are no annex have those of their groups
        heading = part.title or (document.language.text(usual) if usual else "")
        tells = part.section is Section.NOTES or heading in printed
        shown.append(ShownPart(part.section, heading, bool(part.title), part.on, tells))
    return tuple(shown)


def reasons_against(record: Record, wanted: Wanted) -> dict[str, str]:
    """Return for each grouping why it cannot be asked for, or an empty text."""
    return {each: _why_not(record, replace(wanted, group=each)) for each in Grouping}


def _why_not(record: Record, wanted: Wanted) -> str:
    from facilitator.writeup.compose import policy_of

    try:
        policy_of(record, request_of(wanted))
    except BadInput as reason:
        return translated(reason)
    return ""


def page_of(document: Document) -> str:
    """Return the write-up as an HTML page for the preview."""
    from facilitator.ui.publish.pieces import in_short_lists
    from facilitator.writeup.html import render_html

    return render_html(in_short_lists(document))


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


def file_name(session: Session, wanted: Wanted, *, approved: bool) -> str:
    """Return the file name to suggest, in the language of the programme; ending included."""
    from facilitator.operations.subjects import file_stem

    language = load_language(session.programme.language)
    stem = file_stem(session.db, wanted.subject, language, wanted.outline)
    return suggest(stem, wanted.audience, approved, wanted.ext, language)


def write_file(
    store: Store, wanted: Wanted, path: Path, *, at: int, ahead: GoAhead
) -> Document | FacilitatorError:
    """Write the file in the writer thread; what somebody can answer is returned, not raised."""
    from facilitator.operations.publishing import publish_roundtable

    try:
        return publish_roundtable(
            store,
            wanted.subject,
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
        outline=wanted.outline,
        leave_out=wanted.leave_out,
        corrected=wanted.corrected,
        known_words=load_settings().known_words,
    )
