"""Formats of a list of actions, without their renderers, and what the file is called."""

from enum import StrEnum

from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.writeup.filename import mark_of
from facilitator.writeup.language import Language


class ActionsFormat(StrEnum):
    """The value is the ending of the file, without its dot."""

    CALENDAR = "ics"
    EXCEL = "xlsx"
    CSV = "csv"

    @property
    def label(self) -> str:
        """What the screen translates."""
        match self:
            case ActionsFormat.CALENDAR:
                return QT_TRANSLATE_NOOP("Formats", "Calendar to-dos")
            case ActionsFormat.EXCEL:
                return QT_TRANSLATE_NOOP("Formats", "Excel")
            case ActionsFormat.CSV:
                return QT_TRANSLATE_NOOP("Formats", "CSV")


def suggested_name(audience: str, form: ActionsFormat, language: Language) -> str:
    """Return a file name such as "Actions PARTICIPANTS.ics": who it is for can be read."""
    return f"{language.text('Actions')} {mark_of(audience, language, approved=True)}.{form.value}"
