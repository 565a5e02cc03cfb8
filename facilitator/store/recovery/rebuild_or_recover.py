"""Rebuild of tables and search index that differ from the journal; recovery of damaged files."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.sentences import Sentence, side_by_side
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import judge
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.rebuild import rebuild_tables
from facilitator.store.recovery.recover import judge_file, recover


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What was made anew in a file that was not damaged."""

    name: str
    stale: tuple[Sentence, ...]

    @property
    def sentence(self) -> Sentence:
        return Sentence(
            "{file} was mended ({reasons}): all that was saved is in its journal, and was made"
            " anew from there; the file as it was is among its backups",
            file=self.name,
            reasons=side_by_side(self.stale, "; "),
        )


def rebuild_stale(path: Path, author: Author, *, at: int) -> Rebuilt | None:
    """Make anew what does not hold what the journal says; None where all does.

    A backup comes first: somebody may have written to a table with another program. Raises BadInput
    when the file cannot be opened, or there is no room for the backup.
    """
    with closing(open_store(path, author)) as store:
        stale = judge(store.db, full=True).stale
        if not stale:
            return None
        back_up(store.db, backup_folder(path), at=at)
        rebuild_tables(store.db)
    return Rebuilt(path.name, stale)


def recover_or_rebuild(path: Path, author: Author, *, at: int) -> Sentence | None:
    """Recover a damaged file, or rebuild one that is stale; return what was done in a sentence.

    Nothing else may have it open. Raises BadInput when nothing could be saved.
    """
    if judge_file(path).damage:
        store, report = recover(path, author, at=at)
        store.close()
        return report.sentence
    mended = rebuild_stale(path, author, at=at)
    return mended.sentence if mended else None
