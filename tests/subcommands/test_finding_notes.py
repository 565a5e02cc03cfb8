"""`notes`, `coverage` and `actions` with queries: the same notes, listed and counted."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main

LOG = """question: Q2
zone: Europe/London
author: Ana

2026-03-02T14:00:00+00:00 /start
2026-03-02T14:00:10+00:00 /floor gbif
2026-03-02T14:01:00+00:00 Boards are elected #[funding]
2026-03-02T14:02:00+00:00 !quote Water is a common good #q3 @ocp
2026-03-02T14:03:00+00:00 !off the water board is broke
2026-03-02T14:04:00+00:00 !action @ocp share the guide by 12 March
2026-03-02T14:05:00+00:00 @gbif @oar both say GBIF should pay #[funding]
2026-03-02T14:06:00+00:00 /floor osmf
2026-03-02T14:07:00+00:00 waterways need money https://gbif.org/a
2026-03-02T14:08:00+00:00 !action @oar call the board
2026-03-02T14:09:00+00:00 /end
"""
TEXTS = {
    "boards": "Boards are elected #[funding]",
    "quote": "!quote Water is a common good #q3 @ocp",
    "off": "!off the water board is broke",
    "guide": "!action @ocp share the guide by 12 March",
    "both": "@gbif @oar both say GBIF should pay #[funding]",
    "ways": "waterways need money https://gbif.org/a",
    "call": "!action @oar call the board",
}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("finding")
    (folder / "l.log").write_text(LOG, encoding="utf-8")
    made = folder / "f.roundtable"
    assert main(["replay", str(folder / "l.log"), "--save", str(made), "--json"]) == 0
    return made


class Told:
    """Runs subcommands on the file."""

    def __init__(self, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.file, self.capsys = file, capsys

    def text(self, name: str, *words: str) -> str:
        self.capsys.readouterr()
        assert main([name, str(self.file), *words]) == 0
        return self.capsys.readouterr().out

    def json(self, name: str, *words: str) -> Any:
        return json.loads(self.text(name, *words, "--json"))

    def notes(self, *words: str) -> list[str]:
        """Return short names of the notes of roundtable 1 that are found, in the order told."""
        short = {text: name for name, text in TEXTS.items()}
        return [short[each["text"]] for each in self.json("notes", *words) if each["roundtable"]]

    def refused(self, *words: str) -> str:
        assert main([words[0], str(self.file), *words[1:]]) == 1
        said = self.capsys.readouterr().err
        assert len(said.splitlines()) == 1
        return said


@pytest.fixture
def told(file: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(file, capsys)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("from:gbif -is:off", "boards quote guide both"),
        ("from:gbif,osmf kind:action", "guide call"),
        ("gbif -is:off in:r1 date:2026-03", "ways both boards quote guide"),
        ("-gbif in:r1", "call"),
        ("water in:r1", "quote ways"),
        ("is:off water", "off"),
        ("-water is:off", ""),
        ("tag:funding", "boards both"),
        ("-tag:none in:1", "boards both"),
        ("on:q3 kind:quote", "quote"),
        ("on:governance about:ocp", ""),
        ("owner:ocp,oar", "guide call"),
        ("owner:none kind:action", ""),
        ("due:2026-03", "guide"),
        ("due:none kind:action", "call"),
        ("is:overdue", "guide"),
        ('"common good"', "quote"),
        ('"good common"', ""),
        ("https://gbif.org/a", "ways"),
        ("by:ana kind:quote,action", "quote guide call"),
        ("date:2026-03-02 -from:gbif", "ways call"),
        ("promise:off", "off"),
    ],
)
def test_a_query_lists_what_it_asks_for(told: Told, query: str, found: str) -> None:
    listed = told.notes(query)
    assert sorted(listed) == sorted(found.split())


def test_words_stand_where_they_like(told: Told) -> None:
    assert told.notes("--kind", "action", "from:gbif") == ["guide"]
    assert told.notes("from:gbif", "--kind", "action", "-call") == ["guide"]
    assert told.notes("in:r1", "-gbif") == ["call"]
    assert told.text("notes", "--", "in:r1", "-gbif").count("\n") == 1
    assert told.notes("--search", "water", "from:gbif") == ["quote"]
    assert told.notes("--roundtable", "1", "--order", "time", "water") == ["quote", "ways"]
    assert sorted(told.notes("--search", "gbif")) == ["both", "ways"], "words alone, no names"


def test_an_unknown_option_is_wrong_usage(file: Path) -> None:
    for words in (["notes", str(file), "--bogus"], ["check", str(file), "more"]):
        with pytest.raises(SystemExit) as exit_:
            main(words)
        assert exit_.value.code == 2


def test_owner_and_day_are_told(told: Told) -> None:
    first, second = told.text("notes", "kind:action").splitlines()
    assert first.endswith("share the guide by 12 March  (ocp, due 2026-03-12)")
    assert second.endswith("call the board  (oar)")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["notes", "form:gbif"], "did you mean “from:”?"),
        (["notes", "from:gbfi"], "nobody here is called “gbfi”: did you mean gbif?"),
        (["coverage", "tag:fundng"], "there is no tag “fundng”: did you mean funding?"),
        (["actions", "is:owed"], "“owed” is nothing that a note can be: choose starred, gap"),
        (["actions", "--owner", "acme"], "nobody here is called “acme”: choose gbif"),
        (["actions", "--promised-in", "noon"], "“noon” is no day, month or year"),
        (["notes", "in:r9"], "there is no roundtable “r9”: choose r1"),
        (["notes", "due:"], "“due:” needs a value"),
    ],
)
def test_what_names_nothing_is_refused(told: Told, words: list[str], says: str) -> None:
    assert says in told.refused(*words)


@pytest.mark.parametrize("by", ["question", "organisation", "tag", "kind", "roundtable"])
@pytest.mark.parametrize("query", ["", "in:r1 -water", "from:gbif"])
def test_a_cell_is_the_list_behind_it(told: Told, by: str, query: str) -> None:
    found = told.json("coverage", "--by", by, query)
    filters = {"question": "on", "organisation": "from", "tag": "tag", "kind": "kind"}
    filters["roundtable"] = "in"
    assert found["notes"] == len(told.json("notes", query, "-is:off"))
    for row in found["rows"]:
        one = f'{filters[by]}:"{row[by]}"'
        assert row["notes"] == len(told.json("notes", query, "-is:off", one))
        for cell in (each for each in row["cells"] if each["notes"]):
            other = f'{filters[found["across"]]}:"{cell[found["across"]]}"'
            assert cell["notes"] == len(told.json("notes", query, "-is:off", one, other))


def test_who_has_said_nothing_is_seen(told: Told) -> None:
    found = told.json("coverage", "in:r1")
    (q3,) = [row for row in found["rows"] if row["question"] == "Q3"]
    assert [c["organisation"] for c in q3["cells"] if c["notes"]] == ["gbif"]
    assert (q3["notes"], q3["organisations"]) == (1, 1)
    lines = told.text("coverage", "in:r1").splitlines()
    assert lines[0].split()[0] == "gbif"
    assert lines[-1] == "notes: 6, organisations: 3"


def test_actions_are_told_by_day(told: Told) -> None:
    lines = told.text("actions").splitlines()
    assert lines[0] == "2026-03-12 (overdue)  ocp  share the guide  (R1, 2026-03-02)"
    assert lines[1].startswith("no day yet  oar  ")
    assert [each["overdue"] for each in told.json("actions")] == [True, False]
    for words, count in (
        (["--owner", "ocp"], 1),
        (["--promised-in", "2026-03"], 2),
        (["--promised-in", "R1"], 2),
        (["--promised-in", "2026-04"], 0),
        (["--due", "2026-03"], 1),
        (["--overdue", "--owner", "oar"], 0),
        (["board"], 1),
    ):
        assert len(told.json("actions", *words)) == count, words


def test_what_the_notes_cannot_be_on_is_no_gap(told: Told) -> None:
    found = told.json("coverage", "on:q3 from:gbif,ocp")
    assert [each["question"] for each in found["rows"]] == ["Q3"]
    assert [each["organisation"] for each in found["rows"][0]["cells"]] == ["gbif", "ocp"]
    others = told.json("coverage", "-on:q3 -from:gbif")
    assert "Q3" not in [each["question"] for each in others["rows"]]
    assert "gbif" not in [each["organisation"] for each in others["rows"][0]["cells"]]
