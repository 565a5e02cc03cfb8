"""Dialog for a written contribution: shows the notes of a text, to keep those that are wanted."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.model import Record
from facilitator.core.text import fold
from facilitator.operations.contributions import Letter, ProposedNote, propose, read_draft
from facilitator.readers.contribution import Piece, split_text, text_of
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.ui.bring_in import contribution_words as words
from facilitator.ui.bring_in.contribution_form import ContributionForm
from facilitator.ui.bring_in.drafts import Drafts
from facilitator.ui.session import Session

_SETTLE_MS = 200  # after the last key press in the text


@dataclass(frozen=True, slots=True)
class Contribution:
    """What the dialog asks for."""

    letter: Letter
    drafts: tuple[ProposedNote, ...]


class ContributionDialog(ContributionForm):
    """The notes follow the text; what was decided about one stays while its words do."""

    asked = Signal(object)  # Contribution
    file_asked = Signal()

    def __init__(self, session: Session, record: Record | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._vocabulary = vocabulary_of(session.db, session.programme)
        self._drafts = Drafts()
        self._warned = False  # that the text would be lost
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._split)
        self._fill(record)
        self._connect()
        self._show_rows()
        self.text.setFocus()

    def _fill(self, record: Record | None) -> None:
        programme = self._session.programme
        self.organisation.addItem(self.tr("Choose who wrote it"), "")
        for each in programme.organisations:
            if not each.former:
                self.organisation.addItem(each.name, each.id)
        if record is not None:
            head = record.roundtable
            name = self.tr("Roundtable {number} · {title}")
            where = (head.id, head.question)
            self.place.addItem(name.format(number=head.label, title=head.title), where)
        for question in programme.questions:
            if question.theme and not question.former:
                name = self.tr("{title}, no roundtable").format(title=question.title)
                self.place.addItem(name, (None, question.id))

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text)
        self.load.clicked.connect(self.file_asked)
        self.organisation.currentIndexChanged.connect(self._show_button)
        self.received.dateChanged.connect(self._show_rows)
        self.place.currentIndexChanged.connect(self._show_rows)
        self.table.decided.connect(self._toggle)
        self.table.chosen.connect(self._show_one)
        for part in (self.table, self.tags):
            part.installEventFilter(self)
        self.tags.textEdited.connect(self._retag)
        self.leave.clicked.connect(self._toggle_current)
        self.join.clicked.connect(self._join)
        self.split.clicked.connect(self._split_current)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._ask)

    def show_file(self, pieces: tuple[Piece, ...], source: str) -> None:
        """Show what a file says, to be corrected, and guess from its name who wrote it."""
        self.problem.hide()
        self.text.setPlainText(text_of(pieces))
        self.source.setText(source)
        name = fold(source)
        for each in self._session.programme.organisations:
            if any(fold(known) in name for known in (each.handle, each.name, each.short) if known):
                self.organisation.setCurrentIndex(self.organisation.findData(each.id))
        self._split()
        self.table.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; all stays as it was decided."""
        self.problem.set_text(sentence)
        self.problem.show()
        self._show_button()

    def reject(self) -> None:
        """Close by Cancel, Esc or the frame; a text that is not kept takes a second time."""
        if self.text.toPlainText().strip() and not self._warned:
            self._warned = True
            self.show_problem(self.tr("Nothing of this text is kept yet. Again: throw it away."))
        else:
            super().reject()

    @Slot()
    def _on_text(self) -> None:
        self._warned = False
        self._settling.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Join by Backspace in the table; Enter among the tags means them, not the dialog."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.table and event.key() == Qt.Key.Key_Backspace:
                self._join()
                return True
            if watched is self.tags and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _split(self) -> None:
        self._settling.stop()
        pieces = split_text(self.text.toPlainText())
        self._drafts.show(propose(self._session.programme, pieces))
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        day, (_, question) = self._day(), self.place.currentData() or (None, None)
        programme = self._session.programme
        self.table.show_rows(
            [
                words.row_of(
                    key,
                    draft,
                    read_draft(draft, self._vocabulary, day),
                    programme=programme,
                    question=question,
                )
                for key, draft in self._drafts.all().items()
            ]
        )
        self._show_button()
        self._show_one(self.table.current())

    @Slot()
    def _show_button(self) -> None:
        count = sum(each.kept for each in self._drafts.all().values())
        self.heading.set_text(words.summary(len(self._drafts.all()), count))
        text = self.tr("Keep %n note(s)", "", count)
        if not self.organisation.currentData() and count:
            text = self.tr("Choose who wrote it")
        self.go.setText(text if count else self.tr("Nothing to keep"))
        ready = bool(count and self.organisation.currentData() and self.place.currentData())
        self.go.setEnabled(ready)
        self.go.setDefault(ready)

    @Slot(str)
    def _show_one(self, key: str) -> None:
        draft = self._drafts.all().get(key)
        self.tags.setEnabled(draft is not None)
        self.leave.setEnabled(draft is not None)
        self.join.setEnabled(self._drafts.can_join(key))
        self.split.setEnabled(self._drafts.is_joined(key))
        out = draft is None or draft.kept
        self.leave.setText(self.tr("Leave o&ut") if out else self.tr("&Use it"))
        with QSignalBlocker(self.tags):
            shown = draft.tags if draft else ""
            if self.tags.text() != shown:
                self.tags.setText(shown)

    @Slot(str)
    def _toggle(self, key: str) -> None:
        draft = self._drafts.all().get(key)
        if draft is not None:
            self._drafts.keep(key, kept=not draft.kept)
            self._show_rows()

    @Slot()
    def _toggle_current(self) -> None:
        self._toggle(self.table.current())

    @Slot()
    def _join(self) -> None:
        key = self.table.current()
        if self._drafts.can_join(key):
            before = self._drafts.join(key)
            self._show_rows()
            self.table.choose(before)

    @Slot()
    def _split_current(self) -> None:
        self._drafts.split(self.table.current())
        self._show_rows()

    @Slot(str)
    def _retag(self, tags: str) -> None:
        key = self.table.current()
        if key:
            self._drafts.tag(key, tags)
            self._show_rows()

    @Slot()
    def _ask(self) -> None:
        if self._settling.isActive():
            self._split()
        roundtable, question = self.place.currentData()
        letter = Letter(
            organisation=self.organisation.currentData(),
            source=self.source.text().strip(),
            received=self._day(),
            question=question,
            roundtable=roundtable,
        )
        self.go.setEnabled(False)
        self.asked.emit(Contribution(letter, tuple(self._drafts.all().values())))

    def _day(self) -> date:
        chosen = self.received.date()
        return date(chosen.year(), chosen.month(), chosen.day())
