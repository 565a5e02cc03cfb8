"""Whatever happened to a file, opening it ends with a whole one, or with one sentence."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.core.state import state_at
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import judge
from facilitator.store.file import open_reader, open_store
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file, recover
from facilitator.store.recovery.report import RecoveryReport
from facilitator.store.sqlite import DatabaseError
from tests.store.programme_files import ME, NOON, add_notes, files
from tests.store.recovery.variants import HARMS, damaged

RELEASED = Path(__file__).parent.parent.parent / "_files" / "programmes" / "version-2.roundtable"
KEPT = ("is kept as", "is empty", "is not a programme file", "is a database, but not", "newer")


def make_whole(folder: Path, notes: int) -> Path:
    """Make a file with a roundtable that was held, a backup, and notes that only it has."""
    path = folder / "Series.roundtable"
    shutil.copy(RELEASED, path)
    open_store(path, ME).close()
    add_notes(path, notes)
    back_up(path, backup_folder(path), at=NOON)
    add_notes(path, notes, word="later")
    return path


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_whole(tmp_path_factory.mktemp("whole"), notes=15)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_whole(tmp_path_factory.mktemp("large"), notes=1000)


def put_right(path: Path) -> RecoveryReport | None:
    """Open a file as a start does, and recover what a full look then finds damaged."""
    store, report = open_or_recover(path, ME, at=NOON)
    store.close()
    if report is None and judge_file(path).damage:
        store, report = recover(path, ME, at=NOON)
        store.close()
    return report


def use(path: Path) -> None:
    """Read everything a window reads."""
    with closing(open_reader(path)) as db:
        programme = load_programme(db)
        for each in roundtables(db):
            state_at(programme, load_record(db, each.id), NOON)
        find_notes(db, NoteFilter())


def opens_whole_or_says_why(path: Path) -> None:
    before = set(files(path.parent).values())
    try:
        report = put_right(path)
    except BadInput as error:
        assert "\n" not in str(error)  # noqa: PT017
        assert any(each in str(error) for each in KEPT), error  # noqa: PT017
        assert before >= set(files(path.parent).values())
        return
    verdict = judge_file(path)
    assert verdict.damage == ()
    if report is not None:
        assert verdict.stale == ()
        assert report.set_aside.is_file()
    try:
        use(path)
    except DatabaseError:  # an index that a quick look does not compare: a full one says so
        with closing(open_reader(path)) as db:
            found = judge(db, full=True)
        assert found.damage or found.stale
    assert not [each for each in path.parent.iterdir() if each.name.startswith(".")]


@pytest.mark.parametrize("number", range(len(HARMS)))
def test_a_damaged_file_opens_whole_or_says_why(whole: Path, tmp_path: Path, number: int) -> None:
    opens_whole_or_says_why(damaged(whole, tmp_path / "here", number))


@pytest.mark.slow
@pytest.mark.parametrize("number", range(300))
def test_every_damaged_file_opens_whole_or_says_why(
    whole: Path, large: Path, tmp_path: Path, number: int
) -> None:
    opens_whole_or_says_why(damaged(whole, tmp_path / "small", 1000 + number))
    if number < len(HARMS) * 10:
        opens_whole_or_says_why(damaged(large, tmp_path / "large", 2000 + number))
