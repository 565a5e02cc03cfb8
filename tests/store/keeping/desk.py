"""An open programme with a roundtable, and what was acknowledged in it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import open_room, plan_roundtable, start
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.keeping.keeper import Keeper
from facilitator.store.keeping.rescue import Rescue, rescue

ME = Author("Note-taker", "machine-1", "site-1")
MONDAY = 1_794_837_600_000
COUNT = 30


class Desk:
    """An open programme with a roundtable, and what was acknowledged in it."""

    def __init__(self, path: Path, steady: Callable[[], float]) -> None:
        self.path = path
        back_up(path, backup_folder(path), at=MONDAY)  # as the window does soon after its start
        self.store = open_store(path, ME, steady=steady)
        planned = plan_roundtable(self.store, None, at=MONDAY, title="R", zone="UTC")
        self.roundtable = planned.subject[0]
        open_room(self.store, self.roundtable, at=MONDAY + 1)
        start(self.store, self.roundtable, at=MONDAY + 2)
        self.saved: list[str] = []

    def note(self, text: str) -> None:
        """Take a note; it counts as acknowledged once nothing is known to be wrong."""
        at = MONDAY + 10 + len(self.saved)
        add_note(self.store, self.roundtable, text, at=at)
        self.saved.append(text)

    def notes(self, count: int, what: str = "note") -> None:
        for number in range(count):
            self.note(f"{what} {number}")

    def rescue(self) -> Rescue:
        return rescue(self.store, at=MONDAY + 3_600_000)


class Seconds:
    """A clock that stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def keeper_of(store: Store) -> Keeper:
    assert store.keeper is not None
    return store.keeper


def texts_in(path: Path) -> list[str]:
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
        rows = store.db.execute("SELECT text FROM note WHERE roundtable IS NOT NULL ORDER BY n")
        return [text for (text,) in rows]
