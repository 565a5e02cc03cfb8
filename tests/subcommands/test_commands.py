"""The subcommands on good input, through real files."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.paths import resource


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(output(capsys, *arguments, "--json"))


def test_an_agenda_is_shown_as_it_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "agenda", str(resource("agendas/governance.md")))
    assert list(found) == [
        "title",
        "question",
        "date",
        "start",
        "zone",
        "minutes",
        "items",
        "problems",
        "set_aside",
    ]
    assert (found["question"], found["minutes"], found["problems"]) == ("Q2", 90, [])
    assert found["items"][2]["lead"] == ["wikimedia"]


def test_a_session_becomes_a_file_notes_and_a_write_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log, saved = tmp_path / "s.log", tmp_path / "s.roundtable"
    log.write_text(
        "question: governance\nzone: UTC\nauthor: Ana\n\n"
        "2026-10-07T14:00:00Z /start\n"
        "2026-10-07T14:01:00.250Z /floor gbif\n"
        "2026-10-07T14:01:05Z Boards are elected @ocp\n"
        "2026-10-07T14:02:00Z !off in confidence\n"
        "2026-10-07T14:03:00Z /ack\n"
        "2026-10-07T14:04:00Z /end\n",
        encoding="utf-8",
    )
    found = document(capsys, "replay", str(log), "--save", str(saved))
    assert list(found) == [
        "status",
        "planned_end",
        "projected_end",
        "over_ms",
        "item",
        "items",
        "floor",
        "queue",
        "turns",
        "airtime",
        "notes",
        "silence_ms",
        "paused_ms",
        "problems",
    ]
    assert found["status"] == "ended"
    assert found["turns"][0]["begin"] == "2026-10-07T14:01:00.250Z"
    assert found["problems"] == [
        {"line": 9, "message": "nobody is waiting: /floor WHO gives somebody the floor"}
    ]
    notes = document(capsys, "notes", str(saved), "--roundtable", "1")
    assert [(n["text"], n["attribution"]) for n in notes] == [
        ("Boards are elected @ocp", "organisation"),
        ("!off in confidence", "off"),
    ]
    assert len(document(capsys, "notes", str(saved), "--search", "board elect")) == 1
    assert document(capsys, "notes", str(saved), "--search", "confidence") == []
    assert document(capsys, "notes", str(saved), "--organisation", "GBIF", "--question", "q2")
    assert "against its journal\n" in output(capsys, "check", str(saved), "--full")
    target = tmp_path / "w.md"
    publish = ("publish", str(saved), "--roundtable", "1", "--for", "public", "-o", str(target))
    output(capsys, *publish, "--read-through", "Ana")
    text = target.read_text(encoding="utf-8")
    assert "Boards are elected" in text
    assert "confidence" not in text
    assert "Tim Robertson" not in text


def test_the_state_at_an_instant_before_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "s.log"
    log.write_text(
        "question: Q2\nzone: UTC\n\n"
        "2026-10-07T14:00:00Z /start\n"
        "2026-10-07T14:01:00Z /floor gbif\n"
        "2026-10-07T14:09:00Z /end\n",
        encoding="utf-8",
    )
    found = document(capsys, "replay", str(log), "--at", "2026-10-07T15:03:00+01:00")
    assert found["status"] == "running"
    assert found["floor"]["elapsed_ms"] == 120_000
    assert found["item"]["elapsed_ms"] == 180_000


def test_a_replay_leaves_the_programme_it_starts_from_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base, log = tmp_path / "base.roundtable", tmp_path / "s.log"
    output(capsys, "new", str(base), "--sample", "open-x")
    log.write_text("question: Q1\n\n2026-10-07T14:00:00Z /start\n", encoding="utf-8")
    before = base.read_bytes()
    first = tmp_path / "first.roundtable"
    output(capsys, "replay", str(log), "--programme", str(base), "--save", str(first))
    output(
        capsys, "replay", str(log), "--programme", str(first), "--save", f"{tmp_path}/2.roundtable"
    )
    assert base.read_bytes() == before
    with_two = document(capsys, "notes", f"{tmp_path}/2.roundtable", "--roundtable", "2")
    assert with_two == []


@pytest.mark.slow
def test_the_rehearsal_speaks_for_nobody_real_and_is_marked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = output(capsys, "rehearse", "-o", str(tmp_path / "out"))
    files = sorted((tmp_path / "out").iterdir())
    assert {path.suffix for path in files} == {".roundtable", ".docx", ".md"}
    assert all("REHEARSAL" in path.name and str(path) in told for path in files)
    text = next(path for path in files if path.suffix == ".md").read_text(encoding="utf-8")
    _, after = text.split("\n---\n\n", 1)  # what is said for programs
    assert "REHEARSAL" in after.splitlines()[0]
    assert "Robertson" not in text
    again = document(capsys, "replay", str(resource("rehearsal/rehearsal.log")))
    assert again["problems"] == []
    assert again["status"] == "ended"
    assert {t["person"] for t in again["turns"] if t["organisation"] == "gbif"} == {
        "Delegate of GBIF"
    }


def test_an_agenda_comes_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = BytesIO(b"- 14:00 Welcome (5 min)\n")
    monkeypatch.setattr("sys.stdin", TextIOWrapper(typed))
    found = document(capsys, "agenda", "-")
    assert (found["title"], [each["title"] for each in found["items"]]) == ("Agenda", ["Welcome"])


def test_an_agenda_is_loaded_for_its_theme(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "p.roundtable"
    output(capsys, "new", str(file), "--sample", "open-x")
    agenda = str(resource("agendas/business-model.md"))
    told = output(capsys, "load", str(file), agenda, "--question", "Q3")
    assert told.startswith("Q3 Sustainable business model: ")


def test_a_backup_is_a_whole_programme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, copy = tmp_path / "p.roundtable", tmp_path / "b.roundtable"
    output(capsys, "new", str(file), "--sample", "open-x")
    output(capsys, "backup", str(file), str(copy))
    assert document(capsys, "notes", str(copy)) == document(capsys, "notes", str(file))
