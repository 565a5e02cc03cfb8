"""Chats and transcripts of another laptop, as they are read there before anything is kept."""

from collections.abc import Callable, Collection
from dataclasses import replace

from facilitator.core.recording import is_said_not_recorded
from facilitator.core.transcripts.model import Transcript, Voice
from facilitator.store.queries.kept import origins_of
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.recordings import recordings_told
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import all_transcripts
from facilitator.store.sqlite import Connection


def transcripts_there(there: Connection) -> tuple[Transcript, ...]:
    """Return what another file has of calls, each quote by the first id of its note."""
    found = all_transcripts(there)
    quotes = {each.quoted for held in found for each in held.passages if each.quoted}
    origins = origins_of(there, quotes)
    return tuple(
        held._replace(
            passages=tuple(
                each._replace(quoted=origins.get(each.quoted, each.quoted)) if each.quoted else each
                for each in held.passages
            )
        )
        for held in found
    )


def said_not_recorded(db: Connection) -> frozenset[str]:
    """Return the roundtables (ids) of which everybody was told that they are not recorded."""
    return frozenset(
        head.id
        for head in roundtables(db)
        if is_said_not_recorded(
            replace(load_record(db, head.id, notes=False), recordings=recordings_told(db, head.id))
        )
    )


def with_names_swapped(
    held: Transcript, forgotten: Collection[str], swap: Callable[[str], str]
) -> Transcript:
    """Replace names in what was said; who was forgotten (ids) is called nothing any more."""
    return held._replace(
        source=swap(held.source),
        voices=tuple(_voice(each, forgotten, swap) for each in held.voices),
        passages=tuple(each._replace(text=swap(each.text)) for each in held.passages),
    )


def _voice(voice: Voice, forgotten: Collection[str], swap: Callable[[str], str]) -> Voice:
    """Return a name as it may be kept: one that is theirs may be spelt as no file of ours knows."""
    theirs = voice.speaker.person in forgotten
    return voice._replace(label="" if theirs else swap(voice.label))
