"""What a chat or a transcript would bring, before anything is kept: who speaks, and when it began.

Nothing of it is written: the window shows it, and the command line prints it.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from facilitator.core.errors import Refused
from facilitator.core.model import Programme, Record
from facilitator.core.transcripts.day_clock import day_offset
from facilitator.core.transcripts.floor_guess import speakers_by_floor
from facilitator.core.transcripts.model import Agreement, FileClock, Fit, Reading, Said, Speaker
from facilitator.core.transcripts.offset import Spoken, agreement_at, best_offset
from facilitator.core.transcripts.speakers import certain, match_speaker
from facilitator.readers.transcripts.read import TranscriptFile


class Proposed(NamedTuple):
    """A file as it would be kept; `may_be` has whom each name in it may mean.

    `by_floor` has who had the floor while a name spoke that means nobody for certain.
    """

    file: TranscriptFile
    may_be: Mapping[str, tuple[Speaker, ...]]
    agreement: Agreement
    by_floor: Mapping[str, Speaker] = MappingProxyType({})

    @property
    def speakers(self) -> dict[str, Speaker]:
        """Return who is meant by each name, nobody where a person has to say it."""
        return {
            label: self.by_floor.get(label, certain(found)) for label, found in self.may_be.items()
        }


def propose_transcript(
    programme: Programme,
    record: Record,
    file: TranscriptFile,
    *,
    now: int,
    told: Mapping[str, Speaker] = MappingProxyType({}),
) -> Proposed:
    """Say what a file would bring to a roundtable; `told` is who somebody said is meant.

    Raises Refused where it has not begun yet.
    """
    if record.roundtable.started_at is None:
        raise Refused(
            "roundtable {number} has not started: a chat or a transcript has its place in one that"
            " was held",
            number=record.roundtable.label,
        )
    labels = dict.fromkeys(each.speaker for each in file.reading.said if each.speaker)
    may_be = {label: match_speaker(programme, label) for label in labels}
    may_be |= {label: (speaker,) if speaker else () for label, speaker in told.items()}
    speakers = {label: certain(found) for label, found in may_be.items()}
    agreement = _agreement(record, file.reading, speakers, now)
    by_floor: Mapping[str, Speaker] = {}
    if agreement.fit is Fit.TURNS:
        guessed = speakers_by_floor(record, file.reading.said, agreement.zero, now=now)
        known = {label for label, speaker in speakers.items() if speaker} | told.keys()
        by_floor = {label: who for label, who in guessed.items() if label not in known}
    return Proposed(file, may_be, agreement, by_floor)


def words_spoken(said: Iterable[Said], speakers: Mapping[str, Speaker]) -> Iterator[Spoken]:
    """Yield when each speaker that is known speaks, on the file's clock."""
    for each in said:
        person, organisation = speakers.get(each.speaker, Speaker())
        key = organisation or person
        if key is not None:
            yield Spoken(key, each.begin_ms, each.end_ms)


def _agreement(
    record: Record, reading: Reading, speakers: Mapping[str, Speaker], now: int
) -> Agreement:
    if reading.form.is_chat or reading.clock is not FileClock.BEGIN:
        begins = [each.begin_ms for each in reading.said]
        return day_offset(record, begins, reading.clock, now=now)
    return best_offset(record, words_spoken(reading.said, speakers), now=now)


def clock_base(record: Record, proposed: Proposed) -> int:
    """Return the instant from which an offset counts: the start, or that of times of day."""
    if proposed.agreement.fit is Fit.CLOCK or proposed.file.reading.clock is FileClock.DAY:
        return proposed.agreement.zero
    return record.roundtable.started_at or 0


def share_at(record: Record, proposed: Proposed, zero: int, *, now: int) -> float:
    """Return how much of what was said would fall into turns of whoever said it, 0 to 1."""
    spoken = words_spoken(proposed.file.reading.said, proposed.speakers)
    return agreement_at(record, spoken, zero, now=now)
