"""Sections of the codebook: what each kind of label is counted by, and what is done to one."""

from collections.abc import Callable
from typing import NamedTuple

from facilitator.core.codebook import Book
from facilitator.core.note_query.query import Filter
from facilitator.core.vocabulary import EntityKind
from facilitator.operations.setting_up.merging import (
    merge_organisations,
    merge_people,
    merge_questions,
    merge_tags,
)
from facilitator.operations.setting_up.organisations import (
    change_organisation,
    remove_organisation,
)
from facilitator.operations.setting_up.people import change_person, take_off_roster
from facilitator.operations.setting_up.questions import change_question, remove_question
from facilitator.operations.setting_up.tags import change_tag, retire_tag
from facilitator.store.changes import Changes
from facilitator.store.queries.found_counts import Axis, count_rows
from facilitator.store.queries.notes_found import NoteFilter
from facilitator.store.queries.tags import load_tag_book
from facilitator.ui.session import Session

Verb = Callable[..., Changes]


class Section(NamedTuple):
    """One kind of label. `filter` finds the notes of one, `main` is the field it is called by."""

    kind: EntityKind
    axis: Axis
    filter: Filter
    main: str
    change: Verb
    merge: Verb
    retire: Verb


SECTIONS = (
    Section(EntityKind.TAG, Axis.TAG, Filter.TAG, "name", change_tag, merge_tags, retire_tag),
    Section(
        EntityKind.QUESTION,
        Axis.QUESTION,
        Filter.ON,
        "title",
        change_question,
        merge_questions,
        remove_question,
    ),
    Section(
        EntityKind.ORGANISATION,
        Axis.ORGANISATION,
        Filter.FROM,
        "name",
        change_organisation,
        merge_organisations,
        remove_organisation,
    ),
    Section(
        EntityKind.PERSON,
        Axis.PERSON,
        Filter.FROM,
        "name",
        change_person,
        merge_people,
        take_off_roster,
    ),
)


def read_book(session: Session, section: Section, wanted: NoteFilter) -> Book:
    """Return what there is, with the notes on the record that a section counts under a filter."""
    notes = count_rows(session.db, wanted, section.axis)
    return Book(session.programme, load_tag_book(session.db), notes)
