"""Footer below the capture box: the keys, when a note was saved last, and what went wrong."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.text_label import TextLabel


class _Bar(QFrame):
    """One sentence on a tinted ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._tone = Tone.OVER
        self._text = TextLabel(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        row.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.full_text() if self.isVisibleTo(parent_of(self)) else ""

    def say(self, text: str, tone: Tone) -> None:
        if (text, tone) != (self.text, self._tone):
            self._tone = tone
            self._text.set_text(text)
            self._text.set_tone(tone)
            self.update()
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        ground = colours_of(self).soft_of(self._tone)
        painter = QPainter(self)
        radius = app_scale().radius
        rounded(painter, QRectF(self.rect()), fill=ground, border=None, radius=radius)
        painter.end()


class CaptureFooter(QWidget):
    """The keys at the left, "Saved 15:18:03" at the right, and above them a sentence if needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._bar = _Bar(self)
        self._hint = TextLabel(role=Role.SMALL, muted=True, shorten=True)
        self._saved = TextLabel(role=Role.SMALL, muted=True)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self._bar)
        column.addLayout(row)

    @property
    def sentence(self) -> str:
        return self._bar.text

    @property
    def saved(self) -> str:
        return self._saved.full_text()

    @property
    def hint(self) -> str:
        return self._hint.full_text()

    def show_hint(self, text: str) -> None:
        if text != self.hint:
            self._hint.set_text(text)

    def show_saved(self, time: str) -> None:
        """Say when something was saved last; an empty text says nothing."""
        text = self.tr("✓ Saved {time}").format(time=time) if time else ""
        if text != self.saved:
            self._saved.set_text(text)

    def show_failure(self, text: str) -> None:
        self._bar.say(text, Tone.OVER)
        announce(self, text)

    def show_news(self, text: str) -> None:
        self._bar.say(text, Tone.AMBER)
        announce(self, text)

    def clear_sentence(self) -> None:
        self._bar.say("", Tone.OVER)
