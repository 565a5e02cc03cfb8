"""Values that another program wrote: none keeps the others from being seen, and none loosens."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Promise
from facilitator.core.state import state_at
from facilitator.store import schema
from facilitator.store.file import open_store
from facilitator.store.queries.gaps import gaps_of
from facilitator.store.queries.parked import parked_entries
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_notes, load_record
from facilitator.store.sqlite import Connection
from tests.store.programme_files import ME, NOON
from tests.store.recovery.variants import HOSTILE, allow_anything

RELEASED = Path(__file__).parent.parent.parent / "_files" / "programmes" / "version-2.roundtable"
WHERE = (*schema.ROWS, *schema.LINKS)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A file with a roundtable that was held, whose tables take any value."""
    path = tmp_path_factory.mktemp("judged") / "a.roundtable"
    shutil.copy(RELEASED, path)
    allow_anything(path)
    with closing(open_store(path, ME)) as store:
        yield store.db


@pytest.fixture
def trial(db: Connection) -> Iterator[Connection]:
    db.execute("BEGIN")
    yield db
    db.execute("ROLLBACK")


def load_all(db: Connection) -> None:
    """Read everything, and use what is derived from it."""
    programme = load_programme(db)
    load_tags(db)
    vocabulary_of(db, programme)
    for each in roundtables(db):
        record = load_record(db, each.id)
        gaps_of(db, each.id)
        parked_entries(db, record.roundtable)
        state_at(programme, record, NOON)
        for note in record.notes:
            datetime.fromtimestamp(note.at / 1000, UTC).astimezone(ZoneInfo(each.zone))


@pytest.mark.parametrize("part", [0, *(pytest.param(x, marks=pytest.mark.slow) for x in (1, 2))])
@pytest.mark.parametrize("table", WHERE)
def test_no_value_keeps_the_others_from_being_seen(
    trial: Connection, table: str, part: int
) -> None:
    columns = [row[1] for row in trial.execute(f"PRAGMA table_info({table})") if row[1] != "n"]
    for column in columns:
        for first in range(3 * part, len(HOSTILE), 9):
            trial.execute("SAVEPOINT before")
            values = (*HOSTILE[first:], *HOSTILE[:first])
            keys = trial.execute(f"SELECT DISTINCT {column} FROM {table} LIMIT 20").fetchall()  # noqa: S608
            update = f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {column} IS ?"  # noqa: S608
            for (key,), value in zip(keys, values * 2, strict=False):
                trial.execute(update, (value, key))
            load_all(trial)
            trial.execute("ROLLBACK TO before")


def test_what_nobody_knows_is_the_strictest(trial: Connection) -> None:
    trial.execute("UPDATE roundtable SET promise = 'secret', zone = 'Mars/Base', number = -4")
    trial.execute("UPDATE note SET kind = 'banana', channel = 'spo{en', attribution = 'ofg'")
    trial.execute("UPDATE note SET at = ?, due = '2026-02-31'", (1 << 62,))
    trial.execute("UPDATE item SET planned_ms = ?, lead = '[', start = 'noon'", (1 << 62,))
    [room] = roundtables(trial)
    assert (room.promise, room.zone, room.number) == (Promise.CHATHAM, "UTC", 0)
    notes = load_notes(trial, room.id)
    assert notes
    for note in notes:
        assert (note.kind, note.channel) == (Kind.INSIGHT, Channel.SPOKEN)
        assert (note.attribution, note.at, note.due) == (OFF_THE_RECORD, 0, None)
    for item in load_record(trial, room.id).items:
        assert (item.planned_ms, item.lead, item.start) == (0, (), None)
