"""Codebook: tags, questions, organisations and people as labels of notes."""

from collections.abc import Iterable, Iterator, Mapping

from facilitator.core.likely_duplicates import Label
from facilitator.core.model import Programme
from facilitator.core.numbering import still_asked
from facilitator.core.tags import Tag
from facilitator.core.vocabulary import EntityKind


def labels_of(
    kind: EntityKind, programme: Programme, tags: Iterable[Tag], notes: Mapping[str, int]
) -> Iterator[Label]:
    """Yield what is offered of a kind, by what it is called; `notes` counts them by id."""
    for row_id, names in _named(kind, programme, tags):
        yield Label(row_id, names, notes.get(row_id, 0))


def _named(
    kind: EntityKind, programme: Programme, tags: Iterable[Tag]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    match kind:
        case EntityKind.TAG:
            yield from ((each.id, (each.name,)) for each in tags if not each.former)
        case EntityKind.QUESTION:
            yield from ((each.id, (each.title, each.slug)) for each in still_asked(programme))
        case EntityKind.ORGANISATION:
            here = (each for each in programme.organisations if not each.former)
            yield from ((each.id, (each.name, each.short)) for each in here)
        case EntityKind.PERSON:
            yield from ((each.id, (each.name,)) for each in programme.people if not each.former)
