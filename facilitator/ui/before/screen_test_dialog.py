"""Dialog “Test screen and sound”: which screens there are, a test picture, and the bell."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class ScreenTestDialog(ScrolledDialog):
    """Esc ends the test picture first, and only then the dialog: whoever made it does both."""

    picture_asked = Signal(bool)  # to show it, or to end it
    sound_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shows = False
        self.setWindowTitle(self.tr("Test screen and sound"))
        self.screens = TextLabel(wrap=True)
        self.problem = TextLabel(wrap=True)
        self.picture = QPushButton(self)
        self.sound = QPushButton(self.tr("&Play the sound"), self)
        self.heard = TextLabel(wrap=True)
        self.close_it = QPushButton(self.tr("Close"), self)
        self.close_it.setAutoDefault(False)
        self.sound.setAutoDefault(False)
        self._lay_out()
        self.picture.clicked.connect(self._ask_picture)
        self.sound.clicked.connect(self.sound_asked)
        self.close_it.clicked.connect(self.accept)
        self.show_picture(on=False)
        self.picture.setFocus()

    def show_screens(self, lines: Sequence[str], problem: str, *, fine: str) -> None:
        """List the screens, with the one thing that is wrong, or else that all is `fine`."""
        self.screens.set_text("\n".join(lines))
        self.problem.set_text(problem or fine)
        self.problem.set_tone(Tone.AMBER if problem else Tone.FINE)
        self._take_room()
        announce(self, problem or fine)

    def show_picture(self, *, on: bool) -> None:
        """Have the button end what it began."""
        self._shows = on
        if on:
            self.picture.setText(self.tr("&End the test picture"))
        else:
            self.picture.setText(self.tr("Show the &test picture"))

    def forbid_picture(self) -> None:
        """Leave the stage alone: a roundtable has it."""
        self.picture.setEnabled(False)
        self.sound.setFocus()

    def say_sound(self, text: str) -> None:
        self.heard.set_text(text)
        self._take_room()
        if self.isVisible():
            announce(self, text)

    def reject(self) -> None:
        if self._shows:
            self.picture_asked.emit(False)
        else:
            super().reject()

    def _lay_out(self) -> None:
        self.column.addWidget(TextLabel(self.windowTitle(), role=Role.TITLE))
        for heading, texts, button in (
            (self.tr("Screens"), (self.screens, self.problem), self.picture),
            (self.tr("Sound"), (self.heard,), self.sound),
        ):
            self.column.addWidget(SectionLabel(heading))
            for each in texts:
                self.column.addWidget(each)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        self.set_buttons(buttons)

    def _take_room(self) -> None:
        """Be as high as what is said now."""
        self.take_room(130 * app_scale().unit)

    @Slot()
    def _ask_picture(self) -> None:
        self.picture_asked.emit(not self._shows)
