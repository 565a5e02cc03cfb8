"""Keeper of a writer's file and log: checked at each commit, and each second in between.

The log is folded into the file here and nowhere else, so that a file which is copied or moved
without its log lacks half a minute at most, and so that whatever else changes the file is noticed.
"""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facilitator.core.errors import Displaced, not_saved
from facilitator.core.sentences import Sentence
from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.core.verbs import verb_of
from facilitator.store.checks.check import file_problems
from facilitator.store.journal import COMMIT, Act, Commit
from facilitator.store.keeping.in_hand import InHand, Loss
from facilitator.store.keeping.tally import Tally, key_of
from facilitator.store.sharing.hold import Hold
from facilitator.store.sharing.lock import holder_of
from facilitator.store.sqlite import Connection, DatabaseError

_FEW = 2_000  # commits: as many take some milliseconds to read
_FOLD_AFTER_S = 30.0  # from the first commit that is in the log alone
_TOLD = {
    Loss.GONE: QT_TRANSLATE_NOOP(
        "Sentences", "{name} was moved, renamed or removed while it was open"
    ),
    Loss.REPLACED: QT_TRANSLATE_NOOP(
        "Sentences", "another file was put in the place of {name} while it was open"
    ),
    Loss.OVERWRITTEN: QT_TRANSLATE_NOOP(
        "Sentences", "{name} was overwritten by another program while it was open"
    ),
    Loss.LOG: QT_TRANSLATE_NOOP(
        "Sentences", "somebody removed the log of {name} while it was open"
    ),
    Loss.UNREACHABLE: QT_TRANSLATE_NOOP(
        "Sentences", "{name} cannot be reached: see whether its disk or network is there"
    ),
}


def told(loss: Loss, name: str) -> Sentence:
    """Say what became of a file, without a full stop."""
    return Sentence(_TOLD[loss], name=name)


class Keeper:
    """Belongs to one writing connection, and to its thread."""

    def __init__(
        self, db: Connection, path: Path, *, steady: Callable[[], float] = time.monotonic
    ) -> None:
        """Keep the file that `db` has open under `path`; `steady` tells seconds. Raises OSError."""
        self._db = db
        self._path = path
        self._steady = steady
        with_log = db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        db.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()  # has SQLite open the log
        # Windows lets nobody remove or rename what is open, and its locks go with their handle.
        self._hold = Hold(path.resolve()) if with_log and os.name != "nt" else None
        self._in_hand = InHand(path, self._hold, self._is_whole)
        self.loss: Loss | None = None
        self.first, self.number = self._holdings()
        # A young programme may have no backup yet; its whole past is soon read, and kept in mind.
        self._since = self._commits() if self.number <= _FEW else []
        self.made = 0  # commits, since it was opened
        self._waits_since: float | None = None
        self._tally = Tally(key_of(db, path))

    # At each commit.

    def require(self) -> None:
        """Raise Displaced unless file and log are still the ones in hand."""
        loss = self.look()
        if loss is not None:
            raise Displaced(not_saved(told(loss, self._path.name)))

    def look(self) -> Loss | None:
        """Return what was lost, as soon as it is, and for good; None while nothing is."""
        if self.loss is not None:
            return self.loss
        found = self._in_hand.look()
        if found is not Loss.UNREACHABLE:  # which may pass
            self.loss = found
        return found

    def committed(self, act: Act) -> None:
        """Take note of a commit that was made. Whether it is kept, `loss` tells afterwards."""
        if act.commit is None:
            return
        self._since.append((act.seq, act.commit))
        self.number += 1
        self.made += 1
        if self._waits_since is None:
            self._waits_since = self._steady()
        if self.look() is None:
            self._tally.write(act.seq)
            if verb_of(act.verb).rests:
                self.fold()

    # In between.

    def tick(self) -> Loss | None:
        """Look, and fold the log in where it is time; asked each second while nothing is done."""
        loss = self.look()
        waits = self._waits_since
        if loss is None and waits is not None and self._steady() - waits >= _FOLD_AFTER_S:
            self.fold()
        return loss

    def fold(self) -> None:
        """Bring what is in the log into the file, as far as nobody reads what was before.

        PASSIVE: it waits for nobody, and nobody waits for it.
        """
        if self.look() is not None:
            return
        with suppress(DatabaseError):  # a full disk: the log holds all of it, and the next try
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            self._waits_since = None
        self._in_hand.renew()

    def renew(self) -> None:
        """Take note that the file was written anew here, and its journal redacted."""
        self._in_hand.renew()
        ids = json.dumps([commit[0] for _, commit in self._since])
        self._since = self._commits("id IN (SELECT value FROM json_each(?))", ids)

    def _commits(self, condition: str = "1", *values: str) -> list[tuple[int, Commit]]:
        sql = f"SELECT seq, {COMMIT} FROM journal WHERE {condition} ORDER BY seq"
        return [(row[0], row[1:]) for row in self._db.execute(sql, values)]

    def backed_up(self, seq: int) -> None:
        """Let go of the commits up to that number: a verified backup holds them."""
        self._since = [each for each in self._since if each[0] > seq]

    @property
    def since(self) -> tuple[tuple[int, Commit], ...]:
        """The commits that no backup is known to hold, with their numbers; of others the last."""
        return tuple(self._since)

    @property
    def remembers_all(self) -> bool:
        """Tell whether `since` is the whole journal."""
        return len(self._since) == self.number

    # When it was lost, and at the end.

    def sees_all(self) -> bool:
        """Tell whether the connection still sees a sound file with every commit made here."""
        ids = json.dumps([commit[0] for _, commit in self._since])
        known = "SELECT count(*) FROM journal WHERE id IN (SELECT value FROM json_each(?))"
        try:
            made = self._db.execute(known, (ids,)).fetchone()[0]
            there = self._db.execute("SELECT count(*) FROM journal").fetchone()[0]
        except DatabaseError:
            return False
        return made == len(self._since) and there >= self.number and self._is_whole()

    def fold_into_moved(self) -> None:
        """Bring the log into a file that was renamed, unless somebody else has opened it there."""
        if not self._in_hand.has_a_name() or self._has_another_log():
            return
        with suppress(DatabaseError):  # then the rescue copy alone has it
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def drop_log(self) -> None:
        """Remove what is left of our log under the old name. Raises OSError."""
        self._in_hand.drop_log()

    def close(self) -> None:
        """Fold everything in and close the connection; a lost file is left as it is."""
        self._tally.close()
        if self.look() is None:
            if not self._is_kept_by_another():
                with suppress(DatabaseError):  # somebody reads, or the disk is full: the log stays
                    self._db.execute("PRAGMA busy_timeout = 0")
                    self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._release()
            self._db.close()
        else:
            # Held, so that SQLite takes others to be there and removes nothing by its name.
            self._db.close()
            self._release()

    def _release(self) -> None:
        if self._hold is not None:
            self._hold.release()

    def _is_kept_by_another(self) -> bool:
        """Tell whether a window of another process has the file, and folds in by itself."""
        holder = holder_of(self._path)
        return holder is not None and holder.pid != os.getpid()

    def _has_another_log(self) -> bool:
        """Tell whether the file has, where it is now, a log that is not ours; Linux knows where."""
        if self._hold is None:
            return False
        now = Path(f"/proc/self/fd/{self._hold.database}")
        if not now.exists():
            return False
        where = now.readlink()
        log = where.with_name(f"{where.name}-wal")
        return where != self._path.resolve() and not self._in_hand.is_ours(log) and log.exists()

    def _is_whole(self) -> bool:
        try:
            return not file_problems(self._db)
        except DatabaseError:
            return False

    def _holdings(self) -> tuple[str, int]:
        """Return the id of the first commit, "" for none, and how many there are."""
        first = self._db.execute("SELECT id FROM journal ORDER BY seq LIMIT 1").fetchone()
        count = self._db.execute("SELECT count(*) FROM journal").fetchone()[0]
        return (str(first[0]) if first else ""), int(count)
