"""Forgetting somebody takes each way in which the name was written, and says what may remain."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.names.deciding import Ruling
from facilitator.core.names.letters import letters_in
from facilitator.operations.naming import decide_names
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.privacy import forget_person, toll_of_person
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_notes
from facilitator.writeup.compose import Request
from tests.sample_file import put_sample

ME = Author("Note-taker", "machine-1", "site-1")
NOON = 1_795_521_600_000  # 24 November 2026, 12:00 UTC
WAYS = (
    "Robertson, Tim agreed to it",
    "see Tim-Robertson and TIM_ROBERTSON",
    "write to tim.robertson@gbif.example or trobertson@x.example",
    "ask T. Robertson, or Robertson, T.",
    "it is at https://x.example/people/tim-robertson",
    "the box is tr77@gbif.example",
    "as Tim Robertson put it",
)
REMAINS = ("Tim agreed to close", "what Robertson wrote")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "a.roundtable"
    put_sample(path, ME, at=NOON)
    with closing(open_store(path, ME)) as opened:
        yield opened


def hold(store: Store, *lines: str) -> str:
    question = load_programme(store.db).questions[0].id
    made = plan_roundtable(store, question, at=NOON, title="Value", zone="UTC").subject[0]
    start(store, made, at=NOON + 1)
    for number, line in enumerate(lines):
        add_note(store, made, line, at=NOON + 2 + number)
    return made


def tim(store: Store) -> str:
    people = load_programme(store.db).people
    return next(each.id for each in people if each.name == "Tim Robertson")


def test_each_way_goes_and_what_may_remain_is_told(store: Store) -> None:
    person = tim(store)
    with store.act("add_person", at=NOON) as act:
        act.change("person", person, email="tr77@gbif.example")
    table = hold(store, *WAYS, *REMAINS)
    toll = toll_of_person(store.db, store.path, person)
    assert "7 notes" in str(toll.goes[1])
    told = str(toll.stays[0])
    assert "in 2 places" in told
    assert all(each in told for each in REMAINS)
    forget_person(store, person, at=NOON + 50)
    left = [each.text for each in load_notes(store.db, table)]
    assert left[-2:] == list(REMAINS)
    for text in left[:-2]:
        assert "robertson" not in letters_in(text)
        assert "tr77" not in text
    assert check(store.db, full=True) == ()


def test_where_nothing_remains_that_is_said(store: Store) -> None:
    hold(store, *WAYS)
    assert "there is none" in str(toll_of_person(store.db, store.path, tim(store)).stays[0])


def test_no_decision_keeps_the_letters_of_a_forgotten_name(store: Store) -> None:
    table = hold(store, "It is as with Robertson’s list", "It is as with OCP’s list")
    request = Request("public")
    hits = compose_roundtable(store.db, table, request, now=NOON + 20).hits
    assert [each.name for each in hits] == ["Robertson"]
    decide_names(store, hits, Ruling.MENTIONED, at=NOON + 21)
    forget_person(store, tim(store), at=NOON + 50)
    forms = store.db.execute("SELECT form FROM name_decision").fetchall()
    assert forms == [("",)]
    bodies = [body for (body,) in store.db.execute("SELECT body FROM journal")]
    assert not any('"robertson"' in body for body in bodies)
    assert check(store.db, full=True) == ()
    hits = compose_roundtable(store.db, table, request, now=NOON + 60).hits
    assert [each.name for each in hits] == ["Robertson"]  # by its hash
