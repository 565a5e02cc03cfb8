"""The programme and its names as last read: kept until a commit, here or elsewhere, touches them.

A note is taken in about a millisecond; reading the programme and planting its names anew would be
half of that.
"""

from collections.abc import Collection

from facilitator.core.model import Programme
from facilitator.core.vocabulary import Vocabulary
from facilitator.store.queries.programme import load_programme, load_tags
from facilitator.store.sqlite import Connection

_TABLES = frozenset(
    {"programme", "question", "organisation", "name", "person", "affiliation", "tag"}
)


class Standing:
    """Belongs to one connection, and to whoever writes through it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._version = -1
        self._programme: Programme | None = None
        self._vocabulary: Vocabulary | None = None

    @property
    def programme(self) -> Programme:
        self._look_for_others()
        if self._programme is None:
            self._programme = load_programme(self._db)
        return self._programme

    @property
    def vocabulary(self) -> Vocabulary:
        """Every name that a tagging line may use."""
        programme = self.programme
        if self._vocabulary is None:
            self._vocabulary = vocabulary_of(self._db, programme)
        return self._vocabulary

    def forget(self, tables: Collection[str] = _TABLES) -> None:
        """Read anew what is kept of these tables."""
        if not _TABLES.isdisjoint(tables):
            self._programme = self._vocabulary = None

    def _look_for_others(self) -> None:
        """Forget all when another connection has committed."""
        version = self._db.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = version
            self.forget()


def vocabulary_of(db: Connection, programme: Programme) -> Vocabulary:
    """Plant the names of a programme and of its tags."""
    return Vocabulary.of(
        programme.organisations,
        programme.people,
        questions=programme.questions,
        tags=(name for _, name in load_tags(db)),
    )
