"""Sections of the codebook: what each kind of label is counted by, and what is done to one."""

from collections.abc import Callable
from typing import NamedTuple

from facilitator.core.codebook import Book, labels_of
from facilitator.core.likely_duplicates import Likely, likely_duplicates
from facilitator.core.model import Programme
from facilitator.core.note_query.note_filter import NoteFilter
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
from facilitator.store.queries.apart import told_apart
from facilitator.store.queries.found_counts import Axis, count_rows
from facilitator.store.queries.tags import load_tag_book
from facilitator.store.sqlite import Connection

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


class Read(NamedTuple):
    """What there is of one kind, and which two of it look the same, the likeliest first."""

    kind: EntityKind
    book: Book
    likely: tuple[Likely, ...]


def read_book(db: Connection, programme: Programme, kind: EntityKind, wanted: NoteFilter) -> Book:
    """Return what there is, with the notes on the record that its section counts under a filter."""
    section = next(each for each in SECTIONS if each.kind is kind)
    return Book(programme, load_tag_book(db), count_rows(db, wanted, section.axis))


def read_kind(db: Connection, programme: Programme, kind: EntityKind, wanted: NoteFilter) -> Read:
    """Return what there is, as `read_book` does, and what of it looks the same."""
    book = read_book(db, programme, kind, wanted)
    return Read(kind, book, tuple(likely_duplicates(labels_of(kind, book), told_apart(db))))
