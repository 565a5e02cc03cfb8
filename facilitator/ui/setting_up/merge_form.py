"""Form that merges an organisation into another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from facilitator.core.model import Organisation
from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.text_label import TextLabel


class MergeForm(FormOver):
    """`given` carries the ids of the one that goes and of the one that stays."""

    given = Signal(str, str)

    def __init__(
        self, one: Organisation, others: Sequence[Organisation], *, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Merge {name} into another").format(name=one.name), parent)
        unit = app_scale().unit
        self._one = one.id
        self.other = QComboBox(self)
        self.other.setAccessibleName(self.tr("The organisation that stays"))
        self.other.setMinimumWidth(80 * unit)
        for each in others:
            self.other.addItem(each.name, each.id)
        explained = self.tr(
            "Its people, notes and turns become those of the other. Its names stay as other names,"
            " so that a list that still has them does not bring it back."
        )
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.go = QPushButton(self.tr("Merge"))
        self.go.setProperty("look", "primary")
        self.go.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        self.column.addWidget(TextLabel(explained, muted=True, wrap=True))
        self.column.addWidget(self.other)
        self.column.addLayout(buttons)
        self.go.clicked.connect(self._give)
        self.cancel.clicked.connect(self.reject)

    def ask(self) -> None:
        self.open(self.other)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self._one, self.other.currentData())
        self.accept()
