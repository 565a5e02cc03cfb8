"""Dialog with what prevents a start: whoever started from an icon reads no terminal."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

UNSEEN = ("offscreen", "minimal")  # Qt's platforms on which nobody could close a dialog


def show_refusal(text: str) -> None:
    """Show one sentence, and return when it was closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    refusal(text).exec()
    app.processEvents()  # it is gone from the screen before whatever follows


def refusal(text: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Facilitator", text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
