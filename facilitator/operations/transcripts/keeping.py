"""Chats and transcripts are kept beside a roundtable: the same file again adds nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.core.errors import Refused
from facilitator.core.recording import is_said_not_recorded
from facilitator.core.transcripts.model import NOBODY, Agreement, Said, Speaker, Transcript
from facilitator.core.transcripts.same_file import fresh_places, saved_before
from facilitator.operations.forgotten_names import ForgottenNames
from facilitator.readers.transcripts.read import TranscriptFile
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.privacy.erasures import struck_here
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import brought_in_before, load_transcripts
from facilitator.store.sqlite import Connection


class NotRecorded(Refused):
    """It was said that this roundtable is not recorded: whoever brings it in has to say so."""


@dataclass(frozen=True, slots=True)
class KeptTranscript(Changes):
    """What bringing in a file has changed: how many passages came, and were here before.

    `transcript` is where they stand (id).
    """

    transcript: str = ""
    added: int = 0
    here: int = 0


def keep_transcript(
    store: Store,
    roundtable: str,
    file: TranscriptFile,
    agreement: Agreement,
    speakers: Mapping[str, Speaker],
    *,
    at: int,
    although_not_recorded: bool = False,
) -> KeptTranscript:
    """Keep what a file says beside a roundtable, in one act.

    A file that was saved again later adds what is new in it, where the first one stands. Words
    that were struck come without them, and who was forgotten is called nothing. Raises NotRecorded
    where it was said that the roundtable is not recorded, unless that is known.
    """
    with store.act("bring_in_transcript", at=at) as act:
        record = load_record(act.db, roundtable)
        if is_said_not_recorded(record) and not although_not_recorded:
            raise NotRecorded(
                "everybody was told that roundtable {number} is not recorded: keep what was said in"
                " it only where they know of it",
                number=record.roundtable.label,
            )
        said = _unnamed(act.db, file.reading.said, speakers)
        fresh: Sequence[Said] = ()
        transcript = brought_in_before(act.db, roundtable, file.digest)
        if transcript is None:
            moments = [(each.begin_ms, each.speaker) for each in said]
            held = load_transcripts(act.db, roundtable)
            before = saved_before(held, file.reading.form, moments)
            fresh = [said[place] for place in fresh_places(moments, before)]
            transcript = before.id if before is not None else ""
            if fresh:
                transcript = _add(
                    act, roundtable, file, agreement, speakers, before=before, fresh=fresh
                )
    done, here = act.changes, len(said) - len(fresh)
    return KeptTranscript(
        done.verb, done.commit, done.subject, done.rows, (), transcript, len(fresh), here
    )


def _unnamed(
    db: Connection, said: Sequence[Said], speakers: Mapping[str, Speaker]
) -> Sequence[Said]:
    """Return what was said without the names of who was forgotten.

    Somebody on the roster who bears a part of such a name is called as before.
    """
    gone = ForgottenNames(db)
    labels = {each.speaker for each in said if not speakers.get(each.speaker, NOBODY).person}
    theirs = {label for label in labels if gone.is_in(label)}
    return [
        each._replace(
            speaker="" if each.speaker in theirs else each.speaker, text=gone.swap(each.text)
        )
        for each in said
    ]


def _add(
    act: Act,
    roundtable: str,
    file: TranscriptFile,
    agreement: Agreement,
    speakers: Mapping[str, Speaker],
    *,
    before: Transcript | None,
    fresh: Sequence[Said],
) -> str:
    struck = struck_here(act.db)
    if before is None:
        transcript = act.create(
            "transcript",
            roundtable=roundtable,
            source=struck.swap(file.name),
            format=file.reading.form.value,
            digest=file.digest,
            zero=agreement.zero,
            fit=agreement.fit.value,
            share=round(agreement.share * 1000),
        )
    else:
        transcript = before.id
        act.change("transcript", transcript, digest=file.digest)
    voices = _voices(act, transcript, before, fresh, speakers)
    for each in fresh:
        act.create(
            "passage",
            transcript=transcript,
            voice=voices.get(each.speaker),
            begin=each.begin_ms,
            end=each.end_ms,
            text=struck.swap(each.text),
        )
    act.about(transcript)
    return transcript


def _voices(
    act: Act,
    transcript: str,
    before: Transcript | None,
    fresh: Iterable[Said],
    speakers: Mapping[str, Speaker],
) -> dict[str, str]:
    """Return the voice (id) of each name, made where there is none yet."""
    found = {each.label: each.id for each in (before.voices if before is not None else ())}
    for label in dict.fromkeys(each.speaker for each in fresh):
        if label and label not in found:
            person, organisation = speakers.get(label, NOBODY)
            found[label] = act.create(
                "voice",
                transcript=transcript,
                label=label,
                person=person,
                organisation=organisation,
            )
    return found
