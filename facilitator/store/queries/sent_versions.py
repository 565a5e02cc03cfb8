"""Queries: versions of write-ups that were written to a file, where they went, who read them."""

import json
from typing import Any

from facilitator.core.sent_version import AskedFor, ReadThrough, Sending, SentVersion
from facilitator.core.subject import SERIES, Subject, SubjectKind
from facilitator.store.queries.judging import is_instant, is_text, text, texts
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.sqlite import Connection


def sent_versions(db: Connection) -> tuple[SentVersion, ...]:
    """Return every version that was written, oldest first."""
    heads = {each.id: each for each in roundtables(db)}
    names = _subject_names(db)
    zone = next((each.zone for each in heads.values()), "UTC")
    sendings = _sendings(db)
    numbers: dict[tuple[str, str], dict[str, int]] = {}
    found: list[SentVersion] = []
    rows = db.execute(
        "SELECT id, ifnull(subject, roundtable), audience, file, digest, content, held, facts, at"
        " FROM sent_version"
        " WHERE NOT deleted ORDER BY at, id"
    )
    for row_id, roundtable, audience, file, digest, content, held, more, at in rows:
        head = heads.get(roundtable)
        if head is None and roundtable not in names:
            continue
        if not (is_text(audience) and is_text(file) and is_instant(at)):
            continue
        known = numbers.setdefault((roundtable, audience), {})
        number = known.setdefault(content or row_id, len(known) + 1)
        facts = _read(more)
        found.append(
            SentVersion(
                id=row_id,
                roundtable=roundtable,
                label=head.label if head else names[roundtable],
                zone=head.zone if head else zone,
                audience=audience,
                number=number,
                file=file,
                digest=digest or "",
                at=at,
                held=_of_type(_read(held), int),
                sendings=sendings.get(row_id, ()),
                promise=str(facts.get("promise", "")),
                words=_of_type(_texts(facts.get("words")), str),
                totals=_of_type(_texts(facts.get("totals")), int),
                asked=_asked(_texts(facts.get("asked"))),
                told={
                    version: tuple(str(each) for each in notes)
                    for version, notes in _of_type(_texts(facts.get("told")), list).items()
                },
            )
        )
    return tuple(found)


def _subject_names(db: Connection) -> dict[str, str]:
    """Return what subjects are called that are no roundtable, by their keys."""
    programme = load_programme(db)
    wide = (
        (SubjectKind.THEME, ((each.id, each.title) for each in programme.questions)),
        (SubjectKind.ORGANISATION, ((each.id, each.short) for each in programme.organisations)),
        (SubjectKind.PERSON, ((each.id, each.name) for each in programme.people)),
    )
    named = {Subject(kind, row).key: name for kind, rows in wide for row, name in rows}
    return {SERIES.key: programme.title, **named}


def read_throughs(db: Connection, subject: str, audience: str) -> tuple[ReadThrough, ...]:
    """Return who read the write-ups of a subject (its key) for an audience, oldest first."""
    rows = db.execute(
        "SELECT reader, at, marks FROM read_through"
        " WHERE NOT deleted AND ifnull(subject, roundtable) = ? AND audience = ?"
        " ORDER BY at, id",
        (subject, audience),
    )
    return tuple(
        ReadThrough(text(reader), at, frozenset(texts(marks)))
        for reader, at, marks in rows
        if is_instant(at)
    )


def _sendings(db: Connection) -> dict[str, tuple[Sending, ...]]:
    found: dict[str, tuple[Sending, ...]] = {}
    rows = db.execute(
        "SELECT version, recipient, place, at FROM sending WHERE NOT deleted ORDER BY at, id"
    )
    for version, recipient, place, at in rows:
        if is_instant(at):
            sending = Sending(recipient or "", place or "", at)
            found[version] = (*found.get(version, ()), sending)
    return found


def _read(value: object) -> dict[str, Any]:
    """Return what a version holds; what makes no sense holds nothing."""
    try:
        held = json.loads(value) if isinstance(value, str) else {}
    except ValueError:
        return {}
    return _texts(held)


def _texts(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _of_type(values: dict[str, Any], kind: type) -> dict[str, Any]:
    return {key: each for key, each in values.items() if isinstance(each, kind)}


def _asked(values: dict[str, Any]) -> AskedFor:
    texts = _of_type(values, str)
    known = {
        each: texts[each] for each in ("group", "promise", "language", "outline") if each in texts
    }
    return AskedFor(
        **known,
        leave_out=values.get("leave_out") is True,
        also=_listed(values.get("also")),
        but=_listed(values.get("but")),
    )


def _listed(value: object) -> tuple[str, ...]:
    found = value if isinstance(value, list) else []
    return tuple(each for each in found if isinstance(each, str))
