"""Acts on chats and transcripts, each done once in a roundtable that runs."""

from collections.abc import Callable

from facilitator.core.transcripts.model import (
    Agreement,
    FileClock,
    Fit,
    Form,
    Reading,
    Said,
    Speaker,
    Transcript,
)
from facilitator.operations.transcripts.correcting import match_voice, set_offset
from facilitator.operations.transcripts.erasing import erase_transcript
from facilitator.operations.transcripts.keeping import keep_transcript
from facilitator.operations.transcripts.quoting import quote_passage
from facilitator.readers.transcripts.read import TranscriptFile
from facilitator.store.changes import Changes
from facilitator.store.queries.transcripts import load_transcripts
from tests.operations.every_act import ActHouse

_FILE = TranscriptFile(
    "call.vtt",
    "digest",
    Reading(Form.WEBVTT, FileClock.BEGIN, (Said(0, 1000, "Ana", "A point about cost"),)),
)


def _keep(house: ActHouse) -> Changes:
    begun = Agreement(house.now, Fit.START)
    return keep_transcript(house.store, house.roundtable, _FILE, begun, {}, at=house.now + 1)


def _kept(house: ActHouse) -> Transcript:
    _keep(house)
    return load_transcripts(house.store.db, house.roundtable)[0]


TRANSCRIPT_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "bring_in_transcript": _keep,
    "match_voice": lambda house: match_voice(
        house.store,
        _kept(house).voices[0].id,
        Speaker(None, house.who("gbif").organisation),
        at=house.now + 2,
    ),
    "set_offset": lambda house: set_offset(
        house.store, _kept(house).id, house.now + 5, at=house.now + 2
    ),
    "quote_passage": lambda house: quote_passage(
        house.store, _kept(house).passages[0].id, at=house.now + 2
    ),
    "erase_transcript": lambda house: erase_transcript(
        house.store, _kept(house).id, at=house.now + 2
    ),
}
