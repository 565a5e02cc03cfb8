"""`set FILE action`: what became of actions, what came of them, and into which agenda they go."""

from argparse import Namespace
from typing import Any

from facilitator.core.action_state import ActionState
from facilitator.core.errors import BadInput
from facilitator.operations.actions import say_outcome, set_state
from facilitator.operations.carrying_over import carry_over, next_roundtable
from facilitator.operations.privacy import shortened
from facilitator.store.file import Store
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_some
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import now, out, require_roundtable
from facilitator.subcommands.notes_named import require_notes

_NEXT = "next"


def set_action(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    said = fields.keys() & {"state", "outcome", "carry_into"}
    if not said:
        raise BadInput(
            "nothing is said of the action: `facilitator set FILE action -h` lists what can be"
        )
    actions = [each.id for each in require_notes(store.db, arguments.several, arguments.roundtable)]
    if "outcome" in fields and len(actions) > 1:
        raise BadInput("what came of it is said of one action: name that one")
    if "carry_into" in fields:
        carry_over(store, actions, _into(store.db, fields["carry_into"]), at=now())
    if "state" in fields:
        set_state(store, actions, ActionState(fields["state"]), at=now())
    if "outcome" in fields:
        say_outcome(store, actions[0], fields["outcome"], at=now())
    _tell(store.db, actions)


def _into(db: Connection, typed: str) -> str:
    if typed != _NEXT:
        return require_roundtable(db, typed).id
    found = next_roundtable(db)
    if found is None:
        raise BadInput(
            "no roundtable is planned that actions could be carried into: plan one with"
            " `facilitator set FILE roundtable --new`"
        )
    return found.id


def _tell(db: Connection, actions: list[str]) -> None:
    labels = {each.id: each.label for each in roundtables(db)}
    for _, note in load_some(db, actions):
        progress = note.progress
        into = labels.get(progress.carried_to or "")
        to = f" to R{into}" if into else ""
        came = f": {progress.outcome}" if progress.outcome else ""
        out(f"{progress.state.value}{to}  {shortened(note.text)}{came}")
