"""Dialog before closing a window that alone holds what was saved: its file is lost, no copy is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from facilitator.ui.widgets.on_screen import turn_buttons


class NowhereDialog(QMessageBox):
    """Esc goes back to the window, which goes on trying to write a rescue copy."""

    copy_asked = Signal()
    leave_asked = Signal()  # to let it be lost

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("On no disk"))
        role = QMessageBox.ButtonRole
        self.copy = self.addButton(self.tr("&Save a copy…"), role.AcceptRole)
        self.leave = self.addButton(self.tr("&Close anyway"), role.DestructiveRole)
        self.setDefaultButton(self.copy)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.buttonClicked.connect(self._on_clicked)

    def ask(self, sentence: str) -> None:
        """Ask, with what became of the file."""
        remedy = self.tr("Save a copy on another disk, or what was saved here is lost.")
        self.setText(f"{sentence}\n\n{remedy}")
        turn_buttons(self)
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for box in self.findChildren(QDialogButtonBox):
            # Tab would leap over what stands before the button. The stubs know of no None.
            box.setFocusProxy(None)  # type: ignore[arg-type]

    @Slot(object)
    def _on_clicked(self, button: object) -> None:
        if button is self.copy:
            self.copy_asked.emit()
        elif button is self.leave:
            self.leave_asked.emit()
