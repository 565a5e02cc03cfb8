import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.backups.files import journal_of, log_of
from facilitator.store.backups.restore import restore
from facilitator.store.file import open_store, open_visitor
from facilitator.store.recovery.recover import ended_uncleanly, judge_file, open_or_recover, recover
from facilitator.store.recovery.report import RecoveryReport
from facilitator.store.sqlite import connect_writer
from tests.store.programme_files import (
    ME,
    MINUTE,
    NOON,
    add_note,
    add_notes,
    drop_backups,
    files,
    make_programme,
    texts,
)
from tests.store.recovery.variants import allow_anything

PAGE = 4096


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = make_programme(tmp_path_factory.mktemp("master") / "Series.roundtable", notes=30)
    back_up(path, backup_folder(path), at=NOON)
    add_notes(path, 200, word="later")
    return path


@pytest.fixture
def programme(master: Path, tmp_path: Path) -> Path:
    """A file with 30 notes in its backup and 200 later ones."""
    shutil.copytree(master.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / master.name


def opened(path: Path) -> RecoveryReport | None:
    store, report = open_or_recover(path, ME, at=NOON + MINUTE)
    store.close()
    assert judge_file(path).problems == ()
    return report


def root_page(path: Path, name: str) -> int:
    with closing(open_visitor(path)) as db:
        found = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
        return int(found.fetchone()[0])


def leaf_pages(path: Path, table: str) -> list[int]:
    """The leaves right below the root, left to right (sqlite.org/fileformat.html, 1.6)."""
    data = path.read_bytes()
    begin = (root_page(path, table) - 1) * PAGE
    cells = int.from_bytes(data[begin + 3 : begin + 5])
    pointers = data[begin + 12 : begin + 12 + 2 * cells]
    at = [begin + int.from_bytes(pointers[n : n + 2]) for n in range(0, 2 * cells, 2)]
    return [int.from_bytes(data[cell : cell + 4]) for cell in at]


def overwrite(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)


def test_a_whole_file_is_just_opened(programme: Path) -> None:
    before = {path.name for path in programme.parent.iterdir()}
    left_by_a_crash = programme.parent / ".Series.roundtable.work"
    left_by_a_crash.mkdir()
    os.utime(left_by_a_crash, (0, 0))
    assert opened(programme) is None
    assert {path.name for path in programme.parent.iterdir()} == before


def test_later_acts_come_from_the_damaged_file_on_top_of_the_backup(programme: Path) -> None:
    before = texts(programme)
    overwrite(programme, root_page(programme, "note"))
    damaged = programme.read_bytes()
    report = opened(programme)
    assert report is not None
    assert report.sentence == (
        "Series.roundtable was damaged and is kept as “Series damaged 2026-11-24 1201Z.roundtable”:"
        " the backup of 2026-11-24 12:00 UTC is open, and 200 later acts came from the damaged"
        " file; nothing is lost"
    )
    assert texts(programme) == before
    assert report.set_aside.read_bytes() == damaged
    assert {path.name for path in programme.parent.iterdir()} == {
        "Series.roundtable",
        "Series backups",
        "Series damaged 2026-11-24 1201Z.roundtable",
    }


def test_one_bad_page_of_the_journal_costs_only_its_acts(programme: Path) -> None:
    before = texts(programme)
    overwrite(programme, leaf_pages(programme, "journal")[-3])
    report = opened(programme)
    assert report is not None
    assert report.exact
    assert 0 < report.lost < 20
    assert report.adopted == 200 - report.lost
    # What those acts did stands in the tables, which are whole.
    assert report.rows == report.lost
    assert "could not be read, but" in report.sentence
    assert texts(programme) == before


def test_what_was_brought_from_the_tables_is_not_the_users_to_undo(programme: Path) -> None:
    overwrite(programme, leaf_pages(programme, "journal")[-3])
    store, _ = open_or_recover(programme, ME, at=NOON)
    with closing(store):
        changes = store.undo(at=NOON)
        assert len(changes.rows) == 1


@pytest.mark.parametrize("part", ["note", "journal_hlc", "search_data", "heartbeat"])
def test_without_a_backup_the_journal_alone_gives_everything_back(
    programme: Path, part: str
) -> None:
    before = texts(programme)
    drop_backups(programme)
    overwrite(programme, root_page(programme, part))
    report = opened(programme)
    assert report is not None
    assert report.backup is None
    assert report.sentence.endswith("acts came from the damaged file; nothing is lost")
    assert texts(programme) == before


def test_without_a_backup_and_a_journal_the_tables_give_what_they_have(programme: Path) -> None:
    before = texts(programme)
    drop_backups(programme)
    overwrite(programme, root_page(programme, "journal"))
    report = opened(programme)
    assert report is not None
    assert report.adopted == 0
    assert texts(programme) == before


def test_a_broken_header_hides_nothing(programme: Path) -> None:
    before = texts(programme)
    data = programme.read_bytes()
    for header in (bytes(100), b"X" * 100):
        programme.write_bytes(header + data[100:])
        report = opened(programme)
        assert report is not None
        assert report.sentence.endswith("nothing is lost")
        assert texts(programme) == before


def test_what_is_still_in_the_log_is_saved_too(programme: Path) -> None:
    item = root_page(programme, "item")
    with closing(open_store(programme, ME)) as store:
        add_note(store, "only in the log")
        log = log_of(programme).read_bytes()
        data = programme.read_bytes()
    programme.write_bytes(data)
    overwrite(programme, item)
    log_of(programme).write_bytes(log)
    assert ended_uncleanly(programme)
    report = opened(programme)
    assert report is not None
    assert "only in the log" in texts(programme)
    assert log_of(report.set_aside).read_bytes() == log
    assert not ended_uncleanly(programme)


def test_nothing_to_save_is_one_sentence_and_keeps_the_file(programme: Path) -> None:
    drop_backups(programme)
    data = programme.read_bytes()[:PAGE]
    programme.write_bytes(data)
    with pytest.raises(BadInput, match=r"kept as “Series damaged 2026-11-24 1200Z\.roundtable”"):
        open_or_recover(programme, ME, at=NOON)
    assert files(programme.parent) == {"Series damaged 2026-11-24 1200Z.roundtable": data}


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "is empty"), (b"Dear all, " * 99, "is not a programme file"), (None, "does not exist")],
)
def test_what_never_was_a_programme_file_stays_where_it_is(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "letter.roundtable"
    if content is not None:
        path.write_bytes(content)
    before = files(tmp_path)
    with pytest.raises(BadInput, match=says):
        open_or_recover(path, ME, at=NOON)
    assert files(tmp_path) == before


def test_a_newer_file_is_not_taken_for_a_damaged_one(programme: Path) -> None:
    with closing(connect_writer(programme)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(BadInput, match="newer version"):
        open_or_recover(programme, ME, at=NOON)


def test_a_damaged_backup_is_passed_over(programme: Path) -> None:
    before = texts(programme)
    newer = back_up(programme, backup_folder(programme), at=NOON + MINUTE)
    overwrite(newer, root_page(newer, "note"))
    overwrite(programme, root_page(programme, "note"))
    report = opened(programme)
    assert report is not None
    assert report.backup is not None
    assert report.backup.at == NOON
    assert texts(programme) == before


def test_backups_of_another_programme_of_that_name_are_passed_over(programme: Path) -> None:
    programme.unlink()
    make_programme(programme, notes=1)
    overwrite(programme, root_page(programme, "note"))
    report = opened(programme)
    assert report is not None
    assert report.backup is None


def test_acts_that_a_restore_took_back_do_not_return(programme: Path) -> None:
    back_up(programme, backup_folder(programme), at=NOON + MINUTE)
    restore(programme, list_backups(programme)[0].path, ME, at=NOON + 2 * MINUTE)
    add_notes(programme, 3, word="after the restore")
    before = texts(programme)
    overwrite(programme, root_page(programme, "note"))
    assert opened(programme)
    assert texts(programme) == before


def test_tables_that_differ_from_the_journal_are_made_anew(programme: Path) -> None:
    before = texts(programme)
    with closing(connect_writer(programme)) as db:
        db.execute("UPDATE note SET text = 'forged' WHERE n % 2")
    assert judge_file(programme).problems
    store, report = recover(programme, ME, at=NOON)
    store.close()
    assert report.lost == 0
    assert judge_file(programme).problems == ()
    assert texts(programme) == before


def test_a_commit_that_no_table_takes_costs_only_itself(programme: Path) -> None:
    drop_backups(programme)
    with closing(connect_writer(programme)) as db:
        db.execute(
            """UPDATE journal SET body = replace(body, '"kind":', '"gap":') WHERE seq = 77"""
        )
    before = texts(programme)
    store, report = recover(programme, ME, at=NOON)
    store.close()
    assert (report.lost, report.rows) == (1, 1)
    assert texts(programme) == before


def test_the_report_never_promises_what_cannot_be_told(programme: Path) -> None:
    whole = RecoveryReport("a.roundtable", Path("a damaged.roundtable"), None, 1, 0, True, 0)
    base = "a.roundtable was damaged and is kept as “a damaged.roundtable”: "
    assert whole.sentence == (
        f"{base}there was no good backup, and 1 act came from the damaged file; nothing is lost"
    )
    backup = list_backups(programme)[0]
    less = replace(whole, backup=backup, adopted=0, lost=2, exact=False, rows=1)
    assert less.sentence == (
        f"{base}the backup of 2026-11-24 12:00 UTC is open, and no later act was found in the"
        " damaged file; at least 2 acts could not be read, but 1 row in its tables could"
    )
    assert replace(less, lost=0, rows=0).sentence.endswith("; whether it held more cannot be told")


@pytest.mark.parametrize("size", [0, 40, PAGE, 3 * PAGE])
def test_a_beginning_that_is_gone_costs_nothing_beside_a_backup(programme: Path, size: int) -> None:
    """A header that stands before a page that does not, a few pages torn, a file cut to nothing."""
    before = texts(programme)
    data = programme.read_bytes()
    programme.write_bytes(data[:100] + bytes(size) + data[100 + size :] if size else b"")
    report = opened(programme)
    assert report is not None
    assert report.backup is not None
    assert texts(programme) == before if size == PAGE - 100 else texts(programme) <= before
    assert any(text.startswith("note 29") for text in texts(programme))


@pytest.mark.parametrize("rest", [bytes, os.urandom])
def test_a_torn_first_page_is_lent_by_a_new_file(
    programme: Path, rest: Callable[[int], bytes]
) -> None:
    """It tells where the tables begin, which is where they begin in every file made like it."""
    before = texts(programme)
    shutil.rmtree(backup_folder(programme))
    data = programme.read_bytes()
    programme.write_bytes(data[:100] + rest(PAGE - 100) + data[PAGE:])
    report = opened(programme)
    assert report is not None
    assert report.lost == 0
    assert texts(programme) == before


def test_what_was_to_be_taken_back_is_not_taken_back_from_the_next_file(programme: Path) -> None:
    """A journal left by a program that writes without a log belongs to the damaged file alone."""
    before = texts(programme)
    with closing(connect_writer(programme)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("BEGIN IMMEDIATE")
        db.execute("PRAGMA cache_size = 1")
        db.execute("UPDATE note SET text = 'half written ' || text")
        journal = journal_of(programme).read_bytes()
        half = programme.read_bytes()
        db.execute("ROLLBACK")
    programme.write_bytes(half)
    journal_of(programme).write_bytes(journal)
    assert ended_uncleanly(programme)
    assert opened(programme) is None
    assert texts(programme) == before, "a whole one is taken back, and nothing is set aside"
    overwrite(programme, root_page(programme, "item"))
    journal_of(programme).write_bytes(
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504) + b"x" * 5000
    )
    report = opened(programme)
    assert report is not None
    assert texts(programme) == before
    assert not journal_of(programme).exists()


@pytest.mark.parametrize("table", ["note", "journal", "organisation"])
def test_a_text_that_cannot_be_read_is_found_at_the_start_and_costs_only_itself(
    programme: Path, table: str
) -> None:
    before = texts(programme)
    field = {"note": "text", "journal": "author", "organisation": "name"}[table]
    order = "seq" if table == "journal" else "n"
    with closing(connect_writer(programme)) as db:
        db.execute(
            f"UPDATE {table} SET {field} = CAST(x'ff41fe' AS TEXT) WHERE {order} ="  # noqa: S608
            f" (SELECT max({order}) FROM {table})"
        )
    report = opened(programme)
    assert report is not None
    assert report.lost == (table == "journal")
    assert texts(programme) == before


def test_rows_without_a_key_or_with_values_of_another_kind_are_passed_over(programme: Path) -> None:
    shutil.rmtree(backup_folder(programme))
    before = texts(programme)
    allow_anything(programme)
    with closing(connect_writer(programme)) as db:
        db.execute("UPDATE note SET id = NULL WHERE n % 7 = 0")
        db.execute("UPDATE note SET at = 'noon', kind = x'00ff' WHERE n % 5 = 0")
        db.execute("UPDATE journal SET body = x'00' WHERE seq % 3 = 0")
        db.execute("UPDATE journal SET hlc = NULL WHERE seq % 4 = 0")
        db.execute("UPDATE journal SET at = 1 << 62 WHERE seq % 11 = 0")
    store, report = recover(programme, ME, at=NOON)
    store.close()
    assert report.lost > 100
    assert report.rows > 80
    assert judge_file(programme).damage == ()
    assert len(before - texts(programme)) < len(before) / 6


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
def test_a_full_disk_leaves_everything_as_it_was(programme: Path) -> None:
    import resource

    overwrite(programme, root_page(programme, "note"))
    before = files(programme.parent)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for share in (0.01, 0.3, 0.6, 0.9):
        room = int(programme.stat().st_size * share)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
        try:
            with pytest.raises(BadInput, match=r"cannot be (replaced|read) .* make room"):
                open_or_recover(programme, ME, at=NOON)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        # What reading leaves is empty, or an index of what is empty.
        left = {name: data for name, data in files(programme.parent).items() if data}
        assert {name: data for name, data in left.items() if not name.endswith("-shm")} == before
    report = opened(programme)
    assert report is not None
    assert report.adopted == 200


@pytest.mark.parametrize("what", ["a file", "a pipe", "folders", "nothing"])
def test_backups_that_are_none_do_not_hinder(programme: Path, what: str) -> None:
    before = texts(programme)
    folder = backup_folder(programme)
    (backup,) = folder.iterdir()
    shutil.rmtree(folder)
    if what == "a file":
        folder.write_text("no folder")
    elif what != "nothing":
        folder.mkdir()
        (os.mkfifo if what == "a pipe" else os.mkdir)(folder / backup.name)
    overwrite(programme, root_page(programme, "note"))
    report = opened(programme)
    assert report is not None
    assert report.backup is None
    assert texts(programme) == before
