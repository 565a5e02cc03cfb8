"""Erasing a note or a roundtable for good, and forgetting a person: told first, then done."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.clock import status
from facilitator.core.errors import BadInput, Refused
from facilitator.core.near_words import NearWords
from facilitator.core.sentences import Sentence, either, side_by_side
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.striking import NOTHING_STRUCK, Strike
from facilitator.core.text import fold
from facilitator.operations.hashed_names import hashed_names
from facilitator.operations.name_remains import what_remains
from facilitator.operations.sent_versions import still_in, still_naming
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.privacy.copies import copies_of, erase_in_copies
from facilitator.store.privacy.erase import Erased, erase, forget, names_of
from facilitator.store.privacy.erasures import erased_already
from facilitator.store.privacy.names import NameSwap
from facilitator.store.privacy.reach import (
    Known,
    people_known,
    rows_belonging,
    rows_naming,
    words_of_note,
)
from facilitator.store.privacy.redaction import ERASE_NOTE, ERASE_ROUNDTABLE
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection

_SHORT = 60  # letters of a note: enough to know it by
_ROWS: dict[str, Callable[[int], Sentence]] = {  # what is not here goes without being counted
    "note": lambda n: Sentence("{n} notes", one="{n} note", n=n),
    "turn": lambda n: Sentence("{n} turns", one="{n} turn", n=n),
    "queue": lambda n: Sentence("{n} entries in the queue", one="{n} entry in the queue", n=n),
    "item": lambda n: Sentence("{n} agenda items", one="{n} agenda item", n=n),
    "agenda": lambda n: Sentence("{n} agendas", one="{n} agenda", n=n),
    "finding": lambda n: Sentence("{n} findings", one="{n} finding", n=n),
    "message": lambda n: Sentence("{n} messages", one="{n} message", n=n),
    "section": lambda n: Sentence(
        "{n} sections of a write-up", one="{n} section of a write-up", n=n
    ),
    "comment": lambda n: Sentence("{n} comments sent", one="{n} comment sent", n=n),
    "consent": lambda n: Sentence("{n} consents", one="{n} consent", n=n),
    "roundtable": lambda n: Sentence("{n} roundtables", one="{n} roundtable", n=n),
    "organisation": lambda n: Sentence("{n} organisations", one="{n} organisation", n=n),
    "tag": lambda n: Sentence("{n} tags", one="{n} tag", n=n),
    "forced_export": lambda n: Sentence("{n} forced exports", one="{n} forced export", n=n),
    "sent_version": lambda n: Sentence("{n} versions", one="{n} version", n=n),
    "sending": lambda n: Sentence("{n} sendings", one="{n} sending", n=n),
    "approval": lambda n: Sentence("{n} approvals", one="{n} approval", n=n),
    "transcript": lambda n: Sentence(
        "{n} chats and transcripts", one="{n} chat or transcript", n=n
    ),
    "voice": lambda n: Sentence("{n} names of speakers", one="{n} name of a speaker", n=n),
    "passage": lambda n: Sentence(
        "{n} passages of transcripts", one="{n} passage of a transcript", n=n
    ),
    "read_through": lambda n: Sentence("{n} readings", one="{n} reading", n=n),
}


@dataclass(frozen=True, slots=True)
class Toll:
    """What an erasure takes for good and what it cannot reach, one sentence each.

    `near` is what says nearly the same as words that are struck, and goes where somebody says so.
    """

    title: Sentence
    goes: tuple[Sentence, ...]
    stays: tuple[Sentence, ...]
    near: tuple[NearWords, ...] = ()


def toll_of_note(db: Connection, path: Path, note: str) -> Toll:
    """Say what erasing a note would take. Raises BadInput when there is none."""
    short = shortened(require_note(db, note))
    goes = (
        Sentence(
            "The note “{words}”, and all that it ever said before it was edited.", words=short
        ),
        Sentence("Who said it, what it is about, its questions, and tags that no other note has."),
        *copies_too(path),
    )
    stays = (*still_in(db, [note]), *OUT_OF_REACH)
    return Toll(Sentence("Erase this note for good"), goes, stays)


def toll_of_roundtable(db: Connection, path: Path, roundtable: str) -> Toll:
    """Say what erasing a roundtable would take. Raises KeyError when there is none."""
    head = load_record(db, roundtable, notes=False).roundtable
    counted = counted_rows(rows_belonging(db, roundtable))
    goes = (
        Sentence(
            "Roundtable {number}, {title}: {rows}."
            if counted
            else "Roundtable {number}, {title}: nothing was kept of it yet.",
            number=head.label,
            title=head.title,
            rows=counted,
        ),
        Sentence("Its key messages, the reasons in its queue, who was there, and who spoke when."),
        *copies_too(path),
    )
    title = Sentence("Erase roundtable {number} for good", number=head.label)
    return Toll(title, goes, OUT_OF_REACH)


def toll_of_person(db: Connection, path: Path, person: str) -> Toll:
    """Say what forgetting a person would change. Raises BadInput when there is none."""
    known = _require_person(db, person)
    if erased_already(db, person):
        raise Refused("whoever is now called “{name}” was forgotten already", name=known.name)
    label = _label(db, known)
    swap = names_of(db, person, label)
    counted = counted_rows(rows_naming(db, swap))
    goes = (
        Sentence(
            "“{name}” becomes “{role}” in the list of people, and as author of notes and acts.",
            name=known.name,
            role=label,
        ),
        Sentence(
            "So does the name in every way it was written, addresses too: {rows}."
            if counted
            else "So does the name in every way it was written: in no text as of now.",
            rows=counted,
        ),
        *copies_too(path),
    )
    stays = (
        what_remains(db, person, swap),
        Sentence("Your own name in the settings of a laptop, if you are {name}.", name=known.name),
        *still_naming(db, person, known.name),
        *OUT_OF_REACH,
    )
    return Toll(Sentence("Forget {name}", name=known.name), goes, stays)


def erase_note(store: Store, note: str, *, at: int) -> Erased:
    """Erase a note for good; one that was erased already changes nothing."""
    if not erased_already(store.db, note):
        require_note(store.db, note)
    return erase(store, ERASE_NOTE, "note", note, at=at)


def erase_roundtable(store: Store, roundtable: str, *, at: int) -> Erased:
    """Erase a roundtable and all that was kept of it, for good. Raises Refused while it runs."""
    try:
        where = status(load_record(store.db, roundtable, notes=False))
    except KeyError:
        where = RoundtableStatus.ENDED  # deleted, or erased already
    if where not in (RoundtableStatus.PLANNED, RoundtableStatus.ENDED):
        raise Refused("the roundtable has not ended: /end it before it is erased")
    return erase(store, ERASE_ROUNDTABLE, "roundtable", roundtable, at=at)


def forget_person(store: Store, person: str, *, at: int) -> Erased:
    """Replace a person by their role, or as a delegate of their organisation, everywhere."""
    known = _require_person(store.db, person)
    (hashed,) = hashed_names(store.db, [person])
    return forget(store, person, _label(store.db, known), at=at, hashed=hashed)


def find_person(db: Connection, text: str) -> str:
    """Return the id of the person a whole name, or an id, means. Raises BadInput."""
    people = people_known(db)
    found = [each for each in people if each.id == text or fold(text) in _spellings(each)]
    if not found:
        raise BadInput(
            "there is no person “{text}”: write the whole name, as on the roster", text=text
        )
    if len(found) > 1:
        names = either(_id_and_home(each) for each in found)
        raise BadInput(
            "there are {n} people called “{text}”: write {names} instead",
            one="there is {n} person called “{text}”: write {names} instead",
            n=len(found),
            text=text,
            names=names,
        )
    return found[0].id


def _spellings(person: Known) -> tuple[str, ...]:
    spelt = (
        person.name,
        f"{person.name}, {person.organisation}",
        f"{person.name} ({person.organisation})",
    )
    return tuple(map(fold, spelt))


def _id_and_home(person: Known) -> str:
    return f"{person.id} ({person.organisation})" if person.organisation else person.id


def erase_copies(db: Connection, path: Path, struck: Strike = NOTHING_STRUCK) -> Sentence | None:
    """Erase in the copies that this program keeps, too; say what could not be reached, if any."""
    missed = erase_in_copies(db, path, struck).missed
    if not missed:
        return None
    copies = side_by_side(
        (Sentence("“{copy}” ({reason})", copy=copy.name, reason=reason) for copy, reason in missed),
        "; ",
    )
    return Sentence("It is still in {copies}: remove what is not needed", copies=copies)


def struck_by(changes: Changes) -> Strike:
    """Return the words that were struck by an act that was done here; else none."""
    return changes.struck if isinstance(changes, Erased) else NOTHING_STRUCK


def traces_in_words(erased: Erased) -> Sentence | None:
    """Say what may still be in the file, or nothing."""
    if not erased.traces:
        return None
    return Sentence(
        "It is erased, but bytes of it may still be in the file ({reason}): they go when every"
        " window and program that has the file open is closed.",
        reason=erased.traces,
    )


def shortened(text: str) -> str:
    """Return as much of a note as it is known by."""
    short = " ".join(text.split())
    return short if len(short) <= _SHORT else f"{short[: _SHORT - 1]}…"


def require_note(db: Connection, note: str) -> str:
    """Return what a note (id) says. Raises BadInput where there is none."""
    text = words_of_note(db, note)
    if text is None:
        raise BadInput(
            "there is no note {note}, or it was erased: `notes --json` lists their ids", note=note
        )
    return text


def _require_person(db: Connection, person: str) -> Known:
    found = next((each for each in people_known(db) if each.id == person), None)
    if found is None:
        raise BadInput(
            "there is no person {person}: write the whole name, as on the roster", person=person
        )
    return found


def _label(db: Connection, person: Known) -> str:
    """Return what stands for a person: it must not hold the name itself."""
    delegate = f"a delegate of {person.organisation}" if person.organisation else ""
    names: NameSwap = names_of(db, person.id, "")
    candidates = (person.role, delegate, "a participant")
    return next(each for each in candidates if each and names.swap(each) == each)


def counted_rows(rows: Counter[str]) -> Sentence | None:
    """Return how many rows of which sort, in words; None where there are none."""
    parts = [said(rows[table]) for table, said in _ROWS.items() if rows[table]]
    return side_by_side(parts) if parts else None


def copies_too(path: Path) -> tuple[Sentence, ...]:
    """Return a sentence for each copy that goes the same way."""
    return tuple(
        Sentence("The same in the copy “{copy}”.", copy=copy.name)
        for copy in reversed(copies_of(path))
    )


OUT_OF_REACH = (
    Sentence("Write-ups and other files that were exported or sent."),
    Sentence(
        "Copies of the file on other laptops. What they bring in later is erased as it comes in."
    ),
    Sentence("Copies and backups that you made yourself; restoring one brings back what it holds."),
)
