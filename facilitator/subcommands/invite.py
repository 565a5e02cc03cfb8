"""`invite`: the invitation to a roundtable, the calendar of all, and the interpreter's sheet."""

import sys
from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.operations.before_the_day import (
    invitation_out,
    invitation_text,
    write_invitation,
    write_series,
    write_sheet,
)
from facilitator.subcommands.common import now, out, reading, remark, require_roundtable


def run(arguments: Namespace) -> int:
    path = arguments.out
    with reading(arguments.file) as db:
        if arguments.series:
            _require(path is not None, "all roundtables go into one calendar: write -o OUT.ics")
            for each in write_series(db, path, at=now()):
                remark(f"roundtable {each.label} ({each.title}) has no date: it is not in {path}")
        else:
            roundtable = require_roundtable(db, arguments.roundtable).id
            if arguments.interpreter:
                _require(path is not None, "the interpreter’s sheet is a file: write -o OUT.docx")
                write_sheet(db, roundtable, path)
            elif path is None:
                sys.stdout.write(invitation_text(invitation_out(db, roundtable)))
                return 0
            else:
                write_invitation(db, roundtable, path, at=now())
    out(f"wrote {path}")
    return 0


def _require(holds: bool, sentence: str) -> None:
    if not holds:
        raise BadInput(sentence)
