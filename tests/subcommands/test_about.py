"""About me: the notes by and about somebody as each audience reads them, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main

LOG = """title: Governance
question: Q2
zone: UTC
promise: {promise}
author: Note-taker

2026-10-07T14:00:00Z /start
2026-10-07T14:00:02Z /floor Tim Robertson
2026-10-07T14:00:03Z We will close the registry next year
2026-10-07T14:00:05Z !off a secret plan
2026-10-07T14:00:07Z /floor ocp
2026-10-07T14:00:08Z We think Tim Robertson is right
2026-10-07T14:00:09Z !off Tim Robertson is wrong, between us
2026-10-07T14:00:09Z nobody reads licences
2026-10-07T14:00:10Z /end
"""


def about(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    promise: str = "organisation",
    log: str = LOG,
) -> tuple[str, dict[str, Any]]:
    (folder / "a.log").write_text(log.format(promise=promise), encoding="utf-8")
    assert main(["replay", "a.log", "--save", "f.roundtable"]) == 0
    publish = ["publish", "f.roundtable", "--roundtable", "1", "--for", "team", "-o", "t.md"]
    assert main(publish) == 0
    capsys.readouterr()
    assert main(["about", "f.roundtable", "Tim Robertson"]) == 0
    page = capsys.readouterr().out
    assert main(["about", "f.roundtable", "Tim Robertson", "--json"]) == 0
    return page, json.loads(capsys.readouterr().out)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.slow
def test_each_audience_reads_what_its_write_up_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, told = about(tmp_path, capsys)
    own, others = told["roundtables"][0]["notes"]
    assert own["by"] is True
    assert own["read"] == {
        "public": "GBIF: We will close the registry next year",
        "participants": "GBIF: We will close the registry next year",
        "team": "Tim Robertson, GBIF: We will close the registry next year",
    }
    assert others == {
        "at": "2026-10-07T14:00:08Z",
        "by": False,
        "read": {"public": "held back", "participants": "held back", "team": "not shown"},
    }
    assert "**The public reads:** GBIF: We will close the registry next year" in page
    assert "What was said is given by organisation; no person is named." in page


@pytest.mark.slow
def test_what_others_said_of_them_off_the_record_is_not_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, told = about(tmp_path, capsys)
    assert told["roundtables"][0]["off_record"] == ["2026-10-07T14:00:05Z"]
    for words in ("between us", "secret plan", "licences", "Open Contracting"):
        assert words not in page
        assert words not in json.dumps(told["roundtables"])
    assert "What you said off the record, notes: 1." in page


@pytest.mark.slow
def test_versions_with_a_note_of_theirs_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, told = about(tmp_path, capsys)
    assert [each["file"] for each in told["versions"]] == ["t.md"]
    assert [each["version"][:11] for each in told["versions"]] == ["team v1 of "]
    assert "Team version 1 of " in page
    assert "t.md" in page


def test_under_chatham_no_reading_tells_who_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, told = about(tmp_path, capsys, promise="chatham")
    own, _ = told["roundtables"][0]["notes"]
    assert own["read"]["public"] == "We will close the registry next year"


@pytest.mark.slow
def test_nobody_of_that_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    about(tmp_path, capsys)
    assert main(["about", "f.roundtable", "Tim"]) == 1
    assert "there is no person “Tim”" in capsys.readouterr().err


@pytest.mark.slow
def test_a_note_that_says_a_first_name_is_about_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = LOG.replace("nobody reads licences", "nobody reads them but Tim")
    _, told = about(tmp_path, capsys, log=log)
    assert len(told["roundtables"][0]["notes"]) == 3


@pytest.mark.slow
def test_their_consents_are_on_it_and_nobody_elses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    about(tmp_path, capsys)
    ask = ["consent", "f.roundtable", "ask", "--note", "1"]
    assert main([*ask, "--person", "Tim Robertson"]) == 0
    assert main([*ask, "--organisation", "gbif"]) == 0
    said = ["--how", "e-mail", "--on", "2026-10-08", "--until", "2026-10-09"]
    agree = ["consent", "f.roundtable", "agree", "--note", "1", "--person", "Tim Robertson"]
    assert main([*agree, "--for", "name", *said]) == 0
    photo = ["consent", "f.roundtable", "refuse", "--person", "Tim Robertson", "--for", "photo"]
    assert main(photo) == 0
    capsys.readouterr()
    assert main(["about", "f.roundtable", "Tim Robertson", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(each["for"], each["state"], each["lapsed"]) for each in told["consents"]] == [
        ("wording", "asked", None),
        ("name", "agreed", "ended"),
        ("photo", "refused", None),
    ]
    assert main(["about", "f.roundtable", "Tim Robertson"]) == 0
    page = capsys.readouterr().out
    assert (
        "**Your name with “We will close the registry next year”:** you agreed (e-mail,"
        " 8 October 2026, until 9 October 2026). It has ended, and does not count any more."
    ) in page
    assert "**A photo of you:** you refused" in page


@pytest.mark.parametrize("code", ["de", "fr"])
def test_the_page_is_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    english, _ = about(tmp_path, capsys)
    assert main(["about", "f.roundtable", "Tim Robertson", "--language", code]) == 0
    page = capsys.readouterr().out
    assert page != english
    assert "We will close the registry next year" in page
    assert "October" not in page


def test_what_they_replied_is_on_the_page_and_nobody_elses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = LOG.replace("next year", "next year !quote")
    about(tmp_path, capsys, log=log)
    tim = ["--person", "Tim Robertson", "--note", "close the registry"]
    assert main(["comments", "f.roundtable", "send", *tim[:2]]) == 0
    assert main(["comments", "f.roundtable", "send", "--organisation", "gbif"]) == 0
    assert main(["comments", "f.roundtable", "reply", *tim, "--text", "In two years"]) == 0
    theirs = ["--organisation", "gbif", "--note", "close the registry", "--text", "Say: perhaps"]
    assert main(["comments", "f.roundtable", "reply", *theirs]) == 0
    capsys.readouterr()
    assert main(["about", "f.roundtable", "Tim Robertson"]) == 0
    page = capsys.readouterr().out
    assert "We will close the registry next year”, sent on" in page
    assert "In two years" in page
    assert "Say: perhaps" not in page
