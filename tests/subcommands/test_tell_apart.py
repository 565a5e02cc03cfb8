"""Notes told apart by command line: they are listed as alike no more."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from tests.sample_file import put_sample

AUTHOR = Author("Ana", "m", "s")
MIN = 60_000
LINES = (
    "@gbif Fountains are open to every neighbour",
    "@gbif Fountains are open to every neigbour",
    "@ocp Canals are not",
)


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "p.roundtable"
    put_sample(path, AUTHOR, at=1)
    with closing(open_store(path, AUTHOR)) as store:
        question = store.standing.programme.questions[1].id
        (room,) = plan_roundtable(store, question, at=2, title="R", zone="UTC").subject
        start(store, room, at=MIN)
        for number, line in enumerate(LINES, start=2):
            add_note(store, room, line, at=number * MIN)
    return str(path)


def told(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    capsys.readouterr()
    assert main(list(words)) == status
    streams = capsys.readouterr()
    return streams.err if status else streams.out


def test_what_only_looks_alike_is_told_apart_and_taken_back(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "notes", file, "is:alike").count("Fountains") == 2
    said = told(capsys, "tell-apart", file, "1", "every neigbour")
    assert "told apart" in said
    assert said.count("Fountains") == 2
    assert "Fountains" not in told(capsys, "notes", file, "is:alike")
    told(capsys, "undo", file)
    assert told(capsys, "notes", file, "is:alike").count("Fountains") == 2


def test_one_note_is_refused(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    told_it = told(capsys, "tell-apart", file, "1", "every neighbour", status=1)
    assert "choose the note to tell it apart from" in told_it
