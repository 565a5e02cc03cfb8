"""Queries: findings with the notes that they rest on, from rows to values."""

from collections import defaultdict

from facilitator.core.consent import Answer, Scope
from facilitator.core.findings import Finding, Side, Support, trouble_of
from facilitator.core.model import OFF_THE_RECORD
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

_SIDES = {each.value: each for each in Side}
_REFUSALS = tuple(each.value for each in Answer if each.takes_away)


def load_findings(db: Connection) -> tuple[Finding, ...]:
    """Return all findings in their order."""
    rests = _supports(db)
    rows = db.execute(
        "SELECT id, text, synthesis, question, roundtable, lost FROM finding WHERE NOT deleted"
        " ORDER BY position, id"
    )
    return tuple(
        Finding(
            row[0],
            judging.text(row[1]),
            judging.text(row[2]),
            judging.maybe(row[3]),
            judging.maybe(row[4]),
            tuple(rests[row[0]]),
            lost=bool(row[5]),
        )
        for row in rows
        if judging.is_text(row[0])
    )


def is_finding(db: Connection, text: str) -> bool:
    """Tell whether a sentence is one of a finding, deleted since or not."""
    found = db.execute("SELECT 1 FROM finding WHERE text = ?", (text.strip(),)).fetchone()
    return found is not None


def troubles(db: Connection) -> dict[str, str]:
    """Return what has become of notes (ids) since they were taken, where anything has."""
    struck = dict(db.execute("SELECT note, count(*) FROM strike WHERE NOT deleted GROUP BY note"))
    refused = {
        row[0]
        for row in db.execute(
            "SELECT note FROM consent WHERE NOT deleted AND scope = ? AND state IN (?, ?)",
            (Scope.WORDING.value, *_REFUSALS),
        )
    }
    rows = db.execute(
        "SELECT id, deleted, attribution FROM note WHERE deleted OR attribution = ?"
        " OR id IN (SELECT note FROM strike) OR id IN (SELECT note FROM consent)",
        (OFF_THE_RECORD,),
    )
    found = {
        row_id: trouble_of(
            gone=bool(deleted),
            off=attribution == OFF_THE_RECORD,
            refused=row_id in refused,
            struck=struck.get(row_id, 0),
        )
        for row_id, deleted, attribution in rows
    }
    return {note: trouble for note, trouble in found.items() if trouble}


def _supports(db: Connection) -> dict[str, list[Support]]:
    """Return what each finding (id) rests on; a side that makes no sense is against it."""
    happened, found = troubles(db), defaultdict[str, list[Support]](list)
    rows = db.execute(
        "SELECT l.finding, l.note, l.side, l.chosen, l.told, note.id IS NULL"
        " FROM finding_note AS l LEFT JOIN note ON note.id = l.note"
        " WHERE NOT l.deleted ORDER BY l.position, l.note"
    )
    nowhere = trouble_of(gone=True, off=False, refused=False, struck=0)
    for finding, note, side, chosen, told, missing in rows:
        trouble = nowhere if missing else happened.get(note, "")
        found[finding].append(
            Support(
                note,
                _SIDES.get(side, Side.AGAINST),
                chosen=bool(chosen),
                trouble=trouble,
                told=judging.text(told),
            )
        )
    return found
