"""Message: what the facilitator tells the room."""

from typing import NamedTuple


class Message(NamedTuple):
    """What the facilitator tells the room on the stage, until it is taken away."""

    id: str
    text: str
    shown_at: int
