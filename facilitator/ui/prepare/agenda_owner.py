"""Wordings that say whose agenda is shown: the theme's, or that of one roundtable."""

from collections.abc import Sequence

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Item, Record, Roundtable
from facilitator.store.queries.programme import agenda_of, is_own_agenda, items_of, roundtables
from facilitator.store.queries.touched import last_touched_at
from facilitator.store.sqlite import Connection
from facilitator.ui.local_forms import day_label
from facilitator.ui.texts import translate


def owner_of_theme(db: Connection, theme: str) -> str:
    """Say that it is the theme's (id), and which roundtables to come have others."""
    text = translate("Prepare", "Agenda of the theme: what each new roundtable on it gets.")
    current = agenda_of(db, theme)
    others = [
        each
        for each in roundtables(db)
        if each.question == theme and each.started_at is None and each.ended_at is None
        if current is not None and each.agenda not in (None, current[0])
    ]
    parts = [text, *(_has_its_own(db, each) for each in others)]
    return " ".join(parts)


def owner_of_room(db: Connection, record: Record) -> str:
    """Say whether a roundtable runs on an agenda of its own, and since when it differs."""
    head = record.roundtable
    if not record.items:
        return ""
    if head.started_at is not None:
        return translate("Prepare", "Agenda of this roundtable.")
    if not is_own_agenda(db, head.agenda, head.id):
        return translate(
            "Prepare", "Agenda of the theme: what you change here is for this roundtable only."
        )
    text = translate("Prepare", "Agenda of this roundtable, changed on {when}.")
    return text.format(when=_changed(db, head, record.items))


def _has_its_own(db: Connection, roundtable: Roundtable) -> str:
    text = translate(
        "Prepare", "Roundtable {number} has its own, changed on {when}: choose it to see that."
    )
    when = _changed(db, roundtable, items_of(db, roundtable.agenda))
    return text.format(number=roundtable.label, when=when)


def _changed(db: Connection, roundtable: Roundtable, items: Sequence[Item]) -> str:
    """Return when an agenda was last changed, "29 Nov at 14:05"."""
    at = last_touched_at(db, (roundtable.agenda or "", *(each.id for each in items))) or 0
    text = translate("Prepare", "{day} at {time}")
    day = day_label(local_moment(at, roundtable.zone).date())
    return text.format(day=day, time=clock_time(at, roundtable.zone))
