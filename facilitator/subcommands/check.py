"""`check`: say whether a programme file is whole, and make anew what its journal can."""

from argparse import Namespace
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.store.checks.check import judge
from facilitator.store.driver import driver
from facilitator.store.keeping.lost_acts import logs_kept, look_for_lost_acts
from facilitator.store.recovery.rebuild_or_recover import rebuild_stale
from facilitator.subcommands.common import author, now, out, reading
from facilitator.subcommands.explaining import complaint


def run(arguments: Namespace) -> int:
    path: Path = arguments.file
    lost = look_for_lost_acts(path)
    with reading(path, tell=False) as db:
        verdict = judge(db, full=arguments.full or arguments.mend)
    if arguments.mend and verdict.stale and not verdict.damage:
        mended = rebuild_stale(path, author(), at=now())
        out(str(mended.sentence if mended else verdict.told(str(path))))
        return 0
    if verdict.damage or verdict.stale:
        raise BadInput("{complaint}", complaint=complaint(path, verdict))
    if lost is not None:
        raise BadInput("{sentence}; what is there is whole", sentence=lost.sentence)
    out(str(verdict.told(str(path))))
    for log in logs_kept(path):
        out(f"an unread log of an earlier session is kept as {log}")
    out(f"read with {driver()}")
    return 0
