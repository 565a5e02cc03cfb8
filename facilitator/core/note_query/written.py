"""Conditions written as a query, by the names of now: what is saved can be read, and changed."""

from collections.abc import Iterable, Mapping, Sequence

from facilitator.core.model import Programme, Roundtable
from facilitator.core.note_query.days import Days
from facilitator.core.note_query.note_filter import Wanted
from facilitator.core.note_query.query import Condition, Filter, NoteQuery

_NONE = "none"


class FilterNames:
    """What each value of a condition is called in a query; `tags` are names by id."""

    def __init__(
        self, programme: Programme, tags: Mapping[str, str], rooms: Sequence[Roundtable]
    ) -> None:
        who = {each.id: each.name for each in programme.people}
        handles = {each.id: each.handle for each in programme.organisations}
        self._names: Mapping[Filter, Mapping[str, str]] = {
            Filter.FROM: who | handles,
            Filter.OWNER: who | handles,
            Filter.ABOUT: handles,
            Filter.TAG: tags,
            Filter.ON: {each.id: each.code for each in programme.questions},
            Filter.IN: {each.id: f"r{each.label}" for each in rooms},
        }

    def query(self, wanted: Iterable[Wanted]) -> str:
        """Return conditions as somebody would type them; what has no name any more is left out."""
        return str(NoteQuery(tuple(filter(None, map(self._condition, wanted)))))

    def _condition(self, wanted: Wanted) -> Condition | None:
        values = tuple(filter(None, (self._typed(wanted.filter, each) for each in wanted.values)))
        return Condition(wanted.filter, values, wanted.negated) if values else None

    def _typed(self, filter_: Filter, value: str | Days | None) -> str:
        if value is None:
            return _NONE
        if isinstance(value, Days):
            ends = [each.isoformat() if each else "" for each in value]
            return ends[0] if ends[0] == ends[1] else "..".join(ends)
        names = self._names.get(filter_)
        return value if names is None else names.get(value, "")


def query_of(wanted: Iterable[Wanted]) -> str:
    """Return conditions that name nothing of a programme as somebody would type them."""
    return FilterNames(_NOTHING, {}, ()).query(wanted)


_NOTHING = Programme("", "")
