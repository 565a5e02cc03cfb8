"""How an action stands, or a question that was left open: what became of it, and since when."""

from enum import StrEnum
from typing import NamedTuple


class ActionState(StrEnum):
    """What became of an action; of an open question, done means that it was answered."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    CARRIED = "carried"  # into the agenda of a later roundtable, where it is still to be done

    @property
    def is_settled(self) -> bool:
        """Whether nobody has to do anything about it any more."""
        return self in (ActionState.DONE, ActionState.DROPPED)


class Progress(NamedTuple):
    """How it stands `since` an instant, and what came of it: a sentence, perhaps with a link.

    `carried_to` is the roundtable (id) in whose agenda it is.
    """

    state: ActionState = ActionState.OPEN
    since: int | None = None
    outcome: str = ""
    carried_to: str | None = None


NOT_BEGUN = Progress()
