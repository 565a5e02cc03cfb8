"""`check`: say whether a programme file is whole, and make anew what its journal can."""

from argparse import Namespace
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.store.checks.check import Verdict, judge
from facilitator.store.driver import driver
from facilitator.store.recovery.mend import mend
from facilitator.subcommands.common import author, now, out, reading


def run(arguments: Namespace) -> int:
    path: Path = arguments.file
    with reading(path) as db:
        verdict = judge(db, full=arguments.full or arguments.mend)
    if arguments.mend and verdict.stale and not verdict.damage:
        mended = mend(path, author(), at=now())
        out(mended.sentence if mended else verdict.told(str(path)))
        return 0
    if verdict.damage or verdict.stale:
        raise BadInput(f"{verdict.told(str(path))}: {_remedy(path, verdict)}")
    out(verdict.told(str(path)))
    out(f"read with {driver()}")
    return 0


def _remedy(path: Path, verdict: Verdict) -> str:
    if verdict.damage:
        return (
            f"open it in the window, which saves what can be read, or go back to a backup with"
            f" `facilitator restore {path} BACKUP`"
        )
    return f"`facilitator check {path} --mend` makes that anew from the journal"
