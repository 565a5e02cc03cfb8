"""Spin box for the offset between two clocks, typed as "+2m30s" or stepped by seconds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from facilitator.core.commands import parse_delta
from facilitator.core.errors import Refused
from facilitator.core.other_clock import format_offset
from facilitator.ui.fonts import app_scale

_MOST_S = 14 * 3600


class OffsetBox(QSpinBox):
    """Its value is in seconds; Up and Down change it by one, Page Up and Page Down by ten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(-_MOST_S, _MOST_S)
        longest = self.textFromValue(-_MOST_S + 1)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(longest) + 10 * app_scale().unit)
        for part in (self, self.lineEdit()):
            part.setAccessibleName(self.tr("Clock offset"))
        self.setToolTip(self.tr("Added to the other laptop’s instants: +2m30s, -90s or 0"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()  # it means this offset, not the whole dialog
            self.selectAll()
            return
        super().keyPressEvent(event)

    def textFromValue(self, value: int) -> str:
        return format_offset(value * 1000)

    def valueFromText(self, text: str) -> int:
        seconds = _seconds(text)
        return self.value() if seconds is None else seconds

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Take any text while it is typed; what is no length of time gives way to the last one."""
        seconds = _seconds(text)
        states = QValidator.State
        right = seconds is not None and abs(seconds) <= _MOST_S
        return (states.Acceptable if right else states.Intermediate), text, at

    def fixup(self, text: str) -> str:  # noqa: ARG002
        return self.textFromValue(self.value())


def _seconds(text: str) -> int | None:
    try:
        return round(parse_delta(text.strip()) / 1000)
    except Refused:
        return None
