"""Base of the forms that show a file: being read, refused, or with what it would bring."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from facilitator.core.model import Roundtable
from facilitator.ui.bring_in.offset_box import OffsetBox
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel


class FileTexts(NamedTuple):
    """What a form says of any file; each form has these in a translator's context of its own."""

    title: str
    reading: str  # {file}
    not_read: str  # {file}
    roundtable: str
    each_roundtable: str  # {number} and {title}
    into: str
    offset: str
    cancel: str
    other_file: str


class FileForm(ScrolledDialog):
    """Whoever lays out these parts puts those of its own that wait for the file in `_once_read`."""

    other_file_asked = Signal()

    def __init__(self, texts: FileTexts, tables: Sequence[Roundtable], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.title)
        self._texts = texts
        self._once_read: tuple[QWidget, ...] = ()
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.facts = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.roundtable = QComboBox()
        self.roundtable.setAccessibleName(texts.roundtable)
        for each in tables:
            name = texts.each_roundtable.format(number=each.label, title=each.title)
            self.roundtable.addItem(name, each.id)
        self.offset = OffsetBox()
        self._into, self._shifted_by = QLabel(texts.into), QLabel(texts.offset)
        self._into.setBuddy(self.roundtable)
        self._shifted_by.setBuddy(self.offset)
        self.cancel = QPushButton(texts.cancel)
        self.cancel.clicked.connect(self.reject)
        self.other_file = QPushButton(texts.other_file)
        self.other_file.clicked.connect(self._ask_other)
        self.go = QPushButton()
        self.go.setProperty("look", "primary")

    def show_reading(self, source: str, width: int, height: int) -> None:
        """Say that a file is being read, in so many units of the screen."""
        self.heading.set_text(self._texts.reading.format(file=source))
        self._show_parts(reading=True)
        unit = app_scale().unit
        self.resize(within_screen(parent_of(self), width * unit, height * unit))

    def show_refusal(self, sentence: str, source: str) -> None:
        """Say why a file cannot be read, and offer to choose another."""
        self.heading.set_text(self._texts.not_read.format(file=source))
        self.problem.set_text(sentence)
        self._show_parts(refused=True)
        self._shrink()
        self.other_file.setDefault(True)
        self.other_file.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was kept; all stays as it was decided."""
        self.problem.set_text(sentence)
        self.problem.show()
        self.go.setEnabled(True)

    def _show_parts(self, *, reading: bool = False, refused: bool = False) -> None:
        self.problem.setVisible(refused)
        self.other_file.setVisible(refused)
        always = (self.facts, self._into, self.roundtable, self._shifted_by, self.offset, self.go)
        for part in (*always, *self._once_read):
            part.setVisible(not (reading or refused))

    def _shrink(self) -> None:
        """Take no more room than a sentence needs, in the middle of where the dialog stands."""
        middle = self.geometry().center()
        self.take_room(140 * app_scale().unit)
        place = self.geometry()
        place.moveCenter(middle)
        self.setGeometry(place)

    def _button_row(self, hint: QWidget | None = None) -> QHBoxLayout:
        """Return the row of buttons, with what is said at its left."""
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        if hint is not None:
            row.addWidget(hint, 1)
        else:
            row.addStretch(1)
        for button in (self.cancel, self.other_file, self.go):
            row.addWidget(button)
        return row

    @Slot()
    def _ask_other(self) -> None:
        self.reject()
        self.other_file_asked.emit()
