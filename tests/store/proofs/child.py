"""What a test starts in a process of its own, to be killed: writes, and says what was saved."""

import os
import signal
import sys
from contextlib import closing
from importlib import import_module
from pathlib import Path

from sqlite_utils import Database

from facilitator.cli import main
from facilitator.operations.privacy import erase_note
from facilitator.operations.programmes import create_sample
from facilitator.store import migrations, schema, sqlite
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.recovery.rebuild_or_recover import recover_or_rebuild
from tests.conftest import ROOT
from tests.store.proofs.disk import Event
from tests.store.proofs.recorder import RecordingDriver
from tests.store.proofs.robot import BEGINS, Robot

ME = Author("Note-taker", "machine-1", "site-1")
NAME = "a.roundtable"
LOG = "a.log"
REQUESTS = "requests"
TO_THE_END = 1_000_000  # requests, which nothing makes
RESOURCES = ROOT / "resources"


def say(line: str) -> None:
    """Hand a line to the parent at once: what is in the pipe outlives this process."""
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def write(path: Path, seed: int) -> None:
    """Write through operations until killed; each commit is said once it is acknowledged."""
    with closing(open_store(path, ME)) as store:
        say("ready")
        for changes in Robot(store, seed, at=BEGINS + seed * 86_400_000).acts():
            say(changes.commit)


def make(folder: Path) -> None:
    create_sample(folder / NAME, ME, at=BEGINS)


def replay(folder: Path) -> None:
    main(["replay", str(folder.parent / LOG), "--save", str(folder / NAME)])


def migrate(folder: Path) -> None:
    """Open a file for a version that has one more migration, which adds a field and a row."""
    schema.VERSION += 1

    @migrations.migrations(name="m999_proof")
    def proof(db: Database) -> None:
        db.execute("ALTER TABLE note ADD COLUMN proof TEXT")
        db.execute("INSERT INTO heartbeat (roundtable, at) VALUES ('proof', 1)")

    open_store(folder / NAME, ME).close()


def load(folder: Path) -> None:
    main(["load", str(folder / NAME), str(RESOURCES / "agendas/governance.md"), "--question", "Q2"])


def erase(folder: Path) -> None:
    """Erase the newest note for good, which rewrites the whole file."""
    with closing(open_store(folder / NAME, ME)) as store:
        note = store.db.execute("SELECT id FROM note WHERE text <> '' ORDER BY n DESC").fetchone()
        if note is not None:
            erase_note(store, note[0], at=BEGINS)


def make_right(folder: Path) -> None:
    """Recover a damaged file, mend a stale one."""
    recover_or_rebuild(folder / NAME, ME, at=BEGINS)


WORK = {
    "make": make,
    "replay": replay,
    "migrate": migrate,
    "load": load,
    "erase": erase,
    "put right": make_right,
}


class _Fuse(list[Event]):
    """Ends the process, as kill -9 does, once so many requests have reached the disk."""

    def __init__(self, length: int) -> None:
        super().__init__()
        self._length = length

    def append(self, event: Event) -> None:
        super().append(event)
        if len(self) == self._length:
            os.kill(os.getpid(), signal.SIGKILL)


def die_in(work: str, folder: Path, requests: int) -> int:
    """Do work in a process that is killed after so many requests; return its wait status.

    One that ends by itself leaves beside its work how many requests it made.
    """
    pid = os.fork()
    if pid:
        return os.waitpid(pid, 0)[1]
    fuse = _Fuse(requests)
    vars(sqlite)["dbapi2"] = RecordingDriver(fuse)
    os.environ["TMPDIR"] = str(folder)
    sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - it ends with us
    WORK[work](folder)
    (folder / REQUESTS).write_text(str(len(fuse)))
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(Path(sys.argv[2]), int(sys.argv[3]))
    for module in ("load", "replay"):  # once, before there is a process for each step
        import_module(f"facilitator.subcommands.{module}")
    for step in sys.argv[3:]:
        say(str(die_in(sys.argv[1], Path(sys.argv[2]) / step, int(step))))
