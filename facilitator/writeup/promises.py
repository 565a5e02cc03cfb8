"""Wordings of the promises in a write-up: in its head, and in its method note."""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.attribution import strictest
from facilitator.core.model import OFF_THE_RECORD, Promise, Record
from facilitator.core.recording import held_recording
from facilitator.core.stricter_rule import Recording


class PromiseWords(NamedTuple):
    """A phrase after the date and place, and a sentence of the method note."""

    head: str
    method: str


_FROM_HERE = {
    Promise.SECTOR: "For a part of it nobody is named beyond their sector.",
    Promise.UNATTRIBUTED: "For a part of it nobody is tied to a statement.",
    Promise.CHATHAM: "A part of it was held under the Chatham House Rule.",
}
_RECORDINGS = {
    Recording.NO: "The roundtable was not recorded.",
    Recording.NOTES: "The roundtable was recorded, for these notes only.",
    Recording.PUBLISHED: "The roundtable was recorded, and the recording is published.",
}


_IN_PART = {
    Recording.NOTES: "At least a part of the roundtable was recorded, for these notes only.",
    Recording.PUBLISHED: (
        "At least a part of the roundtable was recorded, and that recording is published."
    ),
}


def more_promised(record: Record, promise: Promise) -> Iterator[str]:
    """Yield a sentence for each rule that was stricter than the promise, for a part only."""
    rules = {each.rule for each in record.stricter}
    for each, sentence in _FROM_HERE.items():
        if each in rules and strictest(each, promise) is not promise:
            yield sentence
    if OFF_THE_RECORD in rules:
        yield "What was said off the record is not in here."


def recorded(record: Record) -> Iterator[str]:
    """Yield how it was recorded, where that was said, and whether somebody watched.

    What was so for a part only is not said of the whole, and no part is left out.
    """
    held = held_recording(record)
    words = _RECORDINGS if held.whole else _IN_PART
    yield from (words[each] for each in words if each in held.ways)
    if held.observers:
        always = "Observers were there who did not take part."
        part = "For at least a part of it observers were there who did not take part."
        yield always if held.observed_throughout else part


PROMISE_WORDS = {
    Promise.NAMED: PromiseWords(
        "people and organisations are named",
        "People and organisations are named with what they said.",
    ),
    Promise.ORGANISATION: PromiseWords(
        "organisations are named, people are not",
        "What was said is given by organisation; no person is named.",
    ),
    Promise.SECTOR: PromiseWords(
        "only sectors are named",
        "What was said is given by sector, and only for sectors of three organisations or more.",
    ),
    Promise.UNATTRIBUTED: PromiseWords(
        "nobody is tied to a statement",
        "Participants are listed, nobody is tied to a statement.",
    ),
    Promise.CHATHAM: PromiseWords(
        "held under the Chatham House Rule",
        "Nobody’s name or affiliation is given.",
    ),
}
