"""A programme of one's own by command line: made, filled from a list, changed."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from tests.subcommands.told import told

LIST = "Name;Organisation;Role;Diet\nAna Lima;Delta Commission;Head of Data;vegan\nBo Ray;Lake;;\n"


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "water.roundtable"
    assert main(["new", str(path), "--title", "Urban Water Forum"]) == 0
    return str(path)


@pytest.fixture
def listed(tmp_path: Path) -> str:
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


def document(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    return dict(json.loads(told(capsys, *words, "--json")))


def test_a_list_is_shown_first_and_taken_over_once(
    file: str, listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    first = told(capsys, "roster", file, listed, "--dry-run")
    assert "new: Ana Lima\n" in first
    assert first.endswith("4 new; nothing was changed\n")
    found = document(capsys, "roster", file, listed)
    assert found["loaded"]
    assert [(each["name"], each["organisation"]) for each in found["people"]] == [
        ("Ana Lima", "Delta Commission"),
        ("Bo Ray", "Lake"),
    ]
    again = document(capsys, "roster", file, listed)
    assert not again["loaded"]
    assert {each["change"] for each in again["people"]} == {"same"}


def test_what_is_private_is_told_to_no_terminal(
    file: str, listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["roster", file, listed])
    Path(listed).write_text(LIST.replace("vegan", "no nuts"), encoding="utf-8")
    for words in ((), ("--json",)):
        text = told(capsys, "roster", file, listed, "--dry-run", *words)
        assert "diet" in text
        assert "nuts" not in text


def test_roles_that_are_said_are_remembered(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Name,Group\nAna Lima,Delta\n", encoding="utf-8")
    words = ("roster", file, str(path))
    told(capsys, *words, "--columns", "person,organisation")
    path.write_text("Name,Group\nBo Ray,Delta\n", encoding="utf-8")
    found = document(capsys, *words)
    assert [each["role"] for each in found["columns"]] == ["person", "organisation"]
    assert "is none of unused, person" in told(capsys, *words, "--columns", "person,x", status=1)
    assert "has 1 words" in told(capsys, *words, "--columns", "person", status=1)


def test_each_thing_is_added_changed_and_taken_out(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def set_(*words: str, status: int = 0) -> str:
        return told(capsys, "set", file, *words, status=status)

    assert set_("organisation", "Delta Commission", "--new", "--short", "Delta") == (
        "@delta: Delta Commission (member)\n"
    )
    several = ("--alias", "DC", "--alias", "Delta Board", "--giveaway", "Lock 14")
    assert set_("organisation", "delta", "--sector", "Water", *several) == (
        "@delta: Delta Commission (member, Water)\n"
    )
    assert set_("organisation", "delta board", "--kind", "guest") == (
        "@delta: Delta Commission (guest, Water)\n"
    )
    assert set_("person", "Ana Lima", "--new", "--organisation", "dc", "--role", "Head") == (
        "Ana Lima, Head\n"
    )
    assert set_("person", "ana lima", "--name", "Ana de Lima") == "Ana de Lima, Head\n"
    assert set_("question", "Rivers", "--new", "--text", "Whose?") == "Q1 Rivers, Whose?\n"
    assert set_("question", "Q7", "--new", "--title", "Lakes") == "Q7 Lakes\n"
    assert set_("organisation", "wt", "--new", "--name", "Water Trust") == (
        "@wt: Water Trust (member)\n"
    )
    assert set_("question", "Q1", "--code", "W1", "--place", "1") == "W1 Rivers, Whose?\n"
    assert (
        set_("programme", "--licence", "CC BY 4.0")
        == "Urban Water Forum: licence CC BY 4.0, promise organisation\n"
    )
    assert set_("person", "Ana de Lima", "--remove") == "Ana de Lima is taken out\n"
    assert set_("organisation", "delta", "--remove") == "delta is taken out\n"
    assert "there is no organisation “delta”" in set_(
        "organisation", "delta", "--kind", "x", status=1
    )
    assert "nothing is said of the question" in set_("question", "W1", status=1)


def test_a_value_may_be_two_hyphens_nowhere(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["set", file, "organisation", "x", "--new", "--alias", "--"])


def test_two_become_one_and_undo_parts_them(
    file: str, listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["roster", file, listed])
    words = ("merge-into", file, "organisation", "Lake", "Delta Commission")
    assert told(capsys, *words) == ("Lake is merged into Delta Commission; `undo` takes it back\n")
    assert "there is no person “Nobody”" in told(
        capsys, "merge-into", file, "person", "Nobody", "Ana Lima", status=1
    )
    assert not document(capsys, "roster", file, listed)["loaded"]
    told(capsys, "undo", file)
    found = told(capsys, "set", file, "organisation", "lake", "--kind", "guest")
    assert found == "@lake: Lake (guest)\n"


def test_an_agenda_brings_the_question_that_it_names(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rivers.md"
    path.write_text("# Rivers\n\nQuestion: Whose is it?\n\n- 14:00 Welcome (5 min)\n", "utf-8")
    assert told(capsys, "load", file, str(path)) == "Q1 Rivers: 1 item, 5 min\n"
    assert (
        told(capsys, "set", file, "question", "Q1", "--place", "1") == "Q1 Rivers, Whose is it?\n"
    )
    assert told(capsys, "load", file, str(path)).startswith("Q1 Rivers")
    path.write_text("# Lakes\n\nQuestion: Whose are they?\n\n- Welcome (5 min)\n", "utf-8")
    assert told(capsys, "load", file, str(path), "--question", "L1") == "L1 Lakes: 1 item, 5 min\n"
    path.write_text("# Plain\n\n- Welcome (5 min)\n", "utf-8")
    asked = told(capsys, "load", file, str(path), status=1)
    assert "names no question of the programme: name it with --question" in asked
    asked = told(capsys, "load", file, str(path), "--question", "X9", status=1)
    assert "there is no question “X9”: choose Q1 (Rivers), L1 (Lakes)" in asked


def test_a_roundtable_is_planned_and_described_by_command_line(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--theme-word", "topic", "--promise", "chatham", "--zone", "london", "--amber", "90s"]
    said = told(capsys, "set", file, "programme", *words, "--language", "de")
    assert said == "Urban Water Forum: licence not said, promise chatham, Europe/London\n"
    told(capsys, "set", file, "question", "Trees", "--new")
    words = ["--question", "Q1", "--date", "2026-12-10", "--place", "Room 5", "--mode", "both"]
    first = told(capsys, "set", file, "roundtable", "--new", *words)
    assert first == "Roundtable 1: Trees, 2026-12-10, Room 5, Europe/London, chatham\n"
    second = told(capsys, "set", file, "roundtable", "--like-last")
    assert second == "Roundtable 2: Trees, Room 5, Europe/London, chatham\n"
    third = told(capsys, "set", file, "roundtable", "2", "--promise", "named", "--place", "")
    assert third == "Roundtable 2: Trees, Europe/London, named\n"
    assert told(capsys, "set", file, "roundtable", "2", "--remove") == "roundtable 2 is taken out\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "which roundtable is not said"),
        (["7"], "there is no roundtable 7"),
        (["1"], "nothing is said of the roundtable"),
        (["1", "--date", "soon"], "“soon” is no day"),
        (["1", "--new"], "a new roundtable gets the next number: leave 1 out"),
        (["--new", "--question", "Q9"], "there is no question “Q9”"),
    ],
)
def test_a_roundtable_that_makes_no_sense_is_one_sentence(
    file: str, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    told(capsys, "set", file, "roundtable", "--new", "--zone", "UTC")
    said = told(capsys, "set", file, "roundtable", *words, status=1)
    assert sentence in said
    assert said.count("\n") == 1


def test_who_comes_is_noted_for_one_roundtable(
    file: str, listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["roster", file, listed])
    main(["set", file, "question", "Rivers", "--new"])
    with closing(open_store(Path(file), Author("Jo", "laptop", "site"))) as store:
        plan_roundtable(store, None, at=1, title="Rivers", zone="UTC")
    words = ("set", file, "person", "Ana Lima", "--reply")
    told(capsys, "set", file, "person", "Bo Ray", "--reply", "invited", "--roundtable", "1")
    assert told(capsys, *words, "coming", "--roundtable", "1") == (
        "Ana Lima, coming: 2 invited · 1 coming · 0 declined · 1 no answer\n"
    )
    assert "together" in told(capsys, *words, "coming", status=1)
    assert "is no reply" in told(capsys, *words, "maybe", "--roundtable", "1", status=1)
    assert "no roundtable 7" in told(capsys, *words, "coming", "--roundtable", "7", status=1)


def test_a_question_named_beside_an_agenda_is_not_missed_in_it(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, "set", file, "question", "Rivers", "--new")
    path = tmp_path / "plain.md"
    path.write_text("# Plain\n\n- Welcome (5 min)\n", "utf-8")
    capsys.readouterr()
    assert main(["load", file, str(path), "--question", "Q1"]) == 0
    assert tuple(capsys.readouterr()) == ("Q1 Rivers: 1 item, 5 min\n", "")
