"""Undo, redo and history from the command line, across starts of the program."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.rebuild import adopt, commits_of
from tests.store.programme_files import ME
from tests.subcommands.told import told

LOG = """question: Q2
zone: UTC

2026-10-07T14:00:00Z /start
2026-10-07T14:00:05Z /floor @gbif
2026-10-07T14:00:10Z a first line
2026-10-07T14:00:20Z /yield
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    log, made = tmp_path / "a.log", tmp_path / "a.roundtable"
    log.write_text(LOG, encoding="utf-8")
    assert main(["replay", str(log), "--save", str(made)]) == 0
    return made


def test_each_undo_names_what_it_takes_back_and_redo_what_it_does_again(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(path)
    assert told(capsys, "undo", file) == "taken back: take the floor back\n"
    assert told(capsys, "undo", file) == "taken back: take a note\n"
    assert told(capsys, "undo", file) == "taken back: floor to GBIF\n"
    assert told(capsys, "redo", file) == "done again: floor to GBIF\n"
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
        assert store.db.execute("SELECT count(*) FROM turn WHERE NOT deleted").fetchone() == (1,)


def test_in_vain_it_is_one_sentence_and_exit_status_1(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["redo", str(path)]) == 1
    assert "nothing was taken back that could be done again" in capsys.readouterr().err
    for _ in range(6):
        main(["undo", str(path)])
    assert main(["undo", str(path)]) == 1
    assert capsys.readouterr().err.endswith("there is nothing to take back\n")


def test_the_history_tells_what_stands_and_what_was_taken_back(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, "undo", str(path))
    acts = json.loads(told(capsys, "history", str(path), "--last", "4", "--json"))["acts"]
    assert [(each["act"], each["in_force"]) for each in acts] == [
        ("take back: take the floor back", True),
        ("take the floor back", False),
        ("take a note", True),
        ("floor to GBIF", True),
    ]
    assert acts[1]["at"] == "2026-10-07T14:00:20Z"


def test_an_undo_whose_act_has_not_arrived_is_told_and_not_done_again(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, "undo", str(path))
    other = path.with_name("other.roundtable")
    assert main(["new", str(other)]) == 0
    with closing(open_store(path, ME)) as store:
        undo = list(commits_of(store.db))[-1]
    with closing(open_store(other, ME)) as store:
        adopt(store.db, [undo])
    assert "take back" in told(capsys, "history", str(other))
    assert main(["redo", str(other)]) == 1
    assert "nothing was taken back" in capsys.readouterr().err
