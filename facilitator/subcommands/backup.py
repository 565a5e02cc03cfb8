"""`backup`: a verified copy of a programme file, of everything in it."""

from argparse import Namespace

from facilitator.store.file import copy
from facilitator.subcommands.common import out

EVERYTHING = (
    "It carries everything: off-record and stricter notes, the history, drafts, access needs and"
    " e-mail addresses. For a participant write one with `facilitator copy FILE --for participants"
    " OUT`."
)


def run(arguments: Namespace) -> int:
    copy(arguments.file, arguments.out)
    out(EVERYTHING)
    out(f"{arguments.out} is a whole copy of {arguments.file}")
    return 0
