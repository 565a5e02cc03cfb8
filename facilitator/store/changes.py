"""What an operation changed: the news that views listen to."""

from dataclasses import dataclass


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

    def touches(self, *tables: str) -> bool:
        return any(table in tables for table, _ in self.rows)


NOTHING = Changes("")
