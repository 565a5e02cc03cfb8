"""Wordings of the promises in a write-up: in its head, and in its method note."""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.attribution import strictest
from facilitator.core.model import OFF_THE_RECORD, Promise, Record
from facilitator.core.recording import held_recording
from facilitator.core.rule_in_force import rules_made
from facilitator.core.stricter_rule import Recording
from facilitator.writeup.language import Language, marked


class PromiseWords(NamedTuple):
    """A phrase after the date and place, a sentence of the method note, and one for the team."""

    head: str
    method: str
    team: str


_FROM_HERE = {
    Promise.SECTOR: marked("For a part of it nobody is named beyond their sector."),
    Promise.UNATTRIBUTED: marked("For a part of it nobody is tied to a statement."),
    Promise.CHATHAM: marked("A part of it was held under the Chatham House Rule."),
}
_RECORDINGS = {
    Recording.NO: marked("The roundtable was not recorded."),
    Recording.NOTES: marked("The roundtable was recorded, for these notes only."),
    Recording.PUBLISHED: marked("The roundtable was recorded, and the recording is published."),
}


_IN_PART = {
    Recording.NOTES: marked(
        "At least a part of the roundtable was recorded, for these notes only."
    ),
    Recording.PUBLISHED: marked(
        "At least a part of the roundtable was recorded, and that recording is published."
    ),
}


def more_promised(record: Record, promise: Promise, language: Language) -> Iterator[str]:
    """Yield a sentence for each rule that was stricter than the promise, for a part only."""
    rules = rules_made(record)
    for each, sentence in _FROM_HERE.items():
        if each in rules and strictest(each, promise) is not promise:
            yield language.text(sentence)
    if OFF_THE_RECORD in rules:
        yield language.text("What was said off the record is not in here.")


def part_promised(promise: Promise, language: Language) -> str:
    """Return that a part was held under a promise; empty for one that needs no saying."""
    return language.text(_FROM_HERE[promise]) if promise in _FROM_HERE else ""


def recorded(record: Record, language: Language) -> Iterator[str]:
    """Yield how it was recorded, where that was said, and whether somebody watched.

    What was so for a part only is not said of the whole, and no part is left out.
    """
    held = held_recording(record)
    words = _RECORDINGS if held.whole else _IN_PART
    yield from (language.text(words[each]) for each in words if each in held.ways)
    if held.observers and held.observed_throughout:
        yield language.text("Observers were there who did not take part.")
    elif held.observers:
        yield language.text("For at least a part of it observers were there who did not take part.")


PROMISE_WORDS = {
    Promise.NAMED: PromiseWords(
        marked("people and organisations are named"),
        marked("People and organisations are named with what they said."),
        marked(
            "This version is for the convening team only: the room was told that people and"
            " organisations are named."
        ),
    ),
    Promise.ORGANISATION: PromiseWords(
        marked("organisations are named, people are not"),
        marked("What was said is given by organisation; no person is named."),
        marked(
            "This version is for the convening team only: the room was promised that no person is"
            " named."
        ),
    ),
    Promise.SECTOR: PromiseWords(
        marked("only sectors are named"),
        marked(
            "What was said is given by sector, and only for sectors of three organisations or more."
        ),
        marked(
            "This version is for the convening team only: the room was promised that only sectors"
            " are named."
        ),
    ),
    Promise.UNATTRIBUTED: PromiseWords(
        marked("nobody is tied to a statement"),
        marked("Participants are listed, nobody is tied to a statement."),
        marked(
            "This version is for the convening team only: the room was promised that nobody is tied"
            " to a statement."
        ),
    ),
    Promise.CHATHAM: PromiseWords(
        marked("held under the Chatham House Rule"),
        marked("Nobody’s name or affiliation is given."),
        marked(
            "This version is for the convening team only: the room was promised the Chatham House"
            " Rule."
        ),
    ),
}
