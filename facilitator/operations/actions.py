"""Actions after the roundtable: what became of them, and what came of it."""

from collections.abc import Sequence

from facilitator.core.action_state import ActionState
from facilitator.core.actions import WITH_STATE
from facilitator.core.errors import Refused
from facilitator.core.model import Note
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.records import load_some

_LONGEST = 500  # letters of what came of it


def set_state(store: Store, actions: Sequence[str], state: ActionState, *, at: int) -> Changes:
    """Say what became of actions, or open questions (ids): open, done or dropped. Raises Refused.

    Those of which it was said already keep since when. See `carry_over` for the fourth state.
    """
    if state is ActionState.CARRIED:
        raise Refused("an action is carried over into an agenda: say into which roundtable")
    with store.act("set_state", at=at) as act:
        for _, note in require_actions(act, actions):
            if note.progress.state is not state:
                act.change("note", note.id, state=state.value, state_at=at, carried_to=None)
        act.about(*actions)
    return act.changes


def say_outcome(store: Store, action: str, outcome: str, *, at: int) -> Changes:
    """Say what came of an action (id): a sentence, perhaps with a link; "" takes it away.

    Raises Refused.
    """
    words = " ".join(outcome.split())
    if len(words) > _LONGEST:
        raise Refused(
            "what came of an action has at most {most} letters: shorten it", most=_LONGEST
        )
    with store.act("say_outcome", at=at) as act:
        require_actions(act, [action])
        act.about(action).change("note", action, outcome=words or None)
    return act.changes


def require_actions(act: Act, actions: Sequence[str]) -> tuple[tuple[str | None, Note], ...]:
    """Return actions and open questions (ids), each with its roundtable. Raises Refused."""
    found = load_some(act.db, tuple(dict.fromkeys(actions))) if actions else ()
    if len(found) < len(set(actions)):
        raise Refused("an action of these is not there any more")
    if any(note.kind not in WITH_STATE for _, note in found):
        raise Refused(
            "a note of these is neither an action nor an open question: change its kind first"
        )
    return found
