"""What is due: quotes that wait for an answer, write-ups for approval, actions past their day."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.approval import Status
from facilitator.core.consent import Party
from facilitator.core.due import Due
from facilitator.core.note_query.scope import WHOLE, Scope
from facilitator.operations.approving import set_status
from facilitator.operations.comments import agree_as_written, send_comments
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.roundtables import end
from facilitator.operations.whats_due import whats_due
from facilitator.store.file import open_store
from facilitator.writeup.compose import Request
from tests.operations.every_act import ActHouse
from tests.operations.test_privacy import ME, NOON
from tests.sample_file import put_sample

DAY_MS = 86_400_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[ActHouse]:
    put_sample(tmp_path / "a.roundtable", ME, at=NOON)
    with closing(open_store(tmp_path / "a.roundtable", ME)) as store:
        made = ActHouse(store)
        made.do(add_note, "GBIF: We wrote ours late !quote")
        made.do(add_note, "!action @gbif share the guide by 2026-11-18")
        yield made


def due(house: ActHouse, scope: Scope = WHOLE, *, later: int = 0) -> Due:
    programme = house.store.standing.programme
    return whats_due(house.store.db, programme, scope, now=house.now + later * DAY_MS)


def test_a_quote_is_due_from_its_sending_to_its_answer(house: ActHouse) -> None:
    assert due(house).quotes == 0
    gbif = Party(organisation=house.who("gbif").organisation)
    send_comments(house.store, gbif, at=house.now + 1)
    assert due(house, later=2)[:2] == (1, "2026-11-16")
    theme = next(q.id for q in house.store.standing.programme.questions if q.code == "Q3")
    assert due(house, Scope(theme=theme)).quotes == 0
    assert due(house, Scope(house.roundtable)).quotes == 1
    agree_as_written(house.store, gbif, at=house.now + 2)
    assert due(house)[:2] == (0, "")


def test_a_roundtable_is_due_from_the_day_after_its_end_until_it_is_approved(
    house: ActHouse,
) -> None:
    assert due(house, later=5).unapproved == ()
    house.do(end)
    assert due(house).unapproved == ()
    (one,) = due(house, later=12).unapproved
    assert (one.roundtable, one.label, one.days) == (house.roundtable, "1", 12)
    document = compose_roundtable(
        house.store.db, house.roundtable, Request("team"), now=house.now + 1
    )
    store, table = house.store, house.roundtable
    for status, left in ((Status.APPROVED, 0), (Status.IN_REVIEW, 1)):
        set_status(store, table, document, status, by="Ana", at=house.now + 2 + left)
        assert len(due(house, later=12).unapproved) == left


def test_actions_are_due_once_their_day_is_past(house: ActHouse) -> None:
    assert due(house, later=2).overdue == 0
    assert due(house, later=3).overdue == 1
