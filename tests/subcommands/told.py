"""What a subcommand tells, and a file with a few notes to ask it about."""

from collections.abc import Sequence
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


def told(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    """Run a subcommand, and return what it printed; where it refuses, why."""
    capsys.readouterr()
    assert main(list(words)) == status
    streams = capsys.readouterr()
    return streams.err if status else streams.out


def file_with_notes(folder: Path, lines: Sequence[str]) -> str:
    """Return the sample with a roundtable on its second question, and a note each minute."""
    path = folder / "p.roundtable"
    put_sample(path, AUTHOR, at=1)
    with closing(open_store(path, AUTHOR)) as store:
        question = store.standing.programme.questions[1].id
        (room,) = plan_roundtable(store, question, at=2, title="R", zone="UTC").subject
        start(store, room, at=MIN)
        for number, line in enumerate(lines, start=2):
            add_note(store, room, line, at=number * MIN)
    return str(path)
