"""`new`: make a programme file."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.operations.programmes import create_empty, create_sample
from facilitator.subcommands.common import author, now, out


def run(arguments: Namespace) -> int:
    if arguments.sample and arguments.title:
        raise BadInput("a sample has its title: leave --title out, or change it with `set`")
    if arguments.sample:
        create_sample(arguments.file, author(), at=now())
    else:
        title = " ".join((arguments.title or arguments.file.stem).split())
        create_empty(arguments.file, author(), title, at=now())
    out(f"made {arguments.file}")
    return 0
