"""`coverage --by roundtable`: roundtables side by side, and what recurs in them."""

import json
from typing import Any

import pytest

from facilitator.cli import main

FIRST = """question: Q2
zone: Europe/London

2026-03-02T14:00:00+00:00 /start
2026-03-02T14:00:00+00:00 /absent wikirate
2026-03-02T14:00:10+00:00 /floor gbif
2026-03-02T14:01:00+00:00 Boards are elected #[funding]
2026-03-02T14:02:00+00:00 !off the board is broke #funding
2026-03-02T14:03:10+00:00 /floor osmf
2026-03-02T14:04:00+00:00 !action @oar call the board #[once]
2026-03-02T14:04:10+00:00 /end
"""
SECOND = """question: Q2
zone: Europe/London

2026-04-02T14:00:00+00:00 /start
2026-04-02T14:00:10+00:00 /floor ocp
2026-04-02T14:01:00+00:00 Fees pay for it #funding
2026-04-02T14:02:00+00:00 @metabrainz agrees #funding
2026-04-02T14:02:10+00:00 /end
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("series")
    one, two = folder / "one.log", folder / "two.log"
    one.write_text(FIRST, encoding="utf-8")
    two.write_text(SECOND, encoding="utf-8")
    begun, made = str(folder / "begun.roundtable"), str(folder / "s.roundtable")
    assert main(["new", begun, "--sample", "open-x"]) == 0
    assert main(["set", begun, "tag", "funding", "--new"]) == 0
    assert main(["set", begun, "tag", "once", "--new"]) == 0
    assert main(["replay", str(one), "--programme", begun, "--save", f"{made}.1"]) == 0
    assert main(["replay", str(two), "--programme", f"{made}.1", "--save", made]) == 0
    return made


@pytest.fixture
def told(file: str, capsys: pytest.CaptureFixture[str]) -> Any:
    notes = _run(capsys, "notes", file, "--json")
    ids = {each["text"]: each["id"] for each in notes}
    if not _run(capsys, "findings", file, "--json")["findings"]:
        boards, fees = ids["Boards are elected #[funding]"], ids["Fees pay for it #funding"]
        assert (
            main(["findings", file, "add", "Money is short", "--for", boards, "--for", fees]) == 0
        )
        assert main(["findings", file, "add", "Boards bend", "--for", boards]) == 0
    return _run(capsys, "coverage", file, "--by", "roundtable", "--json")


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert main(list(words)) == 0
    return json.loads(capsys.readouterr().out)


def test_each_roundtable_has_its_numbers_beside_the_others(told: Any) -> None:
    first, second = told["rows"]
    assert [first["roundtable"], second["roundtable"]] == ["R1", "R2"]
    assert [(e["notes"], e["findings"], e["actions"]) for e in (first, second)] == [
        (2, 2, 1),  # one is off the record
        (2, 1, 0),
    ]
    assert (first["airtime_ms"], second["airtime_ms"]) == (240_000, 120_000)


def test_shares_and_who_was_heard_where(told: Any) -> None:
    first, second = told["rows"]
    shares = {each["organisation"]: each["share"] for each in first["airtime"]}
    assert (shares["gbif"], shares["osmf"], shares["ocp"]) == (0.75, 0.25, 0.0)
    assert first["heard"] == ["gbif", "osmf"]
    assert "wikirate" not in first["not_heard"]  # they were not here
    assert "ocp" in first["not_heard"]
    assert second["heard"] == ["metabrainz", "ocp"]  # whose words were noted, too
    assert "wikirate" in second["not_heard"]


def test_what_is_in_several_roundtables_recurs(told: Any) -> None:
    assert told["recurring"]["tags"] == [
        {
            "tag": "funding",
            "roundtables": [{"roundtable": "R1", "notes": 1}, {"roundtable": "R2", "notes": 2}],
        }
    ]
    assert told["recurring"]["findings"] == [
        {"finding": "Money is short", "roundtables": ["R1", "R2"]}
    ]


def test_the_lines_say_the_same(told: Any, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", file, "--by", "roundtable"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [each.split()[0] for each in lines[1:3]] == ["R1", "R2"]
    (first,) = (each for each in lines if each.startswith("R1 ") and ":" in each)
    assert "findings 2; actions 1; heard 2 of 6; airtime 4:00, gbif 75%, osmf 25%" in first
    assert "tag funding: R1 1, R2 2" in lines
    assert "finding Money is short: R1, R2" in lines
    assert len(told["rows"]) == 2
