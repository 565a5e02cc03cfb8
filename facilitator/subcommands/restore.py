"""`restore`: go back to a backup, keeping the file as it was beside it."""

from argparse import Namespace

from facilitator.store.backups.backup import Holdings
from facilitator.store.backups.restore import Restored, restore
from facilitator.subcommands.common import author, now, out


def run(arguments: Namespace) -> int:
    restored = restore(arguments.file, arguments.backup, author(), at=now())
    out(f"{arguments.file} is as {arguments.backup} holds it: {_described(restored.holds)}")
    if restored.set_aside is not None:
        out(f"as it was it is kept in {restored.set_aside}, {_later(restored)}")
    return 0


def _described(holds: Holdings) -> str:
    return f"{_count(holds.roundtables, 'roundtable')}, {_count(holds.notes, 'note')}"


def _later(restored: Restored) -> str:
    if restored.later is None:
        return "which is damaged"
    return f"with {_count(restored.later, 'later act')} that the backup does not hold"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
