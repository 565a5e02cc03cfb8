"""`bring-in` through real files: what it prints, and what it refuses."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.operations.note_taking.notes import delete_notes
from facilitator.operations.programmes import create_empty
from facilitator.store.file import open_store
from tests.operations.laptops import (
    FACILITATOR,
    NOTES,
    ROOM,
    START,
    TAKER,
    hold,
    make_file,
    note_with,
    only_roundtable,
    type_in,
    write_log,
)

SAID = "Nobody reads the licence before using a dataset"


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "ours.roundtable"
    with closing(make_file(path)) as store:
        hold(store, ROOM, f"01:03 {SAID}.")
    return path


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.roundtable"
    with closing(make_file(path, TAKER)) as store:
        hold(store, ROOM, NOTES, shift_ms=-150_000)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main(["bring-in", *map(str, arguments)])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def notes(capsys: pytest.CaptureFixture[str], path: Path) -> Any:
    capsys.readouterr()
    assert main(["notes", str(path), "--roundtable", "1", "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture[str], ours: Path, other: Path, *more: str) -> str:
    before = notes(capsys, ours)
    status, out, err = run(capsys, ours, other, *more)
    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert notes(capsys, ours) == before
    return err


def test_it_says_what_came_and_the_second_time_that_nothing_did(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    status, out, _ = run(capsys, ours, theirs)
    assert status == 0
    assert out.splitlines() == [
        "roundtable 1, clock +2m30s (from 5 moments that both recorded)",
        "6 notes: 5 new, 1 like ours, 0 already here, 0 erased here before",
        f"  ours stays: “{SAID}.”; not brought in: “{SAID}”",
        "brought in 5",
    ]
    _, again, _ = run(capsys, ours, theirs)
    assert again.splitlines()[-1] == "nothing was added"
    assert len(notes(capsys, ours)) == 6


def test_json_names_where_each_note_lands(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    _, out, _ = run(capsys, ours, theirs, "--offset", "+2m31s", "--roundtable", "1", "--json")
    found = json.loads(out)
    assert (found["roundtable"], found["offset_ms"], found["added"]) == (1, 151_000, 5)
    assert found["counts"] == {"new": 5, "alike": 1, "here": 0, "gone": 0}
    first, second, *_ = found["notes"]
    assert (first["verdict"], first["at"]) == ("alike", "2026-10-07T13:01:01Z")
    assert (second["verdict"], second["said_by"], second["like"]) == ("new", ["gbif"], None)


def test_a_log_and_its_refused_lines(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    log = write_log(tmp_path / "taker.log", NOTES, "00:10 /floor nobody")
    status, out, err = run(capsys, ours, log)
    assert (status, out.splitlines()[-1]) == (0, "brought in 5")
    assert "taker.log, line 3: “nobody” is nobody in this programme" in err


def test_an_older_file_is_read_and_left_as_it_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shipped = Path(__file__).parent.parent / "_files" / "programmes" / "version-1.roundtable"
    older, ours = tmp_path / "older.roundtable", tmp_path / "here.roundtable"
    older.write_bytes(shipped.read_bytes())
    ours.write_bytes((shipped.parent / "version-2.roundtable").read_bytes())
    status, _, err = run(capsys, ours, older)
    assert status == 0, err
    assert older.read_bytes() == shipped.read_bytes()
    assert not older.with_name("older backups").exists()


def test_what_is_no_such_file_is_refused_in_one_sentence(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    prose = tmp_path / "letter.txt"
    prose.write_text("Dear all,\n\nthank you for coming.\n", encoding="utf-8")
    assert "neither a programme file nor a session log" in refused(capsys, ours, prose)
    assert "does not exist" in refused(capsys, ours, tmp_path / "nothing.log")
    assert "is a folder" in refused(capsys, ours, tmp_path)
    assert "is the file that is open here" in refused(capsys, ours, ours)
    foreign = tmp_path / "foreign.sqlite"
    with closing(sqlite3.connect(foreign)) as db:
        db.execute("CREATE TABLE t (x)")
    assert "not a programme file of this program" in refused(capsys, ours, foreign)


def test_a_damaged_file_is_refused(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    whole = bytearray(theirs.read_bytes())
    page = 4096
    for at in range(page * 3, len(whole) - page, page * 2):
        whole[at : at + page] = b"\xff" * page
    theirs.write_bytes(whole)
    error = refused(capsys, ours, theirs)
    assert f"{theirs} is damaged" in error


def test_another_programme_is_refused_by_name(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forests.roundtable"
    create_empty(path, TAKER, "Open forests", at=START)
    assert "is of another programme, “Open forests”" in refused(capsys, ours, path)


def test_a_log_with_a_broken_line_is_refused_by_its_number(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    log = write_log(tmp_path / "taker.log", NOTES)
    log.write_text(log.read_text(encoding="utf-8") + "and then somebody said\n", encoding="utf-8")
    assert "taker.log, line 9: starts with no instant" in refused(capsys, ours, log)


def test_where_it_is_unclear_the_roundtable_is_asked_for(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    log = write_log(tmp_path / "night.log", NOTES, at=START - 9 * 3_600_000)
    assert "(--roundtable N, and --offset)" in refused(capsys, ours, log)
    assert "there is no roundtable 7" in refused(capsys, ours, log, "--roundtable", "7")
    assert "is no length of time" in refused(capsys, ours, log, "--offset", "soon")
    status, out, _ = run(capsys, ours, log, "--roundtable", "1", "--offset", "9h")
    assert (status, out.splitlines()[-1]) == (0, "brought in 5")


def test_the_notes_of_another_roundtable_are_counted_and_stay_out(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    later = START + 5 * 3_600_000
    with closing(open_store(ours, FACILITATOR)) as store:
        hold(store, ROOM, code="Q3", at=later)
    assert "none of its 6 notes is of roundtable 2" in refused(
        capsys, ours, theirs, "--roundtable", "2"
    )
    with closing(open_store(theirs, TAKER)) as store:
        hold(store, ROOM, "03:00 Of the later one", code="Q3", at=later, shift_ms=-150_000)
    _, out, _ = run(capsys, ours, theirs)
    assert "of another roundtable: 1;" in out
    _, out, _ = run(capsys, ours, theirs, "--roundtable", "2")
    assert out.splitlines()[-1] == "brought in 1"


def test_a_file_without_notes_adds_nothing_and_says_so(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    make_file(tmp_path / "blank.roundtable", TAKER).close()
    status, out, _ = run(capsys, ours, tmp_path / "blank.roundtable")
    assert (status, out) == (0, "nothing was added: there are no notes of a roundtable in it\n")
    _, out, _ = run(capsys, ours, tmp_path / "blank.roundtable", "--json")
    assert json.loads(out)["added"] == 0


def test_without_a_roundtable_there_is_nowhere_to_bring_notes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, theirs: Path
) -> None:
    make_file(tmp_path / "new.roundtable", FACILITATOR).close()
    status, _, err = run(capsys, tmp_path / "new.roundtable", theirs)
    assert status == 1
    assert "has no roundtable" in err


def test_notes_that_say_the_opposite_come_in(
    capsys: pytest.CaptureFixture[str], ours: Path, tmp_path: Path
) -> None:
    """`they will publish` and `they will not`, `12 to 3` and `8 to 7` are four notes."""
    said = "09:00 @gbif they will publish it\n09:30 @gbif the vote was 12 to 3"
    other = "09:01 @gbif they will not publish it\n09:31 @gbif the vote was 8 to 7"
    with closing(open_store(ours, FACILITATOR)) as store:
        type_in(store, only_roundtable(store), said)
    _, out, _ = run(capsys, ours, write_log(tmp_path / "taker.log", other))
    assert out.splitlines()[1].startswith("2 notes: 2 new, 0 like ours")
    texts = {each["text"] for each in notes(capsys, ours)}
    assert {"@gbif they will not publish it", "@gbif the vote was 8 to 7"} <= texts


def test_all_brings_in_those_like_ours_too_and_only_once(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    run(capsys, ours, theirs)
    _, out, _ = run(capsys, ours, theirs, "--all")
    assert f"  ours stays: “{SAID}.”; also brought in: “{SAID}”" in out
    assert out.splitlines()[-1] == "brought in 1"
    assert {SAID, f"{SAID}."} <= {each["text"] for each in notes(capsys, ours)}
    _, again, _ = run(capsys, ours, theirs, "--all")
    assert again.splitlines()[-1] == "nothing was added"


def test_what_was_deleted_here_is_named_and_stays_out(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    run(capsys, ours, theirs)
    with closing(open_store(ours, FACILITATOR)) as store:
        delete_notes(store, (note_with(store, "the nodes").id,), at=START + 90_000_000)
    _, out, _ = run(capsys, ours, theirs, "--all")
    assert "  deleted here before, so not brought in: “GBIF: the nodes were asked" in out
    _, out, _ = run(capsys, ours, theirs, "--json")
    assert any("the nodes" in text for text in json.loads(out)["not_brought_in"])


def test_contributions_that_no_roundtable_takes_are_counted(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("What we wrote for the theme.\n", encoding="utf-8")
    keep = ["contribute", str(theirs), "--organisation", "gbif", "--question", "Q2", str(letter)]
    assert main(keep) == 0
    _, out, _ = run(capsys, ours, theirs)
    assert "written contributions of no roundtable: 1, not brought in" in out
    _, out, _ = run(capsys, ours, theirs, "--json")
    assert json.loads(out)["without_roundtable"] == 1


def test_what_is_stricter_there_is_said_and_stays_when_the_rest_is_undone(
    capsys: pytest.CaptureFixture[str], ours: Path, theirs: Path
) -> None:
    with closing(open_store(theirs, TAKER)) as store, store.act("change_promise", at=START) as act:
        act.change("roundtable", only_roundtable(store), promise="chatham")
    _, out, _ = run(capsys, ours, theirs, "--json")
    [stricter] = json.loads(out)["stricter"]
    assert (stricter["text"], stricter["before"]) == (f"{SAID}.", "organisation")
    assert {each["attribution"] for each in notes(capsys, ours)} == {"chatham", "off"}
    assert main(["undo", str(ours)]) == 0
    assert "1 field was edited later, or holds what was promised" in capsys.readouterr().err
    assert [each["attribution"] for each in notes(capsys, ours)] == ["chatham"]
