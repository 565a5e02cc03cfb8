"""`check`: say whether a programme file is whole, and make anew what its journal can."""

from argparse import Namespace
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.store.checks.check import judge
from facilitator.store.driver import driver
from facilitator.store.recovery.mend import mend
from facilitator.subcommands.common import author, now, out, reading
from facilitator.subcommands.explaining import complaint


def run(arguments: Namespace) -> int:
    path: Path = arguments.file
    with reading(path) as db:
        verdict = judge(db, full=arguments.full or arguments.mend)
    if arguments.mend and verdict.stale and not verdict.damage:
        mended = mend(path, author(), at=now())
        out(mended.sentence if mended else verdict.told(str(path)))
        return 0
    if verdict.damage or verdict.stale:
        raise BadInput(complaint(path, verdict))
    out(verdict.told(str(path)))
    out(f"read with {driver()}")
    return 0
