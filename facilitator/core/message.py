"""Message: what the facilitator tells the room."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """What the facilitator tells the room on the stage, until it is taken away."""

    id: str
    text: str
    shown_at: int
