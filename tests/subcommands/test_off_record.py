"""Off the record from here, on the command line: replayed, listed, published."""

import json
from pathlib import Path

import pytest

from facilitator.cli import main

LOG = """title: Governance
question: Q2
zone: Europe/London
promise: organisation
author: Note-taker

2026-10-07T14:00:00+01:00 /open
2026-10-07T14:00:00+01:00 /recorded published observers
2026-10-07T14:00:01+01:00 /start
2026-10-07T14:00:02+01:00 /floor gbif
2026-10-07T14:00:03+01:00 off the record: we are broke
2026-10-07T14:00:04+01:00 we publish everything
2026-10-07T14:01:00+01:00 /off
2026-10-07T14:01:10+01:00 the registry closes
2026-10-07T14:02:00+01:00 /off
2026-10-07T14:02:10+01:00 /promise chatham
2026-10-07T14:02:20+01:00 members vote in private
2026-10-07T14:03:00+01:00 /promise named
2026-10-07T14:04:00+01:00 /end
"""


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    log, made = tmp_path / "l.log", tmp_path / "f.roundtable"
    log.write_text(LOG, encoding="utf-8")
    assert main(["replay", str(log), "--save", str(made), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    rules = {note["text"]: note["attribution"] for note in found["notes"]}
    assert rules == {
        "off the record: we are broke": "off",
        "we publish everything": "organisation",
        "the registry closes": "off",
        "members vote in private": "chatham",
    }
    (problem,) = found["problems"]
    assert problem["message"] == (
        "the room is promised “chatham” now: from here on it can only be promised more"
    )
    return made


@pytest.mark.parametrize("audience", ["public", "participants", "team"])
def test_no_write_up_holds_what_was_off_the_record(
    file: Path, tmp_path: Path, audience: str
) -> None:
    target = tmp_path / "w.md"
    asked = ["publish", str(file), "--roundtable", "1", "--for", audience, "-o", str(target)]
    assert main([*asked, "--read-through", "Ana"]) == 0
    text = target.read_text(encoding="utf-8")
    assert "broke" not in text
    assert "registry closes" not in text
    assert "We publish everything" in text or "we publish everything" in text
    assert "the recording is published" in text


def test_a_search_finds_nothing_of_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("broke", "registry closes"):
        assert main(["notes", str(file), "--search", words, "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == []
