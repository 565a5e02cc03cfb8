"""Forgetting and erasing through operations and the command line: asked first, then gone."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.errors import BadInput, Refused
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.privacy import (
    erase_note,
    erase_roundtable,
    find_person,
    forget_person,
    toll_of_note,
    toll_of_person,
    toll_of_roundtable,
)
from facilitator.operations.programmes import cast_stand_ins
from facilitator.operations.roundtables import end, plan_roundtable, start, write_key_messages
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store, open_visitor
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_notes
from tests.sample_file import put_sample

ME = Author("Note-taker", "machine-1", "site-1")
NOON = 1_795_521_600_000  # 24 November 2026, 12:00 UTC
WORD = "xylophone"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.roundtable"
    put_sample(made, ME, at=NOON)
    return made


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(open_store(path, ME)) as opened:
        yield opened


def hold(store: Store, *lines: str) -> str:
    question = load_programme(store.db).questions[0].id
    made = plan_roundtable(store, question, at=NOON, title="Value", zone="UTC")
    start(store, made.subject[0], at=NOON + 1)
    for number, line in enumerate(lines):
        add_note(store, made.subject[0], line, at=NOON + 2 + number)
    return made.subject[0]


def bytes_of(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


def test_a_note_is_erased_with_its_earlier_words(store: Store) -> None:
    table = hold(store, "GBIF: kept", f"@osmf {WORD} #[{WORD} tag] !quote")
    note = load_notes(store.db, table)[1].id
    edit_note(store, note, "other words", at=NOON + 10)
    toll = toll_of_note(store.db, store.path, note)
    assert str(toll.goes[0]).startswith("The note “other words”")
    assert any("sent" in str(each) for each in toll.stays)
    erase_note(store, note, at=NOON + 11)
    assert [each.text for each in load_notes(store.db, table)] == ["GBIF: kept"]
    assert WORD.encode() not in bytes_of(store.path)
    assert undo(store, at=NOON + 12).verb == "undo"
    assert load_notes(store.db, table) == ()
    assert check(store.db, full=True) == ()
    assert not erase_note(store, note, at=NOON + 13)


def test_what_never_was_there_is_refused(store: Store) -> None:
    with pytest.raises(BadInput, match="there is no note abc"):
        erase_note(store, "abc", at=NOON)
    with pytest.raises(BadInput, match="there is no person Nobody"):
        forget_person(store, "Nobody", at=NOON)


def test_a_roundtable_is_erased_once_it_has_ended(store: Store) -> None:
    table = hold(store, f"GBIF: {WORD}", "OAR: more")
    write_key_messages(store, table, f"- {WORD}", at=NOON + 20)
    with pytest.raises(Refused, match="has not ended"):
        erase_roundtable(store, table, at=NOON + 21)
    end(store, table, at=NOON + 22)
    toll = toll_of_roundtable(store.db, store.path, table)
    assert str(toll.title) == "Erase roundtable 1 for good"
    assert "2 notes" in str(toll.goes[0])
    before = len(load_programme(store.db).questions)
    erased = erase_roundtable(store, table, at=NOON + 23)
    assert erased.touches("roundtable", "note", "turn")
    assert roundtables(store.db) == ()
    assert WORD.encode() not in bytes_of(store.path)
    assert len(load_programme(store.db).questions) == before
    assert check(store.db, full=True) == ()
    assert not erase_roundtable(store, table, at=NOON + 24)


def person_of(store: Store, handle: str) -> tuple[str, str, str]:
    """Return id, name and role of the person of an organisation."""
    programme = load_programme(store.db)
    ids = {each.handle: each.id for each in programme.organisations}
    found = next(each for each in programme.people if each.organisation == ids[handle])
    return found.id, found.name, found.role


def test_a_person_becomes_their_role(store: Store) -> None:
    person, name, role = person_of(store, "gbif")
    table = hold(store, f"{name}: a point", f"asked {name.upper()}’s office")
    toll = toll_of_person(store.db, store.path, person)
    assert "2 notes" in str(toll.goes[1])
    forget_person(store, find_person(store.db, name.lower()), at=NOON + 10)
    assert person_of(store, "gbif") == (person, role, role)
    assert [each.text for each in load_notes(store.db, table)] == [
        f"{role}: a point",
        f"asked {role}’s office",
    ]
    assert name.encode() not in bytes_of(store.path)
    assert check(store.db, full=True) == ()
    with pytest.raises(Refused, match="forgotten already"):
        toll_of_person(store.db, store.path, person)
    assert not forget_person(store, person, at=NOON + 11)


@pytest.mark.parametrize(
    ("role", "label"),
    [("", "a delegate of GBIF"), ("Deputy of {name}", "a delegate of GBIF"), ("Head", "Head")],
)
def test_a_role_that_tells_nothing_or_the_name_is_not_taken(
    store: Store, role: str, label: str
) -> None:
    person, name, _ = person_of(store, "gbif")
    with store.act("add_person", at=NOON) as act:
        act.change("person", person, role=role.format(name=name))
    forget_person(store, person, at=NOON + 1)
    assert person_of(store, "gbif")[1] == label
    assert name.encode() not in bytes_of(store.path)


def test_who_was_replaced_by_a_stand_in_can_still_be_forgotten(store: Store) -> None:
    person, name, _ = person_of(store, "gbif")
    cast_stand_ins(store, at=NOON)
    assert name.encode() in bytes_of(store.path)
    forget_person(store, person, at=NOON + 1)
    assert name.encode() not in bytes_of(store.path)


def test_the_command_line_says_what_goes_and_waits_for_a_yes(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_store(path, ME)) as store:
        end(store, hold(store, f"GBIF: {WORD}", "OAR: more"), at=NOON + 9)
        _, name, role = person_of(store, "gbif")
    made = back_up(path, backup_folder(path), at=NOON)
    before = path.read_bytes()
    for command in (("erase", str(path), "--roundtable", "1"), ("forget", str(path), name)):
        assert main(list(command)) == 1
        told = capsys.readouterr()
        assert made.name in told.out
        assert "add --yes" in told.err
    assert path.read_bytes() == before
    assert main(["notes", str(path), "--search", WORD, "--json"]) == 0
    (note,) = json.loads(capsys.readouterr().out)
    assert main(["erase", str(path), "--note", note["id"], "--yes"]) == 0
    assert main(["erase", str(path), "--roundtable", "1", "--yes"]) == 0
    assert main(["forget", str(path), name, "--yes"]) == 0
    assert role in capsys.readouterr().out
    assert WORD.encode() not in bytes_of(path)
    assert name.encode() not in bytes_of(path)
    with closing(open_visitor(path)) as db:
        assert check(db, full=True) == ()
    assert main(["erase", str(path), "--note", note["id"], "--yes"]) == 1
    assert "there is no note" in capsys.readouterr().err
    assert main(["forget", str(path), "Nobody at all", "--yes"]) == 1
    assert "there is no person" in capsys.readouterr().err
