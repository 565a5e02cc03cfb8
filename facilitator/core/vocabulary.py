"""Vocabulary: the names a programme knows, and the longest one that stands at a place in a text."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Self

from facilitator.core.model import Organisation, Person, Question
from facilitator.core.namesakes import full_names
from facilitator.core.tagging.tokens import goes_on, pieces_of, read_token
from facilitator.core.text import fold


class EntityKind(StrEnum):
    """What a name can stand for."""

    ORGANISATION = "organisation"
    PERSON = "person"
    QUESTION = "question"
    TAG = "tag"

    __hash__ = str.__hash__  # Enum's own is written in Python, and is asked for at each tag


class Entity(NamedTuple):
    """What a name stands for. A tag's id is its name; `organisation` is a person's, as an id.

    The labels of people who share a name tell them apart.
    """

    kind: EntityKind
    id: str
    label: str
    organisation: str | None = None


class Ambiguous(NamedTuple):
    """A name that several things share; the user chooses."""

    candidates: tuple[Entity, ...]


class Match(NamedTuple):
    """A name found in a text: where it ends, all it may mean, and how it is properly spelt."""

    end: int
    entities: tuple[Entity, ...]
    spelling: str


class _Entry(NamedTuple):
    folded: str
    entities: tuple[Entity]
    spelling: str
    rank: int  # only the entries of the lowest rank at a place count


@dataclass(slots=True)
class _Node:
    """The names that begin alike: by their next piece, loosely folded."""

    onward: dict[str, "_Node"] = field(default_factory=dict)
    entries: list[_Entry] = field(default_factory=list)


_NAME, _SECOND_CHOICE, _ONCE_CALLED = range(3)


def _plant(
    root: _Node, name: str, entity: Entity, *, spelling: str = "", rank: int = _NAME
) -> None:
    node, pieces = root, pieces_of(name)
    if not pieces:
        return
    for piece in pieces:
        node = node.onward.setdefault(piece, _Node())
    folded = fold(name)
    if all((each.folded, each.entities) != (folded, (entity,)) for each in node.entries):
        proper = spelling or " ".join(name.split())
        node.entries.append(_Entry(folded, (entity,), proper, rank))


def _longest(root: _Node, text: str, start: int) -> Match | None:
    node, at = root, start
    entries: list[_Entry] = []
    end = start
    while node.onward and at < len(text):
        at, piece = read_token(text, at)
        if not piece:
            continue
        following = node.onward.get(piece)
        if following is None:
            break
        node = following
        if node.entries and not goes_on(text, at):
            entries, end = node.entries, at
    if not entries:
        return None
    if len(entries) == 1:
        return Match(end, entries[0].entities, entries[0].spelling)
    return _best(entries, text[start:end], end)


def _best(entries: Sequence[_Entry], typed: str, end: int) -> Match:
    """Prefer who is spelt exactly so, accents included; then names to what merely would do."""
    folded = fold(typed)
    alike = [each for each in entries if each.folded == folded] or entries
    rank = min(each.rank for each in alike)
    first, *others = (each for each in alike if each.rank == rank)
    entities = dict.fromkeys((*first.entities, *(each.entities[0] for each in others)))
    return Match(end, tuple(entities), first.spelling)


def _whole(root: _Node, text: str) -> Match | None:
    bare = text.strip()
    found = _longest(root, bare, 0)
    return found if found is not None and found.end == len(bare) else None


def _meaning(found: Match | None) -> Entity | Ambiguous | None:
    if found is None:
        return None
    return found.entities[0] if len(found.entities) == 1 else Ambiguous(found.entities)


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What `@` and `#` can mean. Build it with `of`; it is shared and never changed."""

    _speakers: _Node
    _labels: _Node

    @classmethod
    def of(
        cls,
        organisations: Iterable[Organisation] = (),
        people: Iterable[Person] = (),
        *,
        questions: Iterable[Question] = (),
        tags: Iterable[str] = (),
        tag_aliases: Mapping[str, str] | None = None,
    ) -> Self:
        """Plant names; `tag_aliases` has the name of the tag that is meant by another one."""
        speakers, labels = _Node(), _Node()
        organisations, people = tuple(organisations), tuple(people)
        for organisation in organisations:
            _plant_organisation(speakers, organisation)
        told_apart = full_names(people, organisations)
        for person in people:
            _plant_person(speakers, person, told_apart.get(person.id, ()))
        for question in questions:
            entity = Entity(EntityKind.QUESTION, question.id, question.code)
            for name in (question.code, question.title, question.slug):
                _plant(labels, name, entity)
        for tag in tags:
            # A word that is both question and tag is the question.
            _plant(labels, tag, Entity(EntityKind.TAG, tag, tag), rank=_SECOND_CHOICE)
        for alias, tag in (tag_aliases or {}).items():
            _plant(labels, alias, Entity(EntityKind.TAG, tag, tag), rank=_ONCE_CALLED)
        return cls(speakers, labels)

    def speaker_at(self, text: str, start: int) -> Match | None:
        """Find the longest organisation's or person's name that begins at `start`."""
        return _longest(self._speakers, text, start)

    def label_at(self, text: str, start: int) -> Match | None:
        """Find the longest question or tag that begins at `start`."""
        return _longest(self._labels, text, start)

    def speaker_named(self, name: str) -> Match | None:
        """Find whom a whole name means, without its sigil."""
        return _whole(self._speakers, name)

    def label_named(self, name: str) -> Match | None:
        """Find which question or tag a whole name means, without its sigil."""
        return _whole(self._labels, name)

    def resolve(self, text: str) -> Entity | Ambiguous | None:
        """Say whom a whole text names: "gbif", "@gbif", "@[Open Contracting Partnership]"."""
        who, rest = self.resolve_prefix(text)
        return who if not rest else None

    def resolve_prefix(self, text: str) -> tuple[Entity | Ambiguous | None, str]:
        """Split "WHO reason" into whom the beginning names and the rest, which may be empty."""
        bare = text.strip()
        if bare.startswith(("@[", "＠[")) and "]" in bare:
            name, _, rest = bare[2:].partition("]")
            found = self.speaker_named(name)
        else:
            bare = bare.removeprefix("@").removeprefix("＠")
            found = self.speaker_at(bare, 0)
            rest = bare[found.end :] if found else ""
        return (None, text.strip()) if found is None else (_meaning(found), _reason(rest))


def _plant_organisation(speakers: _Node, organisation: Organisation) -> None:
    label = organisation.short or organisation.name
    entity = Entity(EntityKind.ORGANISATION, organisation.id, label)
    for name in (organisation.short, organisation.name, *organisation.aliases):
        _plant(speakers, name, entity)
    _plant(speakers, organisation.handle, entity, spelling=label)


def _plant_person(speakers: _Node, person: Person, told_apart: Sequence[str]) -> None:
    """Plant a name, and how it is told apart where others have it too."""
    label = (*told_apart, person.name)[0]
    entity = Entity(EntityKind.PERSON, person.id, label, person.organisation)
    for name in (person.name, *told_apart):
        _plant(speakers, name, entity)
    first, *others = person.name.split() or [""]
    if others:
        _plant(speakers, first, entity, rank=_SECOND_CHOICE)


def _reason(rest: str) -> str:
    """Drop what divides WHO from the reason: "gbif: licences", "gbif, licences"."""
    return rest.strip().lstrip(":,").lstrip()
