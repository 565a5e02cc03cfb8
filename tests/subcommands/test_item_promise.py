"""A promise for one item on the command line, in write-ups, copies and agendas; and its undo."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.store.file import open_reader
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_notes

AGENDA = """Governance
Item,Minutes,Promise
Welcome,5,
Cases,5,chatham
Close,10,
"""
LOG = """title: Governance
question: Q2
zone: UTC
author: Zara Quill
{head}

2026-10-07T14:00:00Z /start
2026-10-07T14:00:10Z @gbif: we read the licence
2026-10-07T14:05:00Z /next
2026-10-07T14:05:10Z /floor osmf
2026-10-07T14:05:20Z the board decided alone{words}
2026-10-07T14:10:00Z /next
2026-10-07T14:10:10Z /floor ocp
2026-10-07T14:10:20Z two thirds never vote
{end}
"""
START = "2026-10-08T14:00:00Z /start\n"
END = "2026-10-07T14:20:00Z /end"
FILE = "f.roundtable"
READ = ("--read-through", "Ana", "--go-on")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def replayed(head: str = "promise: organisation", words: str = "", end: str = END) -> None:
    log = LOG.format(head=head, words=words, end=end)
    Path("a.log").write_text(log, encoding="utf-8")
    Path(FILE).unlink(missing_ok=True)
    assert main(["replay", "a.log", "--save", FILE]) == 0


def promise(what: str, item: str = "2") -> int:
    return main(["set", FILE, "item", item, "--roundtable", "1", "--promise", what])


def written() -> str:
    words = ["--roundtable", "1", "--for", "participants", *READ]
    assert main(["publish", FILE, *words, "-o", "p.md"]) == 0
    return Path("p.md").read_text(encoding="utf-8")


def rules() -> list[str | None]:
    with closing(open_reader(Path(FILE))) as db:
        (head,) = roundtables(db)
        return [each.attribution for each in load_notes(db, head.id)]


def test_a_write_up_keeps_the_stricter_of_roundtable_item_and_note(
    capsys: pytest.CaptureFixture[str],
) -> None:
    replayed()
    assert "**OSMF:** the board decided alone" in written()
    assert promise("chatham") == 0
    said = written()
    assert "- the board decided alone" in said
    assert "**GBIF:** we read the licence" in said
    assert "A part of it was held under the Chatham House Rule." in said
    assert "| OSMF | 0:00 | 0 | 0% |" in said
    capsys.readouterr()
    assert main(["notes", FILE, "--roundtable", "1", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["attribution"] for each in told] == [
        "organisation",
        "chatham",
        "organisation",
    ]


def test_the_versions_that_tell_more_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    replayed()
    written()
    promise("organisation")
    assert "Still in" not in capsys.readouterr().err  # nothing became stricter
    promise("chatham")
    said = capsys.readouterr().err
    assert "Still in participants v1" in said
    assert "--correct" in said


def test_the_names_check_asks_in_it_as_under_its_promise(
    capsys: pytest.CaptureFixture[str],
) -> None:
    replayed(words=" about OSMF and its members")
    written()
    promise("chatham")
    capsys.readouterr()
    words = ["publish", FILE, "--roundtable", "1", "--for", "public", "-o", "q.md", *READ]
    assert main(words) == 1
    assert "OSMF" in capsys.readouterr().err


def test_a_copy_for_participants_leaves_it_out(capsys: pytest.CaptureFixture[str]) -> None:
    replayed()
    promise("unattributed")
    capsys.readouterr()
    assert main(["copy", FILE, "--for", "participants", "c.roundtable"]) == 0
    assert "stricter rule or without consent 1" in capsys.readouterr().out
    assert b"decided alone" not in Path("c.roundtable").read_bytes()


def test_a_looser_one_has_no_effect_and_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    replayed("promise: unattributed")
    before = written()
    capsys.readouterr()
    assert promise("named") == 0
    assert (
        capsys.readouterr()
        .out.splitlines()[-1]
        .endswith("has no effect: the whole roundtable is promised “unattributed”")
    )
    assert written() == before


def test_of_a_theme_it_is_for_what_is_planned_on_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", FILE, "--sample", "open-x"]) == 0
    planned = ["--new", "--question", "Q2", "--promise", "chatham"]
    assert main(["set", FILE, "roundtable", *planned]) == 0
    capsys.readouterr()
    assert main(["set", FILE, "item", "Break", "--question", "Q2", "--promise", "named"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "“Break”: promise named",
        "for “Break” the promise “named” has no effect: the whole roundtable is promised “chatham”",
    ]


@pytest.mark.slow
def test_an_agenda_brings_it_along_and_takes_it_out_again() -> None:
    Path("agenda.csv").write_text(AGENDA, encoding="utf-8")
    replayed("agenda: agenda.csv")
    assert rules() == [None, "chatham", None]
    for ending in ("csv", "md", "docx", "xlsx"):
        out = f"out.{ending}"
        words = ["--roundtable", "1", "--for", "facilitator", "-o", out]
        assert main(["agenda-out", FILE, *words]) == 0
        replayed(f"agenda: {out}")
        assert rules() == [None, "chatham", None]


def test_what_makes_no_sense_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    replayed()
    promise("chatham")
    refused = {
        "can only be tightened": ["2", "--roundtable", "1", "--promise", "named"],
        "is no promise": ["2", "--roundtable", "1", "--promise", "hush"],
        "there is no item 40": ["40", "--roundtable", "1", "--promise", "chatham"],
        "there is no agenda": ["1", "--question", "Rivers", "--promise", "chatham"],
    }
    assert main(["set", FILE, "question", "Rivers", "--new"]) == 0
    for why, words in refused.items():
        capsys.readouterr()
        assert main(["set", FILE, "item", *words]) == 1
        assert why in capsys.readouterr().err


def test_undo_takes_a_promise_back_straight_after() -> None:
    replayed()
    promise("chatham")
    assert main(["undo", FILE]) == 0
    assert rules() == [None, None, None]
    assert main(["set", FILE, "roundtable", "1", "--promise", "chatham"]) == 0
    assert main(["undo", FILE]) == 0
    with closing(open_reader(Path(FILE))) as db:
        assert [each.promise for each in roundtables(db)] == ["organisation"]


def test_undo_takes_an_own_mark_back_until_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    mark = ["names", FILE, "--roundtable", "1", "--for", "public", "--off", "Ana Lima"]
    replayed(words=" as Ana Lima asked", end="")
    assert main(["set", FILE, "person", "Ana Lima", "--new"]) == 0
    assert main(mark) == 0
    assert rules() == [None, "off", None]
    assert main(["undo", FILE]) == 0
    assert rules() == [None, None, None]
    replayed(words=" as Ana Lima asked")
    assert main(["set", FILE, "person", "Ana Lima", "--new"]) == 0
    assert main(mark) == 0
    capsys.readouterr()
    assert main(["undo", FILE]) == 1
    assert "put that note on the record in Review" in capsys.readouterr().err
    assert rules() == [None, "off", None]


def test_a_message_about_a_quote_says_what_holds_for_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    replayed(words=" !quote")
    assert main(["set", FILE, "person", "Ana Lima", "--new", "--organisation", "gbif"]) == 0
    line = "2026-10-08T14:05:20Z @[Ana Lima] “We decide alone” !quote\n"
    Path("b.log").write_text(
        f"question: Q2\nzone: UTC\nagenda: agenda.csv\n\n{START}{line}", "utf-8"
    )
    Path("agenda.csv").write_text(AGENDA, encoding="utf-8")
    assert main(["replay", "b.log", "--programme", FILE, "--save", "g.roundtable"]) == 0
    words = ["item", "1", "--roundtable", "2", "--promise", "unattributed"]
    for told in ("organisations are named, people are not", "nobody is tied to a statement"):
        capsys.readouterr()
        assert main(["consent", "g.roundtable", "--message", "Ana Lima"]) == 0
        assert told in capsys.readouterr().out
        assert main(["set", "g.roundtable", *words]) == 0
