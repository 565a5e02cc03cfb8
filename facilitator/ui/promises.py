"""The promises in words: what each is called, what it means, how it is read out, and in short."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from facilitator.core.model import Promise

# By sector is left to the command line for now.
OFFERED = (Promise.NAMED, Promise.ORGANISATION, Promise.UNATTRIBUTED, Promise.CHATHAM)


class _Words(NamedTuple):
    name: str
    text: str  # for whoever chooses it
    aloud: str  # as the facilitator would read it to the room
    short: str  # what the stage reminds the room of


_WORDS = {
    Promise.NAMED: _Words(
        QT_TRANSLATE_NOOP("Promises", "By name"),
        QT_TRANSLATE_NOOP(
            "Promises", "The write-up may name people and organisations with what they said."
        ),
        QT_TRANSLATE_NOOP(
            "Promises", "What you say may be published with your name and your organisation."
        ),
        QT_TRANSLATE_NOOP("Promises", "Published with names"),
    ),
    Promise.ORGANISATION: _Words(
        QT_TRANSLATE_NOOP("Promises", "By organisation"),
        QT_TRANSLATE_NOOP(
            "Promises", "The write-up says which organisation said it, never which person."
        ),
        QT_TRANSLATE_NOOP(
            "Promises", "What you say may be published with your organisation, not with your name."
        ),
        QT_TRANSLATE_NOOP("Promises", "Published by organisation, without names"),
    ),
    Promise.SECTOR: _Words(
        QT_TRANSLATE_NOOP("Promises", "By sector"),
        QT_TRANSLATE_NOOP("Promises", "The write-up names sectors only."),
        QT_TRANSLATE_NOOP(
            "Promises",
            "What you say may be published with your sector, not with your organisation.",
        ),
        QT_TRANSLATE_NOOP("Promises", "Published by sector, without names"),
    ),
    Promise.UNATTRIBUTED: _Words(
        QT_TRANSLATE_NOOP("Promises", "Unattributed"),
        QT_TRANSLATE_NOOP("Promises", "Participants are listed; nobody is tied to a statement."),
        QT_TRANSLATE_NOOP(
            "Promises", "Who took part is published; nothing that was said is tied to anybody."
        ),
        QT_TRANSLATE_NOOP("Promises", "Nothing said is tied to anybody"),
    ),
    Promise.CHATHAM: _Words(
        QT_TRANSLATE_NOOP("Promises", "Chatham House Rule"),
        QT_TRANSLATE_NOOP(
            "Promises",
            "What is said may be used; neither who said it nor who was there is told.",
        ),
        QT_TRANSLATE_NOOP(
            "Promises",
            "What was said may be used; neither who said it nor who took part is revealed.",
        ),
        QT_TRANSLATE_NOOP("Promises", "Chatham House Rule"),
    ),
}


def promise_name(promise: Promise) -> str:
    return QCoreApplication.translate("Promises", _WORDS[promise].name)


def promise_text(promise: Promise) -> str:
    return QCoreApplication.translate("Promises", _WORDS[promise].text)


def promise_in_words(promise: Promise) -> str:
    """Say what the room is promised, as the facilitator would read it out."""
    return QCoreApplication.translate("Promises", _WORDS[promise].aloud)


def promise_in_short(promise: Promise) -> str:
    """Remind the room of its promise in a few words."""
    return QCoreApplication.translate("Promises", _WORDS[promise].short)
