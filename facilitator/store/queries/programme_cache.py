"""Cache of the programme, its vocabulary and the last roundtable, until a commit touches them.

A commit here, or elsewhere. A note is taken in half a millisecond; reading all this anew would
take longer than that.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from facilitator.core.model import Programme, Record
from facilitator.store.changes import PROGRAMME
from facilitator.store.queries import judging
from facilitator.store.queries.programme import load_programme, load_tags
from facilitator.store.queries.records import load_record
from facilitator.store.queries.updating import update_record
from facilitator.store.sqlite import Connection

if TYPE_CHECKING:
    from facilitator.core.vocabulary import Vocabulary

_TABLES = frozenset(PROGRAMME)
_ROOM = frozenset(
    {
        "roundtable",
        "agenda",
        "item",
        "attendance",
        "run",
        "turn",
        "pause",
        "queue",
        "pass",
        "message",
        "stricter_rule",
    }
)


class ProgrammeCache:
    """Belongs to one connection, and to whoever writes through it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._version = -1
        self._programme: Programme | None = None
        self._vocabulary: Vocabulary | None = None
        self._record: Record | None = None
        self._written: set[tuple[str, str]] = set()  # rows of it, since it was read

    @property
    def programme(self) -> Programme:
        self._look_for_others()
        if self._programme is None:
            self._programme = load_programme(self._db)
        return self._programme

    @property
    def vocabulary(self) -> "Vocabulary":
        """Every name that a tagging line may use."""
        programme = self.programme
        if self._vocabulary is None:
            self._vocabulary = vocabulary_of(self._db, programme)
        return self._vocabulary

    def record(self, roundtable: str) -> Record:
        """Return what is stored of a roundtable, without its notes. Raises KeyError."""
        self._look_for_others()
        if self._record is None or self._record.roundtable.id != roundtable:
            self._record = load_record(self._db, roundtable, notes=False)
        elif self._written:
            self._record = update_record(self._db, self._record, self._written)
        self._written.clear()
        return self._record

    def wrote(self, table: str, row_ids: Iterable[str]) -> None:
        """Take note that rows are being written: what is kept of them is read anew."""
        if table in _TABLES:
            self._programme = self._vocabulary = None
        if table in _ROOM and self._record is not None:
            self._written |= {(table, each) for each in row_ids}

    def forget(self) -> None:
        """Read all anew."""
        self._programme = self._vocabulary = self._record = None
        self._written.clear()

    def _look_for_others(self) -> None:
        """Forget all when another connection has committed."""
        version = self._db.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = version
            self.forget()


def vocabulary_of(db: Connection, programme: Programme) -> "Vocabulary":
    """Plant the names of a programme and of its tags."""
    from facilitator.core.vocabulary import Vocabulary  # late: only who types needs it

    return Vocabulary.of(
        programme.organisations,
        programme.people,
        questions=programme.questions,
        tags=(name for _, name in load_tags(db)),
        tag_aliases=tag_aliases(db),
    )


def tag_aliases(db: Connection) -> dict[str, str]:
    """Return the name of the tag that is meant by what it was once called."""
    rows = db.execute("SELECT name, aliases FROM tag WHERE aliases IS NOT NULL AND NOT deleted")
    return {
        alias: name
        for name, aliases in rows
        if judging.is_text(name)
        for alias in judging.texts(aliases)
    }
