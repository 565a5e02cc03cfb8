"""What `transcript` prints: a file as it would come, and what was brought in before."""

from collections.abc import Iterable, Mapping
from typing import Any

from facilitator.core.instants import clock_time
from facilitator.core.model import Record
from facilitator.core.report import Names, instant
from facilitator.core.transcripts.model import NOBODY, Passage, Speaker, Transcript
from facilitator.core.transcripts.searching import passages_with
from facilitator.operations.transcripts.keeping import KeptTranscript
from facilitator.operations.transcripts.proposing import Proposed
from facilitator.operations.transcripts.told import FORMS, fit_told, left_out
from facilitator.subcommands.common import number_of, out


def proposed_document(
    names: Names, record: Record, found: Proposed, speakers: Mapping[str, Speaker]
) -> dict[str, Any]:
    """Return what a file would bring, or has brought."""
    reading, zero = found.file.reading, found.agreement.zero
    return {
        "file": found.file.name,
        "roundtable": number_of(record.roundtable),
        "form": reading.form.value,
        "began": instant(zero),
        "known_from": found.agreement.fit.value,
        "share": found.agreement.share,
        "private": reading.private,
        "reactions": reading.reactions,
        "unread": reading.unread,
        "speakers": [
            {
                "name": label,
                **_speaker(names, speakers[label]),
                "by_floor": label in found.by_floor,
                "may_be": [_speaker(names, each) for each in may_be],
            }
            for label, may_be in found.may_be.items()
        ],
        "passages": [
            {
                "begin": instant(zero + each.begin_ms),
                "end": instant(zero + each.end_ms),
                "speaker": each.speaker or None,
                "text": each.text,
            }
            for each in reading.said
        ],
    }


def transcripts_document(
    names: Names, record: Record, held: Iterable[Transcript], search: str
) -> dict[str, Any]:
    """Return what was brought in beside a roundtable."""
    return {
        "roundtable": number_of(record.roundtable),
        "transcripts": [
            {
                "id": each.id,
                "file": each.source,
                "form": each.form.value,
                "began": instant(each.zero),
                "known_from": each.fit.value,
                "share": each.share,
                "speakers": [
                    {"name": voice.label, **_speaker(names, voice.speaker)} for voice in each.voices
                ],
                "passages": [
                    _passage(names, each, passage) for passage in passages_with(each, search)
                ],
            }
            for each in held
        ],
    }


def print_proposed(
    names: Names,
    record: Record,
    found: Proposed,
    speakers: Mapping[str, Speaker],
    done: KeptTranscript | None,
) -> None:
    """Print what a file brings, in a few lines; `done` is what was kept of it, if it was."""
    reading = found.file.reading
    first = found.agreement.zero + reading.said[0].begin_ms
    out(f"{FORMS[reading.form]}: {len(reading.said)} passages")
    out(str(fit_told(record, found.agreement, first)))
    for label, may_be in found.may_be.items():
        guessed = ", who had the floor then" if label in found.by_floor else ""
        out(f"  {label}: {_whom(names, speakers[label], may_be)}{guessed}")
    for sentence in left_out(reading):
        out(str(sentence))
    if done is None:
        out("nothing was kept yet: leave --dry-run out to keep it")
    else:
        here = f"; {done.here} already here" if done.here else ""
        kept = "kept 1 passage" if done.added == 1 else f"kept {done.added} passages"
        out(f"{kept if done.added else 'nothing was added'}{here}")


def print_transcripts(
    names: Names, record: Record, held: Iterable[Transcript], search: str
) -> None:
    """Print what was said, line by line, with what each passage is known by."""
    zone = record.roundtable.zone
    for each in held:
        out(f"{each.source} ({FORMS[each.form]}), {each.id}")
        for passage in passages_with(each, search):
            voice = each.voice(passage)
            who = _named(names, voice.speaker) or voice.label if voice else ""
            quoted = "“” " if passage.quoted else ""
            time = clock_time(passage.begin, zone, seconds=True)
            out(f"  {time} {f'{who}: ' if who else ''}{quoted}{passage.text}  [{passage.id}]")


def _whom(names: Names, speaker: Speaker, may_be: tuple[Speaker, ...]) -> str:
    if speaker:
        return _named(names, speaker)
    if may_be:
        return f"{' or '.join(_named(names, each) for each in may_be)}: say which by --speaker"
    return "nobody that the programme knows: say who by --speaker, or leave it"


def _named(names: Names, speaker: Speaker) -> str:
    person = names.people.get(speaker.person or "", "")
    home = names.handles.get(speaker.organisation or "", "")
    return f"{person} ({home})" if person and home else person or home


def _speaker(names: Names, speaker: Speaker) -> dict[str, Any]:
    return {
        "person": names.people.get(speaker.person or ""),
        "organisation": names.handles.get(speaker.organisation or ""),
    }


def _passage(names: Names, transcript: Transcript, passage: Passage) -> dict[str, Any]:
    voice = transcript.voice(passage)
    return {
        "id": passage.id,
        "begin": instant(passage.begin),
        "end": instant(passage.end),
        "speaker": voice.label if voice else None,
        **_speaker(names, voice.speaker if voice else NOBODY),
        "text": passage.text,
        "quote": passage.quoted,
    }
