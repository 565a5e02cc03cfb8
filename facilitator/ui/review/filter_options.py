"""What each filter button offers, in a programme."""

from collections.abc import Iterator, Mapping, Sequence

from facilitator.core.attribution import STRICTNESS
from facilitator.core.instants import local_moment
from facilitator.core.model import OFF_THE_RECORD, Programme, Roundtable
from facilitator.core.namesakes import full_name
from facilitator.core.note_query.note_filter import Trait
from facilitator.core.text import fold
from facilitator.ui.local_forms import day_label
from facilitator.ui.promises import promise_name, rule_name
from facilitator.ui.review.filter_button import Option
from facilitator.ui.texts import translate


class FilterOptions:
    """Options as a button takes them; "" is what has nothing of a sort."""

    def __init__(
        self,
        programme: Programme,
        tags: Mapping[str, str],
        rooms: Sequence[Roundtable],
    ) -> None:
        self._programme = programme
        self._tags = tags
        self._rooms = rooms

    def all(self) -> dict[str, list[Option]]:
        """Return the options by the key of their button."""
        who = [*self._organisations(), *self._people()]
        no_due = _none(translate("Filters", "No day"))
        return {
            "from": [*who, _none(translate("Filters", "No speaker"))],
            "about": [*self._organisations(), _none(translate("Filters", "About nobody"))],
            "owner": [*who, _none(translate("Filters", "No owner"))],
            "on": [*self._questions(), _none(translate("Filters", "No question"))],
            "tag": [*self._by_name(), _none(translate("Filters", "Untagged"))],
            "in": [*self._roundtables(), _none(translate("Filters", "No roundtable"))],
            "due": [no_due],
            "promise": list(_rules()),
            "date": list(self._days()),
            "channel": [
                _trait(Trait.SPOKEN, translate("Filters", "Said aloud")),
                _trait(Trait.WRITTEN, translate("Filters", "Written")),
                _trait(Trait.CHAT, translate("Filters", "From the chat")),
            ],
            "marks": [
                _trait(Trait.STARRED, translate("Filters", "Starred")),
                _trait(Trait.GAP, translate("Filters", "Gap")),
                _trait(Trait.OFF, translate("Filters", "Off the record")),
                _trait(Trait.OVERDUE, translate("Filters", "Overdue")),
                _trait(Trait.AGREED, translate("Filters", "Agreed to be named")),
                _trait(Trait.UNASKED, translate("Filters", "Quote, nobody asked")),
                _trait(Trait.UNRESOLVED, translate("Filters", "Unknown name")),
            ],
        }

    def _organisations(self) -> Iterator[Option]:
        return ((each.id, each.name, each.short) for each in self._programme.organisations)

    def _people(self) -> Iterator[Option]:
        named = ((each.id, full_name(self._programme, each)) for each in self._programme.people)
        return ((person, name, name) for person, name in named)

    def _questions(self) -> Iterator[Option]:
        every = self._programme.questions
        return ((each.id, f"{each.code} {each.title}", each.code) for each in every)

    def _by_name(self) -> Iterator[Option]:
        in_order = sorted(self._tags.items(), key=lambda each: fold(each[1]))
        return ((tag, name, f"#{name}") for tag, name in in_order)

    def _roundtables(self) -> Iterator[Option]:
        for each in self._rooms:
            yield each.id, f"R{each.label} {each.title}", f"R{each.label}"

    def _days(self) -> Iterator[Option]:
        """Yield the days on which roundtables began."""
        begun = (each for each in self._rooms if each.started_at is not None)
        days = {local_moment(each.started_at or 0, each.zone).date() for each in begun}
        for day in sorted(days, reverse=True):
            yield day.isoformat(), day_label(day), day_label(day)


def _none(text: str) -> Option:
    return "", text, text


def _trait(trait: Trait, text: str) -> Option:
    return trait.value, text, text


def _rules() -> Iterator[Option]:
    for each in STRICTNESS:
        yield each.value, promise_name(each), promise_name(each)
    off = rule_name(OFF_THE_RECORD)
    yield OFF_THE_RECORD, off, off
