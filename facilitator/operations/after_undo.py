"""Settling of rooms after an act was undone: the turns and items that followed it stay in order."""

from facilitator.core.after_undo import in_line, settled_turns
from facilitator.operations.kept_rules import keep_rules
from facilitator.operations.stricter_rules import keep_what_was_promised, settle_rules
from facilitator.store.journal import Act
from facilitator.store.queries.records import load_record
from facilitator.store.queries.rooms import rooms_of


def settle_rooms(act: Act) -> None:
    """End what is followed by something, in the rooms whose floor or clock an act has touched."""
    keep_what_was_promised(act)
    keep_rules(act)
    for roundtable in rooms_of(act.db, act.patches):
        record = load_record(act.db, roundtable, notes=False)
        ended_at = record.roundtable.ended_at
        for turn in settled_turns(record.turns, ended_at):
            act.change("turn", turn.id, end=turn.end, within=turn.within, kind=turn.kind.value)
        for run in in_line(record.runs, ended_at):
            act.change("run", run.id, end=run.end)
        for pause in in_line(record.pauses, ended_at):
            act.change("pause", pause.id, end=pause.end)
        settle_rules(act, load_record(act.db, roundtable, notes=False))
