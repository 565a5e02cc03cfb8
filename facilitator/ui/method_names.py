"""Names of methods in the reader's language; an agenda keeps the names of `core.methods`."""

from facilitator.core.methods import Method
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked

NAMES = (  # of core.methods, for the translators
    QT_TRANSLATE_NOOP("Methods", "Round"),
    QT_TRANSLATE_NOOP("Methods", "Clarifying questions"),
    QT_TRANSLATE_NOOP("Methods", "Case"),
    QT_TRANSLATE_NOOP("Methods", "Peer consultation"),
    QT_TRANSLATE_NOOP("Methods", "Peer assist"),
    QT_TRANSLATE_NOOP("Methods", "Troika consulting"),
    QT_TRANSLATE_NOOP("Methods", "Action learning set"),
    QT_TRANSLATE_NOOP("Methods", "Hot seat"),
    QT_TRANSLATE_NOOP("Methods", "1-2-4-All"),
    QT_TRANSLATE_NOOP("Methods", "Fishbowl"),
    QT_TRANSLATE_NOOP("Methods", "Panel then open mic"),
    QT_TRANSLATE_NOOP("Methods", "Panel"),
    QT_TRANSLATE_NOOP("Methods", "Pairs"),
    QT_TRANSLATE_NOOP("Methods", "Small groups"),
    QT_TRANSLATE_NOOP("Methods", "Silent work"),
    QT_TRANSLATE_NOOP("Methods", "Open discussion"),
    QT_TRANSLATE_NOOP("Methods", "Plenary"),
    QT_TRANSLATE_NOOP("Methods", "Break"),
)


def method_shown(method: str) -> str:
    """Return what a method is called; words of one's own stay as they are."""
    return translate_marked("Methods", method) if method in NAMES else method


def method_meant(shown: str) -> str:
    """Return the method that is called so, as an agenda keeps it."""
    wanted = shown.strip().casefold()
    return next((each for each in NAMES if method_shown(each).casefold() == wanted), shown)


def all_methods() -> tuple[tuple[str, str], ...]:
    """Return each method as an agenda keeps it, and what it is called, in that order."""
    named = ((each.label, method_shown(each.label)) for each in Method)
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))
