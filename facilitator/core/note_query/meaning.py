"""What the values of a query mean in a programme: ids, days and words of ours.

Each function returns nothing where nothing is meant, and `Meanings.of` then says what there is.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from facilitator.core.attribution import STRICTNESS
from facilitator.core.errors import BadInput
from facilitator.core.model import OFF_THE_RECORD, Kind, Programme, Roundtable
from facilitator.core.note_query.days import Days, read_days
from facilitator.core.note_query.near import listed, nearest
from facilitator.core.note_query.note_filter import Trait
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.unknown import unknown
from facilitator.core.sentences import either
from facilitator.core.tagging.kinds import KIND_WORDS
from facilitator.core.text import fold, fold_loose
from facilitator.core.vocabulary import Entity, EntityKind, Vocabulary

_NONE = "none"
_MAY_BE_NONE = frozenset(
    {Filter.FROM, Filter.ABOUT, Filter.TAG, Filter.ON, Filter.IN, Filter.OWNER, Filter.DUE}
)
_RULES = (*(each.value for each in STRICTNESS), OFF_THE_RECORD)

Value = str | Days | None


@dataclass(frozen=True)
class Meanings:
    """What names mean now. `authors` are asked for only where a query has `by:`."""

    programme: Programme
    vocabulary: Vocabulary
    tags: tuple[tuple[str, str], ...]  # id and name
    roundtables: tuple[Roundtable, ...]
    authors: Callable[[], Iterable[str]]
    today: date

    def of(self, filter_: Filter, typed: str) -> tuple[Value, ...]:
        """Return all that a value stands for, an id for itself. Raises BadInput for nothing."""
        if typed in self._ids(filter_):
            return (typed,)
        if found := self._find(filter_, typed):
            return found
        if filter_ in _MAY_BE_NONE and fold_loose(typed) == _NONE:
            return (None,)
        known = tuple(self._known(filter_))
        raise BadInput(unknown(filter_, typed, nearest(typed, known), listed(known)))

    def speakers(self, name: str) -> tuple[str, ...]:
        """Return whom a name means: ids of organisations and people."""
        match = self.vocabulary.speaker_named(name)
        return () if match is None else tuple(each.id for each in match.entities)

    def _find(self, filter_: Filter, typed: str) -> tuple[Value, ...]:
        finders: dict[Filter, Callable[[str], tuple[Value, ...]]] = {
            Filter.FROM: self._who,
            Filter.OWNER: self._who,
            Filter.ABOUT: self._organisation,
            Filter.TAG: self._tags,
            Filter.ON: self._questions,
            Filter.IN: self._roundtables,
            Filter.DATE: self._days,
            Filter.DUE: self._days,
            Filter.BY: lambda name: tuple(e for e in self.authors() if _is_name_in(name, e)),
            Filter.KIND: _kind,
            Filter.PROMISE: lambda name: tuple(e for e in _RULES if e == fold_loose(name)),
            Filter.IS: lambda name: tuple(e.value for e in Trait if e == fold_loose(name)),
        }
        return finders[filter_](typed)

    def _who(self, typed: str) -> tuple[str, ...]:
        found = self.vocabulary.speaker_named(typed.lstrip("@＠"))
        return _the_one(typed, found.entities if found else ())

    def _organisation(self, typed: str) -> tuple[str, ...]:
        found = self.vocabulary.speaker_named(typed.lstrip("@＠"))
        entities = found.entities if found else ()
        wanted = (each for each in entities if each.kind is EntityKind.ORGANISATION)
        return _the_one(typed, tuple(wanted))

    def _tags(self, typed: str) -> tuple[str, ...]:
        """Return the tags of a name; else those spelt without their accents, or once called so."""
        name = typed.lstrip("#＃")
        for same in (fold, fold_loose):
            if found := tuple(row for row, each in self.tags if same(each) == same(name)):
                return found
        match = self.vocabulary.label_named(name)
        called = {
            each.id for each in (match.entities if match else ())
        }  # the id of a tag: its name
        return tuple(row for row, each in self.tags if each in called)

    def _questions(self, typed: str) -> tuple[str, ...]:
        found = self.vocabulary.label_named(typed.lstrip("#＃"))
        labels = found.entities if found else ()
        return tuple(each.id for each in labels if each.kind is EntityKind.QUESTION)

    def _roundtables(self, typed: str) -> tuple[str, ...]:
        name = fold_loose(typed)
        label = name.removeprefix("r") if name[1:2].isdigit() else name
        found = [each.id for each in self.roundtables if fold_loose(each.label) == label]
        titled = (each.id for each in self.roundtables if fold_loose(each.title) == name)
        return tuple(found or titled)

    def _days(self, typed: str) -> tuple[Days, ...]:
        days = read_days(typed, self.today)
        return () if days is None else (days,)

    def _ids(self, filter_: Filter) -> Iterable[str]:
        programme = self.programme
        if filter_ is Filter.TAG:
            return (row for row, _ in self.tags)
        if filter_ is Filter.ON:
            return (each.id for each in programme.questions)
        if filter_ is Filter.FROM:
            homes = (each.id for each in programme.organisations)
            return (*homes, *(each.id for each in programme.people))
        return ()

    def _known(self, filter_: Filter) -> Iterable[str]:
        handles = tuple(each.handle for each in self.programme.organisations)
        people = tuple(each.name for each in self.programme.people)
        days = ("2026-03-12", "2026-03", "2026-03..2026-05", "today")
        known: dict[Filter, Callable[[], Iterable[str]]] = {
            Filter.FROM: lambda: (*handles, *people),
            Filter.OWNER: lambda: (*handles, *people),
            Filter.ABOUT: lambda: handles,
            Filter.TAG: lambda: (name for _, name in self.tags),
            Filter.ON: lambda: (each.code for each in self.programme.questions),
            Filter.IN: lambda: (f"r{each.label}" for each in self.roundtables),
            Filter.DATE: lambda: days,
            Filter.DUE: lambda: days,
            Filter.BY: self.authors,
            Filter.KIND: lambda: Kind,
            Filter.PROMISE: lambda: _RULES,
            Filter.IS: lambda: Trait,
        }
        return known[filter_]()


def _the_one(typed: str, entities: tuple[Entity, ...]) -> tuple[str, ...]:
    """Return whom a name means. Raises BadInput where these are several."""
    if len(entities) > 1:
        names = either(each.label for each in entities)
        raise BadInput(
            "“{text}” may be {names}: write one of these in full", text=typed, names=names
        )
    return tuple(each.id for each in entities)


def _kind(typed: str) -> tuple[Kind, ...]:
    name = fold_loose(typed.lstrip("!！"))
    words = (name, name.replace(" ", "-"), name.removesuffix("s"))
    return tuple(KIND_WORDS[word] for word in words if word in KIND_WORDS)[:1]


def _is_name_in(typed: str, author: str) -> bool:
    """Tell whether every word typed is one of an author's name."""
    words = fold_loose(author).split()
    return all(each in words for each in fold_loose(typed).split())
