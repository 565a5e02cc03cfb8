"""Outlines: kept by name, changed section by section, and read as they were written."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.errors import BadInput, Refused
from facilitator.core.outlines import SHIPPED, Grouping, Outline, Section, outline_named, usual
from facilitator.operations.history import undo
from facilitator.operations.outlines import (
    add_outline,
    change_outline,
    change_section,
    move_section,
    remove_outline,
)
from facilitator.store.file import Store
from facilitator.store.queries.outlines import load_outlines
from tests.examples import examples
from tests.store.programme_files import NOON


@pytest.fixture
def kept(store: Store) -> str:
    (made,) = add_outline(store, "Ours", SHIPPED[1], at=NOON).subject
    return made


def the_one(store: Store) -> Outline:
    (found,) = load_outlines(store.db)
    return found


def test_it_has_the_sections_of_the_one_it_is_like_and_all_others_off(
    store: Store, kept: str
) -> None:
    found = the_one(store)
    assert found == SHIPPED[1]._replace(name="Ours", id=kept)
    assert {each.section for each in found.parts} == set(Section)


def test_a_section_is_retitled_switched_and_moved(store: Store, kept: str) -> None:
    change_section(store, kept, Section.FINDINGS, title=" What we\tlearnt ", at=NOON + 1)
    change_section(store, kept, Section.FINDINGS, on=True, text="Read *this*.", at=NOON + 2)
    move_section(store, kept, Section.FINDINGS, 1, at=NOON + 3)
    first = the_one(store).parts[0]
    assert first == (Section.FINDINGS, "What we learnt", "Read *this*.", True)
    undo(store, at=NOON + 4)
    assert the_one(store).parts[0].section is Section.MESSAGES


def test_it_is_renamed_grouped_and_taken_out(store: Store, kept: str) -> None:
    change_outline(store, kept, name="Theirs", group="tag, time", at=NOON + 1)
    assert the_one(store).group == (Grouping.TAG, Grouping.TIME)
    remove_outline(store, kept, at=NOON + 2)
    assert load_outlines(store.db) == ()
    with pytest.raises(Refused, match="not there any more"):
        change_section(store, kept, Section.NOTES, on=True, at=NOON + 3)


@pytest.mark.parametrize(
    ("name", "words"), [("ours ", "already"), ("By theme", "already"), (" ", "needs a name")]
)
def test_a_name_is_one_that_is_free(store: Store, kept: str, name: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        add_outline(store, name, SHIPPED[0], at=NOON + 1)
    assert the_one(store).id == kept


@pytest.mark.parametrize("group", ["mood", "tag,tag", "tag,time,question", ""])
def test_it_groups_by_what_there_is_on_two_levels(store: Store, kept: str, group: str) -> None:
    with pytest.raises(Refused, match="cannot be grouped"):
        change_outline(store, kept, group=group, at=NOON + 1)


def test_a_section_has_a_place_among_all(store: Store, kept: str) -> None:
    with pytest.raises(Refused, match="choose a place"):
        move_section(store, kept, Section.NOTES, 99, at=NOON + 1)


def test_one_is_found_by_how_its_name_begins(store: Store, kept: str) -> None:
    known = load_outlines(store.db)
    assert outline_named("OURS", known).id == kept
    assert outline_named("numbers", known) == SHIPPED[-1]
    with pytest.raises(BadInput, match="use Ours or By question, then organisation or"):
        outline_named("by", known)


def test_the_public_get_the_notes_until_something_was_made_of_them() -> None:
    assert usual("public", findings=False).has(Section.NOTES)
    assert not usual("public", findings=True).has(Section.NOTES)
    assert usual("participants", findings=True).has(Section.NOTES)
    with_notes = usual("public", findings=True).switched(on=[Section.NOTES])
    assert with_notes.has(Section.NOTES)


@given(section=st.sampled_from(Section), place=st.integers(1, len(Section)), on=st.booleans())
@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_it_would_be_is_what_is_stored(
    store: Store, section: Section, place: int, on: bool
) -> None:
    """The window shows and keeps the one, where an outline is shipped and cannot be the other."""
    before = SHIPPED[0].changed(section, title="Ours", on=on).moved(section, place)
    (made,) = add_outline(store, f"{section} {place}", SHIPPED[0], at=NOON).subject
    change_section(store, made, section, title="Ours", on=on, at=NOON + 1)
    move_section(store, made, section, place, at=NOON + 2)
    (after,) = (each for each in load_outlines(store.db) if each.id == made)
    assert after.parts == before.parts
    remove_outline(store, made, at=NOON + 3)
