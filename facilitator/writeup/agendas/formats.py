"""Formats of an agenda, without their renderers: a window lists them at once."""

from enum import StrEnum

from facilitator.core.translating import QT_TRANSLATE_NOOP


class AgendaFormat(StrEnum):
    """The value is the ending of the file, without its dot."""

    WORD = "docx"
    MARKDOWN = "md"
    CSV = "csv"
    EXCEL = "xlsx"

    @property
    def label(self) -> str:
        """What the screen translates."""
        match self:
            case AgendaFormat.WORD:
                return QT_TRANSLATE_NOOP("Formats", "Word")
            case AgendaFormat.MARKDOWN:
                return QT_TRANSLATE_NOOP("Formats", "Markdown")
            case AgendaFormat.CSV:
                return QT_TRANSLATE_NOOP("Formats", "CSV")
            case AgendaFormat.EXCEL:
                return QT_TRANSLATE_NOOP("Formats", "Excel")
