"""How the promises are called, and how each is told to the room."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from facilitator.core.model import Promise

# By sector is left to the command line for now.
OFFERED = (Promise.NAMED, Promise.ORGANISATION, Promise.UNATTRIBUTED, Promise.CHATHAM)

_NAMES = {
    Promise.NAMED: QT_TRANSLATE_NOOP("Promises", "By name"),
    Promise.ORGANISATION: QT_TRANSLATE_NOOP("Promises", "By organisation"),
    Promise.SECTOR: QT_TRANSLATE_NOOP("Promises", "By sector"),
    Promise.UNATTRIBUTED: QT_TRANSLATE_NOOP("Promises", "Unattributed"),
    Promise.CHATHAM: QT_TRANSLATE_NOOP("Promises", "Chatham House Rule"),
}
_TEXTS = {
    Promise.NAMED: QT_TRANSLATE_NOOP(
        "Promises", "The write-up may name people and organisations with what they said."
    ),
    Promise.ORGANISATION: QT_TRANSLATE_NOOP(
        "Promises", "The write-up says which organisation said it, never which person."
    ),
    Promise.SECTOR: QT_TRANSLATE_NOOP("Promises", "The write-up names sectors only."),
    Promise.UNATTRIBUTED: QT_TRANSLATE_NOOP(
        "Promises", "Participants are listed; nobody is tied to a statement."
    ),
    Promise.CHATHAM: QT_TRANSLATE_NOOP(
        "Promises", "What is said may be used; neither who said it nor who was there is told."
    ),
}


def promise_name(promise: Promise) -> str:
    return QCoreApplication.translate("Promises", _NAMES[promise])


def promise_text(promise: Promise) -> str:
    return QCoreApplication.translate("Promises", _TEXTS[promise])
