"""The mark of a line that came by the chat, put before it and taken away by one key."""

from PySide6.QtGui import QTextCursor

from facilitator.core.tagging.scanner import ScannedLine
from facilitator.core.tagging.spans import SpanKind
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.texts import translate
from facilitator.ui.utf16 import qt_position

MARK = "chat: "


def toggle_chat(box: CaptureBox, scanned: ScannedLine) -> str:
    """Put the mark at the begin of the box, or take it out; returns why it cannot, or ""."""
    if scanned.command or scanned.continues:
        return translate("Capture", "Only a note of its own came by the chat.")
    cursor = QTextCursor(box.document())
    span = next((each for each in scanned.spans if each.kind is SpanKind.CHAT), None)
    if span is None:
        cursor.insertText(MARK)
        return ""
    text = scanned.text
    end = span.end + (text[span.end : span.end + 1] == " ")
    cursor.setPosition(qt_position(text, span.start))
    cursor.setPosition(qt_position(text, end), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    return ""
