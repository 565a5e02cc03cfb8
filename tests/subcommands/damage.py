"""Programme files damaged as disks, copies and sync services damage them, by a seed."""

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from facilitator.cli import main
from facilitator.store.file import open_store
from tests.store.programme_files import ME, add_note, add_notes

_SESSION = """question: Q2
zone: UTC
author: Ana

2026-10-07T14:00:00Z /start
2026-10-07T14:01:00Z /floor gbif
2026-10-07T14:01:05Z Boards are elected @ocp !quote
2026-10-07T14:02:00Z !off in confidence
2026-10-07T14:02:30Z !action @ocp share the style guide by 12 Nov
2026-10-07T14:03:00Z /q oar to answer
2026-10-07T14:04:00Z /ack
2026-10-07T14:05:00Z licences differ #[share alike]
2026-10-07T14:06:00Z /next!
2026-10-07T14:08:00Z /undo
2026-10-07T14:09:00Z /end
"""
Damage = Callable[[bytearray, random.Random], None]


def programme_with_log(folder: Path, notes: int) -> Path:
    """Make a programme file as a program that was killed leaves it: a third is in its log only."""
    (folder / "s.log").write_text(_SESSION, encoding="utf-8")
    whole, killed = folder / "whole.roundtable", folder / "killed.roundtable"
    assert main(["replay", str(folder / "s.log"), "--save", str(whole)]) == 0
    add_notes(whole, 2 * notes // 3)
    with closing(open_store(whole, ME)) as store:
        for number in range(notes // 3):
            add_note(store, f"late {number}: what was said after the break")
        for end in ("", "-wal", "-shm"):
            shutil.copyfile(f"{whole}{end}", f"{killed}{end}")
    return killed


def damaged(source: Path, target: Path, number: int) -> str:
    """Copy a programme file with its log, damage one of the copies, and say how."""
    chance = random.Random(number)  # noqa: S311 - no secret: the same damage each time
    for end in ("-wal", "-shm", ""):
        shutil.copyfile(f"{source}{end}", f"{target}{end}")
    end = ("", "", "", "", "-wal", "-shm")[number % 6]
    if not end and chance.random() < 0.5:  # as after a clean close: nothing in the log hides it
        for gone in ("-wal", "-shm"):
            Path(f"{target}{gone}").unlink()
    damage = _DAMAGES[number // 6 % len(_DAMAGES)]
    path = Path(f"{target}{end}")
    data = bytearray(path.read_bytes())
    damage(data, chance)
    path.write_bytes(data)
    return f"{number}: {damage.__name__.strip('_')} in {end or 'the file'}"


def _flip_bits(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 20, 400))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def _zero(data: bytearray, chance: random.Random) -> None:
    length = chance.choice((512, 4096, 40_960))
    at = chance.randrange(len(data))
    data[at : at + length] = bytes(len(data[at : at + length]))


def _garble(data: bytearray, chance: random.Random) -> None:
    length = chance.choice((16, 512, 4096))
    at = chance.randrange(len(data))
    data[at : at + length] = chance.randbytes(len(data[at : at + length]))


def _break_header(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 4))):
        data[chance.randrange(min(100, len(data)))] = chance.randrange(256)


def _change_letters(data: bytearray, chance: random.Random) -> None:
    """Change letters within words: SQLite sees nothing wrong with the file."""
    words = (b"spoken", b"insight", b'"note"', b"add_note", b"machine", b"0198", b"written", b"Ana")
    word = chance.choice(words)
    places = [at for at in range(len(data)) if data.startswith(word, at)]
    for at in chance.sample(places, min(len(places), 8)):
        data[at + chance.randrange(len(word))] = chance.choice(b"{}\xff\x80\x1b\x00x")


_DAMAGES: tuple[Damage, ...] = (
    _flip_bits,
    _cut,
    _zero,
    _garble,
    _break_header,
    _change_letters,
)
