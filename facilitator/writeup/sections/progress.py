"""How an action stands, or an open question: what became of it, as far as it may be told."""

from facilitator.core.action_state import ActionState
from facilitator.core.attribution import Policy, applied
from facilitator.core.model import Kind, Note, Promise
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material
from facilitator.writeup.text import cleaned

STATES = {
    ActionState.OPEN: marked("open"),
    ActionState.DONE: marked("done"),
    ActionState.DROPPED: marked("dropped"),
    ActionState.CARRIED: marked("carried over"),
}


def told_progress(material: Material, note: Note) -> str:
    """Return how it stands, and what came of it: "done: the charters are in one place"."""
    state, outcome = _state(material, note), material.outcomes.get(note.id)
    if not outcome:
        return state
    # translators: how an action stands, and what came of it
    return material.language.text("{state}: {outcome}", state=state, outcome=outcome)


def told_outcome(note: Note, policy: Policy) -> str:
    """Return what came of an action, where it may be tied to somebody.

    It was typed later, by anybody: nobody in the room was promised that it is told.
    """
    tied = applied(note, policy) in (Promise.NAMED, Promise.ORGANISATION)
    return cleaned(note.progress.outcome) if tied else ""


def has_progress(note: Note) -> bool:
    return note.progress.state is not ActionState.OPEN or bool(note.progress.outcome)


def _state(material: Material, note: Note) -> str:
    state, language = note.progress.state, material.language
    if state is ActionState.DONE and note.kind is Kind.OPEN_QUESTION:
        # translators: of a question that was left open
        return language.text("answered")
    into = material.rooms.get(note.progress.carried_to or "")
    if state is ActionState.CARRIED and into is not None and _may_name(material, into.promise):
        return language.text("carried over to roundtable {number}", number=into.label)
    return language.text(STATES[state])


def _may_name(material: Material, promise: Promise) -> bool:
    """Say whether a later roundtable may be named: nothing tells that one under chatham was."""
    hidden = Promise.CHATHAM in (promise, material.promise)
    return material.policy.internal or not hidden
