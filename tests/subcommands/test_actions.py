"""`actions` and `set FILE action`: what became of them, and the list as a file for its readers."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from python_calamine import load_workbook

from facilitator.cli import main
from facilitator.store.file import open_reader
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from tests.operations.laptops import TAKER, hold, make_file

ROOM = """
00:00 /start
01:00 !action @ocp share the election rules by 12 Nov
02:00 !action @oar call the board
03:00 !action !off tell nobody
04:00 !question Who pays?
20:00 /end
"""
SEVERAL = ("rules", "board")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with closing(make_file(tmp_path / "p.roundtable", TAKER)) as store:
        hold(store, ROOM)
    return tmp_path / "p.roundtable"


class Told:
    def __init__(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.path, self.capsys = path, capsys

    def run(self, *words: str, status: int = 0) -> str:
        self.capsys.readouterr()
        assert main([words[0], str(self.path), *words[1:]]) == status
        said = self.capsys.readouterr()
        return said.err if status else said.out

    def listed(self, *words: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run("actions", *words, "--json"))
        return found


@pytest.fixture
def told(path: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(path, capsys)


def test_what_became_of_an_action_is_said_and_listed(told: Told) -> None:
    assert "done  !action @ocp share" in told.run("set", "action", "rules", "--state", "done")
    told.run("set", "action", "rules", "--outcome", "On the web: https://example.org")
    first, *others = told.listed()
    assert (first["state"], first["outcome"]) == ("done", "On the web: https://example.org")
    assert first["since"] is not None
    assert (first["overdue"], first["due_in"]) == (False, None)
    assert {each["state"] for each in others} == {"open"}
    assert len(told.listed("--open")) == len(told.listed("is:open")) == 2
    (done,) = told.listed("--state", "done")
    assert done == first
    assert "  done: On the web" in told.run("actions", "--state", "done")
    told.run("undo")
    told.run("undo")
    assert len(told.listed("--open")) == 3


def test_several_are_settled_at_once_and_numbers_count_in_a_roundtable(told: Told) -> None:
    told.run("set", "action", "1", "2", "--roundtable", "1", "--state", "dropped")
    assert [each["state"] for each in told.listed()].count("dropped") == 2
    told.run("undo")  # one step
    assert [each["state"] for each in told.listed()].count("dropped") == 0


def test_actions_are_carried_into_the_next_agenda(told: Told) -> None:
    says = told.run("set", "action", *SEVERAL, "--carry-into", "next", status=1)
    assert "no roundtable is planned" in says
    told.run("set", "roundtable", "--new", "--question", "Q2")
    told.run("set", "action", *SEVERAL, "--carry-into", "next")
    carried = told.listed("is:carried")
    assert {each["carried_to"] for each in carried} == {2}
    assert len(carried) == 2
    assert "  carried to R2" in told.run("actions")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["rules"], "nothing is said of the action"),
        ([*SEVERAL, "--outcome", "All is well"], "of one action"),
        (["nowhere", "--state", "done"], "there is no note “nowhere”"),
        (["tell nobody", "--carry-into", "1"], "roundtable 1 has ended"),
        (["rules", "--carry-into", "7"], "there is no roundtable 7"),
    ],
)
def test_what_cannot_be_done_is_refused(told: Told, words: list[str], says: str) -> None:
    assert says in told.run("set", "action", *words, status=1)


def test_the_list_is_written_for_its_readers(told: Told, tmp_path: Path) -> None:
    told.run("set", "action", "rules", "--state", "done")
    for form in ("ics", "csv", "xlsx"):
        said = told.run("actions", "-o", str(tmp_path / f"a.{form}"))
        assert "2 action(s), for participants" in said
    todos = (tmp_path / "a.ics").read_bytes().decode()
    assert todos.count("BEGIN:VTODO") == 2
    assert "SUMMARY:OCP: Share the election rules\r\n" in todos
    assert "DUE;VALUE=DATE:20261112\r\nSTATUS:COMPLETED\r\n" in todos
    assert "tell nobody" not in todos.casefold()
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Action,Who,Due,Promised in,State,What came of it"
    assert lines[2] == 'Call the board,OAR,,"Roundtable 1, 7 October 2026",open,'
    rows = load_workbook(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == [line.split(",")[0] for line in lines]


def test_a_cell_is_no_formula(told: Told, tmp_path: Path) -> None:
    told.run("set", "action", "rules", "--outcome", "=HYPERLINK(1)")
    told.run("actions", "-o", str(tmp_path / "a.csv"), "--for", "team")
    assert '"""=HYPERLINK(1)"""' in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("promise", "holds", "never"),
    [
        ("organisation", ("OCP", "12 November 2026", "Roundtable 1"), ()),
        ("unattributed", ("12 November 2026", "Roundtable 1"), ("OCP", "OAR")),
        ("chatham", ("within three months",), ("OCP", "OAR", "November", "Roundtable")),
    ],
)
def test_what_was_promised_holds_in_the_list(
    told: Told, tmp_path: Path, promise: str, holds: tuple[str, ...], never: tuple[str, ...]
) -> None:
    told.run("set", "roundtable", "1", "--promise", promise)
    told.run("set", "action", "board", "--outcome", "OSMF said yes")
    for form in ("csv", "ics"):
        told.run("actions", "-o", str(tmp_path / f"a.{form}"))
        text = (tmp_path / f"a.{form}").read_text(encoding="utf-8-sig")
        assert not [each for each in never if each in text]
        assert form == "ics" or all(each in text for each in holds)
        assert ("OSMF" in text) is (promise == "organisation")
    told.run("actions", "-o", str(tmp_path / "t.csv"), "--for", "team")
    assert "OCP" in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")


def test_no_calendar_tells_when_a_note_was_taken(told: Told, tmp_path: Path) -> None:
    told.run("actions", "-o", str(tmp_path / "a.ics"), "--for", "team")
    todos = (tmp_path / "a.ics").read_text(encoding="utf-8")
    with closing(open_reader(told.path)) as db:
        ids = [note.id for _, note in find_notes(db, NoteFilter())]
    assert not [each for each in ids if each in todos]


def test_names_in_what_came_of_it_are_looked_for(told: Told, tmp_path: Path) -> None:
    told.run("set", "action", "board", "--outcome", "Tim Robertson will answer")
    told.run("actions", "-o", str(tmp_path / "a.csv"))  # as one that nobody decided about
    assert "Robertson" not in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert "Tim Robertson" in told.run("names", "--roundtable", "1", "--for", "participants")
    told.run("set", "action", "board", "--outcome", "They will answer")
    says = told.run("actions", "-o", str(tmp_path / "Tim Robertson.csv"), status=1)
    assert "“Tim Robertson”" in says


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["-o", "a.docx"], "use .ics or .xlsx or .csv"),
        (["-o", "a.ics", "--json"], "choose one"),
        (["--for", "team"], "add -o"),
        (["-o", "none.csv", "--owner", "gbif"], "no action that it may hold"),
    ],
)
def test_what_cannot_be_written_is_refused(
    told: Told, monkeypatch: pytest.MonkeyPatch, words: list[str], says: str
) -> None:
    monkeypatch.chdir(told.path.parent)
    assert says in told.run("actions", *words, status=1)
