"""Form for an agenda item: its title, its minutes, its method."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from facilitator.core.methods import Method
from facilitator.core.minutes import DAY, read_duration
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import number_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import translate
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.text_label import TextLabel

_MINUTE = 60_000


class Field(StrEnum):
    """What a form can ask for."""

    TITLE = "title"
    MINUTES = "minutes"
    METHOD = "method"


class ItemForm(FormOver):
    """Gives title, milliseconds and method, of what was asked for, once they can be used."""

    given = Signal(str, int, str)

    def __init__(
        self, heading: str, fields: tuple[Field, ...], *, go: str, parent: QWidget
    ) -> None:
        super().__init__(heading, parent)
        self._fields = fields
        self.title = QLineEdit(self)
        self.minutes = QLineEdit(_minutes(5), self)
        self.method = QComboBox(self)
        self.method.setEditable(True)
        self.method.addItems(["", *sorted(each.label for each in Method)])
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.go = QPushButton(go)
        self.go.setProperty("look", "primary")
        self.go.setDefault(True)
        self._hint = TextLabel(tone=Tone.OVER, wrap=True)
        self._lay_out()
        self.title.textChanged.connect(self._check)
        self.minutes.textChanged.connect(self._check)
        self.go.clicked.connect(self._give)
        self.cancel.clicked.connect(self.reject)
        self._check()

    def fill(self, title: str, ms: int) -> None:
        """Show what the item has now, ready to be typed over."""
        self.title.setText(title)
        self.minutes.setText(_minutes(ms / _MINUTE))
        for edit in (self.title, self.minutes):
            edit.selectAll()

    def ask(self) -> None:
        """Show it with the keys in the first field that is asked for."""
        self.open(self.title if Field.TITLE in self._fields else self.minutes)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        rows = {
            Field.TITLE: (self.tr("&Title"), self.title),
            Field.MINUTES: (self.tr("&Minutes"), self.minutes),
            Field.METHOD: (self.tr("M&ethod"), self.method),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(4 * unit)
        form.setVerticalSpacing(2 * unit)
        for field, (label, widget) in rows.items():
            widget.setAccessibleName(label.replace("&", ""))
            widget.setVisible(field in self._fields)
            if field in self._fields:
                form.addRow(label, widget)
        self.title.setMinimumWidth(80 * unit)
        self.column.addLayout(form)
        self.column.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        self.column.addLayout(buttons)

    def _ms(self) -> int | None:
        minutes = read_duration(self.minutes.text())
        return None if minutes is None or minutes > DAY else round(minutes * _MINUTE)

    @Slot()
    def _check(self) -> None:
        """Say what is missing, and let only what can be used be given."""
        readable = Field.MINUTES not in self._fields or self._ms() is not None
        titled = Field.TITLE not in self._fields or bool(self.title.text().strip())
        hint = "" if readable else self.tr("Write the minutes as 5, 7.5, 5:30 or 90 s.")
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        if self.isVisible():
            self.fit()
        self.go.setEnabled(readable and titled)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.title.text(), self._ms() or 0, self.method.currentText())
        self.accept()


def _minutes(minutes: float) -> str:
    """Write minutes as `read_duration` takes them back."""
    text = translate("ItemForm", "{minutes} min")
    return text.format(minutes=number_label(minutes, decimals=2))
