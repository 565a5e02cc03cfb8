"""Codebook: tags, questions, organisations and people as labels of notes."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from facilitator.core.likely_duplicates import Label
from facilitator.core.model import Programme
from facilitator.core.namesakes import full_name
from facilitator.core.numbering import still_asked
from facilitator.core.tags import Tag
from facilitator.core.vocabulary import EntityKind


class Book(NamedTuple):
    """All that is called something, and how many notes each of one kind has, by id."""

    programme: Programme
    tags: tuple[Tag, ...]
    notes: Mapping[str, int]


def labels_of(kind: EntityKind, book: Book) -> Iterator[Label]:
    """Yield what is offered of a kind, by all that may be mistyped for another of it."""
    for row_id, names in _spelt(kind, book):
        yield Label(row_id, names, book.notes.get(row_id, 0))


def called(kind: EntityKind, book: Book) -> dict[str, str]:
    """Return what each that is offered of a kind is called in full, by id, in their order."""
    programme = book.programme
    match kind:
        case EntityKind.TAG:
            return {each.id: each.name for each in book.tags if not each.former}
        case EntityKind.QUESTION:
            return {e.id: f"{e.code} {e.title}".strip() for e in still_asked(programme)}
        case EntityKind.ORGANISATION:
            return {e.id: e.name for e in programme.organisations if not e.former}
        case EntityKind.PERSON:
            return {e.id: full_name(programme, e) for e in programme.people if not e.former}


def typed_for(kind: EntityKind, book: Book, row_id: str) -> str:
    """Return what is typed behind a sigil, or a filter, for one of a kind (id)."""
    programme = book.programme
    names = {
        EntityKind.TAG: {each.id: each.name for each in book.tags},
        EntityKind.QUESTION: {each.id: each.code for each in programme.questions},
        EntityKind.ORGANISATION: {each.id: each.handle for each in programme.organisations},
        EntityKind.PERSON: {each.id: full_name(programme, each) for each in programme.people},
    }
    return names[kind][row_id]


def _spelt(kind: EntityKind, book: Book) -> Iterator[tuple[str, tuple[str, ...]]]:
    programme = book.programme
    match kind:
        case EntityKind.QUESTION:
            yield from ((each.id, (each.title, each.slug)) for each in still_asked(programme))
        case EntityKind.ORGANISATION:
            here = (each for each in programme.organisations if not each.former)
            yield from ((each.id, (each.name, each.short)) for each in here)
        case EntityKind.PERSON:
            yield from ((each.id, (each.name,)) for each in programme.people if not each.former)
        case EntityKind.TAG:
            yield from ((each.id, (each.name,)) for each in book.tags if not each.former)
