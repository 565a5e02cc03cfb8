"""Pages of a programme file, to be broken one by one, and what comes of it."""

from contextlib import closing
from pathlib import Path

from facilitator.store.file import open_visitor
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file
from facilitator.store.recovery.report import RecoveryReport
from tests.store.programme_files import (
    ME,
    MINUTE,
    NOON,
)

PAGE = 4096


def opened(path: Path) -> RecoveryReport | None:
    store, report = open_or_recover(path, ME, at=NOON + MINUTE)
    store.close()
    assert judge_file(path).problems == ()
    return report


def root_page(path: Path, name: str) -> int:
    with closing(open_visitor(path)) as db:
        found = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
        return int(found.fetchone()[0])


def leaf_pages(path: Path, table: str) -> list[int]:
    """The leaves right below the root, left to right (sqlite.org/fileformat.html, 1.6)."""
    data = path.read_bytes()
    begin = (root_page(path, table) - 1) * PAGE
    cells = int.from_bytes(data[begin + 3 : begin + 5])
    pointers = data[begin + 12 : begin + 12 + 2 * cells]
    at = [begin + int.from_bytes(pointers[n : n + 2]) for n in range(0, 2 * cells, 2)]
    return [int.from_bytes(data[cell : cell + 4]) for cell in at]


def overwrite(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)
