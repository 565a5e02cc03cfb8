"""`check`: say whether a programme file is whole."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.store.checks.check import check
from facilitator.subcommands.common import out, reading


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        problems = check(db, full=arguments.full)
    if problems:
        raise BadInput(f"{arguments.file}: {'; '.join(problems)}: open a backup of it")
    out(f"{arguments.file} is whole: the file, and its tables against its journal")
    return 0
