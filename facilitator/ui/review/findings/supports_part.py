"""Notes for a finding, or against it: a heading with their number, and a table of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.review.findings.support_rows import SupportRow
from facilitator.ui.review.findings.support_table import SupportTable
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_KEYS = (Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SupportsPart(QWidget):
    """`keys` says what the letters do to the notes that are selected."""

    def __init__(self, title: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.counts = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self.keys = TextLabel(keys_here(keys), role=Role.SMALL, muted=True)
        self.table = SupportTable(title, _KEYS)
        line = QHBoxLayout()
        line.setSpacing(2 * unit)
        line.addWidget(SectionLabel(title))
        line.addWidget(self.counts, 1)
        line.addWidget(self.keys)
        card = Card()
        card.hold_rows(self.table)
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(line)
        column.addWidget(card)

    def show_rows(self, rows: Sequence[SupportRow], counts: str, *, places: bool) -> None:
        self.counts.set_text(counts)
        self.keys.setVisible(bool(rows))
        self.table.show_rows(rows, places=places)
        self._card.setVisible(bool(rows))
