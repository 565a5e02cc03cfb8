"""Two laptops planned a roundtable: a number given twice is told apart, everywhere alike."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.privacy import toll_of_roundtable
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import Store, copy, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_roundtable, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.rebuild import adopt, commits_of
from facilitator.writeup.filename import suggest
from tests.operations.laptops import START, make_file

ANA, BEN = Author("Ana", "m", "s"), Author("Ben", "m2", "s2")


def plan(store: Store, title: str, *, at: int) -> str:
    return plan_roundtable(store, None, at=at, title=title, zone="UTC").subject[0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Number 1, and number 2 of two laptops; Ben's was made first and arrives last."""
    with closing(make_file(tmp_path / "ana.roundtable", ANA)) as ana:
        plan(ana, "first", at=START)
        copy(ana.path, tmp_path / "ben.roundtable")
        add_note(ana, plan(ana, "Ana's", at=START + 20), "said at Ana's", at=START + 21)
        with closing(open_store(tmp_path / "ben.roundtable", BEN)) as ben:
            add_note(ben, plan(ben, "Ben's", at=START + 10), "said at Ben's", at=START + 11)
            adopt(ana.db, list(commits_of(ben.db)))
            adopt(ben.db, list(commits_of(ana.db)))
            assert roundtables(ana.db) == roundtables(ben.db)
        return ana.path


def test_the_one_that_was_made_later_has_a_letter(path: Path) -> None:
    with closing(open_store(path, ANA)) as store:
        there = roundtables(store.db)
        assert [(each.label, each.title) for each in there] == [
            ("1", "first"),
            ("2", "Ben's"),
            ("2b", "Ana's"),
        ]
        last = there[-1].id
        assert load_roundtable(store.db, last).label == "2b"
        record = load_record(store.db, last)
        assert suggest(record, "team", approved=False, ext="md").startswith("roundtable-2b-ana")
        assert str(toll_of_roundtable(store.db, path, last).title) == "Erase roundtable 2b for good"
        plan(store, "next", at=START + 30)
        assert [each.label for each in roundtables(store.db)] == ["1", "2", "2b", "3"]


def test_a_number_that_is_left_once_needs_no_letter(path: Path) -> None:
    with closing(open_store(path, BEN)) as store:
        undo(store, at=START + 40)
        undo(store, at=START + 50)
        assert [each.label for each in roundtables(store.db)] == ["1", "2"]


@pytest.mark.parametrize(
    ("label", "text", "number"),
    [("2", "said at Ben's", 2), ("2b", "said at Ana's", "2b"), ("2B", "said at Ana's", "2b")],
)
def test_the_command_line_takes_either(
    path: Path, capsys: pytest.CaptureFixture[str], label: str, text: str, number: int | str
) -> None:
    assert main(["notes", str(path), "--roundtable", label, "--json"]) == 0
    out, err = capsys.readouterr()
    found = json.loads(out)
    assert [(each["text"], each["roundtable"]) for each in found] == [(text, number)]
    told = "roundtable 2 is “Ben's”; of the same number there is 2b (Ana's)\n"
    assert err == (told if label == "2" else "")


def test_what_there_is_not_is_refused_with_what_there_is(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["notes", str(path), "--roundtable", "2c"]) == 1
    assert "there is no roundtable 2c: the file has 1, 2, 2b" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["notes", str(path), "--roundtable", "two"])
    assert "not the number of a roundtable: 'two'" in capsys.readouterr().err
