"""What is missing from a file, and where it was lost under a subcommand, is said by any of them."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.errors import BadInput, Displaced
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.backups.files import log_of
from facilitator.store.file import open_reader
from facilitator.store.queries.programme import roundtables
from facilitator.subcommands.common import writing
from tests.conftest import ROOT
from tests.sample_file import put_sample
from tests.store.keeping.test_lost_acts import CHILD
from tests.store.programme_files import ME, NOON

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that to open files")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    put_sample(tmp_path / "f.roundtable", ME, at=NOON)
    return tmp_path / "f.roundtable"


@pytest.fixture
def cut(path: Path) -> Path:
    """Return a file whose session was killed, and whose log lost its end since."""
    subprocess.run([sys.executable, "-c", CHILD, str(path), "30"], cwd=ROOT, check=False)
    os.truncate(log_of(path), log_of(path).stat().st_size // 2)
    return path


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    status = main(list(words))
    return status, capsys.readouterr().err


def test_check_does_not_call_whole_what_has_lost_acts(
    cut: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = told(capsys, "check", str(cut))
    assert status == 1
    assert "acts of an earlier session cannot be read in f.roundtable" in said
    assert len(said.splitlines()) == 1
    assert len(list(cut.parent.glob("*.wal"))) == 1


def test_whoever_comes_first_says_it_and_leaves_the_log(
    cut: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = told(capsys, "notes", str(cut))
    assert status == 0
    assert "the log that held them is kept as" in said
    assert told(capsys, "check", str(cut))[0] == 1


def test_once_something_was_done_since_check_only_names_the_log(
    cut: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    agenda = ROOT / "resources/agendas/governance.md"
    assert main(["load", str(cut), str(agenda), "--question", "Q2"]) == 0
    capsys.readouterr()
    assert main(["check", str(cut)]) == 0
    (log,) = cut.parent.glob("*.wal")
    assert f"an unread log of an earlier session is kept as {log}" in capsys.readouterr().out


def plan_and_lose(path: Path, *, first: bool) -> None:
    """Do something in a file, as a subcommand does, and have it renamed before or after."""
    with writing(path) as store:
        if first:
            path.rename(path.with_name("g.roundtable"))
        plan_roundtable(store, None, at=NOON, title="Kept", zone="UTC")
        if not first:
            path.rename(path.with_name("g.roundtable"))


def test_a_file_that_is_lost_under_a_subcommand_is_rescued(path: Path) -> None:
    with pytest.raises(BadInput, match="all that was saved is in") as refused:
        plan_and_lose(path, first=False)
    (copy,) = path.parent.glob("f rescued *.roundtable")
    assert copy.name in str(refused.value)
    with closing(open_reader(copy)) as db:
        assert [each.title for each in roundtables(db)] == ["Kept"]


def test_where_nothing_was_done_yet_it_is_only_refused(path: Path) -> None:
    with pytest.raises(Displaced, match=r"not saved: f\.roundtable was moved"):
        plan_and_lose(path, first=True)
    assert not list(path.parent.glob("f rescued *"))
