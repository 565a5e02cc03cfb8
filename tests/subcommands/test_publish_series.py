"""`publish` of more than one roundtable, by outlines, approved, and asked what is missing."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.subcommands.publishing_house import PublishingHouse

READ = ("--read-through", "Ana")
LATER = """title: Money
question: Q3
zone: UTC
promise: chatham
author: Note-taker

2026-10-14T14:00:00Z /start
2026-10-14T14:00:02Z /floor osmf
2026-10-14T14:00:03Z fees pay for the servers
2026-10-14T14:00:09Z /end
"""


@pytest.fixture
def house(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> PublishingHouse:
    monkeypatch.chdir(tmp_path)
    made = PublishingHouse(tmp_path, capsys, promise="organisation")
    Path("b.log").write_text(LATER, encoding="utf-8")
    words = ("b.log", "--programme", "f.roundtable", "--save", "g.roundtable")
    assert made.run("replay", *words)[0] == 0
    return made


def published(house: PublishingHouse, *what: str, audience: str = "public") -> str:
    words = ("--for", audience, "-o", "w.md", "--replace", *READ)
    status, _, told = house.run("publish", "g.roundtable", *what, *words)
    assert status == 0, told
    return Path("w.md").read_text(encoding="utf-8")


def test_the_series_tells_of_a_chatham_roundtable_by_its_findings_alone(
    house: PublishingHouse,
) -> None:
    words = ("Fees carry it", "--for", "fees pay", "--roundtable", "2")
    assert house.run("findings", "g.roundtable", "add", *words)[0] == 0
    text = published(house, "--series", "--with", "notes")
    assert "**Fees carry it**" in text
    assert "a factory is a place" in text
    assert "fees pay for the servers" not in text
    assert "14 October" not in text
    assert "fees pay for the servers" in published(house, "--series", audience="team")


def test_a_theme_and_an_organisation(house: PublishingHouse) -> None:
    assert "# Governance" in published(house, "--theme", "Q2")
    text = published(house, "--organisation", "gbif")
    assert "We will close the registry next year" in text
    assert "GBIF:" not in text  # below its own name
    assert "a factory is a place" not in text
    words = ("--organisation", "gbif", "--promise", "chatham", "--for", "public", "-o", "x.md")
    assert "who said what" in house.run("publish", "g.roundtable", *words)[2]


def test_what_was_written_is_kept_and_found_again(house: PublishingHouse) -> None:
    published(house, "--series", "--with", "notes")
    assert "Open X peer-learning network  public v1" in house.run("sent", "g.roundtable")[1]
    notes = json.loads(house.run("notes", "g.roundtable", "--json")[1])
    (note,) = (each["id"] for each in notes if "factory" in each["text"])
    words = ("--note", note, "--words", "factory", "--asked-by", "OAR", "--yes")
    told = house.run("strike", "g.roundtable", *words)[1]
    assert "Still in public v1 of" in told
    assert "of “Open X peer-learning network”" in told
    words = ("--series", "--for", "public", "--correct", "1", "-o", "c.md", *READ)
    status, _, told_too = house.run("publish", "g.roundtable", *words)
    assert status == 0, told_too
    assert "factory" not in Path("c.md").read_text(encoding="utf-8")


def test_the_series_as_data_and_no_log_of_several(house: PublishingHouse) -> None:
    words = ("--series", "--for", "public", "--with", "notes", "-o", "w.zip", *READ)
    status, _, told = house.run("publish", "g.roundtable", *words)
    assert status == 0, told
    with zipfile.ZipFile("w.zip") as package:
        data = {each: package.read(each).decode() for each in package.namelist()}
    assert "\n1,Governance," in data["data/roundtables.csv"]
    assert not any("fees pay" in each or "Money,2026" in each for each in data.values())
    words = ("--series", "--for", "team", "-o", "w.log")
    refused = house.run("publish", "g.roundtable", *words)[2]
    assert "one promise and one agenda, so it is of one roundtable: choose one" in refused


def test_an_outline_of_ones_own(house: PublishingHouse) -> None:
    outlines = ("outlines", "g.roundtable")
    assert house.run(*outlines, "add", "Ours", "--like", "by question")[0] == 0
    said = ("--section", "notes", "--title", "What was said", "--text", "In *short*.")
    assert house.run(*outlines, "change", "Ours", *said, "--place", "1")[0] == 0
    text = published(house, "--roundtable", "1", "--outline", "ours")
    at = text.index("## What was said\n\nIn <em>short</em>.")
    assert text.index("#### Global Biodiversity") > at
    refused = house.run(*outlines, "change", "the series", "--group", "tag")
    assert "is shipped and stays as it is" in refused[2]


@pytest.mark.slow
def test_the_banner_goes_with_approval_alone_and_comes_back_with_another_word(
    house: PublishingHouse,
) -> None:
    one = ("--roundtable", "1")
    assert "DRAFT" in published(house, *one)
    approve = ("approve", "g.roundtable", *one, "--for", "public")
    assert "say who approves it" in house.run(*approve)[2]
    assert house.run(*approve, "--status", "in-review")[0] == 0
    assert "**Status:** in review" in published(house, *one)
    assert house.run(*approve, "--by", "Ana")[0] == 0
    text = published(house, *one)
    assert "DRAFT" not in text
    assert "**Status:** approved on" in text  # no person is named here
    assert "approved by Ana on" not in text
    assert house.run("findings", "g.roundtable", "add", "More", "--roundtable", "1")[0] == 0
    assert "DRAFT" in published(house, *one)


def test_check_says_what_is_missing_and_writes_nothing(house: PublishingHouse) -> None:
    words = ("publish", "g.roundtable", "--roundtable", "1", "--for", "public", "--check")
    status, said, _ = house.run(*words)
    assert status == 1
    assert "paragraphs are read through by nobody" in said
    assert "there are no key messages" in said
    assert "nobody has approved it" in said
    assert "no version was written yet" in house.run("sent", "g.roundtable")[1]
    assert "-o OUT names the file" in house.run(*words[:-1])[2]
