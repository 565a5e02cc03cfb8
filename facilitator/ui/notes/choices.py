"""What notes can be given, field by field, and what those that are selected have of it."""

from collections.abc import Iterator, Mapping, Sequence

from facilitator.core.floor import Who
from facilitator.core.model import Programme, Roundtable
from facilitator.core.namesakes import full_name
from facilitator.core.note_fields import NoteField, Shared
from facilitator.core.numbering import still_asked
from facilitator.core.text import fold
from facilitator.ui.promises import OFFERED, promise_name
from facilitator.ui.widgets.pick_menu import Held, Pick


class NoteChoices:
    """The choices of one state of a programme; `tags` are names by id."""

    def __init__(
        self, programme: Programme, tags: Mapping[str, str], rooms: Sequence[Roundtable]
    ) -> None:
        self._programme = programme
        self._tags = tags
        self._rooms = rooms

    def picks(self, field: NoteField, shared: Shared) -> tuple[Pick, ...]:
        """Return what is offered for a field, ticked as the notes have it."""
        counts = shared.counts(field)

        def held(key: str) -> Held:
            many = counts.get(key, 0)
            return Held.NONE if not many else Held.ALL if many == shared.notes else Held.SOME

        return tuple(
            Pick(key, text, held(key), others) for key, text, others in self._offered(field)
        )

    def _offered(self, field: NoteField) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Yield keys, texts and further words that find them."""
        if field in (NoteField.SPEAKER, NoteField.OWNER, NoteField.ABOUT):
            yield from self._organisations()
        if field in (NoteField.SPEAKER, NoteField.OWNER):
            yield from self._people()
        if field is NoteField.QUESTION:
            for question in still_asked(self._programme):
                yield question.id, f"{question.code} {question.title}", ()
        elif field is NoteField.TAG:
            for tag, name in sorted(self._tags.items(), key=lambda each: fold(each[1])):
                yield tag, name, ()
        elif field is NoteField.ATTRIBUTION:
            yield from ((each.value, promise_name(each), ()) for each in OFFERED)
        elif field is NoteField.ROUNDTABLE:
            for room in self._rooms:
                yield room.id, f"R{room.label} {room.title}", ()

    def _organisations(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        for each in self._programme.organisations:
            yield each.id, each.short, (each.name, each.handle, *each.aliases)

    def _people(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        shorts = {each.id: each.short for each in self._programme.organisations}
        for each in self._programme.people:
            home = shorts.get(each.organisation or "")
            name = full_name(self._programme, each)
            yield each.id, f"{name}, {home}" if home else name, each.nicknames

    def name(self, field: NoteField, key: str) -> str:
        """Return what a value is called beside a note; "" for one that has gone."""
        if field in (NoteField.SPEAKER, NoteField.OWNER, NoteField.ABOUT):
            return self._called(key)
        if field is NoteField.TAG:
            return self._tags.get(key, "")
        codes = {each.id: each.code for each in self._programme.questions}
        return codes.get(key, "")

    def colour(self, key: str) -> str | None:
        """Return the colour of an organisation; None for anything else."""
        colours = {each.id: each.colour for each in self._programme.organisations}
        return colours.get(key)

    def who(self, key: str) -> Who:
        """Return a person with their organisation, or an organisation, by id."""
        for each in self._programme.people:
            if each.id == key:
                return Who(each.id, each.organisation)
        return Who(None, key or None)

    def _called(self, key: str) -> str:
        for each in self._programme.people:
            if each.id == key:
                return full_name(self._programme, each)
        return {each.id: each.short for each in self._programme.organisations}.get(key, "")
