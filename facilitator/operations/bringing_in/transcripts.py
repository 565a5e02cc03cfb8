"""Chats and transcripts come along with another laptop's notes; the same again adds nothing.

They keep the ids that they have there: erased here for good, they do not come back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from facilitator.core.bringing import Other
from facilitator.core.foreign import Foreign
from facilitator.core.model import Record
from facilitator.core.other_clock import Where
from facilitator.core.recording import is_said_not_recorded
from facilitator.core.transcripts.model import Passage, Transcript
from facilitator.core.transcripts.same_file import (
    fresh_places,
    keys_of,
    moments_of,
    saved_before,
)
from facilitator.store.journal import Act
from facilitator.store.privacy.erasures import erased_already, struck_here
from facilitator.store.queries.kept import came_from, notes_by_id
from facilitator.store.queries.recordings import recordings_told
from facilitator.store.queries.transcripts import (
    load_transcript,
    load_transcripts,
    transcripts_here,
)
from facilitator.store.sqlite import Connection


class Coming(NamedTuple):
    """One of theirs, what is kept of the same file here, and which passages of it are new."""

    theirs: Transcript
    before: Transcript | None
    fresh: tuple[Passage, ...]


class Calls(NamedTuple):
    """What was said in the calls of a roundtable.

    `held_back` counts transcripts that stay where they are: everybody was told that the
    roundtable is not recorded. `elsewhere` counts those of another roundtable that are not here.
    """

    coming: tuple[Coming, ...] = ()
    held_back: int = 0
    elsewhere: int = 0

    @property
    def files(self) -> int:
        """How many transcripts have something new."""
        return sum(bool(each.fresh) for each in self.coming)

    @property
    def passages(self) -> int:
        return sum(len(each.fresh) for each in self.coming)


NO_CALLS = Calls()


def calls_beside(db: Connection, other: Other, where: Where) -> Calls:
    """Lay the transcripts of another file beside those of the roundtable its notes go to."""
    record = where.record
    if record is None or not other.transcripts:
        return NO_CALLS
    theirs, home, here = _of(other, where), record.roundtable.id, transcripts_here(db)
    rooms = {each.roundtable for each in theirs}
    apart = (each for each in other.transcripts if each.roundtable not in rooms)
    elsewhere = sum(
        here.isdisjoint((each.id, each.digest)) and not erased_already(db, each.id)
        for each in apart
    )
    there = [each for each in theirs if not erased_already(db, each.id)]
    ours = load_transcripts(db, home)
    known = {each.digest for each in ours if each.digest}
    if _is_unrecorded(db, record) or any(each.roundtable in other.unrecorded for each in there):
        held_back = sum(each.digest not in known for each in there)
        return Calls(held_back=held_back, elsewhere=elsewhere)
    return Calls(tuple(_coming(each, ours) for each in there), elsewhere=elsewhere)


def keep_calls(
    act: Act, other: Other, calls: Calls, where: Where, twins: Mapping[str, str]
) -> None:
    """Write what is new, and which notes here are quotes of it; `twins` as for refusals."""
    record = where.record
    if record is None:
        return
    foreign = Foreign.between(other.programme, act.standing.programme)
    for each in calls.coming:
        if each.fresh:
            _keep(act, each, record.roundtable.id, foreign, where.offset.ms)
        _link_quotes(act, each, twins)


def _of(other: Other, where: Where) -> Sequence[Transcript]:
    """Return those of the roundtables of theirs whose notes go to one of ours."""
    if where.record is None or not other.transcripts:
        return ()
    home = where.record.roundtable.id
    rooms = {home, *(each.roundtable for each in where.notes)}
    rooms |= {each.theirs for each in other.known if each.ours == home}
    return [each for each in other.transcripts if each.roundtable in rooms]


def _is_unrecorded(db: Connection, record: Record) -> bool:
    told = recordings_told(db, record.roundtable.id)
    return is_said_not_recorded(replace(record, recordings=told))


def _coming(theirs: Transcript, ours: Sequence[Transcript]) -> Coming:
    moments = [*moments_of(theirs)]
    same = (each for each in ours if theirs.id == each.id or theirs.digest == each.digest != "")
    before = next(same, None) or saved_before(ours, theirs.form, moments)
    if before is not None and before.digest == theirs.digest:
        return Coming(theirs, before, ())
    fresh = fresh_places(moments, before)
    return Coming(theirs, before, tuple(theirs.passages[place] for place in fresh))


def _keep(act: Act, coming: Coming, home: str, foreign: Foreign, offset_ms: int) -> None:
    theirs, struck = coming.theirs, struck_here(act.db)
    into = theirs.id if coming.before is None else coming.before.id
    if coming.before is None:
        act.change(
            "transcript",
            into,
            deleted=0,
            roundtable=home,
            source=struck.swap(theirs.source),
            format=theirs.form.value,
            digest=theirs.digest,
            zero=theirs.zero + offset_ms,
            fit=theirs.fit.value,
            share=round(theirs.share * 1000),
        )
    else:
        act.change("transcript", into, digest=theirs.digest)
    voices = _voices(act, coming, into, foreign)
    for each in coming.fresh:
        act.change(
            "passage",
            each.id,
            deleted=0,
            transcript=into,
            voice=voices.get(each.voice or ""),
            begin=each.begin - theirs.zero,
            end=each.end - theirs.zero,
            text=struck.swap(each.text),
        )


def _voices(act: Act, coming: Coming, into: str, foreign: Foreign) -> dict[str, str]:
    """Return our voice (id) for each of theirs that speaks in what is new, made where need be."""
    before = coming.before.voices if coming.before is not None else ()
    ours = {each.label: each.id for each in before}
    speaking = {each.voice for each in coming.fresh}
    found: dict[str, str] = {}
    for each in coming.theirs.voices:
        if each.id not in speaking or not (each.label or each.speaker):
            continue
        found[each.id] = ours.get(each.label, each.id) if each.label else each.id
        if found[each.id] == each.id:
            act.change(
                "voice",
                each.id,
                deleted=0,
                transcript=into,
                label=each.label,
                person=foreign.people.get(each.speaker.person or ""),
                organisation=foreign.organisations.get(each.speaker.organisation or ""),
            )
    return found


def _link_quotes(act: Act, coming: Coming, twins: Mapping[str, str]) -> None:
    """Have passages of ours say which note was made of them, where that is here."""
    quoted = [each.quoted for each in coming.theirs.passages]
    roots = {each for each in quoted if each}
    into = coming.theirs.id if coming.before is None else coming.before.id
    held = load_transcript(act.db, into) if roots else None
    if held is None:
        return
    ours = dict(zip(keys_of(moments_of(held)), held.passages, strict=True))
    notes = _notes_here(act.db, roots, twins)
    for key, root in zip(keys_of(moments_of(coming.theirs)), quoted, strict=True):
        mine, note = ours.get(key), notes.get(root or "")
        if mine is not None and mine.quoted is None and note is not None:
            act.change("passage", mine.id, quoted=note)


def _notes_here(db: Connection, roots: set[str], twins: Mapping[str, str]) -> dict[str, str]:
    """Return the live note here (id) of each first id."""
    came = came_from(db, roots)
    wanted = {root: (root, *came.get(root, ()), twins.get(root, root)) for root in roots}
    every = sorted({row_id for ids in wanted.values() for row_id in ids})
    live = {each.id for each in notes_by_id(db, every)}
    found = {root: [each for each in ids if each in live] for root, ids in wanted.items()}
    return {root: ids[0] for root, ids in found.items() if ids}
