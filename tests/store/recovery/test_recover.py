import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.backups.files import log_of
from facilitator.store.backups.restore import restore
from facilitator.store.file import open_store
from facilitator.store.recovery.damage import ended_uncleanly
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file, recover
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
from tests.store.recovery.pages import PAGE, leaf_pages, opened, overwrite, root_page


def test_a_whole_file_is_just_opened(programme: Path) -> None:
    before = {path.name for path in programme.parent.iterdir()}
    left_by_a_crash = programme.parent / ".Series.roundtable.work"
    left_by_a_crash.mkdir()
    os.utime(left_by_a_crash, (0, 0))
    assert opened(programme) is None
    assert {path.name for path in programme.parent.iterdir()} == before


@pytest.mark.slow
def test_later_acts_come_from_the_damaged_file_on_top_of_the_backup(programme: Path) -> None:
    before = texts(programme)
    overwrite(programme, root_page(programme, "note"))
    damaged = programme.read_bytes()
    report = opened(programme)
    assert report is not None
    assert str(report.sentence) == (
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


@pytest.mark.slow
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
    assert "could not be read, but" in str(report.sentence)
    assert texts(programme) == before


@pytest.mark.slow
def test_what_was_brought_from_the_tables_is_not_the_users_to_undo(programme: Path) -> None:
    overwrite(programme, leaf_pages(programme, "journal")[-3])
    store, _ = open_or_recover(programme, ME, at=NOON)
    with closing(store):
        changes = store.undo(at=NOON)
        assert len(changes.rows) == 1


@pytest.mark.slow
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
    assert str(report.sentence).endswith("acts came from the damaged file; nothing is lost")
    assert texts(programme) == before


@pytest.mark.slow
def test_without_a_backup_and_a_journal_the_tables_give_what_they_have(programme: Path) -> None:
    before = texts(programme)
    drop_backups(programme)
    overwrite(programme, root_page(programme, "journal"))
    report = opened(programme)
    assert report is not None
    assert report.adopted == 0
    assert texts(programme) == before


@pytest.mark.slow
def test_a_broken_header_hides_nothing(programme: Path) -> None:
    before = texts(programme)
    data = programme.read_bytes()
    for header in (bytes(100), b"X" * 100):
        programme.write_bytes(header + data[100:])
        report = opened(programme)
        assert report is not None
        assert str(report.sentence).endswith("nothing is lost")
        assert texts(programme) == before


@pytest.mark.slow
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


@pytest.mark.slow
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
    assert str(whole.sentence) == (
        f"{base}there was no good backup, and 1 act came from the damaged file; nothing is lost"
    )
    backup = list_backups(programme)[0]
    less = replace(whole, backup=backup, adopted=0, lost=2, exact=False, rows=1)
    assert str(less.sentence) == (
        f"{base}the backup of 2026-11-24 12:00 UTC is open, and no later act was found in the"
        " damaged file; at least 2 acts could not be read, but 1 row in its tables could"
    )
    assert str(replace(less, lost=0, rows=0).sentence).endswith(
        "; whether it held more cannot be told"
    )
