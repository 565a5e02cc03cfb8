"""The one gate: what no file and no argument explains, and what damage hides where nobody looks."""

import os
import shutil
import socket
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.cli import main
from facilitator.core.errors import BadInput
from facilitator.store.sqlite import connect_new, connect_writer
from facilitator.subcommands.gate import passed
from tests.subcommands.damage import programme_with_log

READERS: dict[str, list[str]] = {
    "notes": ["notes", "F", "--json"],
    "history": ["history", "F"],
    "check": ["check", "F"],
    "publish": ["publish", "F", "--roundtable", "1", "--for", "team", "-o", "o.md"],
    "backup": ["backup", "F", "out.roundtable"],
    "replay": ["replay", "s.log", "--programme", "F"],
    "bring-in": ["bring-in", "good.roundtable", "F"],
    "undo": ["undo", "F"],
}
TAKERS: dict[str, list[str]] = {
    **READERS,
    "open": ["open", "F"],
    "load": ["load", "F", "s.log", "--question", "Q1"],
    "load an agenda": ["load", "good.roundtable", "F", "--question", "Q1"],
    "agenda": ["agenda", "F"],
    "replay a log": ["replay", "F"],
    "bring in to": ["bring-in", "F", "s.log"],
    "restore from": ["restore", "new.roundtable", "F"],
    "restore over": ["restore", "F", "good.roundtable"],
    "publish to": ["publish", "good.roundtable", "--roundtable", "1", "--for", "team", "-o", "F"],
    "erase": ["erase", "F", "--roundtable", "1"],
    "forget": ["forget", "F", "Nobody"],
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    programme_with_log(folder, notes=6)
    (folder / "whole.roundtable").rename(folder / "good.roundtable")
    return folder


@pytest.fixture
def desk(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("good.roundtable", "s.log"):
        shutil.copyfile(made / name, tmp_path / name)
    shutil.copyfile(made / "good.roundtable", tmp_path / "bad.roundtable")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], arguments: list[str], name: str) -> tuple[int, str]:
    """Run a command on a file; return the status and what it said on standard error."""
    capsys.readouterr()
    status = main([name if each == "F" else each for each in arguments])
    return status, capsys.readouterr().err


def refused(capsys: pytest.CaptureFixture[str], arguments: list[str], name: str) -> str:
    status, said = told(capsys, arguments, name)
    assert status == 1
    assert said.startswith("facilitator: ")
    assert said.count("\n") == 1
    assert len(said) < 900
    assert "a fault of ours" not in said
    return said


@pytest.fixture
def special(desk: Path) -> Iterator[dict[str, str]]:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo("pipe.md")
    Path("link.md").symlink_to("pipe.md")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.md")
        names = ["pipe.md", "link.md", "socket.md", "/dev/zero", "/dev/full"]
        yield {name: name for name in names}


@pytest.mark.parametrize("command", TAKERS)
def test_what_is_no_file_is_refused_and_never_opened(
    command: str, special: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    for name in special:
        assert name in refused(capsys, TAKERS[command], name)
    assert Path("pipe.md").is_fifo()


@pytest.mark.parametrize("end", ["-wal", "-journal", "-shm"])
def test_what_is_no_log_beside_a_file(
    end: str, special: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(f"bad.roundtable{end}").symlink_to("/dev/zero")
    for command in READERS.values():
        said = refused(capsys, command, "bad.roundtable")
        assert f"bad.roundtable{end} is a device" in said
    os.mkfifo("good.roundtable.lock")
    assert told(capsys, ["load", "F", "s.log", "--question", "Q1"], "good.roundtable")[0] in (0, 1)


@pytest.mark.parametrize("command", TAKERS)
def test_names_that_no_file_has(
    command: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(each.name for each in desk.iterdir())
    for name in ("x" * 300, "x" * 5000, "s.log/below", "a\nb\x1b[31m/c", "gone\udcff/d", "\0.md"):
        refused(capsys, TAKERS[command], name)
    assert sorted(each.name for each in desk.iterdir()) == before


@pytest.mark.parametrize("table", ["journal", "note", "note_said_by", "roundtable", "search"])
def test_a_table_that_is_gone(table: str, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(connect_writer(desk / "bad.roundtable")) as db:
        db.execute(f"DROP TABLE {table}")
    failed = 0
    for command in READERS.values():
        status, said = told(capsys, command, "bad.roundtable")
        failed += status
        assert status in (0, 1)
        assert "fault of ours" not in said
        assert status == 0 or said.count("\n") == 1
        assert status == 0 or "damaged" in said or "nothing to take back" in said
    assert failed


def test_our_mark_on_a_file_without_our_tables(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(connect_writer(desk / "good.roundtable")) as db:
        mark = db.execute("PRAGMA application_id").fetchone()[0]
        version = db.execute("PRAGMA user_version").fetchone()[0]
    Path("bad.roundtable").unlink()
    with closing(connect_new(desk / "bad.roundtable")) as db:
        db.execute(f"PRAGMA application_id = {mark}")
        db.execute(f"PRAGMA user_version = {version}")
        db.execute("CREATE TABLE other (id)")
    for name in READERS.keys() - {"backup"}:  # a copy of it is whole
        assert "bad.roundtable is damaged" in refused(capsys, READERS[name], "bad.roundtable")


@pytest.mark.parametrize(
    ("statement", "remedy"),
    [
        ("UPDATE note SET channel = 'spo{en'", "--mend`"),
        ("UPDATE note SET at = 1 << 62", "--mend`"),
        ("UPDATE note SET text = CAST(x'ff' AS TEXT)", "restore"),
        ("UPDATE journal SET body = '[' || body", "restore"),
    ],
)
def test_rows_that_make_no_sense(
    statement: str, remedy: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(connect_writer(desk / "bad.roundtable")) as db:
        db.execute(statement)
    assert remedy in refused(capsys, READERS["check"], "bad.roundtable")
    for command in READERS.values():
        status, said = told(capsys, command, "bad.roundtable")
        assert status == 0 or (said.count("\n") == 1 and "bad.roundtable" in said)
        assert "fault of ours" not in said


def test_of_two_files_the_damaged_one_is_named(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(connect_writer(desk / "bad.roundtable")) as db:
        db.execute("UPDATE note SET text = CAST(x'ff' AS TEXT)")
    for command in (["bring-in", "good.roundtable", "F"], ["bring-in", "F", "good.roundtable"]):
        said = refused(capsys, command, "bad.roundtable")
        assert "bad.roundtable is damaged" in said
        assert "good.roundtable" not in said


def test_a_link_to_nothing_leaves_a_note_readable(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(connect_writer(desk / "bad.roundtable")) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE note_said_by SET organisation = 'on-its-way'")
    assert told(capsys, READERS["notes"], "bad.roundtable") == (0, "")


def fails(error: BaseException) -> Callable[[Namespace], int]:
    def act(_arguments: Namespace) -> int:
        raise error

    return act


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (BadInput("a\nb\x1b"), r"a\nb\x1b"),
        (OSError(28, "No space left on device", "/disk/f"), "/disk/f cannot be used (No space"),
        (OSError(28, "No space left on device"), "good.roundtable cannot be used (No space"),
        (MemoryError(), "good.roundtable is too large, or too deeply nested"),
        (RecursionError(), "good.roundtable is too large, or too deeply nested"),
        (ZeroDivisionError(), "a fault of ours, not of your files (ZeroDivisionError <"),
        (KeyError("x"), "a fault of ours, not of your files (KeyError <"),
    ],
)
def test_what_damage_does_not_explain_is_not_called_damage(
    error: Exception, said: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = Namespace(file=Path("good.roundtable"))
    assert passed(lambda: arguments, fails(error)) == 1
    line = capsys.readouterr().err
    assert line.startswith(f"facilitator: {said}")
    assert line.count("\n") == 1
    assert "damaged" not in line


def test_whoever_stops_it_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert passed(Namespace, fails(KeyboardInterrupt())) == 130
    assert capsys.readouterr().err == "facilitator: stopped\n"


ABSURD = ["-1", "0", "9" * 30, "9" * 5000, "x" * 5000, "\x1b[31m\n", "\udcff", "nan", "--", "", "٣"]
OPTIONS: dict[str, list[str]] = {
    "--search": ["notes", "good.roundtable"],
    "--organisation": ["notes", "good.roundtable"],
    "--kind": ["notes", "good.roundtable"],
    "--question": ["notes", "good.roundtable"],
    "--last": ["history", "good.roundtable"],
    "--offset": ["bring-in", "good.roundtable", "s.log", "--roundtable", "1"],
    "--at": ["replay", "s.log"],
    "--roundtable": ["publish", "good.roundtable", "--for", "team", "-o", "o.md"],
    "--note": ["erase", "good.roundtable"],
}


def said_of(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> tuple[int, str]:
    capsys.readouterr()
    status: object
    try:
        status = main(arguments)
    except SystemExit as wrong_usage:
        status = wrong_usage.code
    assert status in (0, 1, 2)
    return int(str(status)), capsys.readouterr().err


@pytest.mark.parametrize("option", OPTIONS)
def test_arguments_that_make_no_sense(
    option: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ["+99999999999h", "-99999999999h", "9998-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"]
    for value in ABSURD + more:
        status, said = said_of(capsys, [*OPTIONS[option], f"{option}={value}"])
        assert "fault of ours" not in said
        assert status != 1 or said.count("\n") == 1
        assert "\x1b" not in said
        assert len(said) < 1200


@pytest.mark.slow
@settings(
    max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)
@given(
    option=st.sampled_from(["--search", "--offset", "--at", "--last", "--note", "--organisation"]),
    value=st.text(max_size=40) | st.from_regex(r"[+-]?\d{1,20}(h|m30s|:30|)", fullmatch=True),
)
def test_any_argument(
    option: str, value: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = said_of(capsys, [*OPTIONS[option], f"{option}={value}"])
    assert "fault of ours" not in said
    assert status != 1 or said.count("\n") == 1
