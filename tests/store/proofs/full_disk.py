"""What a test starts in a process of its own: writes until the disk is full, and goes on after.

Prints one JSON line: what was acknowledged, and what was said when there was no space.
"""

import json
import resource
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from facilitator.core.errors import FacilitatorError
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from tests.store.proofs.robot import Robot

ME = Author("Note-taker", "machine-1", "site-1")
ROOM = 200_000  # bytes beyond what the file has, which a few dozen acts fill
AFTER = 60  # acts once there is space


def limit_files(path: Path) -> Callable[[], None]:
    """Let no file grow far; return how to lift the limit."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + ROOM, hard))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def fill_disk(path: Path) -> Callable[[], None]:
    """Fill the disk until little is left; return how to make space again."""
    ballast = path.with_name("ballast")
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            file.truncate(file.tell() - ROOM)
    return ballast.unlink


def write_until_refused(store: Store, seed: int) -> tuple[list[str], str]:
    said: list[str] = []
    try:
        for changes in Robot(store, seed).acts():
            said.append(changes.commit)  # noqa: PERF401 - what was said stays when the next fails
    except FacilitatorError as error:
        return said, str(error)
    return said, ""


def run(path: Path, make_short: Callable[[Path], Callable[[], None]]) -> dict[str, object]:
    with closing(open_store(path, ME)) as store:
        make_space = make_short(path)
        said, first = write_until_refused(store, seed=1)
        rows = store.db.execute("SELECT count(*) FROM journal").fetchone()[0]
        more, second = write_until_refused(store, seed=2)
        make_space()
        acts = Robot(store, seed=3).acts()
        said += more + [next(acts).commit for _ in range(AFTER)]
    return {"said": said, "refusals": [first, second], "readable": rows}


if __name__ == "__main__":
    short = {"limit": limit_files, "disk": fill_disk}[sys.argv[1]]
    sys.stdout.write(json.dumps(run(Path(sys.argv[2]), short)))
