"""Lets a test dress the application, and undresses it afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from facilitator.ui.theme import Scheme, apply


@contextmanager
def dressed_as(app: QApplication, scheme: Scheme) -> Iterator[QApplication]:
    font, palette, style = QFont(app.font()), QPalette(app.palette()), app.style().name()
    apply(app, scheme)
    yield app
    app.setStyleSheet("")
    app.setStyle(style)
    app.setPalette(palette)
    app.setFont(font)
    app.styleHints().unsetColorScheme()
