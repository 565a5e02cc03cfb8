"""Announcements to screen readers: says a change aloud."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.spoken_line import SpokenLine

_ON_THE_BUS = ("xcb", "wayland", "wayland-egl")


def announce(widget: QWidget, text: str) -> None:
    """Announce a text politely: after what is being read, without moving the focus.

    It stands in the status text of the window too. Orca up to 43 drops announcements: on Linux it
    is a notice that shows.
    """
    # Imported late: a start has nothing to announce, and they bring some hundred names along.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    line = _line_of(widget)
    if line is not None:
        text = " ".join(part for part in (line.take_held(), text) if part)
        line.say(text)
    if line is not None and QGuiApplication.platformName() in _ON_THE_BUS:
        line.show_notice()  # every Orca reads it; with both, newer ones would say it twice
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def announce_first(widget: QWidget, text: str) -> None:
    """Announce a text in one breath with what comes in the same moment, before that."""
    line = _line_of(widget)
    if line is None:
        announce(widget, text)
    else:
        line.hold(text)
        QTimer.singleShot(0, line, partial(_say_held, line))


def _say_held(line: SpokenLine) -> None:
    text = line.take_held()
    if text:
        announce(line, text)


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
