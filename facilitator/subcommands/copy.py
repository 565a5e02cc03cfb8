"""`copy`: a new programme file for participants, with what their write-ups may tell."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.operations.participants_copy import left_out_in_words, write_participants_copy
from facilitator.operations.sent_versions import record_copy
from facilitator.store.header import SUFFIX
from facilitator.store.private_copy import may_be_written
from facilitator.subcommands.common import now, out, reading, writing


def run(arguments: Namespace) -> int:
    if arguments.out.suffix.casefold() != SUFFIX:
        raise BadInput(
            "{path} would be no programme file: give it the ending {ending}",
            path=arguments.out,
            ending=SUFFIX,
        )
    with reading(arguments.file) as db:
        left = write_participants_copy(db, arguments.out, at=now())
    if may_be_written(arguments.file):
        with writing(arguments.file) as store:
            record_copy(store, arguments.out, left.held, at=now())
    out(f"{arguments.out} is a copy for participants of {arguments.file}")
    for each in left_out_in_words(left):
        out(str(each))
    return 0
