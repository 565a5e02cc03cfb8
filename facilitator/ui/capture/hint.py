"""Hint below the capture box: what the keys do now, in a few words."""

from PySide6.QtCore import QCoreApplication

from facilitator.core.instants import clock_time
from facilitator.core.model import Note
from facilitator.ui.capture.box import lines_of


def hint(text: str, note: Note | None, zone: str) -> str:
    """Return the hint for a text that is typed, for the note that is being edited if one is."""
    if note is not None:
        pattern = _tr("Note of {time} · Enter saves · Esc leaves it")
        return pattern.format(time=clock_time(note.at, zone))
    if text.startswith("/"):
        return _tr("Enter does it")
    lines = len(lines_of(text))
    if lines > 1:
        return _tr("Enter saves one note · Alt+Enter {count} notes").format(count=lines)
    return _tr("Enter saves · Tab accepts")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CapturePane", text)
