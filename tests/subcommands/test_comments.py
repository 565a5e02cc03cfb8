"""`comments`: what was sent, by when, and what came back, from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main

LOG = """title: Governance
question: Q2
zone: UTC

2026-10-07T14:00:00Z /start
2026-10-07T14:00:02Z GBIF: We wrote ours late !quote
2026-10-07T14:00:03Z GBIF: It costs less than we feared !quote
2026-10-07T14:00:04Z OAR: Fees pay for the servers !quote
2026-10-07T14:00:07Z /end
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.log").write_text(LOG, encoding="utf-8")
    assert main(["replay", "a.log", "--save", "f.roundtable"]) == 0
    return "f.roundtable"


def states(file: str, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["comments", file, "--json", *more]) == 0
    rows = json.loads(capsys.readouterr().out)["comments"]
    return {each["text"] or each["question"]: each["state"] for each in rows}


LATE, COST = "GBIF: We wrote ours late !quote", "GBIF: It costs less than we feared !quote"
FEES = "OAR: Fees pay for the servers !quote"


def test_what_is_to_be_sent_is_listed_sent_and_agreed_as_written(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert states(file, capsys) == dict.fromkeys((LATE, COST, FEES), "not sent")
    assert main(["comments", file, "send", "--organisation", "gbif", "--by", "2999-11-20"]) == 0
    told = capsys.readouterr().out
    assert "We wrote ours late" in told
    assert "Please answer by 20 November 2999." in told
    assert "Fees pay" not in told
    assert states(file, capsys) == {LATE: "sent", COST: "sent", FEES: "not sent"}
    reply = ["reply", "--organisation", "gbif", "--note", "late", "--text", "Say: too late"]
    assert main(["comments", file, *reply]) == 0
    assert "they wrote “Say: too late”" in capsys.readouterr().out
    assert main(["comments", file, "agree", "--organisation", "gbif", "--how", "e-mail"]) == 0
    assert states(file, capsys, "--state", "open") == {LATE: "replied"}
    changed = ["agree", "--organisation", "gbif", "--note", "late", "--words", "Too late"]
    assert main(["comments", file, *changed]) == 0
    assert "agreed as changed “Too late”" in capsys.readouterr().out
    assert states(file, capsys, "--state", "answered") == {
        LATE: "agreed as changed",
        COST: "agreed as written",
    }


def test_a_day_is_put_off_and_silence_is_noted(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["comments", file, "send", "--organisation", "oar"]) == 0
    oar = ["--organisation", "oar", "--note", "fees"]
    assert main(["comments", file, "wait", *oar, "--by", "2999-01-31"]) == 0
    assert "by 2999-01-31" in capsys.readouterr().out
    assert main(["comments", file, "no-answer", *oar]) == 0
    assert states(file, capsys, "--state", "unanswered") == {FEES: "no answer"}


def test_a_view_is_asked_for(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["comments", file, "ask-view", "--organisation", "wikirate"]) == 0
    assert "We do not have your view on" in capsys.readouterr().out
    assert "sent" in states(file, capsys, "--organisation", "wikirate").values()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["send"], "it takes whom it was sent to"),
        (["reply", "--organisation", "gbif"], "it takes what they answered to"),
        (["reply", "--organisation", "gbif", "--note", "late"], "it takes what they replied"),
        (["agree", "--organisation", "gbif", "--words", "x"], "for one note"),
        (["ask-view", "--person", "Tim Robertson"], "a view is asked of an organisation"),
        (["refuse", "--organisation", "oar", "--note", "fees"], "was not sent to"),
    ],
)
def test_what_is_not_said_is_refused(
    file: str, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["comments", file, *words]) == 1
    assert said in capsys.readouterr().err
