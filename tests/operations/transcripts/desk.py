"""A roundtable that was held, and files that were saved of its call."""

from pathlib import Path

from facilitator.core.clock import status
from facilitator.core.transcripts.model import Passage, Transcript
from facilitator.operations.floor import give_floor, yield_floor
from facilitator.operations.roundtables import end
from facilitator.operations.transcripts.keeping import KeptTranscript, keep_transcript
from facilitator.operations.transcripts.proposing import Proposed, propose_transcript
from facilitator.readers.transcripts.read import read_transcript
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import load_transcripts
from tests.operations.every_act import MIN, ActHouse

__all__ = ["MIN", "CallDesk", "captions", "chat"]

BEHIND = 90_000  # the recording began so long after the roundtable


def chat(*lines: str) -> str:
    """Return a saved chat of "14:05:00 Ana: words" lines, each to everyone."""
    made = []
    for line in lines:
        time, rest = line.split(" ", 1)
        who, words = rest.split(": ", 1)
        made.append(f"{time} From {who} to Everyone:\n\t{words}")
    return "\n".join(made)


def captions(*said: tuple[int, int, str, str]) -> str:
    """Return WebVTT of what was said: begin and end in seconds, who, and the words."""

    def stamp(seconds: int) -> str:
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000"

    cues = (f"{stamp(a)} --> {stamp(b)}\n<v {who}>{words}\n" for a, b, who, words in said)
    return "WEBVTT\n\n" + "\n".join(cues)


class CallDesk:
    """GBIF, OCP and OSMF spoke for some minutes each, and the roundtable has ended."""

    def __init__(self, house: ActHouse, folder: Path) -> None:
        self.house, self.folder = house, folder
        self.start = house.now
        for handle, minutes in (("gbif", 4), ("ocp", 3), ("osmf", 5), ("gbif", 2)):
            house.do(give_floor, house.who(handle))
            house.now += (minutes - 1) * MIN
        house.do(yield_floor)
        house.do(end)
        record = load_record(house.store.db, house.roundtable)
        assert status(record).value == "ended"
        self.turns = [each for each in record.turns if each.organisation]

    def name(self, handle: str) -> str:
        programme = self.house.store.standing.programme
        person = self.house.who(handle).person
        return next(each.name for each in programme.people if each.id == person)

    def captions(self) -> str:
        """Return captions of all that was said, from 90 s after the start."""
        names = {self.house.who(h).organisation: self.name(h) for h in ("gbif", "ocp", "osmf")}
        zero = self.start + BEHIND
        return captions(
            *(
                (
                    (each.begin - zero) // 1000 + 2,
                    ((each.end or 0) - zero) // 1000,
                    names[each.organisation],
                    f"What number {at} said of cost.",
                )
                for at, each in enumerate(self.turns)
                if each.begin >= zero
            )
        )

    def propose(self, text: str, name: str = "call.vtt") -> Proposed:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        db = self.house.store.db
        record = load_record(db, self.house.roundtable)
        programme = self.house.store.standing.programme
        return propose_transcript(programme, record, read_transcript(file), now=self.house.now)

    def keep(self, text: str, name: str = "call.vtt", **more: bool) -> KeptTranscript:
        found = self.propose(text, name)
        wanted = (self.house.roundtable, found.file, found.agreement, found.speakers)
        self.house.now += 1
        return keep_transcript(self.house.store, *wanted, at=self.house.now, **more)

    @property
    def transcripts(self) -> tuple[Transcript, ...]:
        return load_transcripts(self.house.store.db, self.house.roundtable)

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self.transcripts[0].passages
