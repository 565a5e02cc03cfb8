"""`undo` and `redo`: take back the last act of this computer in a file, or do it again."""

from argparse import Namespace

from facilitator.core.errors import BadInput, Refused
from facilitator.operations import history
from facilitator.operations.history import act_in_words
from facilitator.store.changes import Changes
from facilitator.store.undo import next_redo, next_undo, taken_back_by
from facilitator.subcommands.common import now, out, remark, writing


def run(arguments: Namespace) -> int:
    path = arguments.file
    with writing(path) as store:
        machine = store.author.machine
        entry = next_undo(store.db, machine)
        if arguments.again:
            undo = next_redo(store.db, machine)
            entry = taken_back_by(store.db, undo) if undo else None
        try:
            changes = (history.redo if arguments.again else history.undo)(store, at=now())
        except Refused as refusal:
            raise BadInput("{path}: {refusal}", path=path, refusal=refusal.sentence) from refusal
        said = act_in_words(store.db, entry.verb, entry.subject) if entry else changes.verb
    out(f"{'done again' if arguments.again else 'taken back'}: {said}")
    if changes.kept:
        remark(_kept(changes))
    return 0


def _kept(changes: Changes) -> str:
    number = len(changes.kept)
    if number == 1:
        return "1 field was edited later, or holds what was promised: it stays"
    return f"{number} fields were edited later, or hold what was promised: they stay"
