"""Line above the preview that says what became of an export, with the file at hand."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from facilitator.core.names.check import Hit
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel

_MOST = 2  # answers to one question


class Outcome(QFrame):
    """Hidden until there is something to say, or to ask: `answered` carries which answer."""

    role_spoken = Roles.PART
    answered = Signal(int)

    def __init__(self, again: QKeySequence, parent: QWidget | None = None) -> None:
        """`again` is the key of what was asked for: pressed again, it is the first answer."""
        super().__init__(parent)
        unit = app_scale().unit
        self._tone = Tone.FINE
        self._path: Path | None = None
        self._refused: tuple[Hit, ...] | None = None
        self.text = TextLabel(wrap=True)
        self.open_file = LineButton(self.tr("Open"), link=True)
        self.show_folder = LineButton(self.tr("Show in folder"), link=True)
        self.dismiss = LineButton(self.tr("Dismiss"), link=True)
        self.open_file.clicked.connect(self._open)
        self.show_folder.clicked.connect(self._show_folder)
        self.dismiss.clicked.connect(self.hide)
        self._answers = tuple(LineButton(link=True) for _ in range(_MOST))
        self._key = KeyCap(again)
        self._group = QButtonGroup(self)
        for number, each in enumerate(self._answers):
            self._group.addButton(each, number)
        self._group.idClicked.connect(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        row.setSpacing(2 * unit)
        row.addWidget(self.text, 1)
        for part in self._buttons():
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.insertWidget(2, self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("What became of the export"))
        self.hide()

    def say_written(self, path: Path, *, remark: str = "") -> None:
        """Say where the file is, and what was left out of it."""
        written = self.tr("Written to {file}.").format(file=path)
        self._say(" ".join(part for part in (written, remark) if part), Tone.FINE, path)

    def say(self, text: str, tone: Tone) -> None:
        self._say(text, tone, None)

    def say_refused(self, text: str, hits: tuple[Hit, ...] = ()) -> None:
        self.say(text, Tone.OVER)
        self._refused = hits

    def ask(self, text: str, *answers: str) -> None:
        """Say something that can be answered, and leave the keys where they are."""
        self._say(text, Tone.AMBER, None, answers)

    def is_asking(self) -> bool:
        return self.isVisible() and not self._answers[0].isHidden()

    def refused(self) -> tuple[Hit, ...] | None:
        """Return the hits of the refusal that is shown; None where none is."""
        return None if self.isHidden() else self._refused

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.soft_of(self._tone), colours.line)

    def _buttons(self) -> tuple[LineButton, ...]:
        return (*self._answers, self.open_file, self.show_folder, self.dismiss)

    def _say(self, text: str, tone: Tone, path: Path | None, answers: Sequence[str] = ()) -> None:
        self._tone, self._path, self._refused = tone, path, None
        self.text.set_text(text)
        self.text.set_tone(tone)
        for number, each in enumerate(self._answers):
            each.setVisible(number < len(answers))
            each.setText(answers[number] if number < len(answers) else "")
        self._key.setVisible(bool(answers))
        for button in self._buttons():
            button.show_text(button.plain_text(), tone=tone)
        self.open_file.setVisible(path is not None)
        self.show_folder.setVisible(path is not None)
        self.show()
        self.update()
        announce(self, text)

    @Slot()
    def _open(self) -> None:
        if self._path is not None:
            self._hand_over(self._path)

    @Slot()
    def _show_folder(self) -> None:
        if self._path is not None:
            self._hand_over(self._path.parent)

    def _hand_over(self, path: Path) -> None:
        """Have the system open it; say so where it has nothing to open it with, or it has gone."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            told = self.tr("{file} was not opened: no program here does, or it is there no more.")
            self._say(told.format(file=path), Tone.AMBER, self._path)
