"""A disk that may lose its power: what is on it after a cut, from a record of what was asked."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512  # bytes that a disk writes whole or not at all


@dataclass(frozen=True, slots=True, eq=False)
class Write:
    """Bytes at an offset of a file."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Truncate:
    """A file cut to a size."""

    name: str
    size: int


@dataclass(frozen=True, slots=True, eq=False)
class Delete:
    """A file taken out of its folder."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Sync:
    """Everything asked of a file so far is on the disk."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class SyncFolder:
    """Every file taken out of the folder so far is gone from the disk."""

    name: str


Asked = Write | Truncate | Delete
Event = Asked | Sync | SyncFolder
Files = dict[str, bytearray]


@dataclass(slots=True)
class Disk:
    """What is surely on the disk, and what was asked since and may be. Takes `files` over."""

    files: Files = field(default_factory=dict)
    pending: list[Asked] = field(default_factory=list)

    def take(self, event: Event) -> None:
        if isinstance(event, Sync):
            self._settle([asked for asked in self.pending if asked.name == event.name])
        elif isinstance(event, SyncFolder):
            last = {asked.name: n for n, asked in enumerate(self.pending) if _is_delete(asked)}
            self._settle([a for n, a in enumerate(self.pending) if n <= last.get(a.name, -1)])
        else:
            self.pending.append(event)

    def _settle(self, settled: list[Asked]) -> None:
        for asked in settled:
            _do(self.files, asked)
        self.pending = [asked for asked in self.pending if asked not in settled]

    def after_cut(self, kept: list[Asked]) -> Files:
        """Return the files as they are when only `kept` of what was pending got through."""
        files = {name: bytearray(content) for name, content in self.files.items()}
        lost = {asked.name for asked in self.pending if _is_delete(asked) and asked not in kept}
        for asked in kept:
            if asked.name not in lost:  # what was written to a new file of a name is not in the old
                _do(files, asked)
        return files

    def fates(self, choose: random.Random) -> Iterator[list[Asked]]:
        """Yield what may have got through: nothing, all, a beginning, some, some with one torn."""
        yield []
        if not self.pending:
            return
        yield self.pending
        yield self.pending[: choose.randrange(len(self.pending))]
        yield [asked for asked in self.pending if choose.random() < 0.5]
        some = [asked for asked in self.pending if choose.random() < 0.7]
        yield [*some[:-1], *(_torn(asked, choose) for asked in some[-1:])]


def _do(files: Files, asked: Asked) -> None:
    if isinstance(asked, Delete):
        files.pop(asked.name, None)
        return
    content = files.setdefault(asked.name, bytearray())
    if isinstance(asked, Truncate):
        del content[asked.size :]
        return
    content.extend(bytes(max(0, asked.offset - len(content))))
    content[asked.offset : asked.offset + len(asked.data)] = asked.data


def _is_delete(asked: Asked) -> bool:
    return isinstance(asked, Delete)


def _torn(asked: Asked, choose: random.Random) -> Asked:
    if not isinstance(asked, Write):
        return asked
    kept = choose.randrange(0, len(asked.data) + 1, SECTOR)
    return Write(asked.name, asked.offset, asked.data[:kept])


def put(files: Files, folder: Path) -> None:
    """Write files into an empty folder."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
