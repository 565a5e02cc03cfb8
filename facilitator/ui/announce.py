"""Announcements to screen readers: says a change aloud."""

from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.spoken_line import SpokenLine


def announce(widget: QWidget, text: str) -> None:
    """Announce a text politely: after what is being read, without moving the focus.

    It stands in the status text of the window too: older readers drop announcements.
    """
    # Imported late: a start has nothing to announce, and they bring some hundred names along.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    line = _line_of(widget)
    if line is not None:
        line.say(text)


def _line_of(widget: QWidget) -> SpokenLine | None:
    """Return the status text of the window that a widget belongs to, through those between."""
    window: QWidget | None = widget.window()
    while window is not None:
        line = getattr(window, "spoken_line", None)
        if isinstance(line, SpokenLine):
            return line
        parent = window.parentWidget()
        window = parent.window() if parent is not None else None
    return None
