"""Whatever is typed as a query, however long: it is found or refused, in no long time."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from facilitator.store.making import create
from facilitator.store.queries.found_counts import count_live
from facilitator.store.queries.notes_found import find_ids
from tests.store.programme_files import ME
from tests.store.queries.many_sorts import ManySorts


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManySorts]:
    with closing(create(tmp_path_factory.mktemp("typed") / "a.roundtable", ME)) as store:
        yield ManySorts(store)


@pytest.mark.slow
def test_a_long_text_may_be_pasted(house: ManySorts) -> None:
    for typed in ("water ", "-water ", "gbif ", "-gbif ", '"open data" ', '-"open data" '):
        for more in ("", "is:off "):
            one = find_ids(house.db, house.search.filter_of(f"{more}{typed}"))
            assert find_ids(house.db, house.search.filter_of(more + typed * 3_000)) == one, typed
    words = " ".join(f"w{number}" for number in range(3_000))
    assert find_ids(house.db, house.search.filter_of(words)) == ()
    with pytest.raises(BadInput, match="take some of them away"):
        house.search.filter_of(words.replace(" ", " -"))


PIECES = (
    *("from:", "in:r", "tag:", "date:", "is:off", "gbif", "water", "none", "1", "2026", "..", "è"),
    *("-", '"', ",", " ", "*", "^", "NEAR(", ")", "AND", "\x00", "\ud800"),
)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=20),
        st.lists(
            st.sampled_from(PIECES),
            max_size=8,
        ).map("".join),
    )
)
def test_whatever_is_typed_is_found_or_refused(house: ManySorts, typed: str) -> None:
    try:
        wanted = house.search.filter_of(typed)
    except BadInput:
        return
    assert set(find_ids(house.db, wanted)) <= {note.id for _, note in house.notes}
    assert count_live(house.db, wanted) == len(find_ids(house.db, wanted))


@pytest.mark.parametrize("typed", ["\ud800", "is:off \ud800from:", '"\ud800"', "-\udfff is:off"])
def test_half_a_character_is_found_nowhere(house: ManySorts, typed: str) -> None:
    found = find_ids(house.db, house.search.filter_of(typed))
    assert (found == ()) is not typed.startswith("-")
