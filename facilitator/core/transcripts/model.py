"""Values of chats and transcripts: as a file says it, and as it is kept beside a roundtable."""

from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """What wrote the file."""

    ZOOM_CHAT = "zoom chat"
    TEAMS_CHAT = "teams chat"
    TEAMS_TRANSCRIPT = "teams transcript"
    WEBVTT = "webvtt"
    SRT = "srt"

    @property
    def is_chat(self) -> bool:
        """Whether it was typed, each line by itself, and not said aloud."""
        return self in (Form.ZOOM_CHAT, Form.TEAMS_CHAT)


class FileClock(StrEnum):
    """What the times in a file count from."""

    DAY = "day"  # they are times of day
    BEGIN = "begin"  # from where the recording, or the chat, began
    UNTOLD = "untold"  # 00:12:31 may be either


class Fit(StrEnum):
    """How it is known when a transcript's own clock began."""

    CLOCK = "clock"  # its times are times of day
    TURNS = "turns"  # by who spoke when, and nowhere else nearly as well
    LIKELY = "likely"  # by who spoke when, and it might be elsewhere
    START = "start"  # nothing to compare: as if it began with the roundtable
    HAND = "hand"  # somebody said so


class Said(NamedTuple):
    """What one speaker said at one go, in milliseconds of the file's own clock."""

    begin_ms: int
    end_ms: int  # the begin where the file tells none
    speaker: str  # as the file has it; empty where it names nobody
    text: str


class Reading(NamedTuple):
    """What a file says. What was for few people, and what is no message, is counted only."""

    form: Form
    clock: FileClock
    said: tuple[Said, ...]
    private: int = 0
    reactions: int = 0
    unread: int = 0  # lines that make no sense


class Speaker(NamedTuple):
    """Who a name in a file means; ids. An organisation alone where nobody of it is meant."""

    person: str | None = None
    organisation: str | None = None

    def __bool__(self) -> bool:
        return self != NOBODY


NOBODY = Speaker()


class Agreement(NamedTuple):
    """When a file's clock began (an instant), and how that is known.

    `share` is how much of what was said falls into turns of those who said it, 0 to 1.
    """

    zero: int
    fit: Fit
    share: float = 0.0


class Voice(NamedTuple):
    """A name in a transcript, and who is meant by it."""

    id: str
    label: str
    speaker: Speaker = NOBODY


class Passage(NamedTuple):
    """What one voice (id) said at one go; instants. `quoted` is the note (id) made of it."""

    id: str
    begin: int
    end: int
    text: str
    voice: str | None = None
    quoted: str | None = None


class Transcript(NamedTuple):
    """A chat or a transcript that was brought in; `zero` is the instant when its clock began.

    By `digest` its very file is known again.
    """

    id: str
    roundtable: str
    source: str
    form: Form
    zero: int
    fit: Fit
    share: float = 0.0
    voices: tuple[Voice, ...] = ()
    passages: tuple[Passage, ...] = ()
    digest: str = ""

    def voice(self, passage: Passage) -> Voice | None:
        """Return whose words a passage is, None where the file names nobody."""
        return next((each for each in self.voices if each.id == passage.voice), None)
