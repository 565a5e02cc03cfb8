"""Bar between stream and capture box: how many lines are not saved, why, and what to do."""

from collections.abc import Sequence

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.capture.outbox import Line
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel


class UnsavedBar(QFrame):
    """Hidden while everything is saved. It tells why the file refused them once, for all."""

    def __init__(self, actions: ActionMap) -> None:
        super().__init__()
        unit = app_scale().unit
        self._text = TextLabel(tone=Tone.OVER, wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        again = KeyButton(actions.action("try_again"), label=self.tr("Try all again"))
        aside = KeyButton(actions.action("save_unsaved"), look="flat", show_key=False)
        aside.set_label(self.tr("Save as text…"))
        buttons.addWidget(again)
        buttons.addWidget(aside)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.setAccessibleName(self.tr("Not saved"))
        self.hide()

    def text(self) -> str:
        return self._text.full_text()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show how many there are; an unchanged text is not said again."""
        self.setVisible(bool(lines))
        text = self._told(lines) if lines else ""
        if text == self.text():
            return
        self._text.set_text(text)
        if text:
            announce(self, text)

    def _told(self, lines: Sequence[Line]) -> str:
        count = self.tr("%n line(s) are not saved", "", len(lines))
        reason = next((line.bare for line in lines if line.waits), "").rstrip(".")
        return f"{count}: {reason}." if reason else f"{count}."

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.over_soft, colours.line, above=True)
