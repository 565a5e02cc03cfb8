"""Composer of the Publish page: has the write-up made that is wanted, and shows it in each part."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.model import Record
from facilitator.core.names.check import Hit
from facilitator.core.sentences import Sentence
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.publish.facts import as_of_in_words, check_note
from facilitator.ui.publish.making import Made, made
from facilitator.ui.publish.parts import Parts
from facilitator.ui.publish.rulings import decided_in
from facilitator.ui.publish.shown_facts import show_document, show_outlines, show_record
from facilitator.ui.publish.ways_out import Shown
from facilitator.ui.publish.writing import Wanted
from facilitator.ui.session import Session
from facilitator.ui.texts import translate, translated
from facilitator.writeup.blocks import Document

_NOTHING = "<body></body>"  # a page
_LONG_MS = 300  # until it is said that the write-up is being made


class Composer(QObject):
    """Has the document that the preview shows, and the name of its file.

    It is made in the background. What is shown stays until then, unless that takes long and is for
    somebody else, or of something else. `settled` says that there is nothing to wait for any more.
    """

    settled = Signal()

    def __init__(
        self, session: Session, parts: Parts, told: Callable[[Wanted, str], None], parent: QObject
    ) -> None:
        """`told` hears what is wanted, and what is to be said of it: as of when it is, say."""
        super().__init__(parent)
        self._session, self._parts, self._told = session, parts, told
        self.document: Document | None = None
        self.corrected: int | None = None  # when what is shown takes the place of another version
        self._name = ""
        self._asked: Wanted | None = None  # what is being made
        self._is_of = ("", "")  # the subject of what is shown, and for whom it is
        self._step: Callable[[Shown], None] | None = None  # once that is shown
        self._maker = LastAsked(session, self)
        self._maker.answered.connect(self._on_made)
        self._maker.refused.connect(self._on_broken)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LONG_MS)
        self._late.timeout.connect(self._on_late)

    def wanted(self) -> Wanted | None:
        wanted = self._parts.controls.wanted()
        if wanted is None:
            return None
        leave_out = self._parts.deciding.leaves_out()
        return replace(wanted, leave_out=leave_out, corrected=self.corrected)

    def hits(self) -> tuple[Hit, ...]:
        """Return the names that were found in what is shown."""
        return self.document.hits if self.document is not None else ()

    def is_waited_for(self) -> bool:
        """Say whether the preview is about to show something else."""
        return self._asked is not None

    def once_shown(self, step: Callable[[Shown], None]) -> None:
        """Take a step with what is wanted once the preview shows that; the last one asked for."""
        if self._asked is not None:
            self._step = step
            return
        wanted = self.wanted()
        if wanted is not None and self.document is not None:
            step(Shown(self.document, wanted, self._name))

    def give_up(self) -> None:
        """Take no step that waits: something else is wanted."""
        self._step = None

    def forget(self) -> None:
        """Show nothing more of a write-up, nor what is being made."""
        self._settle()
        self._forget_shown()

    def show(self) -> None:
        """Have made what is wanted as it is now, and show it."""
        show_outlines(self._parts.controls, self._parts.outlining, self._session)
        wanted = self.wanted()
        if wanted is None:
            self.forget()
            self._parts.preview.show_page(_NOTHING)
            return
        self._parts.controls.outline.show_meanwhile()
        self._asked = wanted
        self._maker.ask(made, wanted, now=self._session.now())
        if not self._late.isActive():
            self._late.start()

    def stop(self) -> None:
        """Wait for nothing: nobody sees it."""
        self._settle()

    @Slot(object)
    def _on_made(self, answer: Made) -> None:
        if self._asked is None:
            return
        wanted, controls = answer.wanted, self._parts.controls
        if answer.record is not None:
            show_record(controls, answer.record, wanted)
            now_wanted = self.wanted()
            if now_wanted is not None and _what(now_wanted) != _what(wanted):
                self.show()  # what was forbidden gave way
                return
            wanted = now_wanted or wanted
        step = self._step
        self._settle()
        if answer.document is not None and answer.record is not None:
            self._show(answer, answer.document, answer.record, wanted)
        else:
            self._name = show_document(controls, self._session, None, wanted)
            self._told(wanted, "")
            self._refuse(translated(answer.refused) if answer.refused is not None else "")
        self.settled.emit()
        if step is not None:
            self.once_shown(step)

    def _show(self, answer: Made, document: Document, record: Record, wanted: Wanted) -> None:
        parts, controls = self._parts, self._parts.controls
        self.document, self._is_of = document, (wanted.subject, wanted.audience)
        self._name = show_document(controls, self._session, document, wanted)
        self._told(wanted, as_of_in_words(record, self._session.now()))
        parts.preview.show_page(answer.page)
        parts.preview.mark(document.hits)
        controls.names.show_hits(document.hits)
        decided = decided_in(document)
        parts.deciding.show_hits(document.hits, decided, in_part=document.asks_in_part)
        controls.show_check_note(check_note(document, record.roundtable.promise))
        zone = record.roundtable.zone
        parts.reading.follow(wanted.subject, zone, document, answer.reading)
        parts.approving.follow(wanted.subject, zone, document)
        parts.export.follow(document)
        parts.lacks.follow(Shown(document, wanted, self._name))

    @Slot(object)
    def _on_broken(self, why: Sentence) -> None:
        if self._asked is None:
            return
        self._told(self._asked, "")
        self._settle()
        self._refuse(translated(why))
        self.settled.emit()

    @Slot()
    def _on_late(self) -> None:
        asked = self._asked
        if asked is None:
            return
        self._told(asked, translate("Publish", "The write-up is being made…"))
        if self._is_of != (asked.subject, asked.audience):
            self._show_nothing()

    def _settle(self) -> None:
        self._asked = self._step = None
        self._late.stop()

    def _refuse(self, why: str) -> None:
        self._show_nothing()
        self._parts.outcome.say_refused(why)

    def _show_nothing(self) -> None:
        self._forget_shown()
        self._parts.preview.show_page(_NOTHING)
        self._parts.controls.names.show_hits(())
        self._parts.controls.show_check_note("")  # of what is not shown any more

    def _forget_shown(self) -> None:
        self.document, self._is_of = None, ("", "")
        self._parts.reading.forget()
        self._parts.approving.forget()
        self._parts.lacks.follow(None)


def _what(wanted: Wanted) -> Wanted:
    """Return what a write-up is made by: neither format nor template changes a word of it."""
    return replace(wanted, ext="", template=None)
