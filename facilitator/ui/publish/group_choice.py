"""Choice of what notes are put together by, on one level or two."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from facilitator.core.outlines import Grouping
from facilitator.ui.fonts import app_scale
from facilitator.ui.publish.section_words import grouping_name
from facilitator.ui.widgets.choice_box import ChoiceBox

_NOTHING = ""  # no second level


class GroupChoice(QWidget):
    """`chosen` carries what the user changed it to, as an outline has it: "question,tag"."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: Mapping[str, str] = {}
        self.first, self.then = ChoiceBox(), ChoiceBox()
        self.first.setAccessibleName(self.tr("Group by"))
        self.then.setAccessibleName(self.tr("Then by"))
        self.then.addItem(self.tr("no further"), _NOTHING)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(app_scale().unit)
        for box in (self.first, self.then):
            for each in Grouping:
                words = grouping_name(each)
                box.addItem(
                    words if box is self.first else self.tr("then {group}").format(group=words),
                    each.value,
                )
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(box, 1)
            box.activated.connect(self._on_activated)

    def value(self) -> str:
        levels = (str(self.first.currentData()), str(self.then.currentData()))
        return ",".join(filter(None, levels))

    def set_value(self, group: str) -> None:
        """Choose without saying so by the signal."""
        first, _, then = group.partition(",")
        for box, level in ((self.first, first), (self.then, then)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(level)))
        self._forbid()

    def show_reasons(self, reasons: Mapping[str, str]) -> None:
        """Forbid the groupings that have a reason; a forbidden one gives way."""
        self._reasons = reasons
        self._forbid()

    def _forbid(self) -> None:
        if self._reasons.get(str(self.first.currentData())):
            self.first.setCurrentIndex(0)
        then = str(self.then.currentData())
        if self._reasons.get(then) or then == self.first.currentData():
            self.then.setCurrentIndex(0)
        for box in (self.first, self.then):
            for at in range(box.count()):
                group = str(box.itemData(at))
                why = self._reasons.get(group, "")
                is_first = box is self.then and group == self.first.currentData()
                _allow(box, at, allowed=not why and not is_first, why=why)

    @Slot(int)
    def _on_activated(self, index: int) -> None:  # noqa: ARG002
        self._forbid()
        self.chosen.emit(self.value())


def _allow(box: QComboBox, at: int, *, allowed: bool, why: str) -> None:
    model = box.model()
    if isinstance(model, QStandardItemModel):
        model.item(at).setEnabled(allowed)
    box.setItemData(at, why, Qt.ItemDataRole.ToolTipRole)
