"""Formats of a write-up, without their renderers: a window lists them at once."""

from enum import StrEnum

from facilitator.core.sentences import Sentence
from facilitator.core.translating import QT_TRANSLATE_NOOP


class Format(StrEnum):
    """The value is the ending of the file, without its dot.

    `writeup.rendering` renders each, and reads each back for the names check.
    """

    WORD = "docx"
    PDF = "pdf"
    MARKDOWN = "md"
    HTML = "html"
    EXCEL = "xlsx"
    PACKAGE = "zip"
    CALENDAR = "ics"
    LOG = "log"

    @property
    def label(self) -> str:
        """What the screen translates."""
        return _LABELS[self]

    def why_not(self, audience: str) -> Sentence | None:
        """Return why it is not written for an audience; None where it is."""
        if self is not Format.LOG or audience == "team":
            return None
        return Sentence(
            "A session log tells who spoke and when, so it is written for the team only: choose"
            " the team, or another format"
        )


_LABELS = {
    Format.WORD: QT_TRANSLATE_NOOP("Formats", "Word"),
    Format.PDF: QT_TRANSLATE_NOOP("Formats", "PDF"),
    Format.MARKDOWN: QT_TRANSLATE_NOOP("Formats", "Markdown"),
    Format.HTML: QT_TRANSLATE_NOOP("Formats", "HTML"),
    Format.EXCEL: QT_TRANSLATE_NOOP("Formats", "Excel"),
    Format.PACKAGE: QT_TRANSLATE_NOOP("Formats", "Data package"),
    Format.CALENDAR: QT_TRANSLATE_NOOP("Formats", "Calendar"),
    Format.LOG: QT_TRANSLATE_NOOP("Formats", "Session log"),
}
