"""Actions out: a list of them, of any roundtables, written to a file as its readers may see it."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.attribution import Policy, owner_labels
from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.model import Note, Promise, Roundtable
from facilitator.core.names.check import Located
from facilitator.core.names.letters import letters_in
from facilitator.core.sentences import either, together
from facilitator.operations.actions_told import ToldAction, told_actions
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.words_held import words_held
from facilitator.operations.words_now import prose_under
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record, load_some
from facilitator.store.sqlite import Connection
from facilitator.writeup import wording
from facilitator.writeup.actions.formats import ActionsFormat
from facilitator.writeup.actions.render import ActionRow, render
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request
from facilitator.writeup.files import refuse_target, replace_file
from facilitator.writeup.language import Language, load_language
from facilitator.writeup.names import names_in
from facilitator.writeup.sections.progress import STATES
from facilitator.writeup.text import capital

PARTICIPANTS, TEAM = "participants", "team"
AUDIENCES = (PARTICIPANTS, TEAM)
INTERNAL = Policy(Promise.NAMED, internal=True)


@dataclass(frozen=True, slots=True)
class Written:
    """How many actions a file holds, and how many of those asked for it may not."""

    held: int
    left_out: int


def require_format(path: Path) -> ActionsFormat:
    """Return the format of a file's ending. Raises BadInput where it cannot be written."""
    refuse_target(path)
    suffix = path.suffix.casefold().removeprefix(".")
    if suffix not in set(ActionsFormat):
        raise BadInput(
            "a list of actions cannot be written to {path}: use {formats}",
            path=path,
            formats=either(f".{each}" for each in ActionsFormat),
        )
    return ActionsFormat(suffix)


def write_actions(
    db: Connection, actions: Sequence[str], audience: str, path: Path, *, at: int
) -> Written:
    """Write actions (ids), in their order, in the format of the file's ending, or nothing.

    Those of which nothing may tell when they were promised come last, by their words.

    What is off the record stays out; for participants so does what holds names that nobody decided
    about, and what belongs to no roundtable. Raises BadInput for the file, and ExportRefused.
    """
    form = require_format(path)
    language = load_language(load_programme(db).language)
    lists = _Lists(db, audience, language, at)
    rows = {each.id: each for each in lists.rows(actions)}
    ordered = _ordered([rows[each] for each in actions if each in rows])
    if not ordered:
        raise BadInput("{path} was not written: there is no action that it may hold", path=path)
    lists.require_nobody_told(Located("the file name", path.stem))
    replace_file(path, render(ordered, form, language, at=at))
    return Written(len(ordered), len(set(actions)) - len(ordered))


def _ordered(rows: Sequence[ActionRow]) -> tuple[ActionRow, ...]:
    loose = sorted((each for each in rows if not each.dated), key=lambda row: letters_in(row.what))
    return (*(each for each in rows if each.dated), *loose)


class _Lists:
    """The rows of one file, made roundtable by roundtable, each under what was promised there."""

    def __init__(self, db: Connection, audience: str, language: Language, at: int) -> None:
        self._db, self._audience, self._language, self._at = db, audience, language, at
        self._rooms = {each.id: each for each in roundtables(db)}
        self._documents: list[Document] = []

    def rows(self, actions: Sequence[str]) -> Iterator[ActionRow]:
        """Yield the rows of actions (ids) that the readers may see."""
        homes: dict[str | None, list[Note]] = {}
        for home, note in load_some(self._db, tuple(dict.fromkeys(actions))):
            homes.setdefault(home if home in self._rooms else None, []).append(note)
        for home, notes in homes.items():
            if home is not None:
                yield from self._of_roundtable(self._rooms[home], notes)
            elif self._audience == TEAM:
                yield from self._of_none(notes)

    def require_nobody_told(self, *texts: Located) -> None:
        """Raise ExportRefused where texts tell names that were promised away in any roundtable."""
        for document in self._documents:
            _require_nameless(texts, document)

    def _of_roundtable(self, head: Roundtable, notes: Sequence[Note]) -> Iterator[ActionRow]:
        request = Request(self._audience, leave_out=self._audience != TEAM)
        record = load_record(self._db, head.id)
        told = told_actions(self._db, record, request, self._language, now=self._at)
        held: Set[str] = told.keys()
        document = None
        if self._audience != TEAM:
            document = compose_roundtable(self._db, head.id, request, now=self._at)
            held = words_held(self._db, head.id, document, request, now=self._at).keys()
        made = [
            self._row(note, told[note.id], head)
            for note in notes
            if note.id in held and note.id in told
        ]
        if document is not None:
            self._documents.append(document)
            cells = (Located("the list of actions", cell) for row in made for cell in row.cells)
            _require_nameless(cells, document)
        yield from made

    def _of_none(self, notes: Sequence[Note]) -> Iterator[ActionRow]:
        programme = load_programme(self._db)
        prose = prose_under(self._db, programme, INTERNAL)
        for note in (each for each in notes if not each.off_the_record):
            owner = wording.listed(owner_labels(note, INTERNAL, programme), self._language)
            due = wording.due_day(note.due, self._language) if note.due else ""
            told = ToldAction(capital(prose(note)), owner, due, note.due)
            yield self._row(note, told, None)

    def _row(self, note: Note, told: ToldAction, home: Roundtable | None) -> ActionRow:
        progress = note.progress
        return ActionRow(
            id=note.id,
            what=told.words,
            who=told.owner,
            due=told.due,
            day=told.day,
            promised_in=self._promised_in(note, home) if home and told.dated else "",
            dated=told.dated,
            state=progress.state,
            since=progress.since,
            state_in_words=self._state_in_words(note),
            # It was typed later, by anybody: nobody in the room was promised that it is told.
            outcome="" if told.ties_nobody else progress.outcome,
        )

    def _promised_in(self, note: Note, home: Roundtable) -> str:
        day = wording.day(note.at, home.zone, self._language)
        return self._language.text("Roundtable {number}, {day}", number=home.label, day=day)

    def _state_in_words(self, note: Note) -> str:
        into = self._rooms.get(note.progress.carried_to or "")
        if into is None:
            return self._language.text(STATES[note.progress.state])
        return self._language.text("carried over to roundtable {number}", number=into.label)


def _require_nameless(texts: Iterable[Located], document: Document) -> None:
    names = tuple(dict.fromkeys(each.name for each in names_in(texts, document)))
    if names:
        refused = ExportRefused(
            "The list would tell names that were promised away: {names}; reword what tells them, or"
            " write the list for the team",
            names=together(f"“{each}”" for each in names),
        )
        refused.names = names
        raise refused
