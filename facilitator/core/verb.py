"""What is known of an act by its verb, and how undo treats it."""

from enum import Enum
from typing import NamedTuple

from facilitator.core.translating import QT_TRANSLATE_NOOP

_FACILITATOR = QT_TRANSLATE_NOOP("Acts", "the facilitator")  # only their turns have no name


class Undoing(Enum):
    """How undo and redo treat an act."""

    ORDINARY = "taken back by itself"
    BEGINNING = "how a file began: undo goes no further back"
    TYPING = "saved while somebody types: taken back with all that was typed at one go"
    LASTING = "passed over: it cannot be taken back"
    NOTICE = "what the program saw by itself: no act that could be undone, and no bar to redo"


class Verb(NamedTuple):
    """What is known of an act by its verb.

    Its words hold {name} where its subject is named, or {names} where that may be several; where it
    has no name, `nameless` stands there.
    """

    name: str
    words: str
    nameless: str = _FACILITATOR
    of_room: bool = False  # “Last: …” names it, and takes it back without the notes
    begins_room: bool = False  # what was done in the room before it is not offered any more
    gives_floor: bool = False  # so it may have been somebody else's
    undoing: Undoing = Undoing.ORDINARY
    erases: bool = False  # for good: from every commit and copy, and from whatever arrives later
    rests: bool = False  # nobody waits for the act that follows it


BEGINNING, TYPING, LASTING, NOTICE = (
    Undoing.BEGINNING,
    Undoing.TYPING,
    Undoing.LASTING,
    Undoing.NOTICE,
)


def erasure(name: str, words: str) -> Verb:
    return Verb(name, words, undoing=LASTING, erases=True)
