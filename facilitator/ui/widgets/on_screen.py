"""How large a window may be on its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_SHARE = 0.9  # of the screen beside its panels: the rest is for the title


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """Return a size in pixels, or as much of it as the screen has room for."""
    return QSize(width, height).boundedTo(window.screen().availableSize() * _SHARE)
