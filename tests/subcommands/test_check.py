"""`check` says what the window says, and mends what the journal can make anew."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.store.sqlite import connect_writer
from tests.store.programme_files import make_programme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_programme(tmp_path / "a.roundtable", notes=2)


def test_a_whole_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path), "--full"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"{path} is whole: the file, and its tables and search index")
    assert main(["check", str(path), "--mend"]) == 0
    assert capsys.readouterr().out == told


def test_a_stale_table_is_named_with_the_remedy_and_mended(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(connect_writer(path)) as db:
        db.execute("UPDATE note SET text = 'forged'")
    assert main(["check", str(path)]) == 1
    told = capsys.readouterr().err
    assert "is not damaged, but table note does not hold what the journal says" in told
    assert "--mend` makes that anew from the journal" in told
    assert main(["check", str(path), "--mend"]) == 0
    assert "was mended" in capsys.readouterr().out
    assert main(["check", str(path), "--full"]) == 0


def test_damage_is_named_with_the_remedy_and_never_mended(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(connect_writer(path)) as db:
        db.execute("UPDATE journal SET body = '[' WHERE seq = 2")
    before = path.read_bytes()
    assert main(["check", str(path), "--mend"]) == 1
    told = capsys.readouterr().err
    assert "is damaged: commit 2 of the journal makes no sense: open it in the window" in told
    assert path.read_bytes() == before
