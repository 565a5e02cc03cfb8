"""Choice of the format of a write-up: what is read side by side, what is data in a list."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.publish.facts import format_in_words
from facilitator.ui.texts import translated
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.writeup.formats import Format

_READ = (Format.WORD, Format.PDF, Format.MARKDOWN, Format.HTML)
_DATA = tuple(each for each in Format if each not in _READ)
_AS_DATA = "data"


class FormatChoice(QWidget):
    """`chosen` carries the ending of the file, without its dot, when the user changes it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read = SegmentedButtons(
            self.tr("Format"),
            (
                *((each.value, format_in_words(each)) for each in _READ),
                (_AS_DATA, self.tr("Data")),
            ),
        )
        self.data = ChoiceBox()
        self.data.setAccessibleName(self.tr("Format of the data"))
        self.data.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for each in _DATA:
            self.data.addItem(format_in_words(each), each.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        column.addWidget(self.read)
        column.addWidget(self.data)
        self.setFocusProxy(self.read)
        self.data.hide()
        self.read.chosen.connect(self._on_chosen)
        self.data.activated.connect(self._on_activated)

    def value(self) -> str:
        """Return the ending of the file, without its dot."""
        read = self.read.value()
        return str(self.data.currentData()) if read == _AS_DATA else read

    def set_value(self, ext: str) -> None:
        """Choose without saying so by the signal."""
        is_data = ext in _DATA
        self.read.set_value(_AS_DATA if is_data else ext)
        if is_data:
            self.data.setCurrentIndex(self.data.findData(ext))
        self.data.setVisible(is_data)

    def show_audience(self, audience: str) -> None:
        """Forbid the formats that are not written for an audience; one gives way to the first."""
        model = self.data.model()
        for row, form in enumerate(_DATA):
            reason = form.why_not(audience)
            if isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(reason is None)
            tip = "" if reason is None else translated(reason)
            self.data.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        if Format(self.data.currentData()).why_not(audience) is not None:
            self.data.setCurrentIndex(0)

    @Slot(str)
    def _on_chosen(self, value: str) -> None:
        self.data.setVisible(value == _AS_DATA)
        self.chosen.emit(self.value())

    @Slot(int)
    def _on_activated(self, index: int) -> None:  # noqa: ARG002
        self.chosen.emit(self.value())
