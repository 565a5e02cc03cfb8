"""Queries: the versions of write-ups that were written to a file, and where they went."""

import json

from facilitator.core.sent_version import Sending, SentVersion
from facilitator.store.queries.judging import is_instant, is_text
from facilitator.store.queries.programme import roundtables
from facilitator.store.sqlite import Connection


def sent_versions(db: Connection) -> tuple[SentVersion, ...]:
    """Return every version that was written, oldest first."""
    heads = {each.id: each for each in roundtables(db)}
    sendings = _sendings(db)
    numbers: dict[tuple[str, str], dict[str, int]] = {}
    found: list[SentVersion] = []
    rows = db.execute(
        "SELECT id, roundtable, audience, file, digest, content, held, at FROM sent_version"
        " WHERE NOT deleted ORDER BY at, id"
    )
    for row_id, roundtable, audience, file, digest, content, held, at in rows:
        head = heads.get(roundtable)
        if head is None or not (is_text(audience) and is_text(file) and is_instant(at)):
            continue
        known = numbers.setdefault((roundtable, audience), {})
        number = known.setdefault(content or row_id, len(known) + 1)
        found.append(
            SentVersion(
                id=row_id,
                roundtable=roundtable,
                label=head.label,
                zone=head.zone,
                audience=audience,
                number=number,
                file=file,
                digest=digest or "",
                at=at,
                held=_held(held),
                sendings=sendings.get(row_id, ()),
            )
        )
    return tuple(found)


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


def _held(value: object) -> dict[str, int]:
    """Return the notes of a version; what makes no sense holds none."""
    try:
        held = json.loads(value) if isinstance(value, str) else {}
    except ValueError:
        return {}
    if not isinstance(held, dict):
        return {}
    return {note: section for note, section in held.items() if isinstance(section, int)}
