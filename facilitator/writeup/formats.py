"""Formats of a write-up, without their renderers: a window lists them at once."""

from enum import StrEnum

from facilitator.core.translating import QT_TRANSLATE_NOOP


class Format(StrEnum):
    """The value is the ending of the file, without its dot.

    `writeup.publish` renders each, and reads each back for the names check.
    """

    WORD = "docx"
    PDF = "pdf"
    MARKDOWN = "md"
    HTML = "html"
    EXCEL = "xlsx"
    CALENDAR = "ics"

    @property
    def label(self) -> str:
        """What the screen translates."""
        match self:
            case Format.WORD:
                return QT_TRANSLATE_NOOP("Formats", "Word")
            case Format.PDF:
                return QT_TRANSLATE_NOOP("Formats", "PDF")
            case Format.MARKDOWN:
                return QT_TRANSLATE_NOOP("Formats", "Markdown")
            case Format.HTML:
                return QT_TRANSLATE_NOOP("Formats", "HTML")
            case Format.EXCEL:
                return QT_TRANSLATE_NOOP("Formats", "Excel")
            case Format.CALENDAR:
                return QT_TRANSLATE_NOOP("Formats", "Calendar")
