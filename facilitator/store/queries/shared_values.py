"""Queries: how many of some notes have which value of each field, without reading the notes."""

import json
from collections import Counter
from collections.abc import Sequence

from facilitator.core.note_fields import NOTHING_SHARED, NoteField, Shared
from facilitator.store.queries import judging
from facilitator.store.queries.stricter_rules import rule_of_note, stricter_items
from facilitator.store.sqlite import Connection

_CHOSEN = "(SELECT value FROM json_each(?))"
_OWN = (
    "SELECT kind, channel, attribution, item, owner_person, owner_organisation, due, roundtable,"
    f" ifnull(star, 0) <> 0, count(*) FROM note WHERE id IN {_CHOSEN} GROUP BY 1, 2, 3, 4, 5, 6, 7,"
    " 8, 9"
)
_LINKED = (
    (NoteField.SPEAKER, "note_said_by", "organisation"),
    (NoteField.SPEAKER, "note_person", "person"),
    (NoteField.ABOUT, "note_about", "organisation"),
    (NoteField.QUESTION, "note_question", "question"),
    (NoteField.TAG, "note_tag", "tag"),
)


def shared_values(db: Connection, notes: Sequence[str]) -> Shared:
    """Count the values of some notes (ids), deleted or not; an attribution as it is in force."""
    if not notes:
        return NOTHING_SHARED
    ids = json.dumps(notes)
    fields: dict[NoteField, Counter[str]] = {each: Counter() for each in NoteField}
    found, items = 0, stricter_items(db)
    for kind, channel, rule, item, person, organisation, due, home, star, many in db.execute(
        _OWN, (ids,)
    ):
        found += many
        fields[NoteField.KIND][judging.kind(kind).value] += many
        fields[NoteField.CHANNEL][judging.channel(channel).value] += many
        fields[NoteField.ATTRIBUTION][rule_of_note(rule, item, items) or ""] += many
        fields[NoteField.OWNER][judging.maybe(person) or judging.maybe(organisation) or ""] += many
        fields[NoteField.DUE][judging.day(due) or ""] += many
        fields[NoteField.ROUNDTABLE][judging.maybe(home) or ""] += many
        fields[NoteField.STAR]["on" if star else ""] += many
    for field, table, other in _LINKED:
        sql = (
            f"SELECT {other}, count(*) FROM {table} WHERE NOT deleted AND note IN {_CHOSEN}"
            " GROUP BY 1"
        )
        for value, many in db.execute(sql, (ids,)):
            if judging.is_text(value):
                fields[field][value] += many
    return Shared(found, fields)
