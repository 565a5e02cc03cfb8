"""Wordings of the Publish controls: notes and actions counted, format, limits of the check."""

from facilitator.core.attribution import effective
from facilitator.core.instants import clock_time
from facilitator.core.model import Kind, Note, Promise, Record
from facilitator.core.unended import left_at
from facilitator.ui.texts import BY_COUNT, translate, translate_marked
from facilitator.writeup.blocks import Document
from facilitator.writeup.formats import Format

AUDIENCES = ("public", "participants", "team")


def aside_in_words(record: Record) -> str:
    """Return how many notes are off the record, or nothing."""
    off = len(record.notes) - len(_kept(record))
    return translate("Publish", "%n off the record", "", BY_COUNT, off) if off else ""


def figures_in_words(record: Record) -> str:
    """Return how many notes and actions are on the record."""
    kept = _kept(record)
    notes = len(kept)
    figures = [translate("Publish", "%n note(s)", "", BY_COUNT, notes)]
    actions = sum(each.kind is Kind.ACTION for each in kept)
    if actions:
        figures.append(translate("Publish", "%n action(s)", "", BY_COUNT, actions))
    return " · ".join(figures)


def as_of_in_words(record: Record, now: int) -> str:
    """Return as of when a write-up is whose roundtable still runs; nothing for any other."""
    roundtable = record.roundtable
    is_over = roundtable.ended_at is not None or left_at(record, now) is not None
    if roundtable.started_at is None or is_over:
        return ""
    text = translate("Publish", "As of {time}: the roundtable still runs")
    return text.format(time=clock_time(now, roundtable.zone))


def format_in_words(ext: str) -> str:
    """Return the name of a file format; `ext` is without its dot."""
    return translate_marked("Formats", Format(ext).label)


def audience_in_words(audience: str) -> str:
    """Return whom a version is for, in short."""
    return {
        "public": translate("Publish", "Public"),
        "participants": translate("Publish", "Participants"),
        "team": translate("Publish", "Team, with names"),
    }[audience]


def check_note(document: Document, promise: Promise) -> str:
    """Return what to bear in mind: what waits for consent, and where the check found nothing."""
    told = _waiting(len(document.waiting)), _check_note(document, promise)
    return " ".join(filter(None, told))


def _waiting(count: int) -> str:
    if not count:
        return ""
    return translate("Publish", "%n note(s) left out, waiting for consent.", "", BY_COUNT, count)


def _check_note(document: Document, promise: Promise) -> str:
    if document.audience == "team":
        return translate("Publish", "This version names people: it stays inside the team.")
    if document.hits or not document.forbidden:
        return ""
    if promise is Promise.CHATHAM:
        return translate(
            "Publish",
            "No name was found. The check cannot see meaning: read it through once. Could a"
            " peer tell who spoke?",
        )
    return translate(
        "Publish", "No name was found that was promised away. The check cannot see meaning."
    )


def _kept(record: Record) -> list[Note]:
    promise = record.roundtable.promise
    return [each for each in record.notes if effective(each, promise) is not None]
