"""Every subcommand, given what it cannot use: one clear line, and nothing written."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.paths import resource
from facilitator.store.sqlite import connect_writer

GOOD_LOG = "question: Q2\nzone: UTC\n\n2026-10-07T14:00:00Z /start\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a good file of every sort beside the bad ones."""
    folder = tmp_path_factory.mktemp("desk")
    assert main(["new", str(folder / "good.roundtable"), "--sample", "open-x"]) == 0
    (folder / "good.log").write_text(GOOD_LOG, encoding="utf-8")
    agenda = resource("agendas/governance.md").read_text(encoding="utf-8")
    (folder / "good.md").write_text(agenda, encoding="utf-8")
    assert main(["new", str(folder / "newer.roundtable")]) == 0
    newer = connect_writer(folder / "newer.roundtable")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    (folder / "empty").touch()
    (folder / "folder").mkdir()
    (folder / "binary").write_bytes(bytes(range(256)) * 40)
    return folder


@pytest.fixture
def desk(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path


PROGRAMME_TAKERS: dict[str, Callable[[str], list[str]]] = {
    "load": lambda bad: ["load", bad, "good.md", "--question", "Q2"],
    "replay": lambda bad: ["replay", "good.log", "--programme", bad],
    "notes": lambda bad: ["notes", bad],
    "publish": lambda bad: ["publish", bad, "--roundtable", "1", "--for", "public", "-o", "o.md"],
    "check": lambda bad: ["check", bad],
    "backup": lambda bad: ["backup", bad, "out.roundtable"],
    "open": lambda bad: ["open", bad],
}
TEXT_TAKERS: dict[str, Callable[[str], list[str]]] = {
    "agenda": lambda bad: ["agenda", bad],
    "load an agenda": lambda bad: ["load", "good.roundtable", bad, "--question", "Q2"],
    "replay a log": lambda bad: ["replay", bad],
}


def files(desk: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}


def refused(
    arguments: list[str],
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """Run a command that is to be refused; return its one line."""
    monkeypatch.chdir(desk)
    before = files(desk)
    capsys.readouterr()
    assert main(arguments) == 1
    output = capsys.readouterr()
    assert output.out == ""
    lines = output.err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("facilitator: ")
    assert files(desk) == before
    return lines[0]


@pytest.mark.parametrize(
    "bad", ["missing", "folder", "empty", "binary", "good.md", "newer.roundtable"]
)
@pytest.mark.parametrize("command", PROGRAMME_TAKERS)
def test_what_is_no_programme_file(
    command: str,
    bad: str,
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert bad in refused(PROGRAMME_TAKERS[command](bad), desk, capsys, monkeypatch)


@pytest.mark.parametrize("bad", ["missing", "folder", "empty", "binary"])
@pytest.mark.parametrize("command", TEXT_TAKERS)
def test_what_is_no_text(
    command: str,
    bad: str,
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert bad in refused(TEXT_TAKERS[command](bad), desk, capsys, monkeypatch)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["new", "good.roundtable"], "exists already"),
        (["new", "nowhere/a.roundtable"], "is not a folder"),
        (["backup", "good.roundtable", "good.md"], "exists already"),
        (["load", "good.roundtable", "good.md", "--question", "Q9"], "no question “Q9”"),
        (["notes", "good.roundtable", "--organisation", "acme"], "no organisation “acme”"),
        (["notes", "good.roundtable", "--kind", "joke"], "no kind “joke”"),
        (["notes", "good.roundtable", "--roundtable", "7"], "no roundtable 7"),
        (["replay", "good.log", "--at", "noon"], "--at noon"),
        (["replay", "good.log", "--save", "good.md"], "exists already"),
        (["replay", "good.log", "--save", "nowhere/a.roundtable"], "is not a folder"),
        (["rehearse", "-o", "good.md"], "good.md"),
        (
            ["publish", "good.roundtable", "--theme", "Q9", "--for", "public", "-o", "o.md"],
            "there is no question “Q9”: choose Q1",
        ),
        (
            ["publish", "good.roundtable", "--roundtable", "1", "--for", "public", "-o", "o.md"],
            "no roundtable 1",
        ),
    ],
)
def test_arguments_that_cannot_be(
    arguments: list[str],
    says: str,
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert says in refused(arguments, desk, capsys, monkeypatch)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("colour: red\n\n", "line 1"),
        ("zone: Mars/Base\n\n", "no time zone"),
        ("promise: maybe\n\n", "no promise"),
        ("title: T\n\nnoon /start\n", "line 3"),
        ("title: T\n\n2026-10-07T14:00:00 /start\n", "line 3"),
        ("title: T\n\n2026-10-07T14:00:01Z /start\n2026-10-07T14:00:00Z /end\n", "line 4"),
        (
            "question: Q9\n\n2026-10-07T14:00:00Z /start\n",
            "bad.log, line 1: there is no",
        ),
        (
            "agenda: gone.md\nquestion: Q2\n\n2026-10-07T14:00:00Z /start\n",
            "bad.log, line 1: gone.md",
        ),
    ],
)
def test_session_logs_that_are_not_right(
    text: str,
    says: str,
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (desk / "bad.log").write_text(text, encoding="utf-8")
    assert says in refused(["replay", "bad.log"], desk, capsys, monkeypatch)


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["new"],
        ["new", "a", "--sample", "other"],
        ["load", "a"],
        ["publish", "a", "--for", "public", "-o", "b.md"],
        ["publish", "a", "--roundtable", "one", "--for", "public", "-o", "b.md"],
        ["notes"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage" in capsys.readouterr().err
