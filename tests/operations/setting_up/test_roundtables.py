"""Defaults of a programme, and what is known of a roundtable before the day."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.attribution import STRICTNESS
from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.limits import item_limit
from facilitator.core.model import Item, Promise, Roundtable
from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.operations.people import add_person
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.operations.setting_up.programme import change_programme
from facilitator.operations.setting_up.roundtables import (
    change_roundtable,
    plan_like_the_last,
    remove_roundtable,
)
from facilitator.operations.starting import listed_start
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme, load_roundtable, roundtables
from facilitator.store.queries.records import load_record
from tests.sample_file import put_sample

AT = 1_794_837_600_000  # 2026-11-16 14:00 UTC


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "a.roundtable"
    put_sample(path, Author("Ana", "m", "s"), at=AT)
    with closing(open_store(path, Author("Ana", "m", "s"))) as opened:
        yield opened


def planned(store: Store, question: int = 1) -> str:
    theme = load_programme(store.db).questions[question].id
    return plan_roundtable(store, theme, at=AT, title="R", zone="Europe/London").subject[0]


def head(store: Store, roundtable: str) -> Roundtable:
    return load_roundtable(store.db, roundtable)


def test_new_roundtables_begin_with_what_the_programme_promises(store: Store) -> None:
    assert head(store, planned(store)).promise is Promise.ORGANISATION
    change_programme(store, promise="Chatham", zone="paris", amber="90s", theme_word="topic", at=AT)
    programme = load_programme(store.db)
    assert (programme.promise, programme.zone) == (STRICTNESS[-1], "Europe/Paris")
    assert (programme.amber, programme.theme_word) == ("90s", "topic")
    assert head(store, planned(store)).promise is Promise.CHATHAM
    store.undo(at=AT)
    store.undo(at=AT)
    assert load_programme(store.db).zone == ""


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"promise": "secret"}, "“secret” is no promise: it is one of named, "),
        ({"zone": "Mars"}, "“Mars” is no time zone that is known here"),
        ({"amber": "soon"}, "“soon” is no limit: write what is left then, as 20% or 90s"),
        ({"theme_word": "x" * 41}, "a theme is called by a word or two"),
        ({"title": " "}, "a programme needs a title"),
    ],
)
def test_a_default_that_makes_no_sense_changes_nothing(
    store: Store, fields: dict[str, str], sentence: str
) -> None:
    before = load_programme(store.db)
    with pytest.raises(Refused) as refused:
        change_programme(store, at=AT, **fields)  # type: ignore[arg-type]
    assert str(refused.value).startswith(sentence)
    assert load_programme(store.db) == before


def test_an_item_without_a_limit_of_its_own_has_that_of_the_programme() -> None:
    item = Item("i", "Welcome", planned_ms=600_000)
    limits = [item_limit(item), item_limit(item, "90s"), item_limit(Item("i", "W", 600_000), "5%")]
    assert [each.amber_ms for each in limits if each] == [120_000, 90_000, 30_000]
    own = item_limit(Item("i", "W", 600_000, amber="60s"), "90s")
    assert own is not None
    assert own.amber_ms == 60_000


def test_day_place_and_how_it_is_held_are_kept_and_undone(store: Store) -> None:
    one = planned(store)
    change_roundtable(
        store, one, date="2026-12-10", place=" Room  5 ", mode="both", link="https://x.org", at=AT
    )
    meeting = head(store, one).meeting
    assert (meeting.date, meeting.place, meeting.mode) == ("2026-12-10", "Room 5", "both")
    assert meeting.link == "https://x.org"
    store.undo(at=AT)
    assert head(store, one).meeting.date == ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [("12 Dec", "2026-12-12"), ("Dec 12, 2027", "2027-12-12"), ("12 Nov", "2027-11-12"), ("", "")],
)
def test_a_day_is_typed_as_people_do(store: Store, typed: str, day: str) -> None:
    one = planned(store)
    change_roundtable(store, one, date="2026-11-30", at=AT)
    change_roundtable(store, one, date=typed, at=AT)
    assert head(store, one).meeting.date == day


def test_the_day_decides_which_listed_start_is_meant(store: Store) -> None:
    one = planned(store)
    near = listed_start(store.db, load_record(store.db, one), AT)
    change_roundtable(store, one, date="2027-03-01", at=AT)
    far = listed_start(store.db, load_record(store.db, one), AT)
    assert near is not None
    assert far is not None
    assert far - near > 90 * 86_400_000
    assert (far - near) % 86_400_000 == 0  # no change of the clocks lies between


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"date": "2026-02-30"}, "“2026-02-30” is no day: write it as 2026-05-12"),
        ({"date": "soon"}, "“soon” is no day"),
        ({"date": "12 May or so"}, "“12 May or so” is no day"),
        ({"mode": "phone"}, "“phone” is no way to meet: room, remote or both"),
        ({"zone": ""}, "“” is no time zone"),
        ({"promise": "none"}, "“none” is no promise"),
    ],
)
def test_what_makes_no_sense_is_refused_whole(
    store: Store, fields: dict[str, str], sentence: str
) -> None:
    one = planned(store)
    with pytest.raises(Refused) as refused:
        change_roundtable(store, one, place="Room 5", at=AT, **fields)  # type: ignore[typeddict-item]
    assert str(refused.value).startswith(sentence)
    assert head(store, one).meeting.place == ""


def test_another_theme_brings_its_agenda_until_the_start(store: Store) -> None:
    one = planned(store)
    other = load_programme(store.db).questions[0].id
    before = head(store, one).agenda
    change_roundtable(store, one, question=other, at=AT)
    assert head(store, one).question == other
    assert head(store, one).agenda not in (None, before)
    start(store, one, at=AT)
    with pytest.raises(Refused, match="has started"):
        change_roundtable(store, one, question="", at=AT)


def test_after_the_start_less_cannot_be_promised(store: Store) -> None:
    one = planned(store)
    change_roundtable(store, one, promise="named", at=AT)
    change_roundtable(store, one, promise="chatham", at=AT)
    start(store, one, at=AT)
    with pytest.raises(Refused, match="only be tightened"):
        change_roundtable(store, one, promise="named", at=AT)


def test_only_what_was_never_held_is_taken_out(store: Store) -> None:
    one, two, three = planned(store), planned(store), planned(store)
    remove_roundtable(store, one, at=AT)
    start(store, two, at=AT)
    with pytest.raises(Refused, match="was held"):
        remove_roundtable(store, two, at=AT)
    enter_line(store, three, "/open", at=AT)
    enter_line(store, three, "A note before the start", at=AT)
    with pytest.raises(Refused, match="or has notes"):
        remove_roundtable(store, three, at=AT)
    assert [each.id for each in roundtables(store.db)] == [two, three]


def test_the_next_is_like_the_last_without_its_day(store: Store) -> None:
    with pytest.raises(Refused, match="plan the first"):
        plan_like_the_last(store, None, at=AT)
    one = planned(store)
    programme = load_programme(store.db)
    away, afar = programme.people[0].id, programme.people[1].id
    change_roundtable(store, one, promise="chatham", date="2026-12-10", place="Room 5", at=AT)
    start(store, one, at=AT)
    mark_absent(store, one, Who(away, None), at=AT)
    mark_present(store, one, Who(afar, None), remote=True, at=AT)
    end(store, one, at=AT + 60_000)
    (two,) = plan_like_the_last(store, None, at=AT).subject
    like, before = head(store, two), head(store, one)
    assert (like.number, like.question, like.promise) == (2, before.question, Promise.CHATHAM)
    assert (like.meeting.place, like.meeting.date) == ("Room 5", "")
    found = load_record(store.db, two)
    assert [item.title for item in found.items] == [
        item.title for item in load_record(store.db, one).items
    ]
    assert found.absent == {away}
    assert [each.who for each in found.presence if each.remote] == [afar]


def test_a_guest_of_another_one_is_not_here_in_the_next(store: Store) -> None:
    one, last = planned(store), planned(store)
    (guest,) = add_person(store, "Di Roe", roundtable=one, at=AT).subject
    (made,) = plan_like_the_last(store, None, at=AT).subject
    assert guest not in load_record(store.db, one).absent
    assert guest in load_record(store.db, made).absent
    assert last != made
