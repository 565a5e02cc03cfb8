"""Changes of an operation: the rows of one commit, the news that views listen to."""

from dataclasses import dataclass

# The tables that make a programme: what is read of them is read anew after a commit touched them.
NAMES = ("programme", "question", "organisation", "name", "person", "affiliation")
PROGRAMME = (*NAMES, "tag")
_NOTES = frozenset(
    {"note", "note_said_by", "note_person", "note_about", "note_question", "note_tag", "tag"}
)


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows of one commit. Without a commit (a guard held) it is empty and false."""

    verb: str
    commit: str = ""
    subject: tuple[str, ...] = ()
    rows: frozenset[tuple[str, str]] = frozenset()
    kept: tuple[tuple[str, str, str], ...] = ()  # (table, row, field) an undo left as later edited

    def __bool__(self) -> bool:
        return bool(self.commit)

    @property
    def beyond_notes(self) -> bool:
        """Tell whether anything changed that floor, clock or queue may depend on."""
        return any(table not in _NOTES for table, _ in self.rows)

    def touches(self, *tables: str) -> bool:
        return any(table in tables for table, _ in self.rows)


NOTHING = Changes("")
