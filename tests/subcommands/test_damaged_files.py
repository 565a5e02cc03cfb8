"""Damaged programme files through every subcommand: one line with a remedy, or what they hold."""

import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.cli import main
from tests.subcommands.damage import damaged, programme_with_log

FILES, PARTS, SECONDS = 200, 4, 30  # several processes share the files
_BY_N = ["--roundtable", "1"]
COMMANDS: dict[str, Callable[[str, str], list[str]]] = {
    "notes": lambda bad, _: ["notes", bad],
    "notes --json": lambda bad, _: ["notes", bad, "--json", *_BY_N],
    "notes --search": lambda bad, _: [
        "notes",
        bad,
        "--search",
        "licences",
        "--organisation",
        "ocp",
    ],
    "notes QUERY": lambda bad, _: ["notes", bad, "gbif date:2026 -by:ana promise:chatham,off"],
    "coverage": lambda bad, _: ["coverage", bad, "--by", "kind", "--json"],
    "actions": lambda bad, _: ["actions", bad, "--due", "2026..", "--json"],
    "history": lambda bad, _: ["history", bad],
    "history --json": lambda bad, _: ["history", bad, "--last", "1000", "--json"],
    "check": lambda bad, _: ["check", bad],
    "check --full": lambda bad, _: ["check", bad, "--full"],
    "publish": lambda bad, good: ["publish", bad, *_BY_N, "--for", "team", "-o", f"{good}.md"],
    "backup": lambda bad, good: ["backup", bad, f"{good}.copy"],
    "replay": lambda bad, good: ["replay", f"{good}.log", "--programme", bad],
    "bring-in from it": lambda bad, good: ["bring-in", good, bad, *_BY_N],
    "erase": lambda bad, _: ["erase", bad, *_BY_N],
    "forget": lambda bad, _: ["forget", bad, "Nobody There"],
    "bring-in to it": lambda bad, good: ["bring-in", bad, good, *_BY_N],
    "load": lambda bad, good: ["load", bad, f"{good}.agenda", "--question", "Q1"],
    "undo": lambda bad, _: ["undo", bad],
    "redo": lambda bad, _: ["redo", bad],
    "restore from it": lambda bad, good: ["restore", f"{good}.new", bad],
    "restore over it": lambda bad, good: ["restore", bad, good],
}


def _hangs(_signal: int, _frame: object) -> None:
    pytest.fail("hangs")


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="hangs are noticed by an alarm")
@pytest.mark.parametrize("part", range(PARTS))
def test_damage_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], part: int
) -> None:
    source = programme_with_log(tmp_path, notes=300)
    good = tmp_path / "good"
    shutil.copyfile(tmp_path / "whole.roundtable", good)
    shutil.copyfile(tmp_path / "s.log", f"{good}.log")
    Path(f"{good}.agenda").write_text("- 14:00 Welcome (5 min)\n", encoding="utf-8")
    wrong: list[str] = []
    refusals = 0
    before = signal.signal(signal.SIGALRM, _hangs)
    try:
        for number in range(part, FILES, PARTS):
            how = damaged(source, tmp_path / "bad.roundtable", number)
            for name, command in COMMANDS.items():
                for each in (*tmp_path.glob("good.*[!lga]"), tmp_path / "good.md"):
                    each.unlink(missing_ok=True)
                capsys.readouterr()
                signal.alarm(SECONDS)
                status = main(command(str(tmp_path / "bad.roundtable"), str(good)))
                signal.alarm(0)
                told = capsys.readouterr().err
                refusals += status
                if told_wrongly(status, told):
                    wrong.append(f"{how}, {name}: {status} {told}")
    finally:
        signal.signal(signal.SIGALRM, before)
    assert wrong == []
    assert refusals > FILES / PARTS


def told_wrongly(status: int, told: str) -> bool:
    if status == 0:
        return False
    lines = told.splitlines()
    return status != 1 or len(lines) != 1 or "Traceback" in told or "a fault of ours" in told
