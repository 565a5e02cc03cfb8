"""What readers of two versions can have by subtraction: the notes of one organisation, or two."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from facilitator.core.attribution import speaking_organisations
from facilitator.core.errors import TellsByDifference
from facilitator.core.model import Note, Programme, Promise
from facilitator.core.sent_version import SentVersion
from facilitator.core.sentences import Sentence, side_by_side, together
from facilitator.core.subject import SubjectKind, subject_of
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import notes_where
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document

_TIES_NOBODY = (Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM)
_WIDTH = ("team", "participants", "public")  # from the narrowest
_OF = "roundtable = ?"
_FEW = 2  # organisations that a difference points at


class Difference(NamedTuple):
    """What readers of an earlier version as well see to have gone, come or changed: note ids."""

    version: SentVersion
    went: tuple[str, ...]
    came: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(sorted((*self.went, *self.came, *self.changed)))


def differences(
    db: Connection,
    roundtable: str,
    document: Document,
    words: Mapping[str, str],
    *,
    beside: Sequence[SentVersion] = (),
) -> tuple[Difference, ...]:
    """Return the earlier versions that differ by the notes of few, each once in all its formats.

    `words` are fingerprints of the notes that the write-up holds. What somebody said may be seen
    is told no more. `beside` are versions that are about to be written in the same act.
    """
    if not is_compared(document):
        return ()
    known = [each for each in (*sent_versions(db), *beside) if each.roundtable == roundtable]
    said = {(version, notes) for each in known for version, notes in (each.told or {}).items()}
    programme = load_programme(db)
    of_all = subject_of(roundtable).kind is not SubjectKind.ROUNDTABLE
    where, values = ("1", ()) if of_all else (_OF, (roundtable,))
    stored = (notes_where(db, where, values, deleted=gone) for gone in (True, False))
    notes = {each.id: each for some in stored for each in some}
    found: dict[str, Difference] = {}
    for each in known:
        if each.promise not in _TIES_NOBODY or not _reaches(document.audience, each.audience):
            continue
        found.setdefault(each.key, _between(each, words))
    return tuple(
        each
        for key, each in found.items()
        if (key, each.notes) not in said and _points_at_few(each, notes, programme)
    )


def is_compared(document: Document) -> bool:
    """Say whether a version may tell by what it holds otherwise; that of a play tells nothing."""
    return document.promise in _TIES_NOBODY and not document.rehearsal


def require_told(found: Sequence[Difference]) -> None:
    """Raise TellsByDifference where a version differs from an earlier one by the notes of few."""
    if found:
        seen = seen_in_words(found)
        refused = TellsByDifference(
            "{seen}, of one organisation or two: write it all the same with --go-on, which is kept",
            seen=seen,
        )
        refused.seen = seen
        raise refused


def seen_in_words(found: Sequence[Difference]) -> Sentence:
    """Return what readers of both see, such as "Readers of both see that 1 note went"."""
    told = (
        Sentence(
            "Readers of both this version and {version} see that {what}",
            version=each.version.key.replace(" ", " v"),
            what=together(_parts(each)),
        )
        for each in found
    )
    return side_by_side(told, "; ")


def _parts(each: Difference) -> list[Sentence]:
    parts = []
    if each.went:
        parts.append(Sentence("{n} notes went", one="{n} note went", n=len(each.went)))
    if each.came:
        parts.append(Sentence("{n} notes came", one="{n} note came", n=len(each.came)))
    if each.changed:
        parts.append(
            Sentence("{n} notes were changed", one="{n} note was changed", n=len(each.changed))
        )
    return parts


def _reaches(audience: str, earlier: str) -> bool:
    """Say whether a version is for the readers of an earlier one, or for more."""
    return _WIDTH.index(audience) >= (_WIDTH.index(earlier) if earlier in _WIDTH else 0)


def _between(version: SentVersion, words: Mapping[str, str]) -> Difference:
    before = version.words or {}
    return Difference(
        version,
        went=tuple(sorted(version.held.keys() - words.keys())),
        came=tuple(sorted(words.keys() - version.held.keys())),
        changed=tuple(
            sorted(
                each
                for each in version.held.keys() & words.keys()
                if before.get(each) != words[each]
            )
        ),
    )


def _points_at_few(each: Difference, notes: Mapping[str, Note], programme: Programme) -> bool:
    """Say whether what differs is of one organisation or two; what was erased is of somebody."""
    whose: set[str] = set()
    for note in each.notes:
        if note not in notes:
            whose.add(note)
            continue
        organisations = {one.id for one in speaking_organisations(notes[note], programme)}
        whose |= organisations or set(notes[note].people)
    return 0 < len(whose) <= _FEW
