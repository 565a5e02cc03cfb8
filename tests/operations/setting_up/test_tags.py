"""Tags are renamed, described, coloured, put below another and retired; each is one undo step."""

from collections.abc import Callable
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.errors import Refused
from facilitator.core.note_query.note_filter import Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.tags import Tag
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.note_search import NoteSearch
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.setting_up.merging import merge_tags
from facilitator.operations.setting_up.tags import add_tag, change_tag, retire_tag, set_tags
from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.operations.setting_up.telling_apart import tell_apart
from facilitator.store.file import Store, open_reader
from facilitator.store.journal import Author
from facilitator.store.queries.apart import told_apart
from facilitator.store.queries.found_counts import Axis, count_rows
from facilitator.store.queries.left_out import offered_tags
from facilitator.store.queries.notes_found import NoteFilter
from facilitator.store.queries.records import load_note
from facilitator.store.queries.tags import load_tag_book
from facilitator.store.scratch import open_scratch
from tests.examples import examples
from tests.sample_file import the_sample

MIN = 60_000


@pytest.fixture
def room(store: Store) -> str:
    question = store.standing.programme.questions[1].id
    (planned,) = plan_roundtable(store, question, at=2, title="R", zone="UTC").subject
    start(store, planned, at=MIN)
    return planned


def add(store: Store, *names: str) -> list[str]:
    return [add_tag(store, each, at=2 * MIN).subject[0] for each in names]


def note(store: Store, room: str, line: str) -> str:
    return add_note(store, room, line, at=3 * MIN).subject[0]


def tag(store: Store, row_id: str) -> Tag:
    return next(each for each in load_tag_book(store.db) if each.id == row_id)


def notes_of(store: Store, row_id: str) -> int:
    return count_rows(store.db, NoteFilter(), Axis.TAG).get(row_id, 0)


def test_renaming_water_never_touches_waterways(store: Store, room: str) -> None:
    water, waterways = add(store, "water", "waterways")
    first, second = note(store, room, "Rivers #water"), note(store, room, "Canals #waterways")
    change_tag(store, water, name="rivers", at=4 * MIN)
    assert [tag(store, each).name for each in (water, waterways)] == ["rivers", "waterways"]
    assert (load_note(store.db, first).tags, load_note(store.db, second).tags) == (
        (water,),
        (waterways,),
    )
    assert act_in_words(store.db, "change_tag", (water,)) == "change the tag rivers"
    undo(store, at=5 * MIN)
    assert tag(store, water).name == "water"


def test_a_note_keeps_its_tag_when_it_is_edited_after_the_tag_got_another_name(
    store: Store, room: str
) -> None:
    (fundng,) = add(store, "fundng")
    held = note(store, room, "Who pays #fundng")
    change_tag(store, fundng, name="funding", at=4 * MIN)
    edit_note(store, held, "Who pays for it #fundng", at=5 * MIN)
    assert load_note(store.db, held).tags == (fundng,)
    assert tag(store, fundng).aliases == ("fundng",)


def test_what_is_typed_for_a_merged_tag_means_the_other(store: Store, room: str) -> None:
    fundng, funding = add(store, "fundng", "funding")
    held = note(store, room, "Who pays #fundng")
    merge_tags(store, fundng, funding, at=4 * MIN)
    later = note(store, room, "Nobody pays #[fundng] #funding")
    assert load_note(store.db, held).tags == load_note(store.db, later).tags == (funding,)
    assert notes_of(store, funding) == 2
    assert [each.name for each in load_tag_book(store.db)] == ["funding"]


def test_a_name_that_was_given_up_can_be_taken_back(store: Store) -> None:
    (one,) = add(store, "fundng")
    change_tag(store, one, name="funding", at=4 * MIN)
    change_tag(store, one, name="fundng", at=5 * MIN)
    assert (tag(store, one).name, tag(store, one).aliases) == ("fundng", ("funding",))


def test_it_is_described_and_coloured(store: Store) -> None:
    (one,) = add(store, "funding")
    change_tag(store, one, about=" What  pays for it ", colour="#0072b2", at=4 * MIN)
    assert (tag(store, one).about, tag(store, one).colour) == ("What pays for it", "#0072B2")
    change_tag(store, one, colour="", at=5 * MIN)
    assert tag(store, one).colour == ""


REFUSED: dict[str, tuple[Callable[[Store, list[str]], object], str]] = {
    "no name": (lambda s, t: change_tag(s, t[0], name=" ", at=9), "needs a name"),
    "too long": (lambda s, t: change_tag(s, t[0], name="x" * 101, at=9), "at most 100"),
    "taken": (lambda s, t: change_tag(s, t[0], name="Lakes", at=9), "#lakes is a tag already"),
    "no colour": (lambda s, t: change_tag(s, t[0], colour="blue", at=9), "no colour"),
    "itself": (lambda s, t: change_tag(s, t[0], parent=t[0], at=9), "below itself"),
    "third level": (
        lambda s, t: change_tag(s, t[2], parent=t[1], at=9),
        "#lakes stands below #rivers itself, and there are two levels: choose #rivers",
    ),
    "circle": (lambda s, t: change_tag(s, t[0], parent=t[1], at=9), "#lakes stands below"),
    "with some below": (lambda s, t: change_tag(s, t[0], parent=t[2], at=9), "#lakes stands below"),
    "itself apart": (lambda s, t: tell_apart(s, t[0], t[0], at=9), "one and the same"),
}


@pytest.mark.parametrize(("act", "said"), REFUSED.values(), ids=REFUSED)
def test_what_makes_no_sense_is_refused(
    store: Store, act: Callable[[Store, list[str]], object], said: str
) -> None:
    tags = add(store, "rivers", "lakes", "seas")
    change_tag(store, tags[1], parent=tags[0], at=3 * MIN)
    before = load_tag_book(store.db)
    with pytest.raises(Refused, match=said):
        act(store, tags)
    assert load_tag_book(store.db) == before


def test_an_alias_is_no_free_name(store: Store) -> None:
    one, other = add(store, "fundng", "lakes")
    change_tag(store, one, name="funding", at=4 * MIN)
    with pytest.raises(Refused, match="#fundng is another name of #funding"):
        change_tag(store, other, name="fundng", at=5 * MIN)


def test_a_retired_tag_is_offered_no_more_and_stays_on_its_notes(store: Store, room: str) -> None:
    one, other = add(store, "rivers", "lakes")
    held = note(store, room, "Canals #rivers")
    retire_tag(store, one, at=4 * MIN)
    assert [row_id for row_id, _ in offered_tags(store.db)] == [other]
    assert load_note(store.db, held).tags == (one,)
    assert tag(store, one).former
    with pytest.raises(Refused, match="retired already"):
        retire_tag(store, one, at=5 * MIN)
    take_in_again(store, "tag", one, at=6 * MIN)
    assert not tag(store, one).former


def test_a_retired_tag_that_no_note_has_goes_and_what_stood_below_it_stands_alone(
    store: Store,
) -> None:
    one, other = add(store, "rivers", "lakes")
    change_tag(store, other, parent=one, at=4 * MIN)
    retire_tag(store, one, at=5 * MIN)
    assert [(each.id, each.parent) for each in load_tag_book(store.db)] == [(other, None)]
    undo(store, at=6 * MIN)
    assert tag(store, other).parent == one


def test_the_offered_tags_know_what_a_tag_was_called(store: Store, room: str) -> None:
    (one,) = add(store, "fundng")
    note(store, room, "Who pays #fundng")
    change_tag(store, one, name="funding", at=4 * MIN)
    set_tags(store, ["fundng", "lakes"], at=5 * MIN)
    assert [each.name for each in load_tag_book(store.db)] == ["funding", "lakes"]


def test_a_merged_tag_hands_on_what_the_other_lacks(store: Store) -> None:
    one, other, below = add(store, "fundng", "funding", "grants")
    change_tag(store, one, about="What pays", colour="#0072B2", at=3 * MIN)
    change_tag(store, below, parent=one, at=4 * MIN)
    merge_tags(store, one, other, at=5 * MIN)
    kept = tag(store, other)
    assert (kept.about, kept.colour, tag(store, below).parent) == ("What pays", "#0072B2", other)


def test_two_that_were_told_apart_are_remembered_until_it_is_undone(store: Store) -> None:
    one, other = add(store, "water", "waters")
    tell_apart(store, other, one, at=4 * MIN)
    assert told_apart(store.db) == {frozenset((one, other))}
    assert act_in_words(store.db, "tell_apart", (other, one)) == "tell waters, water apart"
    undo(store, at=5 * MIN)
    assert not told_apart(store.db)


def test_the_query_for_a_tag_means_that_one_whatever_it_is_called(store: Store) -> None:
    names = (
        "open data",
        'a "quoted" one',
        "a,b",
        "none",
        "público",
        "publico",
        "-x",
        "“y”",
        ":",
        "'",
    )
    tags = dict(zip(add(store, *names), names, strict=True))
    with store.act("recover", at=5 * MIN) as act:
        tags[act.create("tag", name="none")] = "none"  # by another laptop
    search = NoteSearch(store.db, store.standing.programme, now=5 * MIN)
    for row_id, name in tags.items():
        means = search.filter_of(search.query_for(Filter.TAG, name, row_id))
        off = Wanted(Filter.IS, (Trait.OFF.value,), negated=True)
        assert means.wanted == (Wanted(Filter.TAG, (row_id,)), off), name
    said = search.query_for(Filter.TAG, "open data", next(iter(tags)))
    assert said == 'tag:"open data" -is:off'


STEP = st.tuples(
    st.sampled_from(["below", "merge", "retire"]), st.integers(0, 4), st.integers(0, 4)
)


@pytest.mark.slow
@settings(max_examples=examples(60))
@given(steps=st.lists(STEP, max_size=8))
def test_there_are_two_levels_whatever_is_done(steps: list[tuple[str, int, int]]) -> None:
    with (
        closing(open_reader(the_sample())) as db,
        closing(open_scratch(db, Author("Ana", "m", "s"))) as store,
    ):
        tags = add(store, "a1", "b2", "c3", "d4", "e5")
        for at, (what, one, other) in enumerate(steps, start=3 * MIN):
            try:
                if what == "below":
                    change_tag(store, tags[one], parent=tags[other], at=at)
                elif what == "merge":
                    merge_tags(store, tags[one], tags[other], at=at)
                else:
                    retire_tag(store, tags[one], at=at)
            except (Refused, KeyError):
                continue
        parents = {each.id: each.parent for each in load_tag_book(store.db)}
        above = [each for each in parents.values() if each is not None]
        assert all(parents[each] is None for each in above)
