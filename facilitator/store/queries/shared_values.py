"""Queries: how many of some notes have which value of each field, without reading the notes."""

import json
from collections import Counter
from collections.abc import Sequence

from facilitator.core.note_fields import NOTHING_SHARED, NoteField, Shared
from facilitator.store.queries import judging
from facilitator.store.queries.stricter_rules import rule_of_note, stricter_items
from facilitator.store.sqlite import Connection

_CHOSEN = "WITH chosen AS MATERIALIZED (SELECT value AS id FROM json_each(?)) "
_OWN = (
    f"{_CHOSEN}SELECT kind, channel, attribution, item, owner_person, owner_organisation, due,"
    " roundtable, ifnull(star, 0) <> 0, count(*) FROM chosen CROSS JOIN note USING (id)"
    " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9"
)
_LINKED = (
    (NoteField.SPEAKER, "note_said_by", "organisation"),
    (NoteField.SPEAKER, "note_person", "person"),
    (NoteField.ABOUT, "note_about", "organisation"),
    (NoteField.QUESTION, "note_question", "question"),
    (NoteField.TAG, "note_tag", "tag"),
)
_LINKS = _CHOSEN + " UNION ALL ".join(
    f"SELECT '{field}', {other}, count(*) FROM chosen CROSS JOIN {table} ON note = chosen.id"
    " WHERE NOT deleted GROUP BY 2"
    for field, table, other in _LINKED
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
    for field, value, many in db.execute(_LINKS, (ids,)):
        if judging.is_text(value):
            fields[NoteField(field)][value] += many
    return Shared(found, fields)
