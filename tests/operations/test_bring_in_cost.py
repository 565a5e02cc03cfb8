"""Bringing in two notes costs as much beside many notes as beside few."""

import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.operations.bringing_in.bring_in import bring_in, preview
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.other_laptop import read_other
from facilitator.store.file import copy, open_store
from facilitator.store.queries.programme import roundtables
from tests.benchmarks.many_notes import BEGINS, ME, begin, fill
from tests.operations.laptops import TAKER, make_file, write_log

FEW, MANY = 200, 2_000
DAY = 86_400_000
LINES = ("01:00 @gbif nobody has typed this", "02:00 @ocp nor has anybody typed that")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("cost")
    made = {}
    for count in (FEW, MANY):
        made[count] = folder / f"{count}.roundtable"
        fill(made[count], count, apart_ms=DAY)
    return made


def other_file(kind: str, ours: Path, folder: Path) -> Path:
    """Make what another laptop has: a log, a file of its own, or a copy of ours with two more."""
    if kind == "log":
        return write_log(folder / "two.log", *LINES, head="question: Q2", at=BEGINS)
    path = folder / f"{ours.stem}-{kind}.roundtable"
    if kind == "copy":
        copy(ours, path)
    store = open_store(path, TAKER) if kind == "copy" else make_file(path, TAKER)
    with closing(store):
        if kind == "own":
            begin(store, BEGINS)
        first = roundtables(store.db)[0].id
        for number, line in enumerate(LINES):
            add_note(store, first, line[6:], at=BEGINS + (number + 1) * 60_000)
    return path


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["log", "own", "copy"])
def test_questions_to_the_file_and_memory_do_not_grow(
    files: dict[int, Path], tmp_path: Path, kind: str
) -> None:
    found = {}
    for count, file in files.items():
        ours = tmp_path / file.name
        copy(file, ours)
        other = other_file(kind, ours, tmp_path)
        with closing(open_store(ours, ME)) as store:
            first = roundtables(store.db)[0].id
            statements: list[str] = []
            store.db.set_trace_callback(statements.append)
            tracemalloc.start()
            read = read_other(other, store.db, ours=ours)
            shown = preview(store.db, read, roundtable=first)
            done = bring_in(
                store, read, roundtable=first, offset_ms=shown.offset.ms, at=BEGINS + 99_000_000
            )
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            store.db.set_trace_callback(None)
            assert done.added == 2
            assert len(read.notes) == 2
            found[count] = (len(statements), peak)
    (few, small), (many, large) = found[FEW], found[MANY]
    assert many <= few * 1.1
    assert large <= small * 1.25
