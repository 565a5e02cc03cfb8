"""Dialog before leaving a roundtable that runs: its clock would go on with nobody there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from facilitator.ui.widgets.on_screen import turn_buttons


class RunningDialog(QMessageBox):
    """Esc and Enter stay."""

    end_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("A roundtable is running"))
        role = QMessageBox.ButtonRole
        self.end = self.addButton(self.tr("&End it and leave"), role.AcceptRole)
        self.leave = self.addButton(self.tr("Leave it &running"), role.DestructiveRole)
        self.stay = self.addButton(self.tr("&Stay"), role.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)
        self.buttonClicked.connect(self._on_clicked)

    def ask(self, title: str, number: str) -> None:
        """Ask about the roundtable in hand."""
        what = self.tr("“{title}”, roundtable {number}, has not ended.")
        if not title:
            what = self.tr("Roundtable {number} has not ended.")
        goes_on = self.tr(
            "Left running, its clock goes on; the next start asks what that time was."
        )
        self.setText(f"{what.format(title=title, number=number)}\n\n{goes_on}")
        turn_buttons(self)
        self.open()

    @Slot(object)
    def _on_clicked(self, button: object) -> None:
        if button is self.end:
            self.end_asked.emit()
        elif button is self.leave:
            self.leave_asked.emit()
