"""Tags by command line: counted, changed, merged, and told apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.subcommands.told import file_with_notes, told

LINES = (
    "Who pays #[fundng]",
    "Who else pays #[funding]",
    "Nobody pays #funding",
    "!off Somebody pays #funding",
    "Rivers #[water]",
    "Canals #[waterways]",
)


@pytest.fixture
def file(tmp_path: Path) -> str:
    return file_with_notes(tmp_path, LINES)


def tags(capsys: pytest.CaptureFixture[str], file: str, *query: str) -> dict[str, Any]:
    return dict(json.loads(told(capsys, "tags", file, *query, "--json")))


def counts(document: dict[str, Any]) -> dict[str, int]:
    return {each["name"]: each["notes"] for each in document["tags"]}


def test_tags_are_counted_without_what_is_off_the_record(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = tags(capsys, file)
    assert counts(found) == {"funding": 2, "fundng": 1, "water": 1, "waterways": 1}
    assert found["likely_duplicates"] == [{"one": "fundng", "into": "funding"}]
    assert counts(tags(capsys, file, "nobody")) == {
        "funding": 1,
        "fundng": 0,
        "water": 0,
        "waterways": 0,
    }
    for name, count in counts(found).items():
        listed = json.loads(told(capsys, "notes", file, f"tag:{name}", "-is:off", "--json"))
        assert len(listed) == count


def test_a_merged_tag_is_found_by_what_it_was_called(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, "merge-into", file, "tag", "fundng", "funding")
    found = tags(capsys, file)
    assert counts(found)["funding"] == 3
    assert (found["tags"][0]["also"], found["likely_duplicates"]) == (["fundng"], [])
    assert "Who pays" in told(capsys, "notes", file, "tag:fundng")
    assert "Rivers" not in told(capsys, "notes", file, "tag:waterways")


def test_what_is_not_the_same_is_offered_no_more(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "#fundng and #funding are likely one" in told(capsys, "tags", file)
    told(capsys, "set", file, "tag", "fundng", "--not-same", "funding")
    assert "likely" not in told(capsys, "tags", file)


def test_a_tag_is_renamed_described_and_put_below_another(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--name", "canals", "--about", "Dug by hand", "--below", "#water")
    said = told(capsys, "set", file, "tag", "waterways", *words)
    assert said == "#canals, Dug by hand, below #water, also waterways\n"
    told(capsys, "set", file, "tag", "canals", "--colour", "#0072b2")
    (canals,) = (each for each in tags(capsys, file)["tags"] if each["name"] == "canals")
    assert (canals["below"], canals["colour"], canals["notes"]) == ("water", "#0072B2", 1)
    assert told(capsys, "set", file, "tag", "canals", "--below", "") == (
        "#canals, Dug by hand, also waterways\n"
    )


def test_a_tag_is_added_retired_and_taken_in_again(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "set", file, "tag", "lakes", "--new") == "#lakes\n"
    assert "no note has it" in told(capsys, "set", file, "tag", "lakes", "--remove")
    assert "retired" in told(capsys, "set", file, "tag", "water", "--remove")
    assert "(retired)" in told(capsys, "tags", file)
    assert told(capsys, "set", file, "tag", "water", "--back") == "#water\n"


def test_what_makes_no_sense_is_refused(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "choose #" in told(capsys, "set", file, "tag", "wat", "--about", "x", status=1)
    assert "nothing is said of the tag" in told(capsys, "set", file, "tag", "water", status=1)
    assert "already" in told(capsys, "set", file, "tag", "fundng", "--name", "Funding", status=1)
