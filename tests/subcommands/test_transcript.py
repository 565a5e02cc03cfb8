"""`transcript` through real files: what it keeps, shows and quotes, and what it refuses."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.core.stricter_rule import Recording
from facilitator.operations.roundtables import tell_recording
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables

LOG = """question: Q2
zone: UTC

2026-11-16T14:00:00Z /start
2026-11-16T14:01:00Z /floor gbif
2026-11-16T14:05:00Z /floor ocp
2026-11-16T14:09:00Z /floor osmf
2026-11-16T14:15:00Z /end
"""
CALL = """WEBVTT

00:00:02.000 --> 00:03:50.000
<v GBIF>Cost is the barrier.

00:04:03.000 --> 00:07:50.000
<v Speaker 2>Rules come first.

00:08:00.000 --> 00:12:00.000
<v OSMF>Few people vote.
"""


class Shell:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.file, self.call = folder / "f.roundtable", folder / "call.vtt"
        self.call.write_text(CALL, encoding="utf-8")
        (folder / "f.log").write_text(LOG, encoding="utf-8")
        self.run("replay", folder / "f.log", "--save", self.file)

    def run(self, *words: object) -> tuple[int, str, str]:
        self._capsys.readouterr()
        status = main([str(each) for each in words])
        printed = self._capsys.readouterr()
        return status, printed.out, printed.err

    def json(self, *words: object) -> dict[str, Any]:
        status, printed, _ = self.run("transcript", self.file, *words, "--json")
        assert status == 0
        return dict(json.loads(printed))

    def held(self) -> list[dict[str, Any]]:
        return list(self.json()["transcripts"])


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


def test_it_is_shown_kept_and_quoted(shell: Shell) -> None:
    status, printed, _ = shell.run("transcript", shell.file, shell.call, "--dry-run")
    assert status == 0
    assert "First words at 14:01:0" in printed
    assert "(ocp), who had the floor then" in printed
    assert "nothing was kept yet" in printed
    assert shell.held() == []
    kept = shell.json(shell.call)
    assert (kept["added"], kept["already_here"], kept["known_from"]) == (3, 0, "turns")
    (held,) = shell.held()
    assert [each["organisation"] for each in held["speakers"]] == ["gbif", "ocp", "osmf"]
    (found,) = shell.json("--search", "BARR")["transcripts"][0]["passages"]
    assert found["text"] == "Cost is the barrier."
    quote = shell.json("--quote", found["id"])
    assert (quote["kind"], quote["said_by"]) == ("quote", ["gbif"])
    status, _, said = shell.run("transcript", shell.file, "--quote", found["id"])
    assert (status, "is a quote already" in said) == (1, True)


def test_again_it_adds_nothing_but_may_be_put_right(shell: Shell) -> None:
    shell.json(shell.call)
    again = shell.json(shell.call, "--offset", "+2:00", "--speaker", "Speaker 2=oar")
    assert (again["added"], again["already_here"]) == (0, 3)
    (held,) = shell.held()
    assert (held["began"], held["known_from"]) == ("2026-11-16T14:02:00Z", "hand")
    assert held["speakers"][1] == {"name": "Speaker 2", "person": None, "organisation": "oar"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--speaker", "Speaker 9=ocp"], "the file has GBIF, OSMF, Speaker 2"),
        (["--speaker", "Speaker 2=nobody at all"], "is nobody alone in this programme"),
        (["--roundtable", "7"], "there is no roundtable 7"),
        (["--offset", "soon"], "“soon” is no length of time"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_kept(
    shell: Shell, words: list[str], said: str
) -> None:
    status, _, error = shell.run("transcript", shell.file, shell.call, *words)
    assert (status, said in error, error.count("\n")) == (1, True, 1)
    assert shell.held() == []


def test_not_recorded_is_asked_about(shell: Shell) -> None:
    with closing(open_store(shell.file, Author("Ana", "m", "s"))) as store:
        (held,) = roundtables(store.db)
        tell_recording(store, held.id, Recording.NO, at=held.ended_at or 0)
    status, _, error = shell.run("transcript", shell.file, shell.call)
    assert (status, "is not recorded" in error, "--although-not-recorded" in error) == (
        1,
        True,
        True,
    )
    assert shell.held() == []
    assert shell.json(shell.call, "--although-not-recorded")["added"] == 3


def test_it_is_erased_whole(shell: Shell) -> None:
    shell.json(shell.call)
    wanted = ("erase", shell.file, "--transcript", shell.held()[0]["id"])
    status, printed, _ = shell.run(*wanted)
    assert (status, "3 passages of transcripts" in printed) == (1, True)
    assert shell.run(*wanted, "--yes")[0] == 0
    assert shell.held() == []
    assert b"Few people vote" not in shell.file.read_bytes()
