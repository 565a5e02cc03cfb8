"""What the controls of Publish show of what is written up: facts, and what it rules out."""

from facilitator.core.model import Record
from facilitator.core.outlines import Section
from facilitator.core.subject import SubjectKind, subject_of
from facilitator.store.queries.outlines import load_outlines
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.facts import aside_in_words, figures_in_words
from facilitator.ui.publish.outlining import Outlining
from facilitator.ui.publish.writing import Wanted, file_name, parts_of, reasons_against
from facilitator.ui.session import Session
from facilitator.writeup.blocks import Document


def show_outlines(controls: Controls, outlining: Outlining, session: Session) -> None:
    """Offer the outlines there are; one of our own has its grouping with it."""
    outlining.follow(load_outlines(session.db))
    outline = controls.outline.value()
    if outline is not None and outline.id:
        controls.group.set_value(",".join(outline.group))


def show_record(controls: Controls, record: Record, wanted: Wanted) -> None:
    """Show promise, figures and key messages; forbid groupings that would tell too much."""
    controls.group.show_reasons(reasons_against(record, wanted))
    controls.promise.show_promise(record.roundtable.promise, aside_in_words(record))
    controls.figures.set_text(figures_in_words(record))
    is_one = subject_of(wanted.subject).kind is SubjectKind.ROUNDTABLE
    controls.show_messages(record.roundtable.id if is_one else None, record.key_messages)


def show_document(
    controls: Controls, session: Session, document: Document | None, wanted: Wanted
) -> str:
    """Show outline, language and the name of the file, which is returned."""
    controls.language.show_language(session.programme.language)
    approved = document is not None and not document.status
    name = file_name(session, wanted, approved=approved)
    controls.file_name.set_text(name)
    if document is not None and document.outline is not None:
        controls.outline.show_used(document.outline, parts_of(document))
        controls.group.setEnabled(document.outline.has(Section.NOTES))
    return name
