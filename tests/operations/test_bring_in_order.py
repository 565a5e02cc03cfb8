"""Whatever is brought in, in whichever order and however often: the same notes are there."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.bringing import Other
from facilitator.operations.bringing_in.bring_in import bring_in
from facilitator.operations.other_laptop import read_other
from facilitator.store.file import Store, open_store
from tests.examples import examples
from tests.operations.laptops import (
    FACILITATOR,
    NOTES,
    ROOM,
    START,
    TAKER,
    hold,
    make_file,
    notes_of,
)

# Two of theirs are alike, and one of theirs is like one of ours.
ALIKE = "03:00 The members elect the board each year\n03:40 The members elect the board every year"
HERE = "06:31 “A sentence as it was spoken”"
COUNT = 8


@pytest.fixture(scope="module")
def laptops(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, Other]:
    folder = tmp_path_factory.mktemp("laptops")
    with closing(make_file(folder / "ours.roundtable")) as store:
        roundtable = hold(store, ROOM, HERE)
        with closing(make_file(folder / "theirs.roundtable", TAKER)) as there:
            hold(there, ROOM, NOTES, ALIKE)
        other = read_other(folder / "theirs.roundtable", store.db, ours=store.path)
    return folder / "ours.roundtable", roundtable, other


def kept(store: Store) -> list[tuple[object, ...]]:
    rows = store.db.execute(
        "SELECT n.id, n.text, n.at, n.item, n.turn, n.attribution, n.origin, n.deleted,"
        " group_concat(s.organisation) FROM note AS n LEFT JOIN note_said_by AS s ON s.note = n.id"
        " WHERE n.roundtable IS NOT NULL GROUP BY n.id"
    )
    return sorted(rows.fetchall())


@settings(max_examples=examples(15), deadline=None)
@given(
    subsets=st.lists(st.sets(st.integers(0, COUNT - 1), max_size=COUNT), min_size=1, max_size=4),
    whole=st.booleans(),
)
def test_any_subsets_in_any_order_and_twice_give_the_same(
    laptops: tuple[Path, str, Other], *, subsets: list[set[int]], whole: bool
) -> None:
    ours, roundtable, other = laptops
    assert len(other.notes) == COUNT
    roots = [each.root for each in other.notes]
    chosen = [{roots[index] for index in subset} for subset in (*subsets, *subsets)]
    if whole:
        chosen.append(set(roots))
    together = set().union(*chosen)
    with tempfile.TemporaryDirectory() as folder:
        one, all_at_once = Path(folder) / "one.roundtable", Path(folder) / "all.roundtable"
        for target in (one, all_at_once):
            shutil.copyfile(ours, target)
        with closing(open_store(one, FACILITATOR)) as store:
            for number, only in enumerate(chosen):
                at = START + 90_000_000 + number
                bring_in(store, other, roundtable=roundtable, offset_ms=0, at=at, only=only)
            piece_by_piece = kept(store)
            assert len(notes_of(store)) == len({each.text for each in notes_of(store)})
        with closing(open_store(all_at_once, FACILITATOR)) as store:
            at = START + 99_000_000
            bring_in(store, other, roundtable=roundtable, offset_ms=0, at=at, only=together)
            assert kept(store) == piece_by_piece
