"""`tell-apart`: notes that look like one are not the same; they are listed as alike no more."""

from argparse import Namespace

from facilitator.operations.note_taking.telling_apart import tell_notes_apart
from facilitator.operations.privacy import shortened
from facilitator.subcommands.common import now, out, writing
from facilitator.subcommands.notes_named import require_notes


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        notes = require_notes(store.db, arguments.notes, arguments.roundtable)
        tell_notes_apart(store, [each.id for each in notes], at=now())
    out("not the same, and told apart; `undo` takes it back:")
    for each in notes:
        out(f"  - {shortened(each.text)}")
    return 0
