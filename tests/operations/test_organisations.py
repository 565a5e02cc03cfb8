"""Colours that stay apart, in a programme that was made with others."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.organisation_colours import APART, marked
from facilitator.operations.history import undo
from facilitator.operations.organisations import use_colours_apart
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme

OLD = ("#2E8B57", "#BA478F", "#D9730D", "#246ADC", "#839C4E", "#6866B8", "#08A0C0")
NOON = 1_794_830_400_000  # 2026-11-16 12:00 UTC


def colours(store: Store) -> list[str]:
    return [each.colour for each in load_programme(store.db).organisations]


@pytest.fixture
def old(store: Store) -> Store:
    """Make the sample as versions before made it."""
    with store.act("recolour_organisations", at=NOON) as act:
        for each, colour in zip(store.standing.programme.organisations, OLD, strict=False):
            act.change("organisation", each.id, colour=colour)
    return store


def test_the_sample_has_them_from_the_first(store: Store) -> None:
    assert colours(store) == [*APART, marked(APART[0], 1)]
    with pytest.raises(Refused, match="already"):
        use_colours_apart(store, at=NOON)


def test_an_old_programme_gets_them_when_asked_and_undo_gives_its_own_back(old: Store) -> None:
    before = colours(old)
    assert before[: len(OLD)] == list(OLD)
    use_colours_apart(old, at=NOON + 1)
    assert colours(old) == [*APART, marked(APART[0], 1)]
    undo(old, at=NOON + 2)
    assert colours(old) == before
