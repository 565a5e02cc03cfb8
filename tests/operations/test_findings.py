"""Findings as they are kept: resting on notes, read again after what became of them, undone."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.consent import Scope
from facilitator.core.errors import Refused
from facilitator.core.findings import Finding, Side
from facilitator.operations.consents import about_notes, refuse
from facilitator.operations.findings import (
    add_finding,
    attach_notes,
    change_finding,
    choose_quotes,
    detach_notes,
    merge_findings,
    move_finding,
    read_finding,
    remove_finding,
)
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import (
    add_note,
    delete_notes,
    put_on_record,
    take_off_record,
)
from facilitator.operations.privacy import erase_note
from facilitator.operations.setting_up.questions import add_question, remove_question
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.records import load_note
from facilitator.store.rebuild import rebuild_tables
from tests.operations.every_act import ActHouse
from tests.operations.test_privacy import ME, NOON, bytes_of
from tests.sample_file import put_sample


@pytest.fixture
def house(tmp_path: Path) -> Iterator[ActHouse]:
    put_sample(tmp_path / "a.roundtable", ME, at=NOON)
    with closing(open_store(tmp_path / "a.roundtable", ME)) as store:
        yield ActHouse(store)


def said(house: ActHouse, line: str) -> str:
    return house.do(add_note, line).subject[0]


def later(house: ActHouse) -> int:
    house.now += 1000
    return house.now


def found(house: ActHouse) -> Finding:
    (only,) = load_findings(house.store.db)
    return only


@pytest.fixture
def notes(house: ActHouse) -> list[str]:
    lines = ("GBIF: We wrote ours late !quote", "OAR: Ours was early")
    return [said(house, each) for each in lines]


@pytest.fixture
def finding(house: ActHouse, notes: list[str]) -> str:
    return add_finding(house.store, "Charters come late", notes[:1], at=later(house)).subject[0]


def test_a_finding_takes_over_what_its_notes_have_in_common(
    house: ActHouse, notes: list[str], finding: str
) -> None:
    made = found(house)
    note = load_note(house.store.db, notes[0])
    assert (made.text, made.roundtable) == ("Charters come late", house.roundtable)
    assert (made.question,) == note.questions
    attach_notes(house.store, finding, notes[1:], at=later(house), side=Side.AGAINST)
    assert [(each.note, each.side) for each in found(house).rests_on] == [
        (notes[0], Side.FOR),
        (notes[1], Side.AGAINST),
    ]
    detach_notes(house.store, finding, notes[:1], at=later(house))
    attach_notes(house.store, finding, notes, at=later(house))
    rests = found(house).rests_on
    assert [(each.note, each.side) for each in rests] == [(n, Side.FOR) for n in notes[::-1]]
    rebuild_tables(house.store.db)
    assert found(house).rests_on == rests
    assert not check(house.store.db)


def test_a_question_with_a_finding_is_left_out_not_taken_out(house: ActHouse) -> None:
    made = add_question(house.store, "Who pays?", at=later(house)).subject[0]
    add_finding(house.store, "Nobody does", question=made, at=later(house))
    remove_question(house.store, made, at=later(house))
    assert found(house).question == made
    (left,) = (each for each in house.store.standing.programme.questions if each.id == made)
    assert left.former


def test_findings_have_an_order(house: ActHouse, finding: str) -> None:
    second = add_finding(house.store, "Money is short", at=later(house)).subject[0]
    assert [each.id for each in load_findings(house.store.db)] == [finding, second]
    move_finding(house.store, second, 1, at=later(house))
    assert [each.id for each in load_findings(house.store.db)] == [second, finding]
    with pytest.raises(Refused, match="there are 2 findings"):
        move_finding(house.store, second, 3, at=later(house))
    remove_finding(house.store, second, at=later(house))
    assert found(house).id == finding


@pytest.mark.parametrize("text", ["", "  \n", "x" * 501])
def test_a_finding_is_one_sentence(house: ActHouse, finding: str, text: str) -> None:
    with pytest.raises(Refused):
        change_finding(house.store, finding, text=text, at=later(house))
    change_finding(house.store, finding, synthesis="Some **words**", at=later(house))
    assert (found(house).text, found(house).synthesis) == ("Charters come late", "Some **words**")


def test_a_finding_rests_on_nothing_off_the_record_or_gone(house: ActHouse, finding: str) -> None:
    off = said(house, "They owe us money !off")
    gone = said(house, "Never mind")
    delete_notes(house.store, (gone,), at=later(house))
    for note in (off, gone):
        with pytest.raises(Refused):
            attach_notes(house.store, finding, [note], at=later(house))
        with pytest.raises(Refused):
            add_finding(house.store, "Another", [note], at=later(house))
    assert found(house).id == finding


def test_quotes_are_chosen_among_its_notes(house: ActHouse, notes: list[str], finding: str) -> None:
    choose_quotes(house.store, finding, notes[:1], chosen=True, at=later(house))
    assert found(house).rests_on[0].chosen
    choose_quotes(house.store, finding, notes[:1], chosen=False, at=later(house))
    assert not found(house).rests_on[0].chosen
    with pytest.raises(Refused, match="attach it first"):
        choose_quotes(house.store, finding, notes[1:], chosen=True, at=later(house))


def _off(house: ActHouse, note: str) -> None:
    take_off_record(house.store, (note,), at=later(house))


def _struck(house: ActHouse, note: str) -> None:
    words = words_of(house.store.db, note, "late")
    strike_words(house.store, words, asked_by="Ana", at=later(house))


def _refused(house: ActHouse, note: str) -> None:
    programme = house.store.standing.programme
    about = about_notes([load_note(house.store.db, note)], [Scope.WORDING], programme)
    refuse(house.store, about, at=later(house))


def _deleted(house: ActHouse, note: str) -> None:
    delete_notes(house.store, (note,), at=later(house))


def _erased(house: ActHouse, note: str) -> None:
    erase_note(house.store, note, at=later(house))


@pytest.mark.parametrize("becomes", [_off, _struck, _refused, _deleted, _erased])
def test_what_becomes_of_a_note_has_its_finding_read_again(
    house: ActHouse, notes: list[str], finding: str, becomes: object
) -> None:
    attach_notes(house.store, finding, notes[1:], at=later(house))
    assert not found(house).is_to_be_read
    becomes(house, notes[0])  # type: ignore[operator]
    assert found(house).is_to_be_read
    assert found(house).notes(Side.FOR) == (notes[1],)
    read_finding(house.store, finding, at=later(house))
    assert not found(house).is_to_be_read
    assert found(house).notes(Side.FOR) == (notes[1],)


def test_a_note_put_on_the_record_again_asks_for_nothing(
    house: ActHouse, notes: list[str], finding: str
) -> None:
    _off(house, notes[0])
    put_on_record(house.store, (notes[0],), at=later(house))
    assert not found(house).is_to_be_read
    assert found(house).notes(Side.FOR) == (notes[0],)


def test_words_struck_go_from_findings_too(house: ActHouse, notes: list[str], finding: str) -> None:
    change_finding(house.store, finding, synthesis="They wrote it late.", at=later(house))
    _struck(house, notes[0])
    assert "late" not in found(house).text + found(house).synthesis
    assert b"wrote it late" not in bytes_of(house.store.path)


def test_two_become_one_and_nothing_of_them_is_lost(house: ActHouse) -> None:
    shared, own, other = (said(house, f"GBIF: Point {each}") for each in "abc")
    one = add_finding(house.store, "Cost decides", [shared, own], at=later(house)).subject[0]
    change_finding(house.store, one, synthesis="In *words*\n", at=later(house))
    two = add_finding(house.store, "Money decides", [other, shared], at=later(house)).subject[0]
    attach_notes(house.store, two, [shared], side=Side.AGAINST, at=later(house))
    choose_quotes(house.store, two, [shared, other], chosen=True, at=later(house))
    take_off_record(house.store, (other,), at=later(house))
    before = load_findings(house.store.db)
    merge_findings(house.store, two, one, at=later(house))
    whole = found(house)
    assert (whole.id, whole.text) == (one, "Cost decides")
    assert whole.synthesis == "In *words*\n\nMoney decides"
    assert [(each.note, each.side, each.chosen) for each in whole.rests_on] == [
        (shared, Side.FOR, True),
        (own, Side.FOR, False),
        (other, Side.FOR, True),
    ]
    assert whole.is_to_be_read
    assert undo(house.store, at=later(house))
    assert load_findings(house.store.db) == before
    with pytest.raises(Refused, match="choose which"):
        merge_findings(house.store, one, one, at=later(house))
    with pytest.raises(Refused, match="not there any more"):
        merge_findings(house.store, one, "nowhere", at=later(house))


def test_what_was_merged_of_two_roundtables_is_the_series(house: ActHouse) -> None:
    here = add_finding(house.store, "x", [said(house, "A point")], at=later(house)).subject[0]
    series = add_finding(house.store, "y", roundtable=None, at=later(house)).subject[0]
    question = found_by(house, here).question
    merge_findings(house.store, series, here, at=later(house))
    assert (found(house).roundtable, found(house).question) == (None, question)


def found_by(house: ActHouse, finding: str) -> Finding:
    return next(each for each in load_findings(house.store.db) if each.id == finding)
