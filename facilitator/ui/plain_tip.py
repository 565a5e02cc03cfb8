"""A tip shows words as they are: markup in a note would be drawn, and a file it names opened."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a text for a tip of Qt's, which takes for markup whatever looks like it."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
