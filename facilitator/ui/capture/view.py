"""View of the line that is typed: updates its colours, the chips above, the hint below."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from facilitator.core.instants import clock_time
from facilitator.core.model import Note
from facilitator.core.tagging.spans import Span
from facilitator.core.verbs import verb_of
from facilitator.store.changes import Changes
from facilitator.ui.announce import announce
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.chips import CaptureChips, chips_of, unknown_chip
from facilitator.ui.capture.footer import CaptureFooter
from facilitator.ui.capture.highlighter import TagHighlighter
from facilitator.ui.capture.hint import hint
from facilitator.ui.capture.reading import LineReading
from facilitator.ui.capture.unknown import unknown_name
from facilitator.ui.session import Session
from facilitator.ui.utf16 import index_of
from facilitator.ui.widgets.after_paint import AfterPaint


class CaptureView(QObject):
    """Behind the curtain nothing of the line is shown."""

    outdated = Signal()  # what is shown may be another by now; the file or the second is

    def __init__(
        self, session: Session, curtain: QAction, box: CaptureBox, chips: CaptureChips
    ) -> None:
        super().__init__(chips)
        self._session = session
        self._curtain = curtain
        self._box = box
        self._chips = chips
        self.footer = CaptureFooter()
        self._spans: tuple[Span, ...] = ()
        self._reading: LineReading | None = None
        self._note: Note | None = None
        self._unknown = ""  # the name that was said to be unknown
        self._highlighter = TagHighlighter(box.document(), box)
        box.cursorPositionChanged.connect(self._on_cursor)
        self._rest = AfterPaint(self)
        self._rest.due.connect(self.outdated)
        session.ticked.connect(self._on_second)
        session.changed.connect(self._on_changed)

    def show(self, reading: LineReading | None, note: Note | None) -> None:
        """Show how the text in the box is read; `note` is the one that it rewrites."""
        self._reading, self._note = reading, note
        record = self._session.record
        if reading is None or record is None:
            self._chips.show_chips(())
            return
        self._spans = reading.scanned.spans
        self._mark_spans()
        self._show_chips()
        saved, zone = self._session.saved_at, record.roundtable.zone
        self.footer.show_saved(clock_time(saved, zone, seconds=True) if saved else "")
        self.footer.show_hint(hint(self._box.text(), note, zone))

    def recolour(self) -> None:
        self._highlighter.rehighlight()

    def _show_chips(self) -> None:
        reading = self._reading
        if reading is None or self._curtain.isChecked():
            self._chips.show_chips(())
            return
        name = unknown_name(self._box.text(), reading, self._cursor())
        unknown = unknown_chip(name)
        if name != self._unknown:
            self._unknown = name
            for chip in unknown:
                announce(self._chips, chip.text)
        if self._note is not None:
            self._chips.show_chips(unknown)
        else:
            empty = self._box.is_empty()
            said = chips_of(self._session.programme, reading, empty=empty)
            self._chips.show_chips((*said, *unknown))

    def _cursor(self) -> int:
        return index_of(self._box.text(), self._box.textCursor().position())

    @Slot()
    def _on_cursor(self) -> None:
        reading = self._reading
        if reading is None or reading.scanned.text != self._box.text():
            return  # it is about to be read anew
        self._mark_spans()
        if reading.scanned.unresolved:
            self._show_chips()

    @Slot()
    def _on_second(self) -> None:
        """Ask for another reading while the speaker before is named: that has an end, no more."""
        reading = self._reading
        if reading is not None and reading.before is not None and not reading.before_chosen:
            self.outdated.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Let who has the floor be seen first."""
        if verb_of(changes.verb).gives_floor:
            self._rest.ask()
        else:
            self.outdated.emit()

    def _mark_spans(self) -> None:
        self._highlighter.show_spans(self._spans, cursor=self._cursor())
