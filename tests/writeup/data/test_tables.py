"""Tables keep the promise: no column for what may not be told, and nothing by subtraction."""

from dataclasses import replace

import pytest

from facilitator.core.model import Channel, Promise
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.table import DataTable
from tests.writeup.data.house import HIDING, composed
from tests.writeup.stand_ins import BEGAN, MINUTE, note


def table(document: Document, name: str) -> DataTable:
    found = document.data.table(name)
    assert found is not None
    return found


def columns(document: Document, name: str) -> set[str]:
    return {each.name for each in table(document, name).fields}


@pytest.mark.parametrize("promise", list(Promise))
def test_notes_are_those_of_the_prose(promise: Promise) -> None:
    document = composed(promise, untied=True)
    words = table(document, "notes").column("words")
    assert len(words) == 12, "all but the one off the record"
    assert "SECRET of the room" not in words
    assert list(table(document, "notes").column("note")) == list(range(1, 13))


def test_forbidden_columns_do_not_exist() -> None:
    told = {"note", "kind", "words", "questions", "channel"}
    for promise in (Promise.UNATTRIBUTED, Promise.CHATHAM):
        assert columns(composed(promise), "notes") == told
    assert columns(composed(Promise.SECTOR), "notes") == {*told, "said_by"}
    assert columns(composed(Promise.CHATHAM), "actions") == {"note", "action"}
    assert columns(composed(Promise.UNATTRIBUTED), "actions") == {"note", "action", "due"}
    assert {"who", "due"} < columns(composed(Promise.ORGANISATION), "actions")


@pytest.mark.parametrize("promise", HIDING)
def test_tables_of_who_did_what_do_not_exist(promise: Promise) -> None:
    names = {each.name for each in composed(promise).data.tables}
    assert names.isdisjoint({"turns", "coverage", "organisations"})
    assert ("agenda" in names) == (promise is Promise.UNATTRIBUTED)


@pytest.mark.parametrize("promise", HIDING)
def test_order_tells_no_times(promise: Promise) -> None:
    words = table(composed(promise), "notes").column("words")
    assert list(words) == sorted(words, key=lambda each: str(each).casefold())


def test_who_said_it_as_the_promise_allows() -> None:
    def said(promise: Promise, audience: str = "public") -> dict[object, object]:
        notes = table(composed(promise, audience=audience, untied=True), "notes")
        return dict(zip(notes.column("words"), notes.column("said_by"), strict=True))

    slow, hidden = "Votes are slow", "Said in confidence by one"
    assert said(Promise.NAMED)[slow] == "Boris van Teal, Bellweather"
    assert said(Promise.ORGANISATION)[slow] == "Bellweather"
    assert said(Promise.SECTOR)[slow] == "nature"
    assert said(Promise.ORGANISATION)[hidden] == ""
    assert said(Promise.CHATHAM, "team")[hidden] == "OSBF"


def test_times_are_told_to_the_minute_and_to_the_team_exactly() -> None:
    late = replace(note(40, "Late"), at=BEGAN + 40 * MINUTE + 1234)
    for audience, wanted in (("public", 40 * MINUTE), ("team", 40 * MINUTE + 1234)):
        notes = table(composed(Promise.ORGANISATION, late, audience=audience), "notes")
        times = dict(zip(notes.column("words"), notes.column("time"), strict=True))
        assert times["Late"] == BEGAN + wanted


def test_a_note_tied_to_nobody_has_no_time_and_hides_the_turns() -> None:
    document = composed(Promise.ORGANISATION, untied=True)
    notes = table(document, "notes")
    assert notes.column("words")[-1] == "Said in confidence by one"
    assert notes.column("time")[-1] is None
    assert document.data.table("turns") is None, "the turn without a note would be whose it is"
    assert composed(Promise.ORGANISATION).data.table("turns") is not None
    assert composed(Promise.ORGANISATION, untied=True, audience="team").data.table("turns")


def test_turns_with_people_only_where_people_are_named() -> None:
    turns = table(composed(Promise.ORGANISATION), "turns")
    assert list(turns.column("organisation")) == ["ALN", "Bellweather", None]
    assert list(turns.column("begin")) == [BEGAN + each * MINUTE for each in (1, 5, 10)]
    assert list(turns.column("kind")) == ["turn", "turn", "chair"]
    assert turns.column("person") == ()
    named = table(composed(Promise.NAMED), "turns")
    assert named.column("person")[0] == "Ada Lindqvärn"


def test_coverage_counts_no_note_tied_to_nobody() -> None:
    rows = table(composed(Promise.ORGANISATION, untied=True), "coverage").rows
    assert ("OSBF", "Q2", 1) in rows, "the quote, and not what was said in confidence"
    assert ("RateWell", "Q3", 0) in rows


def test_chat_is_told_to_the_team_only() -> None:
    typed = note(41, "Typed beside it", channel=Channel.CHAT, said_by=("o-aln",))
    for audience, wanted in (("public", "spoken"), ("team", "chat")):
        notes = table(composed(Promise.ORGANISATION, typed, audience=audience), "notes")
        channels = dict(zip(notes.column("words"), notes.column("channel"), strict=True))
        assert channels["Typed beside it"] == wanted


@pytest.mark.parametrize("promise", list(Promise))
@pytest.mark.parametrize("audience", ["public", "team"])
def test_keys_are_keys_and_references_lead_to_rows(promise: Promise, audience: str) -> None:
    data = composed(promise, audience=audience, untied=True).data
    for each in data.tables:
        keys = list(zip(*map(each.column, each.key), strict=True))
        assert len(set(keys)) == len(each.rows), each.name
        assert all(len(row) == len(each.fields) for row in each.rows)
        for reference in each.references:
            target = data.table(reference.table)
            assert target is not None, reference
            wanted = set(each.column(reference.field)) - {None}
            assert wanted <= set(target.column(reference.of)), reference
