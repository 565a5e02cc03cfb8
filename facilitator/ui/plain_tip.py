"""Plain text for a tool tip: Qt would draw markup in a note, and open a file that it names."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a text for setToolTip, which takes for rich text whatever looks like it."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape  # late: few tips need it

    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
