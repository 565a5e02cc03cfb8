"""A copy for participants: a new programme in which nothing is that was left out, in any byte."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.sent_versions import still_in
from facilitator.operations.setting_up.people import change_person, put_on_roster
from facilitator.store.file import open_reader, open_store
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.queries.sent_versions import sent_versions
from tests.store.programme_files import ME

HEAD = "title: Governance\nquestion: Q2\nzone: UTC\nauthor: Zara Quill\npromise: {promise}\n\n"
LOG = """2026-10-07T14:00:00Z /open
2026-10-07T14:00:01Z /start
2026-10-07T14:00:02Z /q osmf because of the wombats
2026-10-07T14:00:03Z /floor gbif
2026-10-07T14:00:04Z We will close the registry next year
2026-10-07T14:00:05Z !off a confidence about penguins
2026-10-07T14:00:06Z first wording with aardvarks
2026-10-07T14:00:07Z /undo
2026-10-07T14:00:08Z /promise chatham
2026-10-07T14:00:09Z a stricter word on narwhals
2026-10-07T14:00:10Z /promise
2026-10-07T14:00:11Z @ocp: we open the books
2026-10-07T14:00:12Z !action @ocp share the style guide by 12 Nov
2026-10-07T14:00:20Z /end
"""
SECRETS = ("penguin", "aardvark", "narwhal", "wombat", "Zara", "Quill", "dine@", "gluten", "ramp")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def programme(folder: Path, promise: str, log: str = LOG) -> Path:
    (folder / "a.log").write_text(HEAD.format(promise=promise) + log, encoding="utf-8")
    assert main(["replay", "a.log", "--save", "f.roundtable"]) == 0
    with closing(open_store(folder / "f.roundtable", ME)) as store:
        put_on_roster(store, "Di Roe", at=1)
        (person,) = (p for p in store.standing.programme.people if p.name == "Di Roe")
        change_person(
            store, person.id, email="dine@example.org", diet="gluten", access="a ramp", at=2
        )
    return folder / "f.roundtable"


def copied(out: str = "c.roundtable", *, read_by: str = "") -> int:
    said = ["--read-through", read_by] if read_by else []
    return main(["copy", "f.roundtable", "--for", "participants", out, *said])


def bytes_of(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


def ids_in(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        tables = ("programme", "question", "organisation", "note", "roundtable", "item")
        rows = [row for each in tables for row in db.execute(f"SELECT id FROM {each}")]  # noqa: S608
        marks = db.execute("SELECT id, site FROM journal").fetchall()
        machines = db.execute("SELECT DISTINCT machine FROM journal WHERE machine != ''").fetchall()
    return {each for row in (*rows, *marks, *machines) for each in row}


@pytest.mark.parametrize("promise", ["named", "organisation", "sector", "unattributed", "chatham"])
def test_nothing_that_is_left_out_is_in_any_byte(
    folder: Path, promise: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = programme(folder, promise, LOG.replace("@ocp share", "share"))
    assert copied(read_by="Ana") == 0, capsys.readouterr().err
    copy = folder / "c.roundtable"
    assert main(["check", "--full", "c.roundtable"]) == 0
    held = bytes_of(copy)
    assert b"We will close the registry next year" in held
    found = [each for each in SECRETS if each.encode() in held]
    assert found == (["narwhal"] if promise == "chatham" else [])
    assert [each for each in ids_in(source) if each.encode() in held] == []
    assert (b"Tim Robertson" in held) is (promise == "named")
    assert b"Di Roe" not in held  # was not there
    assert (b"GBIF" in held) is (promise not in ("sector", "chatham"))
    assert (b"1791381" in held) is (promise != "chatham")  # the hour it was held
    with closing(open_store(copy, ME)) as store:  # opens, and is written in
        assert store.undo(at=9).commit == ""
    assert not {each for each in SECRETS if each.encode() in bytes_of(copy)} - {"narwhal"}


def test_organisations_stand_beside_what_they_said_where_that_was_promised(folder: Path) -> None:
    programme(folder, "organisation")
    assert copied() == 0
    with closing(open_reader(folder / "c.roundtable")) as db:
        known = {each.id: each.handle for each in load_programme(db).organisations}
        (head,) = roundtables(db)
        record = load_record(db, head.id)
    assert [([known[o] for o in each.said_by], each.text) for each in record.notes] == [
        (["gbif"], "We will close the registry next year"),
        (["ocp"], "we open the books"),
        (["gbif"], "share the style guide by 12 Nov"),
    ]
    assert known[record.notes[2].owner_organisation or ""] == "ocp"
    assert [known[each.organisation or ""] for each in record.turns] == []  # one was under chatham
    assert all(each.author == "" for each in record.notes)


@pytest.mark.parametrize("promise", ["sector", "unattributed", "chatham"])
def test_where_nobody_is_tied_neither_order_nor_time_leads_to_anybody(
    folder: Path, promise: str
) -> None:
    programme(folder, promise, LOG.replace("!action @ocp share", "share"))
    assert copied(read_by="Ana") == 0
    with closing(open_reader(folder / "c.roundtable")) as db:
        (head,) = roundtables(db)
        record = load_record(db, head.id)
    assert len({each.at for each in record.notes}) == 1
    assert [each.text for each in record.notes] == sorted(
        (each.text for each in record.notes), key=str.casefold
    )
    assert (record.turns, record.queue, record.stricter) == ((), (), ())
    assert not any((*each.said_by, *each.people, *each.about) for each in record.notes)
    assert not any(each.owner_organisation or each.item or each.turn for each in record.notes)


def test_a_name_stops_it_as_it_stops_the_write_up(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "organisation", LOG.replace("next year", "as Tim Robertson wished"))
    assert copied() == 1
    said = capsys.readouterr().err
    assert "Roundtable 1: " in said
    assert "Robertson" in said
    assert not (folder / "c.roundtable").exists()


@pytest.mark.parametrize(
    ("field", "place"),
    [
        (("question", "Q3", "--text"), "question Q3"),
        (("question", "Q3", "--title"), "question Q3"),
        (("organisation", "gbif", "--sector"), "the sector of an organisation"),
    ],
)
def test_what_no_write_up_prints_is_looked_through_as_well(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    field: tuple[str, str, str],
    place: str,
) -> None:
    programme(folder, "organisation")
    assert main(["set", "f.roundtable", *field, "What Tim Robertson asked"]) == 0
    assert copied() == 1
    assert f"{place} holds “Tim Robertson”" in capsys.readouterr().err
    assert not (folder / "c.roundtable").exists()


def test_a_funding_note_may_name_its_own_organisation_and_the_convenors(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "sector", LOG.replace("!action @ocp share", "share"))
    assert copied(read_by="Ana") == 0, capsys.readouterr().err  # Wikimedia's names Microsoft
    said = ["organisation", "wikimedia", "--disclosure", "As Tim Robertson wished"]
    assert main(["set", "f.roundtable", *said]) == 0
    assert copied("again.roundtable", read_by="Ana") == 1
    told = capsys.readouterr().err
    assert "the funding note of an organisation holds “Tim Robertson”" in told


@pytest.mark.slow
def test_what_asks_to_be_read_is_read_through_before(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "chatham", LOG.replace("@ocp share", "share"))
    assert copied() == 1
    told = capsys.readouterr()
    assert "Roundtable 1: Nobody has read this version through yet" in told.err
    assert "We will close the registry next year" in told.out
    assert "penguins" not in told.out
    assert not (folder / "c.roundtable").exists()
    assert copied(read_by="Ana") == 0
    assert main(["history", "f.roundtable", "--json"]) == 0
    assert "read_through" in capsys.readouterr().out
    assert copied("again.roundtable") == 0  # it was read as it is
    write_up = ["publish", "f.roundtable", "--roundtable", "1", "--for", "participants"]
    assert main([*write_up, "-o", "w.md"]) == 0  # which holds the same words


def test_names_are_decided_before_it_is_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "chatham", LOG.replace("next year", "as Tim Robertson wished"))
    assert copied(read_by="Ana") == 1
    assert "Robertson" in capsys.readouterr().err
    assert main(["history", "f.roundtable", "--json"]) == 0
    assert "read_through" not in capsys.readouterr().out


def test_what_is_undecided_can_be_left_out(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "organisation", LOG.replace("next year", "as Tim Robertson wished"))
    out = ["copy", "f.roundtable", "--for", "participants", "c.roundtable"]
    assert main([*out, "--leave-out-undecided"]) == 0
    assert "notes undecided, under a stricter rule or without consent 2;" in capsys.readouterr().out
    held = bytes_of(folder / "c.roundtable")
    assert b"we open the books" in held
    assert b"as Tim Robertson" not in held


def test_what_stands_in_the_way_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    programme(folder, "organisation", LOG.rpartition("2026")[0])  # without an end
    assert copied() == 1
    assert "no roundtable has ended" in capsys.readouterr().err
    assert copied("c.docx") == 1
    assert "give it the ending .roundtable" in capsys.readouterr().err


def test_a_copy_is_published_like_any_programme(folder: Path) -> None:
    programme(folder, "organisation")
    assert copied() == 0
    publish = ["publish", "c.roundtable", "--roundtable", "1", "--for", "public", "-o", "w.md"]
    publish += ["--read-through", "Ana"]
    assert main(publish) == 0
    text = (folder / "w.md").read_text("utf-8")
    assert "We will close the registry next year" in text
    assert main(["history", "c.roundtable", "--json", "--last", "9"]) == 0


def test_it_is_another_programme(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    programme(folder, "organisation")
    assert copied() == 0
    capsys.readouterr()
    assert main(["history", "c.roundtable", "--json"]) == 0
    acts = json.loads(capsys.readouterr().out)["acts"]
    assert [(each["verb"], each["author"]) for each in acts] == [("begin_copy", "")]


def test_it_is_a_version_that_may_still_hold_what_is_taken_out(folder: Path) -> None:
    source = programme(folder, "organisation")
    assert copied() == 0
    with closing(open_store(source, ME)) as store:
        (version,) = sent_versions(store.db)
        assert (version.audience, version.file) == ("participants", "c.roundtable")
        (told,) = still_in(store.db, [next(iter(version.held))])
    assert str(told).endswith(" of roundtable 1 (c.roundtable)")
