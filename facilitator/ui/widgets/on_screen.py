"""How large a window may be on its screen, and where."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

_SHARE = 0.9  # of the screen beside its panels: the rest is for the title


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """Return a size in pixels, or as much of it as the screen has room for."""
    return QSize(width, height).boundedTo(window.screen().availableSize() * _SHARE)


def stay_on_screen(window: QWidget) -> None:
    """Move a window that grew past an edge of its screen back; its title stays in sight.

    Some systems let no window place itself: there it stays where it is.
    """
    there = window.screen().availableGeometry()
    frame = window.frameGeometry()
    left = max(there.left(), min(frame.left(), there.right() - frame.width() + 1))
    top = max(there.top(), min(frame.top(), there.bottom() - frame.height() + 1))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)


def turn_buttons(box: QMessageBox) -> None:
    """Set the buttons one below the other where the screen is too narrow for all of them."""
    buttons = box.findChild(QDialogButtonBox)
    if buttons is None:
        return
    box.ensurePolished()
    wanted = buttons.sizeHint().width()
    if within_screen(box, wanted, 0).width() < wanted:
        buttons.setOrientation(Qt.Orientation.Vertical)
