"""Versions that were written: kept with the notes in them, sent, and named where they are still."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.floor import never_here
from facilitator.core.instants import local_moment
from facilitator.core.model import Promise
from facilitator.core.sent_version import AskedFor, SentVersion
from facilitator.core.sentences import Sentence
from facilitator.operations.differing import differences
from facilitator.operations.subjects import about, columns_of, row_of
from facilitator.operations.words_held import Held, marks_of
from facilitator.store.changes import NOTHING, Changes
from facilitator.store.file import Store
from facilitator.store.queries.consents import notes_of_consents
from facilitator.store.queries.person_notes import notes_of_person
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.store.undo import JournalEntry, changed_by
from facilitator.writeup.blocks import Document

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Acts on notes after which an earlier version tells what the programme does not any more.
_TAKING_OUT = frozenset({"edit_note", "take_off_record", "delete_notes", "erase_note"})
_TAKING_OUT |= {"strike_words", "reword_notes"}
_REFUSING = frozenset({"withdraw_consent", "note_refusal"})
_VERSIONED = re.compile(r"^(?P<name>.*) v(?P<number>\d+)$")


def record_version(
    store: Store,
    roundtable: str,
    document: Document,
    path: Path,
    words: Mapping[str, Held],
    *,
    asked: AskedFor,
    at: int,
) -> Changes:
    """Keep that a write-up was written to a file, and which notes (ids) it holds.

    The same bytes under the same name once more are the same version.
    """
    digest = digest_of(path)
    for each in sent_versions(store.db):
        if (each.roundtable, each.digest, each.file) == (roundtable, digest, path.name):
            return NOTHING
    marks = marks_of(words)
    seen = differences(store.db, roundtable, document, marks)
    facts = {
        "promise": document.promise.value,
        "words": marks,
        "totals": Counter(each.kind for each in words.values()),
        "asked": asked._asdict(),
        "told": {each.version.key: each.notes for each in seen},
    }
    held = {note: each.section for note, each in words.items()}
    with store.act("write_version", at=at) as act:
        version = act.create(
            "sent_version",
            **columns_of(roundtable),
            audience=document.audience,
            file=path.name,
            digest=digest,
            content=hashlib.sha256(repr((document.title, document.blocks)).encode()).hexdigest(),
            held=json.dumps(held),
            facts=json.dumps(facts),
            at=at,
        )
        act.about(*about(roundtable), version)
    return act.changes


def record_copy(
    store: Store, path: Path, notes: Mapping[str, Collection[str]], *, at: int
) -> Changes:
    """Keep that a copy of the programme was written, and which notes (ids) by roundtable (id)."""
    digest = digest_of(path)
    with store.act("write_version", at=at) as act:
        for roundtable, held in notes.items():
            version = act.create(
                "sent_version",
                roundtable=roundtable,
                audience="participants",
                file=path.name,
                digest=digest,
                content=digest,
                held=json.dumps(dict.fromkeys(held, 0)),
                at=at,
            )
            act.about(roundtable, version)
    return act.changes


def send_version(
    store: Store, version: SentVersion, *, at: int, recipient: str = "", place: str = ""
) -> Changes:
    """Keep to whom a version was given, or where it was published."""
    if not (recipient.strip() or place.strip()):
        raise BadInput("say to whom the file was sent, or where it was published")
    with store.act("send_version", at=at) as act:
        sending = act.create(
            "sending",
            version=version.id,
            roundtable=row_of(version.roundtable),
            recipient=recipient.strip() or None,
            place=place.strip() or None,
            at=at,
        )
        act.about(*about(version.roundtable), sending)
    return act.changes


def version_in(db: Connection, path: Path) -> SentVersion:
    """Return the version that a file is. Raises BadInput where it is none that was written here."""
    try:
        digest = digest_of(path)
    except OSError as error:
        raise BadInput(
            "{path} cannot be read ({reason}): see where it is",
            path=path,
            reason=error.strerror or "",
        ) from error
    found = [each for each in sent_versions(db) if each.digest == digest]
    if not found:
        raise BadInput(
            "{path} is no version that was written from this programme, or was changed since:"
            " publish it, and send that file",
            path=path,
        )
    return found[-1]


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file. Raises OSError."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def next_free(path: Path) -> Path:
    """Return the name of the next version beside a file: “w v2.md”, or the next that is free."""
    found = _VERSIONED.match(path.stem)
    name, number = unversioned(path.stem), int(found["number"]) if found else 1
    while True:
        number += 1
        beside = path.with_name(f"{name} v{number}{path.suffix}")
        if not beside.exists():
            return beside


def unversioned(stem: str) -> str:
    """Return a file name (without ending) as it is before " v2"."""
    found = _VERSIONED.match(stem)
    return found["name"] if found else stem


def still_in(
    db: Connection,
    notes: Collection[str],
    *,
    before: int | None = None,
    listed: Collection[str] = (),
) -> tuple[Sentence, ...]:
    """Name the versions that still hold some notes (ids), of those written until an instant.

    Those that name people do so, too, of the roundtables (ids) in which somebody is `listed`, and
    of several. One version in several formats is named once, with each file and where it went.
    """
    found: dict[tuple[str, str, int], list[SentVersion]] = {}
    for each in sent_versions(db):
        of_theirs = each.is_wide or each.roundtable in listed
        lists = each.promise == Promise.NAMED.value and bool(listed) and of_theirs
        holds = lists or any(note in each.held for note in notes)
        if holds and (before is None or each.at <= before):
            found.setdefault((each.roundtable, each.audience, each.number), []).append(each)
    return tuple(_in_words(files, notes) for files in found.values())


def still_naming(
    db: Connection, person: str, name: str = "", *, before: int | None = None
) -> tuple[Sentence, ...]:
    """Name the versions that still hold a person (id): their notes, or among who took part."""
    records = (load_record(db, each.id, notes=False) for each in roundtables(db))
    listed = {each.roundtable.id for each in records if person not in never_here(each)}
    return still_in(db, notes_of_person(db, person, name), before=before, listed=listed)


def still_in_after(db: Connection, entry: JournalEntry) -> tuple[Sentence, ...]:
    """Name the versions that still hold what an act took out."""
    verb, subject, at = entry.verb, entry.subject, entry.at
    if verb in _REFUSING:
        answers = [row for table, row, _ in changed_by(db, entry) if table == "consent"]
        return still_in(db, notes_of_consents(db, answers) or (), before=at)
    if verb == "forget_person":
        told = (still_naming(db, each, before=at) for each in subject)
        return tuple(dict.fromkeys(chain.from_iterable(told)))
    if verb not in _TAKING_OUT:
        return ()
    return still_in(db, subject, before=at)


def named(version: SentVersion) -> str:
    """Return what a version is called, such as "public v1 of 12 Nov"."""
    day = local_moment(version.at, version.zone)
    return f"{version.audience} v{version.number} of {day.day} {_MONTHS[day.month - 1]}"


def _in_words(files: Sequence[SentVersion], notes: Collection[str]) -> Sentence:
    first = files[0]
    told = ", ".join("; ".join((each.file, *_gone_to(each))) for each in files)
    held = {each.held[note] for each in files for note in notes if note in each.held}
    numbers = ", ".join(str(each) for each in sorted(held) if each)
    if first.is_wide:
        return Sentence(
            "Still in {version} of “{subject}” ({file})",
            version=named(first),
            subject=first.label,
            file=told,
        )
    if not numbers:  # above the first section, or in a copy of the programme
        return Sentence(
            "Still in {version} of roundtable {number} ({file})",
            version=named(first),
            number=first.label,
            file=told,
        )
    return Sentence(
        "Still in {version} of roundtable {number}, section {section} ({file})",
        version=named(first),
        number=first.label,
        section=numbers,
        file=told,
    )


def _gone_to(version: SentVersion) -> Iterator[str]:
    for each in version.sendings:
        if each.recipient:
            yield f"→ {each.recipient}"
        if each.place:
            yield each.place
