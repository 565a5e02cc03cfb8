"""Damaged programme files by number: every way we know in which a file comes to harm."""

import random
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from facilitator.store.backups.backup import backup_folder
from facilitator.store.backups.files import log_of
from facilitator.store.sqlite import DatabaseError, connect_writer

Harm = Callable[[Path, random.Random], None]
_SIZES = (8 << 10, 40 << 10)
HOSTILE: tuple[str | int | bytes | None, ...] = (
    None,
    "",
    " ",
    "a b c",
    "\x00",
    "{",
    "[[1]]",
    "﷽" * 9,
    -1,
    1 << 62,
    -(1 << 63),
    b"\xff\xfe",
    b"",
)


def tear(path: Path, choose: random.Random) -> None:
    """Overwrite a stretch that begins anywhere, with zeros or with garbage."""
    size = choose.choice(_SIZES)
    begin = choose.randrange(path.stat().st_size)
    _overwrite(path, begin, bytes(size) if choose.random() < 0.5 else choose.randbytes(size))


def flip(path: Path, choose: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(choose.choice((1, 3, 30))):
        data[choose.randrange(len(data))] ^= 1 << choose.randrange(8)
    path.write_bytes(data)


def cut(path: Path, choose: random.Random) -> None:
    with path.open("r+b") as file:
        file.truncate(choose.randrange(path.stat().st_size))


def break_header(path: Path, choose: random.Random) -> None:
    """Leave nothing of the first 100 bytes, or all of them and nothing of the page behind."""
    headers = (bytes(100), choose.randbytes(100), b"PK\x03\x04" + choose.randbytes(96))
    if choose.random() < 0.75:
        _overwrite(path, 0, choose.choice(headers))
    else:
        _overwrite(path, 100, choose.choice((bytes(3996), choose.randbytes(3996))))


def spoil_log(path: Path, choose: random.Random) -> None:
    """Leave a log that is garbage, or one of this file that was cut or harmed."""
    log = log_of(path)
    with closing(connect_writer(path)) as db:
        db.execute("UPDATE heartbeat SET at = at + 1")
        db.execute("INSERT OR REPLACE INTO draft (place, text) VALUES ('x', 'half a line')")
        whole = log.read_bytes()
    spoilt = (choose.randbytes(len(whole)), whole[: choose.randrange(len(whole))], _flipped(whole))
    log.write_bytes(choose.choice(spoilt))
    if choose.random() < 0.5:
        tear(path, choose)


def leave_journal(path: Path, choose: random.Random) -> None:
    """Leave what a program that writes without a log leaves when it is cut off, or nonsense."""
    magic = bytes.fromhex("d9d505f920a163d7") if choose.random() < 0.5 else b""
    path.with_name(f"{path.name}-journal").write_bytes(magic + choose.randbytes(5000))
    if choose.random() < 0.5:
        tear(path, choose)


def harm_backups(path: Path, choose: random.Random) -> None:
    for backup in sorted(backup_folder(path).iterdir()):
        choose.choice((tear, flip, cut, break_header))(backup, choose)
    choose.choice((tear, cut))(path, choose)


def replace_backups(path: Path, choose: random.Random) -> None:
    """Leave a file where the backups were, or nothing but strange things among them."""
    folder = backup_folder(path)
    names = [each.name for each in folder.iterdir()]
    shutil.rmtree(folder)
    if choose.random() < 0.5:
        folder.write_bytes(b"not a folder")
    else:
        folder.mkdir()
        for name in names:
            choose.choice((_make_folder, _make_empty))(folder / name)
    choose.choice((tear, flip, cut, break_header))(path, choose)


def allow_anything(path: Path) -> list[str]:
    """Take the constraints of every table away, as another program may; return the tables."""
    strict = "sql LIKE '%STRICT%' AND sql NOT LIKE '%WITHOUT ROWID%'"
    with closing(connect_writer(path)) as db:
        found = db.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%STRICT%'").fetchall()
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_schema SET sql = replace(replace(sql, 'NOT NULL', ''), 'STRICT', '')"  # noqa: S608
            f" WHERE type = 'table' AND {strict}"
        )
        db.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, WITHOUT', 'WITHOUT')"
            " WHERE type = 'table' AND sql LIKE '%STRICT, WITHOUT ROWID%'"
        )
    return [row[0] for row in found]


def write_strange_values(path: Path, choose: random.Random) -> None:
    """Have another program take the constraints away and write what no field can hold."""
    tables = allow_anything(path)
    with closing(connect_writer(path)) as db:
        for _ in range(choose.choice((1, 5, 40))):
            table = choose.choice(tables)
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            column = choose.choice([each for each in columns if each not in ("n", "seq")])
            value = choose.choice(HOSTILE)
            text = choose.random() < 0.3 and isinstance(value, bytes)
            what = "CAST(? AS TEXT)" if text else "?"
            some = f"SELECT {columns[0]} FROM {table} LIMIT 2 OFFSET {choose.randrange(9)}"  # noqa: S608
            sql = f"UPDATE OR IGNORE {table} SET {column} = {what} WHERE {columns[0]} IN ({some})"  # noqa: S608
            with suppress(DatabaseError):  # a link keeps its constraints
                db.execute(sql, (value,))
    if choose.random() < 0.5:
        tear(path, choose)


def forge_journal(path: Path, choose: random.Random) -> None:
    """Have commits say what this program never wrote."""
    swaps = (
        ('"kind":', '"gap":'),
        ('"insight"', '"banana"'),
        ('"spoken"', '"spo{en"'),
        ('"organisation"', '"nobody knows"'),
        ("[null,", "[["),
        ("17", "99999999999999999999"),
        (",0]", ',"x"]'),
        (",1]", ",9223372036854775807]"),
        ("T", "\ud800".encode("utf-8", "surrogatepass")),
    )
    with closing(connect_writer(path)) as db:
        for _ in range(choose.choice((1, 5, 20))):
            old, new = choose.choice(swaps)
            if isinstance(new, bytes):
                sql = "UPDATE journal SET body = CAST(replace(body, ?, CAST(? AS TEXT)) AS TEXT)"
            else:
                sql = "UPDATE journal SET body = replace(body, ?, ?)"
            last = db.execute("SELECT max(seq) FROM journal").fetchone()[0]
            db.execute(f"{sql} WHERE seq = ?", (old, new, choose.randint(1, last)))
    if choose.random() < 0.5:
        tear(path, choose)


HARMS: tuple[Harm, ...] = (
    tear,
    flip,
    cut,
    break_header,
    spoil_log,
    leave_journal,
    harm_backups,
    replace_backups,
    write_strange_values,
    forge_journal,
)


def damaged(whole: Path, folder: Path, number: int) -> Path:
    """Put a copy of a programme file and its backups in a folder, harmed in the way of a number."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole.parent, folder)
    path = folder / whole.name
    HARMS[number % len(HARMS)](path, random.Random(number))  # noqa: S311
    return path


def _overwrite(path: Path, begin: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(begin)
        file.write(data[: path.stat().st_size - begin])


def _flipped(data: bytes) -> bytes:
    return bytes(each ^ 4 if at % 1000 == 999 else each for at, each in enumerate(data))


def _make_folder(path: Path) -> None:
    path.mkdir()


def _make_empty(path: Path) -> None:
    path.touch()
