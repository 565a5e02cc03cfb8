"""Dialog before an erasure for good: what goes, what stays, a word to type."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.near_words import NearWords
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.operations.privacy import Toll, shortened, traces_in_words
from facilitator.store.privacy.erase import Erased
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.palette_colours import Tone
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.reading_scroll import ReadingScroll
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.writer import Failure


class PrivacyDialog(QDialog):
    """Opens without blocking; once the word is typed it has the operation run with a row id.

    It closes when all is gone, and stays to say so where something is not.
    """

    def __init__(
        self,
        session: Session,
        toll: Toll,
        operation: Callable[..., Any],
        row_id: str,
        *,
        word: str,
        who: str = "",
        parent: QWidget,
    ) -> None:
        """Take what is asked beside the word, as `who`: who asked for it, which is kept."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translated(toll.title))
        self._session = session
        self._operation = operation
        self._row_id = row_id
        self._word = word
        self._asked = False
        self.word = QLineEdit()
        self.who = QLineEdit()
        self._takes_who = bool(who)
        self.near: list[tuple[QCheckBox, NearWords]] = []
        self.outcome = TextLabel(tone=Tone.OVER, wrap=True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(self.tr("Do it, for good"))
        self._lay_out(toll, who)
        self.who.textChanged.connect(self._follow)
        self.word.textChanged.connect(self._follow)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._do)
        self._follow()
        (self.who if who else self.word).setFocus()

    def _lay_out(self, toll: Toll, who: str) -> None:
        unit = app_scale().unit
        self.resize(within_screen(self, 120 * unit, 125 * unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 5 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(TextLabel(translated(toll.title), role=Role.TITLE, wrap=True))
        column.addWidget(TextLabel(self.tr("It cannot be undone."), tone=Tone.OVER))
        column.addWidget(self._make_lists(toll), 1)
        if who:
            _add_line(column, who, self.who)
        _add_line(column, self.tr("Type “{word}” to go on:").format(word=self._word), self.word)
        column.addWidget(self.outcome)
        self.outcome.hide()
        self.go.setProperty("look", "danger")
        self.cancel.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column.addLayout(row)

    def _make_lists(self, toll: Toll) -> QWidget:
        """Make what is read before the word is typed; it scrolls where there are many backups."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * app_scale().unit)
        _add_list(column, self.tr("What goes"), toll.goes)
        self._add_near(column, toll.near)
        _add_list(column, self.tr("What it cannot reach"), toll.stays)
        column.addStretch(1)
        scroll = ReadingScroll(translated(toll.title), inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return scroll

    def _add_near(self, column: QVBoxLayout, near: Sequence[NearWords]) -> None:
        """Offer what says nearly the same, one by one: what is not ticked stays."""
        if not near:
            return
        places = {
            "note": self.tr("in another note"),
            "finding": self.tr("in a finding"),
            "roundtable": self.tr("in key messages"),
            "section": self.tr("in a section of a write-up"),
            "message": self.tr("in a message"),
            "queue": self.tr("in a reason in the queue"),
            "consent": self.tr("in words that somebody agreed to"),
            "passage": self.tr("in a transcript"),
        }
        column.addWidget(SectionLabel(self.tr("Nearly the same: tick what is to go, too")))
        for each in near:
            text = f"{quoted(shortened(each.words))}, {places[each.table]}"
            box = QCheckBox(text.replace("&", "&&"))
            column.addWidget(box)
            self.near.append((box, each))

    def reject(self) -> None:
        """Stay while it is being done: what could not be reached must be read."""
        if self.cancel.isEnabled():
            super().reject()

    @Slot()
    def _follow(self) -> None:
        is_said = bool(self.who.text().strip()) or not self._takes_who
        typed = is_said and fold(self.word.text()) == fold(self._word)
        self.go.setEnabled(typed and not self._asked)
        self.go.setDefault(typed)

    @Slot()
    def _do(self) -> None:
        session, self._asked = self._session, True
        more: dict[str, Any] = {"asked_by": self.who.text()} if self._takes_who else {}
        if self.near:
            more["also"] = tuple(each for box, each in self.near if box.isChecked())
            for box, _ in self.near:
                box.setEnabled(False)
        session.run(
            self._operation,
            self._row_id,
            at=session.now(),
            done=self._on_done,
            failed=self._on_failed,
            **more,
        )
        self.word.setEnabled(False)
        self.who.setEnabled(False)
        self.cancel.setEnabled(False)  # it is being done: there is no way back
        self._follow()

    def _on_done(self, result: object) -> None:
        traces = traces_in_words(result) if isinstance(result, Erased) else None
        if traces:
            self._say(translated(traces))
        else:
            self.accept()

    def _on_failed(self, failure: Failure) -> None:
        self._say(failure.message)

    def _say(self, text: str) -> None:
        self.outcome.set_text(text)
        self.outcome.show()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setEnabled(True)
        self.cancel.setFocus()


def _add_line(column: QVBoxLayout, label: str, line: QLineEdit) -> None:
    ask = TextLabel(label)
    ask.setBuddy(line)
    line.setAccessibleName(ask.full_text())
    column.addWidget(ask)
    column.addWidget(line)


def _add_list(column: QVBoxLayout, heading: str, sentences: Sequence[Sentence]) -> None:
    column.addWidget(SectionLabel(heading))
    for sentence in sentences:
        column.addWidget(TextLabel(f"• {translated(sentence)}", wrap=True))
