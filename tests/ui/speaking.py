"""The window's language for a while, as the program itself loads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator.ui.translations import load_translations
from tests.ui.looked_up import LookedUp


@contextmanager
def speaking(app: QApplication, language: str, folder: Path | None = None) -> Iterator[None]:
    """Load a language over the one there is, and take it away at the end."""
    locale, direction = QLocale(), app.layoutDirection()
    before = set(app.findChildren(QTranslator))
    load_translations(app, language, folder)
    for each in before:
        if isinstance(each, LookedUp):  # it sees what those above it do not translate
            app.removeTranslator(each)
            app.installTranslator(each)
    try:
        yield
    finally:
        for each in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(each)
            each.deleteLater()
        QLocale.setDefault(locale)
        app.setLayoutDirection(direction)
