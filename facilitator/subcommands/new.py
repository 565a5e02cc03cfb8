"""`new`: make a programme file."""

from argparse import Namespace

from facilitator.operations.programmes import create_empty, create_sample
from facilitator.subcommands.common import author, now, out


def run(arguments: Namespace) -> int:
    if arguments.sample:
        create_sample(arguments.file, author(), at=now())
    else:
        create_empty(arguments.file, author(), arguments.file.stem, at=now())
    out(f"made {arguments.file}")
    return 0
