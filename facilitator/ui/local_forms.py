"""Days, numbers and signs around words in the form that the language of the window has."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from facilitator.core.quoting import OPENING_MARKS
from facilitator.ui.texts import translate


def day_label(day: date, *, with_year: bool = False) -> str:
    """Return a day as people write it: "12 Dec", "12 Dec 2026"."""
    pattern = translate("Days", "d MMM yyyy") if with_year else translate("Days", "d MMM")
    return _written(day, pattern)


def month_label(day: date) -> str:
    """Return the month of a day: "December 2026"."""
    return _written(day, translate("Days", "MMMM yyyy"))


def moment_label(moment: datetime) -> str:
    """Return day and time in figures, for columns: "2026-12-12 14:45"."""
    return f"{day_in_figures(moment.date())} {moment:%H:%M}"


def day_in_figures(day: date) -> str:
    """Return "2026-12-12"."""
    return _written(day, day_pattern())


def day_pattern() -> str:
    """Return how a day is written in figures, as Qt's fields for days read it."""
    return translate("Days", "yyyy-MM-dd")


def number_label(number: float, *, decimals: int = 1, signed: bool = False) -> str:
    """Return a number with as few decimals as it has: "7.5", "7,5", "5"; `signed` adds +."""
    written = f"{number:{'+' if signed else ''}.{decimals}f}".rstrip("0").removesuffix(".")
    return written.replace(".", QLocale().decimalPoint()) if _has_our_digits() else written


def count_label(number: int) -> str:
    """Return a count with its thousands apart: "2,300", "2.300"."""
    return QLocale().toString(number) if _has_our_digits() else f"{number:,}"


def quoted(text: str) -> str:
    """Put somebody's words, or a name, into quotation marks, unless they were typed with them."""
    if text.startswith(OPENING_MARKS):
        return text
    return translate("Signs", "“{text}”").format(text=text)


def labelled(label: str, text: str) -> str:
    """Put a label before what it stands for."""
    return translate("Signs", "{label}: {text}").format(label=label, text=text)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _has_our_digits() -> bool:
    """Clocks are written in the digits 0 to 9; another language's point goes with its own."""
    return QLocale().zeroDigit() == "0"
