"""Composer of the Publish page: makes the write-up that is wanted, and shows it in each part."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from facilitator.core.errors import BadInput
from facilitator.ui.publish.facts import as_of_in_words, check_note
from facilitator.ui.publish.parts import Parts
from facilitator.ui.publish.rulings import decided_in
from facilitator.ui.publish.shown_facts import show_document, show_outlines, show_record
from facilitator.ui.publish.ways_out import Shown
from facilitator.ui.publish.writing import Wanted, composed, page_of, record_of
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.writeup.blocks import Document

_NOTHING = "<body></body>"  # a page


class Composer(QObject):
    """Has the document that the preview shows, and the name of its file."""

    def __init__(
        self, session: Session, parts: Parts, told: Callable[[Wanted, str], None], parent: QObject
    ) -> None:
        """`told` hears what is wanted, and as of when it is where the roundtable still runs."""
        super().__init__(parent)
        self._session, self._parts, self._told = session, parts, told
        self.document: Document | None = None
        self.corrected: int | None = None  # when what is shown takes the place of another version
        self._name = ""

    def wanted(self) -> Wanted | None:
        wanted = self._parts.controls.wanted()
        if wanted is None:
            return None
        leave_out = self._parts.deciding.leaves_out()
        return replace(wanted, leave_out=leave_out, corrected=self.corrected)

    def shown(self) -> Shown | None:
        """Return what the preview shows; None where that is nothing."""
        wanted = self.wanted()
        if wanted is None or self.document is None:
            return None
        return Shown(self.document, wanted, self._name)

    def forget(self) -> None:
        """Show nothing more of a write-up."""
        self.document = None
        self._parts.reading.forget()
        self._parts.approving.forget()
        self._parts.lacks.follow(None)

    def show(self) -> None:
        """Compose what is wanted as it is now, and show it."""
        parts = self._parts
        controls = parts.controls
        show_outlines(controls, parts.outlining, self._session)
        wanted = self.wanted()
        if wanted is None:
            self.forget()
            parts.preview.show_page(_NOTHING)
            return
        try:
            record = record_of(self._session, wanted)
            show_record(controls, record, wanted)
            wanted = self.wanted() or wanted  # what was forbidden gave way
            document = composed(self._session, wanted)
        except BadInput as refused:
            self._name = show_document(controls, self._session, None, wanted)
            self._told(wanted, "")
            self._refuse(translated(refused))
            return
        self.document = document
        self._name = show_document(controls, self._session, document, wanted)
        self._told(wanted, as_of_in_words(record, self._session.now()))
        parts.preview.show_page(page_of(document))
        parts.preview.mark(document.hits)
        controls.names.show_hits(document.hits)
        decided = decided_in(document)
        parts.deciding.show_hits(document.hits, decided, in_part=document.asks_in_part)
        controls.show_check_note(check_note(document, record.roundtable.promise))
        parts.reading.follow(wanted.subject, record.roundtable.zone, document)
        parts.approving.follow(wanted.subject, record.roundtable.zone, document)
        parts.export.follow(document)
        parts.lacks.follow(self.shown())

    def _refuse(self, why: str) -> None:
        self.forget()
        self._parts.preview.show_page(_NOTHING)
        self._parts.controls.names.show_hits(())
        self._parts.outcome.say_refused(why)
