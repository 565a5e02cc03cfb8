"""`new`: make a programme file."""

from argparse import Namespace
from contextlib import closing

from facilitator.operations.programmes import name_programme
from facilitator.store.file import create
from facilitator.subcommands.common import author, new_sample, now, out


def run(arguments: Namespace) -> int:
    if arguments.sample:
        new_sample(arguments.file, author(), at=now())
    else:
        with closing(create(arguments.file, author())) as store:
            name_programme(store, arguments.file.stem, at=now())
    out(f"made {arguments.file}")
    return 0
