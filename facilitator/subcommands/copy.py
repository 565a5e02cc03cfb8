"""`copy`: a new programme file for participants, with what their write-ups may tell."""

from argparse import Namespace

from facilitator.core.errors import BadInput, NotReadThrough
from facilitator.operations.participants_copy import (
    keep_reading,
    left_out_in_words,
    to_be_read,
    write_participants_copy,
)
from facilitator.operations.sent_versions import record_copy
from facilitator.store.header import SUFFIX
from facilitator.store.private_copy import may_be_written
from facilitator.subcommands.common import now, out, reading, writing
from facilitator.subcommands.unread import list_unread


def run(arguments: Namespace) -> int:
    if arguments.out.suffix.casefold() != SUFFIX:
        raise BadInput(
            "{path} would be no programme file: give it the ending {ending}",
            path=arguments.out,
            ending=SUFFIX,
        )
    by, leave_out = arguments.read_through, arguments.leave_out_undecided
    if by.strip() and may_be_written(arguments.file):
        with writing(arguments.file) as store:
            keep_reading(store, by=by, at=now(), leave_out=leave_out)
    with reading(arguments.file) as db:
        try:
            left = write_participants_copy(
                db, arguments.out, at=now(), read_by=by, leave_out=leave_out
            )
        except NotReadThrough:
            for each in to_be_read(db, now(), leave_out=leave_out):
                list_unread(db, each.record.roundtable.id, each.document)
            raise
    if may_be_written(arguments.file):
        with writing(arguments.file) as store:
            record_copy(store, arguments.out, left.held, at=now())
    out(f"{arguments.out} is a copy for participants of {arguments.file}")
    for told in left_out_in_words(left):
        out(str(told))
    return 0
