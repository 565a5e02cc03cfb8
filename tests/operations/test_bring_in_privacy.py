"""What was erased, struck or promised stays so, whatever a second laptop has."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.bringing import IncomingVerdict
from facilitator.core.consent import Scope
from facilitator.core.errors import Refused
from facilitator.core.left_questions import QuestionKind, is_open
from facilitator.core.model import Promise
from facilitator.operations.bringing_in.bring_in import preview
from facilitator.operations.consents import (
    About,
    Said,
    about_notes,
    agree,
    ask_consent,
    refuse,
    withdraw,
)
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import (
    delete_notes,
    edit_note,
    put_on_record,
    take_off_record,
)
from facilitator.operations.other_laptop import read_other
from facilitator.operations.privacy import erase_note, erase_roundtable, forget_person
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.changes import Changes
from facilitator.store.file import Store, copy, open_store
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.kept import origins_of
from facilitator.store.queries.left_questions import left_questions
from facilitator.store.queries.records import load_record
from tests.operations.laptops import (
    START,
    TAKER,
    bring,
    hold,
    note_with,
    notes_of,
    only_roundtable,
    type_in,
)


def test_what_was_erased_here_does_not_come_back(ours: Store, own: Path) -> None:
    bring(ours, own)
    erase_note(ours, note_with(ours, "Nobody reads").id, at=START + 90_000_000)
    again = bring(ours, own)
    assert again.preview.counts() == {IncomingVerdict.HERE: 5, IncomingVerdict.GONE: 1}
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
    bring(ours, own, both={origins_of(ours.db, {licence.id})[licence.id]})
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
    with closing(open_store(own, TAKER)) as there, there.act("star_notes", at=START) as act:
        act.change("note", note_with(there, "Nobody reads").id, star=1)
    bring(ours, own)
    licence = note_with(ours, "Nobody reads").id
    assert ours.db.execute("SELECT id FROM note WHERE star").fetchall() == [(licence,)]
    delete_notes(ours, (licence,), at=START + 90_000_000)
    assert bring(ours, own).preview.counts() == {IncomingVerdict.HERE: 6}


def test_the_stricter_promise_wins(ours: Store, own: Path) -> None:
    with closing(open_store(own, TAKER)) as there, there.act("change_promise", at=START) as act:
        act.change("roundtable", only_roundtable(there), promise=Promise.CHATHAM.value)
    bring(ours, own)
    assert note_with(ours, "Nobody reads").attribution == Promise.CHATHAM
    assert note_with(ours, "a confidence").off_the_record


def test_ours_takes_the_stricter_rule_whichever_way_it_is_known(
    ours: Store, own: Path, tmp_path: Path
) -> None:
    """Typed by both, brought in before, and in a copy of ours."""
    type_in(ours, only_roundtable(ours), "01:02 Nobody reads the licence before using a dataset")
    type_in(ours, only_roundtable(ours), "15:00 Only we have this")
    bring(ours, own)
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    with closing(open_store(own, TAKER)) as there, there.act("change_promise", at=START) as act:
        act.change("roundtable", only_roundtable(there), promise=Promise.SECTOR.value)
    assert {each.rule for each in bring(ours, own).stricter} == {Promise.SECTOR}
    assert note_with(ours, "Nobody reads").attribution == Promise.SECTOR
    assert note_with(ours, "the nodes").attribution == Promise.SECTOR
    assert note_with(ours, "a confidence").off_the_record
    assert note_with(ours, "Only we").attribution is None
    with closing(open_store(theirs, TAKER)) as there:
        take_off_record(there, (note_with(there, "the nodes").id,), at=START + 1)
        with there.act("change_promise", at=START + 2) as act:
            act.change("note", note_with(there, "Only we").id, attribution=Promise.CHATHAM.value)
            act.change("note", note_with(there, "Nobody").id, attribution=Promise.NAMED.value)
    again = bring(ours, theirs)
    assert [(each.before, each.rule) for each in again.stricter] == [
        (Promise.SECTOR, "off"),
        (Promise.ORGANISATION, Promise.CHATHAM),
    ]
    assert note_with(ours, "the nodes").off_the_record
    assert note_with(ours, "Only we").attribution == Promise.CHATHAM
    assert note_with(ours, "Nobody").attribution == Promise.SECTOR  # never loosened
    assert ours.db.execute("SELECT count(*) FROM search('nodes')").fetchone() == (0,)


def test_what_was_put_on_record_here_alone_is_off_it_again(ours: Store, tmp_path: Path) -> None:
    type_in(ours, only_roundtable(ours), "03:00 !off a confidence")
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    put_on_record(ours, (note_with(ours, "a confidence").id,), at=START + 1)
    assert [each.rule for each in bring(ours, theirs).stricter] == ["off"]
    assert note_with(ours, "a confidence").off_the_record


def test_one_kept_beside_a_stricter_one_of_ours_is_as_strict(ours: Store, own: Path) -> None:
    type_in(ours, only_roundtable(ours), "01:02 Nobody reads the licence before using a dataset!")
    mine = note_with(ours, "Nobody").id
    with ours.act("change_promise", at=START) as act:
        act.change("note", mine, attribution=Promise.CHATHAM.value)
    alike = next(
        each for each in bring(ours, own).preview.landings if each.verdict is IncomingVerdict.ALIKE
    )
    bring(ours, own, both={alike.incoming.root})
    rules = [each.attribution for each in notes_of(ours) if "Nobody" in each.text]
    assert rules == [Promise.CHATHAM] * 2


def test_an_erased_roundtable_stays_erased_beside_a_copy(ours: Store, tmp_path: Path) -> None:
    type_in(ours, only_roundtable(ours), "03:00 Said and erased\n04:00 And this")
    erased = only_roundtable(ours)
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    hold(ours, "00:00 /start", code="Q3", at=START)
    erase_roundtable(ours, erased, at=START + 90_000_000)
    other = read_other(theirs, ours.db, ours=ours.path)
    found = preview(ours.db, other, roundtable=only_roundtable(ours, number=2))
    assert set(found.counts()) <= {IncomingVerdict.GONE}
    assert len(other.notes) == 2


@pytest.mark.parametrize("words", ["Nobody reads the licence", "licence"])
def test_struck_words_are_not_brought_back(ours: Store, own: Path, words: str) -> None:
    bring(ours, own)
    note = note_with(ours, "Nobody reads").id
    strike_words(ours, words_of(ours.db, note, words), asked_by="Ana", at=START + 1)
    again = bring(
        ours, own, both={each.root for each in read_other(own, ours.db, ours=ours.path).notes}
    )
    assert again.added == 0
    assert not any(words in each.text for each in notes_of(ours))


def test_struck_words_come_in_no_note_of_another_laptop(ours: Store, own: Path) -> None:
    mine = hold(ours, "00:00 /start", "21:00 Nobody reads the licence, I think")
    note = next(each.id for each in notes_of(ours, 2) if "Nobody" in each.text)
    words = words_of(ours.db, note, "nobody reads the licence")
    strike_words(ours, words, asked_by="Ana", at=START + 1)
    bring(ours, own, roundtable=mine, offset_ms=0)
    assert [each.text for each in notes_of(ours, 2) if "dataset" in each.text] == [
        "[…] before using a dataset"
    ]


def asked_of(store: Store) -> tuple[About, ...]:
    """Return what is asked of the organisation that said the note on nodes."""
    note = note_with(store, "the nodes were asked")
    return about_notes([note], [Scope.NAME, Scope.WORDING], store.standing.programme)


@pytest.mark.parametrize("before", [None, agree, refuse])
@pytest.mark.parametrize("there_said", [agree, refuse, withdraw, ask_consent])
def test_the_strictest_answer_wins(
    ours: Store,
    own: Path,
    before: Callable[..., Changes] | None,
    there_said: Callable[..., Changes],
) -> None:
    said = Said("e-mail", "2026-10-07")
    bring(ours, own)
    if before is not None:
        before(ours, asked_of(ours), at=START + 1, said=said)
    mine = {each.scope: each.answer for each in consents_of(ours.db)}
    with closing(open_store(own, TAKER)) as there:
        there_said(there, asked_of(there), at=START + 2, said=said)
        type_in(
            there, only_roundtable(there), "15:00 one more, so that there is something to bring"
        )
    done = bring(ours, own)
    now = {each.scope: each.answer for each in consents_of(ours.db)}
    if there_said in (refuse, withdraw) and before is not refuse:
        assert done.refused == len(asked_of(ours))
        assert all(each.takes_away for each in now.values())
        assert len(now) == 2
    else:
        assert done.refused == 0
        assert now == mine


def test_what_was_refused_there_comes_with_the_note(ours: Store, own: Path) -> None:
    with closing(open_store(own, TAKER)) as there:
        refuse(there, asked_of(there), at=START + 2)
    assert bring(ours, own).refused
    assert {each.note for each in consents_of(ours.db)} == {note_with(ours, "the nodes").id}
    assert bring(ours, own).refused == 0


def test_what_was_refused_there_holds_for_the_note_of_ours_it_is_like(
    ours: Store, own: Path
) -> None:
    type_in(
        ours, only_roundtable(ours), "07:05 GBIF: the nodes were asked before the board decided"
    )
    mine = note_with(ours, "the nodes").id
    with closing(open_store(own, TAKER)) as there:
        refuse(there, asked_of(there), at=START + 2)
    done = bring(ours, own, offset_ms=0)
    assert done.preview.counts()[IncomingVerdict.ALIKE] == 1
    assert {each.note for each in consents_of(ours.db)} == {mine}


def test_what_became_stricter_is_listed_to_tidy(ours: Store, own: Path) -> None:
    bring(ours, own)
    licence = note_with(ours, "Nobody reads")
    with closing(open_store(own, TAKER)) as there:
        take_off_record(there, (note_with(there, "Nobody reads").id,), at=START + 9)
    bring(ours, own)
    [listed] = left_questions(ours.db, only_roundtable(ours))
    assert (listed.kind, listed.subject) == (QuestionKind.STRICTER, (licence.id,))
    record = load_record(ours.db, only_roundtable(ours))
    assert is_open(record, listed, open_gaps=())
    with pytest.raises(Refused, match="made stricter elsewhere"):
        undo(ours, at=START + 80_000_000)
    assert note_with(ours, "Nobody reads").off_the_record
    assert left_questions(ours.db, only_roundtable(ours)) == (listed,)
    put_on_record(ours, (licence.id,), at=START + 90_000_000)
    assert not is_open(load_record(ours.db, only_roundtable(ours)), listed, open_gaps=())
