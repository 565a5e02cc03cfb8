"""Dialog for one or two times of day; what is impossible is said in the same place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import sentence


class TimesDialog(FormOver):
    """Stays open until what was asked is done, or the keys go elsewhere."""

    asked = Signal(object)  # the texts of the fields

    def __init__(
        self, title: str, fields: Sequence[tuple[str, str]], do: str, parent: QWidget
    ) -> None:
        """Take the fields as label and text, and the word for doing it."""
        super().__init__(title, parent)
        unit = app_scale().unit
        self._edits = [QLineEdit(text) for _, text in fields]
        self._refusal = TextLabel(tone=Tone.OVER, wrap=True)
        self._refusal.hide()
        form = QFormLayout()
        form.setSpacing(2 * unit)
        for (label, _), edit in zip(fields, self._edits, strict=True):
            edit.setAccessibleName(label)
            edit.setMinimumWidth(26 * unit)
            form.addRow(TextLabel(label), edit)
        self.column.addLayout(form)
        self.column.addWidget(self._refusal)
        go = QPushButton(do)
        go.clicked.connect(self._ask)
        self.add_buttons(QPushButton(self.tr("Cancel")), go)
        self._edits[0].selectAll()

    def ask(self) -> None:
        """Show it with the keys in the first field."""
        self.open(self._edits[0])

    def texts(self) -> list[str]:
        return [edit.text().strip() for edit in self._edits]

    def refuse(self, why: str) -> None:
        """Say why it could not be done; what was typed stays."""
        shown = sentence(why)
        self._refusal.set_text(f"{shown.rstrip('.')}.")
        self._refusal.show()
        announce(self._refusal, shown)
        self.fit()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.texts())
