"""`backup`: a verified copy of a programme file."""

from argparse import Namespace

from facilitator.store.file import copy
from facilitator.subcommands.common import out


def run(arguments: Namespace) -> int:
    copy(arguments.file, arguments.out)
    out(f"{arguments.out} is a whole copy of {arguments.file}")
    return 0
