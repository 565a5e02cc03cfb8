"""The bar that says that this is a copy to practise on, and leads back to the programme."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.text_label import TextLabel


class PracticeBar(QFrame):
    """Made only in a copy whose programme is beside it."""

    def __init__(self, original: str, actions: ActionMap, parent: QWidget | None = None) -> None:
        """Take the name of the programme's file."""
        super().__init__(parent)
        unit = app_scale().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, unit // 2, 5 * unit, unit // 2)
        row.setSpacing(2 * unit)
        said = self.tr("You practise on a copy, with stand-ins. Nothing here is in the programme.")
        row.addWidget(TextLabel(said, shorten=True, tone=Tone.VIOLET), 1)
        label = self.tr("Back to {name}").format(name=original)
        row.addWidget(KeyButton(actions.action("leave_practice"), look="link", label=label))
        self.setAccessibleName(said)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours_of(self).soft_of(Tone.VIOLET))
        painter.end()
