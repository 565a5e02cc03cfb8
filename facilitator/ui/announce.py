"""Announcements to screen readers: says a change aloud."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Announce a text politely: after what is being read, without moving the focus."""
    # Imported late: a start has nothing to announce, and they bring some hundred names along.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
