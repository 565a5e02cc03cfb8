"""Card of the settings with one line that is typed, its label and what it does."""

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.text_label import TextLabel


class LineCard(Card):
    """Holds a line of somebody else's; `label` has its mnemonic, which its name goes without."""

    def __init__(self, line: QLineEdit, label: str, hint: str) -> None:
        super().__init__()
        unit = app_scale().unit
        of_line = QLabel(label)
        of_line.setBuddy(line)
        line.setAccessibleName(label.replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        for part in (of_line, line, TextLabel(hint, muted=True, wrap=True)):
            column.addWidget(part)
