"""Dialog with what prevents a start: whoever started from an icon reads no terminal."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from facilitator.core.sentences import Sentence
from facilitator.settings import load_settings, settings_file
from facilitator.ui.texts import translated
from facilitator.ui.translations import SYSTEM, load_translations

UNSEEN = ("offscreen", "minimal")  # Qt's platforms on which nobody could close a dialog


def show_refusal(said: Sentence) -> None:
    """Show one sentence, and return when it was closed."""
    app = QApplication.instance()
    if app is None:
        app = QApplication(sys.argv[:1])
        known = os.path.exists(settings_file())  # noqa: PTH110 - and nothing is written now
        load_translations(app, load_settings().language if known else SYSTEM)
    refusal(translated(said)).exec()
    app.processEvents()  # it is gone from the screen before whatever follows


def refusal(text: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Facilitator", text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
