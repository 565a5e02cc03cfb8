"""Vocabulary and completion candidates of the capture box, kept until the programme changes."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from facilitator.core.floor import Who, who_of
from facilitator.core.model import Kind, Record
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.numbering import left_out, still_asked
from facilitator.core.schedule import running_item
from facilitator.core.tagging.kinds import KIND_WORDS, OFF_WORDS
from facilitator.core.vocabulary import Entity, Vocabulary
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.ui.capture.completion import Candidate, candidate
from facilitator.ui.session import Session
from facilitator.ui.texts import translate
from facilitator.ui.widgets.kinds import kind_label


class CaptureWords(QObject):
    """Vocabulary and completions of the programme in hand."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._vocabulary: Vocabulary | None = None
        self._tags: dict[str, str] | None = None
        self._candidates: dict[str, tuple[Candidate, ...]] = {}
        session.changed.connect(self._forget)

    @property
    def vocabulary(self) -> Vocabulary:
        """The names that tags can mean; read again after the programme has changed."""
        if self._vocabulary is None:
            self._vocabulary = vocabulary_of(self._session.db, self._session.programme)
        return self._vocabulary

    @property
    def tag_names(self) -> dict[str, str]:
        """The name of each tag by its id."""
        if self._tags is None:
            self._tags = dict(load_tags(self._session.db))
        return self._tags

    def candidates(self, sigil: str) -> tuple[Candidate, ...]:
        """Return everything that "@", "#" or "!" can mean, in programme order."""
        if sigil not in self._candidates:
            made = {"@": self._speakers, "#": self._labels, "!": _kinds}[sigil]()
            self._candidates[sigil] = tuple(made)
        return self._without_absent(self._candidates[sigil])

    def _without_absent(self, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """Leave out people who are not here, and who was left out of the programme.

        Typed in full, their names count all the same.
        """
        record, programme = self._session.record, self._session.programme
        away = left_out(programme, record)
        if record is not None and record.absent:
            away |= record.absent.intersection(each.id for each in programme.people)
        if not away:
            return candidates
        return tuple(each for each in candidates if each.id not in away)

    def likely(self, sigil: str) -> list[str]:
        """Return the ids that are likely to be meant now, the likeliest first."""
        record = self._session.record
        if record is None or sigil == "!":
            return []
        if sigil == "#":
            item = running_item(record)
            asked = (item.question if item else None, record.roundtable.question)
            return [each for each in asked if each]
        return list(dict.fromkeys(_ids(self._whos(record))))

    def _whos(self, record: Record) -> Iterator[Who]:
        """Yield who has the floor, who waits, and who spoke last."""
        state = self._session.state()
        if state is not None and state.floor is not None:
            yield who_of(state.floor)
        yield from (who_of(entry) for entry in (state.queue if state else ()))
        yield from (who_of(turn) for turn in reversed(record.turns))

    def _speakers(self) -> Iterator[Candidate]:
        programme = self._session.programme
        homes = {each.id: each for each in programme.organisations}
        for each in programme.organisations:
            names = (each.handle, each.short, each.name, *each.aliases)
            insert = f"@{each.handle}"
            yield candidate(each.id, each.name, insert, names, colour=each.colour)
        for person in programme.people:
            plain = isinstance(self.vocabulary.resolve(person.name), Entity)
            called = full_name(programme, person)
            insert = f"@{person.name}" if plain else f"@[{called}]"
            home = homes.get(person.organisation or "")
            yield candidate(
                person.id,
                name_beside(programme, person),
                insert,
                (person.name,),
                colour=home.colour if home else None,
                home=home.short if home else "",
            )

    def _labels(self) -> Iterator[Candidate]:
        from facilitator.store.queries.left_out import offered_tags  # late: only who types asks

        for each in still_asked(self._session.programme):
            label = f"{each.code} · {each.title}" if each.title else each.code
            yield candidate(each.id, label, f"#{each.code.lower()}", (each.code, each.title))
        for tag, name in offered_tags(self._session.db):
            yield candidate(tag, name, f"#{name}", (name,))

    @Slot(object)
    def _forget(self, changes: Changes) -> None:
        if changes.touches(*PROGRAMME):
            self._vocabulary = self._tags = None
            self._candidates.clear()


def _ids(whos: Iterator[Who]) -> Iterator[str]:
    for who in whos:
        yield from (each for each in (who.organisation, who.person) if each)


def _kinds() -> Iterator[Candidate]:
    for kind in Kind:
        words = [word for word, meant in KIND_WORDS.items() if meant is kind]
        yield candidate(kind.value, kind_label(kind), f"!{words[0]}", words)
    label = translate("Kinds", "Off the record")
    yield candidate("off", label, "!off", sorted(OFF_WORDS))
