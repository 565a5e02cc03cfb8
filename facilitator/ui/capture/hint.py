"""Hint below the capture box: what the keys do now, in a few words."""

from facilitator.core.instants import clock_time
from facilitator.core.model import Note
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.capture.box import lines_of
from facilitator.ui.texts import BY_COUNT, translate


def hint(text: str, note: Note | None, zone: str) -> str:
    """Return the hint for a text that is typed, for the note that is being edited if one is."""
    if note is not None:
        pattern = translate("CapturePane", "Note of {time} · Enter saves · Esc leaves it")
        return pattern.format(time=clock_time(note.at, zone))
    if text.startswith("/"):
        return translate("CapturePane", "Enter does it")
    lines = len(lines_of(text))
    if lines > 1:
        return keys_here(
            translate(
                "CapturePane", "Enter saves one note · Alt+Enter %n note(s)", "", BY_COUNT, lines
            )
        )
    return translate("CapturePane", "Enter saves · Tab accepts")
