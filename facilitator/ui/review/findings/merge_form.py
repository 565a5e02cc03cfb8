"""Form that merges a finding into another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.notes.words import first_words
from facilitator.ui.review.findings.rows import CardRow
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.text_label import TextLabel


class MergeFindingForm(FormOver):
    """`given` carries the ids of the finding that goes and of the one that stays."""

    given = Signal(str, str)

    def __init__(self, one: CardRow, others: Sequence[CardRow], *, parent: QWidget) -> None:
        heading = self.tr("Merge {finding} into another")
        name = quoted(first_words(one.seen.finding.text))
        super().__init__(heading.format(finding=name), parent)
        unit = app_scale().unit
        self._one = one.id
        self.other = QComboBox(self)
        self.other.setAccessibleName(self.tr("The finding that stays"))
        self.other.setMinimumWidth(80 * unit)
        for each in others:
            text = first_words(each.seen.finding.text, 60)
            self.other.addItem(f"{each.code} {each.number}  {text}".strip(), each.id)
        explained = self.tr(
            "The other rests on the notes of both. This sentence becomes a paragraph of its"
            " synthesis, and this synthesis comes after it."
        )
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(self.tr("Merge"))
        self.column.addWidget(TextLabel(explained, muted=True, wrap=True))
        self.column.addWidget(self.other)
        self.add_buttons(self.cancel, self.go)
        self.go.clicked.connect(self._give)

    def ask(self) -> None:
        self.open(self.other)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self._one, self.other.currentData())
        self.accept()
