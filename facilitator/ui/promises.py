"""Wordings of the promises: what each is called, what it means, how it is read out, in short."""

from typing import NamedTuple

from facilitator.core.model import OFF_THE_RECORD, Promise, Record, Roundtable
from facilitator.core.rule_in_force import in_force, item_promise, promise_in_force
from facilitator.core.stricter_rule import Recording
from facilitator.ui.local_forms import quoted
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate, translate_marked

# By sector is left to the command line for now.
OFFERED = (Promise.NAMED, Promise.ORGANISATION, Promise.UNATTRIBUTED, Promise.CHATHAM)


class _Words(NamedTuple):
    name: str
    text: str  # for whoever chooses it
    aloud: str  # as the facilitator would read it to the room
    short: str  # what the stage reminds the room of
    sentence: str  # in large letters on the stage, for who came late


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
        QT_TRANSLATE_NOOP("Promises", "May be published, with your name and your organisation."),
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
        QT_TRANSLATE_NOOP(
            "Promises", "May be published with your organisation. Never with your name."
        ),
    ),
    Promise.SECTOR: _Words(
        QT_TRANSLATE_NOOP("Promises", "By sector"),
        QT_TRANSLATE_NOOP("Promises", "The write-up names sectors only."),
        QT_TRANSLATE_NOOP(
            "Promises",
            "What you say may be published with your sector, not with your organisation.",
        ),
        QT_TRANSLATE_NOOP("Promises", "Published by sector, without names"),
        QT_TRANSLATE_NOOP(
            "Promises",
            "May be published with your sector. Never with your organisation or your name.",
        ),
    ),
    Promise.UNATTRIBUTED: _Words(
        QT_TRANSLATE_NOOP("Promises", "Unattributed"),
        QT_TRANSLATE_NOOP("Promises", "Participants are listed; nobody is tied to a statement."),
        QT_TRANSLATE_NOOP(
            "Promises", "Who took part is published; nothing that was said is tied to anybody."
        ),
        QT_TRANSLATE_NOOP("Promises", "Nothing said is tied to anybody"),
        QT_TRANSLATE_NOOP("Promises", "May be published, and who took part. Never who said it."),
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
        QT_TRANSLATE_NOOP("Promises", "May be used. Never who said it or who was here."),
    ),
}


def promise_name(promise: Promise) -> str:
    """Return the name of a promise, as menus and lists show it."""
    return translate_marked("Promises", _WORDS[promise].name)


def promise_text(promise: Promise) -> str:
    """Return what a promise means for a write-up, as an explanation below its name."""
    return translate_marked("Promises", _WORDS[promise].text)


def promise_in_words(promise: Promise) -> str:
    """Say what the room is promised, as the facilitator would read it out."""
    return translate_marked("Promises", _WORDS[promise].aloud)


def promises_to_read(record: Record) -> str:
    """Return what is read out before the start: for the whole room, and for each stricter item."""
    said = [promise_in_words(record.roundtable.promise)]
    for item in record.items:
        more = item_promise(record, item.id)
        if more is not None and not item.skipped:
            text = translate("Promises", "For {item}: {promise}")
            said.append(text.format(item=quoted(item.title), promise=promise_in_words(more)))
    return "\n".join(said)


def promise_in_short(promise: Promise) -> str:
    """Remind the room of its promise in a few words."""
    return translate_marked("Promises", _WORDS[promise].short)


_OFF_SENTENCE = QT_TRANSLATE_NOOP("Promises", "Off the record. Nothing said now will be used.")
_OFF_UNTIL = QT_TRANSLATE_NOOP("Promises", "Off the record until this part ends")
_UNTIL = QT_TRANSLATE_NOOP("Promises", "{promise}, until this part ends")
_RECORDED = {
    Recording.NO: "",
    Recording.NOTES: QT_TRANSLATE_NOOP("Promises", "recorded for the notes only"),
    Recording.PUBLISHED: QT_TRANSLATE_NOOP("Promises", "recorded and published"),
}
_WATCHED = QT_TRANSLATE_NOOP("Promises", "watched by observers")


def rule_name(rule: str) -> str:
    """Name what holds from a moment on: off the record, or a promise."""
    if rule == OFF_THE_RECORD:
        return translate("Promises", "Off the record")
    return promise_name(Promise(rule))


def promised_now(record: Record) -> str:
    """Remind the room of what it is promised at this moment."""
    born = in_force(record)
    if born.off:
        return translate_marked("Promises", _OFF_UNTIL)
    promise = promise_in_force(record)
    if promise is record.roundtable.promise:
        return promise_in_short(promise)
    text = translate_marked("Promises", _UNTIL)
    return text.format(promise=promise_in_short(promise))


def recorded_in_short(roundtable: Roundtable) -> str:
    """Say how the room is recorded and whether it is watched; nothing where it is neither."""
    parts = [_RECORDED[roundtable.recording] if roundtable.recording else ""]
    parts.append(_WATCHED if roundtable.observers else "")
    return ", ".join(translate_marked("Promises", each) for each in parts if each)


def promise_in_a_sentence(promise: Promise) -> str:
    """Tell the room in large letters what may be done with what it says."""
    return translate_marked("Promises", _WORDS[promise].sentence)


def sentence_now(record: Record) -> str:
    """Tell the room in large letters what may be done with what it says at this moment."""
    if in_force(record).off:
        return translate_marked("Promises", _OFF_SENTENCE)
    return promise_in_a_sentence(promise_in_force(record))
