"""Presence: how a person or an organisation takes part in a roundtable, as a value."""

from typing import NamedTuple

# Replies to the invitation.
INVITED, COMING, DECLINED = REPLIES = ("invited", "coming", "declined")


class Presence(NamedTuple):
    """How somebody (person or organisation id) takes part in a roundtable; instants."""

    who: str
    present: bool = True
    remote: bool = False
    state: str = ""  # of who is not here: "expected" or "apologies"
    arrived_at: int | None = None
    left_at: int | None = None
    leaves_at: int | None = None  # said beforehand
    expected_at: int | None = None  # of who is expected
    heard_promise_at: int | None = None  # what was promised, told to who came late
    interpreted: str = ""  # "consecutive" or "simultaneous"; "interpreter" of who interprets
    per_turn_ms: int | None = None  # a limit of their own
    reply: str = ""  # to the invitation: "invited", "coming" or "declined"

    @property
    def has_not_heard_the_promise(self) -> bool:
        """Whether somebody came after the start, and nobody has told them since."""
        return self.present and self.arrived_at is not None and self.heard_promise_at is None


class Pass(NamedTuple):
    """Somebody let their place in a round go by; they are asked again at its end."""

    id: str
    item: str | None
    person: str | None
    organisation: str | None
    at: int
