"""Chats and transcripts are kept beside a roundtable: the same file again adds nothing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.core.errors import Refused
from facilitator.core.text import fold
from facilitator.core.transcripts.model import NOBODY, Agreement, Said, Speaker, Transcript, Voice
from facilitator.operations.transcripts.proposing import is_said_not_recorded
from facilitator.readers.transcripts.read import TranscriptFile
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.privacy.erasures import struck_here
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import brought_in_before, load_transcripts

_Key = tuple[int, str, int]  # of what was said: when, by whom, and which one of these
_AS_MANY = 0.5  # of what is kept stands in a file that is the same one, saved later


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
    that were struck come without them. Raises NotRecorded where it was said that the roundtable is
    not recorded, unless that is known.
    """
    with store.act("bring_in_transcript", at=at) as act:
        record = load_record(act.db, roundtable)
        if is_said_not_recorded(record) and not although_not_recorded:
            raise NotRecorded(
                "everybody was told that roundtable {number} is not recorded: keep what was said in"
                " it only where they know of it",
                number=record.roundtable.label,
            )
        said = file.reading.said
        fresh: Sequence[Said] = ()
        transcript = brought_in_before(act.db, roundtable, file.digest)
        if transcript is None:
            before = _saved_before(load_transcripts(act.db, roundtable), file)
            fresh = _fresh(said, before)
            transcript = before.id if before is not None else ""
            if fresh:
                transcript = _add(
                    act, roundtable, file, agreement, speakers, before=before, fresh=fresh
                )
    done, here = act.changes, len(said) - len(fresh)
    return KeptTranscript(
        done.verb, done.commit, done.subject, done.rows, (), transcript, len(fresh), here
    )


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


def _saved_before(held: Iterable[Transcript], file: TranscriptFile) -> Transcript | None:
    """Return what was kept of the same file, saved earlier."""
    coming = Counter(_keys((each.begin_ms, each.speaker) for each in file.reading.said))
    for each in held:
        own = [*_keys(_told(each))]
        same = sum(key in coming for key in own)
        if each.form is file.reading.form and own and same >= len(own) * _AS_MANY:
            return each
    return None


def _fresh(said: Sequence[Said], before: Transcript | None) -> Sequence[Said]:
    """Return what is not kept yet; whatever it says by now, who spoke then is the same."""
    known = set(_keys(_told(before))) if before is not None else set()
    keys = _keys((each.begin_ms, each.speaker) for each in said)
    return [each for each, key in zip(said, keys, strict=True) if key not in known]


def _told(transcript: Transcript) -> Iterator[tuple[int, str]]:
    labels: dict[str | None, Voice] = {each.id: each for each in transcript.voices}
    for each in transcript.passages:
        voice = labels.get(each.voice)
        yield each.begin - transcript.zero, voice.label if voice is not None else ""


def _keys(told: Iterable[tuple[int, str]]) -> Iterator[_Key]:
    """Yield what tells passages apart: of several in one minute by one person, the place."""
    counted: defaultdict[tuple[int, str], int] = defaultdict(int)
    for begin, speaker in told:
        key = (begin, fold(speaker))
        counted[key] += 1
        yield (*key, counted[key])
