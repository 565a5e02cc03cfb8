"""Words that are struck are nowhere any more: not after undo, and not when another brings them."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.errors import BadInput, Refused
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.messages import show_message
from facilitator.operations.note_taking.notes import add_note, delete_notes, edit_note
from facilitator.operations.privacy import erase_note
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import write_key_messages
from facilitator.operations.striking import (
    Struck,
    find_near,
    strike_of_note,
    strike_words,
    toll_of_strike,
    toll_of_words,
    with_near,
    words_of,
)
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import check
from facilitator.store.drafts import Draft, draft_of, put_draft
from facilitator.store.file import Store, open_store, open_visitor
from facilitator.store.queries.records import load_notes
from facilitator.store.undo import entries
from tests.operations.every_act import ActHouse
from tests.operations.test_privacy import ME, NOON, bytes_of
from tests.sample_file import put_sample

WORDS = "close the zebrafish registry"
SAID = f"We will {WORDS} next year"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    put_sample(tmp_path / "a.roundtable", ME, at=NOON)
    return tmp_path / "a.roundtable"


@pytest.fixture
def house(path: Path) -> Iterator[ActHouse]:
    with closing(open_store(path, ME)) as store:
        yield ActHouse(store)


def note_of(house: ActHouse, text: str = SAID) -> str:
    return house.do(add_note, text).subject[0]


def strike_of(house: ActHouse, note: str, words: str = WORDS) -> Struck:
    return words_of(house.store.db, note, words)


def say_everywhere(house: ActHouse) -> str:
    """Have the words in a row of every sort, as they were and as they are."""
    note = note_of(house)
    edit_note(house.store, note, f"{SAID}, or so", at=house.now + 1)
    gone = note_of(house, f"{WORDS.upper()}!")
    delete_notes(house.store, (gone,), at=house.now + 2)
    note_of(house, f"a point #[{WORDS}]")
    write_key_messages(house.store, house.roundtable, f"- They {WORDS}", at=house.now + 3)
    show_message(house.store, house.roundtable, WORDS, at=house.now + 4)
    raise_hand(house.store, house.roundtable, house.who("gbif"), at=house.now + 5, reason=WORDS)
    with house.store.act("recover", at=house.now + 6) as act:
        finding = act.create("finding", text=f"Some {WORDS}", roundtable=house.roundtable)
        act.link("finding_note", finding, note, side="for")
        act.create("section", roundtable=house.roundtable, name="words", text=WORDS)
    put_draft(house.store, "somewhere", Draft(f"GBIF: {WORDS} soon", 1, 1))
    return note


def is_in_bytes(path: Path) -> bool:
    return b"zebrafish" in bytes_of(path).lower()


def test_words_are_in_no_table_no_commit_no_draft_and_no_byte(house: ActHouse) -> None:
    store, note = house.store, say_everywhere(house)
    others = [each for each in load_notes(store.db, house.roundtable) if each.id != note]
    struck = strike_of(house, note)
    toll = toll_of_strike(store.db, store.path, struck)
    assert "3 notes, 1 entry in the queue, 1 finding, 1 message, 1 section" in str(toll.goes[0])
    assert strike_words(store, struck, asked_by="Ana Ruiz", at=house.now + 9)
    assert not is_in_bytes(store.path)
    told = {each.id: each.text for each in load_notes(store.db, house.roundtable)}
    assert told[note] == "We will […] next year, or so"
    assert told.keys() == {note, *(each.id for each in others)}
    draft = draft_of(store.db, "somewhere")
    assert draft is not None
    assert draft.text == "GBIF: […] soon"
    assert check(store.db, full=True) == ()
    _undo_all(store)
    assert not is_in_bytes(store.path)
    assert check(store.db, full=True) == ()


def test_who_asked_stays_and_the_act_cannot_be_taken_back(house: ActHouse) -> None:
    note = note_of(house)
    strike_words(house.store, strike_of(house, note), asked_by=" Ana  Ruiz ", at=house.now + 1)
    last = next(entries(house.store.db))
    words = act_in_words(house.store.db, last.verb, last.subject)
    assert words == "strike words, as Ana Ruiz asked"
    assert house.store.db.execute("SELECT note, asked_by, at FROM strike").fetchall() == [
        (note, "Ana Ruiz", house.now + 1)
    ]
    assert undo(house.store, at=house.now + 2)
    assert load_notes(house.store.db, house.roundtable) == ()  # the act before: the note
    assert next(entries(house.store.db)).verb == "undo"


def test_a_note_of_which_words_were_struck_can_still_be_erased(house: ActHouse) -> None:
    note = note_of(house)
    strike_words(house.store, strike_of(house, note), asked_by="Ana", at=house.now + 1)
    erase_note(house.store, note, at=house.now + 2)
    assert b"next year" not in bytes_of(house.store.path)


def test_words_of_an_earlier_version_can_be_struck(house: ActHouse) -> None:
    note = note_of(house)
    edit_note(house.store, note, "Something else", at=house.now + 1)
    strike_words(house.store, strike_of(house, note), asked_by="Ana", at=house.now + 2)
    assert not is_in_bytes(house.store.path)


def test_what_was_typed_of_the_words_goes_too_and_beginnings_elsewhere_stay(
    house: ActHouse,
) -> None:
    """Key messages are saved while somebody types: half a word is in the journal."""
    store, table = house.store, house.roundtable
    note = note_of(house)
    for typed in ("- close the", "- close the zebrafi", f"- {WORDS}", "- nothing of it"):
        write_key_messages(store, table, f"{typed}\n- more", at=house.now + 1)
    edited = note_of(house, "They close the zebrafish")
    edit_note(store, edited, f"They {WORDS}", at=house.now + 2)
    other = note_of(house, "Nobody can close the zebrafish")
    strike_words(store, strike_of(house, note), asked_by="Ana", at=house.now + 3)
    told = {each.id: each.text for each in load_notes(store.db, table)}
    assert told[other] == "Nobody can close the zebrafish"
    erase_note(store, other, at=house.now + 4)
    assert b"zebra" not in bytes_of(store.path)
    assert check(store.db, full=True) == ()


def test_nearly_the_same_is_offered_and_struck_on_demand(house: ActHouse) -> None:
    note, other = note_of(house), note_of(house, "They close their zebrafish registry, we heard")
    struck = strike_of(house, note)
    near = find_near(house.store.db, struck)
    assert [each.note for each in near] == [other]
    strike_words(house.store, with_near(struck, near), asked_by="Ana", at=house.now + 1)
    assert not is_in_bytes(house.store.path)


def test_nearly_the_same_is_offered_wherever_it_was_written(house: ActHouse) -> None:
    store, near = house.store, "They close their zebrafish registry"
    note = note_of(house)
    write_key_messages(store, house.roundtable, f"- {near}", at=house.now + 1)
    show_message(store, house.roundtable, near, at=house.now + 2)
    with store.act("recover", at=house.now + 3) as act:
        act.create("finding", text=near, roundtable=house.roundtable)
        act.create("section", roundtable=house.roundtable, name="words", text=near)
    toll = toll_of_words(store.db, store.path, note, WORDS)
    assert sorted(each.table for each in toll.near) == [
        *("finding", "message", "roundtable", "section")
    ]
    kept = [each for each in toll.near if each.table == "finding"]
    also = [each for each in toll.near if each.table != "finding"]
    strike_of_note(store, note, words=WORDS, asked_by="Ana", at=house.now + 4, also=also[:1])
    texts = " ".join(str(each) for (each,) in store.db.execute("SELECT text FROM finding"))
    assert "zebrafish" not in texts  # the same words go wherever they stand
    assert kept


@pytest.mark.parametrize("words", ["zebra", "…", "open the zebrafish registry"])
def test_words_that_the_note_does_not_hold_are_refused(house: ActHouse, words: str) -> None:
    note = note_of(house)
    with pytest.raises(BadInput, match=r"does not hold|no word"):
        strike_of(house, note, words)


@pytest.mark.parametrize("asked_by", ["", " ", f"Ana, who said {WORDS}"])
def test_who_asked_must_be_said_without_the_words(house: ActHouse, asked_by: str) -> None:
    struck = strike_of(house, note_of(house))
    with pytest.raises(Refused, match="asked"):
        strike_words(house.store, struck, asked_by=asked_by, at=house.now + 1)


def test_the_name_of_an_organisation_stays_and_that_is_said(house: ActHouse) -> None:
    store = house.store
    note = note_of(house, "Some are like GBIF in that")
    struck = strike_of(house, note, "like GBIF")
    assert not any(
        "Names of" in str(each) for each in toll_of_strike(store.db, store.path, struck).stays
    )
    struck = strike_of(house, note, "GBIF")
    assert any(
        "Names of" in str(each) for each in toll_of_strike(store.db, store.path, struck).stays
    )
    strike_words(store, struck, asked_by="Ana", at=house.now + 1)
    assert house.who("gbif").organisation
    assert load_notes(store.db, house.roundtable)[0].text == "Some are like […] in that"


def make(path: Path, *lines: str) -> None:
    with closing(open_store(path, ME)) as store:
        house = ActHouse(store)
        for line in lines:
            house.do(add_note, line)


@pytest.mark.parametrize("words", [WORDS, "zebrafish"])
def test_the_command_line_tells_first_and_strikes_in_the_copies_too(
    path: Path, home: Path, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    make(path, "A point", SAID)
    made = back_up(path, backup_folder(path), at=NOON)
    command = ["strike", str(path), "--note", "2", "--words", words, "--asked-by", "Ana Ruiz"]
    before = path.read_bytes()
    assert main(command) == 1
    told = capsys.readouterr()
    assert made.name in told.out
    assert "add --yes" in told.err
    assert path.read_bytes() == before
    assert main([*command, "--yes"]) == 0
    held = [each for each in (*path.parent.rglob("*"), *home.rglob("*")) if each.is_file()]
    assert [each for each in held if b"zebrafish" in each.read_bytes()] == []
    with closing(open_visitor(made)) as db:
        assert check(db, full=True) == ()
    capsys.readouterr()
    assert main(["history", str(path), "--json"]) == 0
    acts = json.loads(capsys.readouterr().out)["acts"]
    assert acts[0]["act"] == "strike words, as Ana Ruiz asked"


@pytest.mark.parametrize(
    ("note", "said"),
    [("9", "has 2 notes"), ("nothing like it", "there is no note"), ("point", "there are 2 notes")],
)
def test_a_note_is_named_by_number_or_words(
    path: Path, capsys: pytest.CaptureFixture[str], note: str, said: str
) -> None:
    make(path, f"A point: {SAID}", "Another point")
    command = ["strike", str(path), "--note", note, "--words", WORDS, "--asked-by", "Ana", "--yes"]
    assert main(command) == 1
    assert said in capsys.readouterr().err
    assert main([*command[:3], "we will close", *command[4:]]) == 0
    assert not is_in_bytes(path)


def test_undo_of_a_store_that_was_opened_again_brings_nothing_back(path: Path) -> None:
    make(path, SAID)
    command = ["strike", str(path), "--note", "1", "--words", "zebrafish", "--asked-by", "Ana"]
    assert main([*command, "--yes"]) == 0
    with closing(open_store(path, ME)) as store:
        _undo_all(store)
        assert not is_in_bytes(path)


def _undo_all(store: Store) -> None:
    while store.undo(at=NOON * 2):
        pass
