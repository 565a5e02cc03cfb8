"""Dialog that asks what is to become of unsaved text, before it would be lost."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.notes.words import first_words
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel

_SHOWN = 5  # texts; the others are counted
_LONGEST = 90  # characters of one


class UnkeptDialog(ScrolledDialog):
    """Esc goes back to the window. Nothing is lost but by `leave_asked`."""

    text_asked = Signal()  # to write a text file
    retry_asked = Signal()
    leave_asked = Signal()  # to let it be lost

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not saved"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.why = TextLabel(tone=Tone.OVER, wrap=True)
        self._lines = [TextLabel(shorten=True) for _ in range(_SHOWN)]
        self._more = TextLabel(muted=True)
        self._card = Card()
        self.save = QPushButton(self.tr("&Save as a text file…"))
        self.save.setProperty("look", "primary")
        self.save.setDefault(True)
        self.again = QPushButton(self.tr("&Try again"))
        self.leave = QPushButton(self.tr("&Close anyway"))
        self.leave.setProperty("look", "danger")
        for button in (self.again, self.leave):
            button.setAutoDefault(False)  # Enter never loses anything
        self._lay_out()
        self.save.clicked.connect(self.text_asked)
        self.again.clicked.connect(self.retry_asked)
        self.leave.clicked.connect(self.leave_asked)

    def show_texts(self, texts: Sequence[str], *, why: str, hidden: bool) -> None:
        """Show what is not saved, and why; `hidden`: not what it says."""
        self.heading.set_text(self.tr("%n line(s) are not saved", "", len(texts)))
        self.why.set_text(why)
        self.why.setVisible(bool(why))
        self._card.setVisible(not hidden)
        for label, text in zip(self._lines, [*texts, *[""] * _SHOWN], strict=False):
            label.set_text(first_words(text, _LONGEST))
            label.setVisible(bool(text))
        more = len(texts) - _SHOWN
        self._more.set_text(self.tr("and %n more", "", more))
        self._more.setVisible(more > 0)
        self.again.setEnabled(True)
        self.take_room(130 * app_scale().unit)
        self.save.setFocus()
        announce(self, f"{self.heading.full_text()}. {why}")

    def _lay_out(self) -> None:
        unit = app_scale().unit
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        inside.setSpacing(2 * unit)
        for label in (*self._lines, self._more):
            inside.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        buttons.addWidget(self.again)
        buttons.addWidget(self.save)
        for part in (self.heading, self.why, self._card):
            self.column.addWidget(part)
        self.set_buttons(buttons)
