"""Card with a note that is in no finding yet: a single key says where it belongs."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.chip import Chip
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SKIPS = (Qt.Key.Key_Right, Qt.Key.Key_Space)
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WalkCard(Card):
    """Shows one note. Enter attaches it to the finding in hand, a digit to the one at that number.

    The signals say what is wanted of the note that is shown; whoever has the card shows the next.
    """

    attach_asked = Signal()
    attach_to_asked = Signal(int)  # number of a finding on the question, from 1
    new_asked = Signal()
    skip_asked = Signal()
    step_asked = Signal(int)  # another finding in hand: up or down
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(operated=True, parent=parent)
        self.setAccessibleName(self.tr("Notes in none yet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        unit = app_scale().unit
        self.heading = SectionLabel()
        self.text = TextLabel(wrap=True, role=Role.TITLE)
        self.labels = FlowLayout(spacing=2 * unit)
        self.keys = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addLayout(self.labels)
        column.addWidget(self.keys)

    def show_note(self, row: NoteRow, heading: str, into: str) -> None:
        """Show a note; `into` is what Enter attaches it to, nothing where none is in hand."""
        self.heading.set_text(heading)
        self.text.set_text(row.text)
        self.labels.clear()
        kind = Chip(row.kind.text, tone=row.kind.tone)
        said = [Chip(each.text, colour=each.colour) for each in row.organisations]
        when = TextLabel(f"{row.where} {row.time}".strip(), muted=True)
        for each in (when, kind, *said):
            self.labels.addWidget(each)
        self.show_keys(into)
        self.setAccessibleDescription(row.spoken())
        announce(self, f"{heading}. {row.spoken()}")

    def show_keys(self, into: str) -> None:
        attach = (
            self.tr("↵ attaches it to {finding} · ").format(finding=quoted(into)) if into else ""
        )
        others = self.tr("1–9 to that number · N a new finding of it · → leaves it · Esc ends")
        self.keys.set_text(attach + others)

    def show_end(self, heading: str, told: str) -> None:
        """Say that there is none, or none further on."""
        self.heading.set_text(heading)
        self.text.set_text(told)
        self.labels.clear()
        self.keys.set_text(self.tr("Esc ends"))
        announce(self, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & _HELD or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.attach_asked.emit()
        elif key in _DIGITS:
            self.attach_to_asked.emit(_DIGITS.index(key) + 1)
        elif key == Qt.Key.Key_N:
            self.new_asked.emit()
        elif key in _SKIPS:
            self.skip_asked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_asked.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            radius = app_scale().card_radius
            focus_ring(painter, QRectF(self.rect()), colours_of(self), radius=radius)
            painter.end()
