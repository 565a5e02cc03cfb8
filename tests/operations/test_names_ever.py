"""Names that are no longer on the roster: a write-up does not tell them either."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.practice import make_practice
from facilitator.operations.privacy import forget_person
from facilitator.operations.programmes import cast_stand_ins
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.operations.setting_up.organisations import change_organisation
from facilitator.operations.setting_up.people import change_person, take_off_roster
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.writeup.compose import Request
from tests.store.programme_files import ME

NOON = 1_794_830_400_000  # 2026-11-16 12:00 UTC


def found(store: Store, *lines: str, promise: Promise = Promise.CHATHAM) -> set[str]:
    """Hold a roundtable, and return the names that its write-up may not tell."""
    question = load_programme(store.db).questions[1].id
    made = plan_roundtable(
        store, question, at=NOON, title="Law", zone="UTC", promise=promise
    ).subject[0]
    start(store, made, at=NOON + 1)
    for number, line in enumerate(lines, start=2):
        add_note(store, made, line, at=NOON + number)
    end(store, made, at=NOON + 60_000)
    document = compose_roundtable(store.db, made, Request("public"), now=NOON + 70_000)
    return {hit.name for hit in document.hits}


def person(store: Store, name: str) -> str:
    return next(each.id for each in load_programme(store.db).people if each.name == name)


@pytest.mark.parametrize("promise", [Promise.ORGANISATION, Promise.CHATHAM])
def test_who_left_or_was_renamed_is_still_looked_for(store: Store, promise: Promise) -> None:
    take_off_roster(store, person(store, "Tim Robertson"), at=NOON)
    change_person(store, person(store, "Katie Shaw"), name="Kate Quistgaard", at=NOON)
    names = found(store, "Tim said so", "Katie too", "And Quistgaard", promise=promise)
    assert names == {"Tim", "Katie", "Quistgaard"}


def test_a_former_name_of_an_organisation_is_still_looked_for(store: Store) -> None:
    oar = next(o for o in load_programme(store.db).organisations if o.handle == "oar")
    change_organisation(store, oar.id, name="Supply Hub Nord", short="SHN", aliases=(), at=NOON)
    assert found(store, "the Open Apparel Registry closes") == {"Open Apparel Registry"}


def test_the_real_people_behind_stand_ins_are_looked_for(store: Store) -> None:
    cast_stand_ins(store, at=NOON)
    assert found(store, "Tim Robertson thinks so, and Katie too") == {"Tim Robertson", "Katie"}


def test_a_copy_to_practise_on_knows_them_without_their_names(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "practice.roundtable"
    make_practice(store.db, target, ME, None, at=NOON, title="Rehearsed", zone="UTC")
    assert b"Robertson" not in target.read_bytes()
    with closing(open_store(target, ME)) as copy:
        for each in roundtables(copy.db):
            start(copy, each.id, at=NOON)
            end(copy, each.id, at=NOON + 1)
        assert found(copy, "Tim Robertson thinks so", "a plain remark") == {"Tim Robertson"}


def test_after_forgetting_no_more_is_found_than_before(store: Store) -> None:
    lines = ("The board decides", "The project ends", "a guest came", "Tim said so", "Breen agreed")
    before = found(store, *lines)
    for name in ("Tim Robertson", "Laureen van Breen", "Guillaume Rischard", "Katie Shaw"):
        forget_person(store, person(store, name), at=NOON)
    assert found(store, *lines) == before == {"Tim", "Breen"}


def test_who_takes_notes_is_looked_for(store: Store) -> None:
    other = Author("Rosa Quist", ME.machine, ME.site)
    store.author = other
    assert found(store, "Rosa asked whether we close") == {"Rosa"}
