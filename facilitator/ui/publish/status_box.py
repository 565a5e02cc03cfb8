"""How far the write-up is, on the page: draft, in review, or approved by somebody."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator.core.approval import Status
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel


class StatusBox(QWidget):
    """`asked` carries the Status that somebody says it has, and who says so."""

    asked = Signal(object, str)

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = SegmentedButtons(
            self.tr("Status"),
            (
                (Status.DRAFT, self.tr("Draft")),
                (Status.IN_REVIEW, self.tr("In review")),
                (Status.APPROVED, self.tr("Approved")),
            ),
        )
        self.by = QLineEdit(who)
        self.by.setPlaceholderText(self.tr("Who approves it"))
        self.by.setAccessibleName(self.by.placeholderText())
        self.told = TextLabel(muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        for widget in (self.status, self.by, self.told):
            column.addWidget(widget)
        self._shown = Status.DRAFT
        self.told.hide()
        self.status.chosen.connect(self._on_chosen)

    def show_status(self, status: Status, told: str, tone: Tone, *, changeable: bool) -> None:
        """Show what holds; `told` says by whom and when, or what became of it."""
        self._shown = status
        self.status.set_value(status)
        self.told.set_text(told)
        self.told.set_tone(tone)
        self.told.setVisible(bool(told))
        self.by.setVisible(status is not Status.APPROVED)
        for each in Status:
            self.status.set_enabled(each, changeable)
        self.by.setEnabled(changeable)

    def ask_name(self) -> None:
        """Wait for the name of whoever approves it."""
        self.status.set_value(self._shown)
        self.by.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_chosen(self, status: str) -> None:
        if status != self._shown:
            self.asked.emit(Status(status), self.by.text().strip())
