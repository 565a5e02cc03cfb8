"""Row of a note as values: read when it is painted, and kept until it changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from facilitator.core.attribution import speaking_organisations
from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Note, Organisation, Promise, Roundtable
from facilitator.core.tagging.scanner import scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import home_of, load_some
from facilitator.ui.promises import promise_name
from facilitator.ui.session import Session
from facilitator.ui.texts import translate


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note in words. `where` is "R2", or empty for a contribution to no roundtable."""

    id: str
    note: Note
    where: str
    time: str
    prose: str
    said_by: tuple[Organisation, ...]
    questions: tuple[str, ...]
    attribution: str


class NoteRows:
    """Rows by note id. Call `forget` when notes or names have changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[str, NoteRow] = {}
        self._vocabulary: Vocabulary | None = None
        self._roundtables: dict[str, Roundtable] | None = None

    def forget(self) -> None:
        self._rows.clear()
        self._vocabulary = self._roundtables = None

    def home(self, note: str) -> Roundtable | None:
        """Return the roundtable of a note; None for a contribution to none."""
        return self._roundtable(home_of(self._session.db, note))

    def read(self, notes: Sequence[str]) -> None:
        """Read a few rows at once that are about to be painted: one by one takes longer."""
        missing = [each for each in notes if each not in self._rows]
        for home, note in load_some(self._session.db, missing):
            self._rows[note.id] = self._row_of(note, self._roundtable(home))

    def row(self, note: str) -> NoteRow | None:
        """Return the row of a note; None where it has just gone and the list is not in step yet."""
        if note not in self._rows:
            self.read([note])
        return self._rows.get(note)

    def _roundtable(self, home: str | None) -> Roundtable | None:
        if self._roundtables is None:
            self._roundtables = {each.id: each for each in roundtables(self._session.db)}
        return self._roundtables.get(home or "")

    def _row_of(self, note: Note, home: Roundtable | None) -> NoteRow:
        programme = self._session.programme
        codes = {each.id: each.code for each in programme.questions}
        # The day matters to due dates only, and these are stored.
        prose = scan(note.text, self._words(), today=date.min).prose
        return NoteRow(
            id=note.id,
            note=note,
            where=f"R{home.label}" if home else "",
            time=_time(note.at, home),
            prose=" ".join(prose.split()),
            said_by=speaking_organisations(note, programme),
            questions=tuple(codes[each] for each in note.questions if each in codes),
            attribution=attribution_in_words(note),
        )

    def _words(self) -> Vocabulary:
        if self._vocabulary is None:
            self._vocabulary = vocabulary_of(self._session.db, self._session.programme)
        return self._vocabulary


def attribution_in_words(note: Note) -> str:
    """Return how a note may be attributed: "as promised", or or by its own rule."""
    if note.attribution is None:
        return translate("Review", "as promised")
    if note.off_the_record:
        return translate("Review", "off the record")
    if note.attribution in set(Promise):
        return promise_name(Promise(note.attribution))
    return note.attribution


def day_and_time(at: int, home: Roundtable) -> str:
    """Return "2026-11-12 14:05" for an instant (UTC milliseconds), in the roundtable's zone."""
    return f"{local_moment(at, home.zone):%Y-%m-%d %H:%M}"


def _time(at: int, home: Roundtable | None) -> str:
    if home is None:
        return translate("Review", "written")
    return clock_time(at, home.zone)
