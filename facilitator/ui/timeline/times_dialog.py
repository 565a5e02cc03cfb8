"""One or two times of day to type; what is impossible is said in the same place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import sentence


class TimesDialog(QDialog):
    """Stays open beside the work until what was asked is done, or it is closed.

    It is not modal: while it is open, the floor can be given as before.
    """

    asked = Signal(object)  # the texts of the fields

    def __init__(
        self, title: str, fields: Sequence[tuple[str, str]], do: str, parent: QWidget
    ) -> None:
        """Take the fields as label and text, and the word for doing it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(TextLabel(title, role=Role.TITLE, wrap=True))
        column.addLayout(form)
        column.addWidget(self._refusal)
        column.addLayout(self._buttons(do))
        self._edits[0].selectAll()
        self._edits[0].setFocus()

    def texts(self) -> list[str]:
        return [edit.text().strip() for edit in self._edits]

    def refuse(self, why: str) -> None:
        """Say why it could not be done; what was typed stays."""
        shown = sentence(why)
        self._refusal.set_text(f"{shown.rstrip('.')}.")
        self._refusal.show()
        announce(self._refusal, shown)
        self.adjustSize()

    def _buttons(self, do: str) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        save = QPushButton(do)
        save.setProperty("look", "primary")
        save.setDefault(True)
        save.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.texts())
