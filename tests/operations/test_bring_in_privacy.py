"""What was erased, struck or promised stays so, whatever a second laptop has."""

from contextlib import closing
from pathlib import Path

from facilitator.core.bringing import Verdict
from facilitator.core.model import Promise
from facilitator.operations.notes import delete_notes, edit_note, take_off_record
from facilitator.operations.privacy import erase_note, forget_person
from facilitator.store.file import Store, copy, open_store
from facilitator.store.queries.arriving import origins_of
from tests.operations.laptops import (
    START,
    TAKER,
    bring,
    note_with,
    notes_of,
    only_roundtable,
    type_in,
)


def test_what_was_erased_here_does_not_come_back(ours: Store, own: Path) -> None:
    bring(ours, own)
    erase_note(ours, note_with(ours, "Nobody reads").id, at=START + 90_000_000)
    again = bring(ours, own)
    assert again.preview.counts() == {Verdict.HERE: 5, Verdict.GONE: 1}
    assert again.added == 0


def test_what_was_struck_here_stays_struck(ours: Store, own: Path) -> None:
    bring(ours, own)
    licence = note_with(ours, "Nobody reads")
    take_off_record(ours, (licence.id,), at=START + 90_000_000)
    bring(ours, own)
    assert note_with(ours, "Nobody reads").off_the_record
    there = open_store(own, TAKER)
    edit_note(there, note_with(there, "Nobody reads").id, "Nobody reads licences", at=START + 9)
    there.close()
    bring(ours, own, both={origins_of(ours.db, only_roundtable(ours))[licence.id]})
    assert sum("Nobody" in each.text for each in notes_of(ours)) == 2
    assert all(each.off_the_record for each in notes_of(ours) if "Nobody" in each.text)


def test_a_forgotten_name_is_not_brought_back(ours: Store, tmp_path: Path) -> None:
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    person = ours.standing.programme.people[0]
    there = open_store(theirs, TAKER)
    type_in(there, only_roundtable(ours), f"03:00 {person.name} will send it")
    there.close()
    forget_person(ours, person.id, at=START + 1)
    bring(ours, theirs)
    assert person.name not in notes_of(ours)[0].text
    assert "will send it" in notes_of(ours)[0].text


def test_a_star_comes_along_and_what_was_deleted_here_does_not_return(
    ours: Store, own: Path
) -> None:
    with closing(open_store(own, TAKER)) as there, there.act("star", at=START) as act:
        act.change("note", note_with(there, "Nobody reads").id, star=1)
    bring(ours, own)
    licence = note_with(ours, "Nobody reads").id
    assert ours.db.execute("SELECT id FROM note WHERE star").fetchall() == [(licence,)]
    delete_notes(ours, (licence,), at=START + 90_000_000)
    assert bring(ours, own).preview.counts() == {Verdict.HERE: 6}


def test_the_stricter_promise_wins(ours: Store, own: Path) -> None:
    with closing(open_store(own, TAKER)) as there, there.act("change_promise", at=START) as act:
        act.change("roundtable", only_roundtable(there), promise=Promise.CHATHAM.value)
    bring(ours, own)
    assert note_with(ours, "Nobody reads").attribution == Promise.CHATHAM
    assert note_with(ours, "a confidence").off_the_record
