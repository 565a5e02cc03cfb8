"""Corrected versions: in place of one that still holds what was taken out since it was written."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from facilitator.core.errors import Refused
from facilitator.core.go_ahead import NOTHING_SAID, GoAhead
from facilitator.core.sent_version import SentVersion
from facilitator.operations.publishing import publish_roundtable
from facilitator.operations.sent_versions import named, next_free, unversioned
from facilitator.operations.words_held import out_of_date, request_of
from facilitator.store.file import Store
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request
from facilitator.writeup.publish import FORMATS

if TYPE_CHECKING:
    from facilitator.writeup.word.template import Template


class Correction(NamedTuple):
    """A version in each of its formats, and the notes (ids) in it that it should not hold so.

    `number` is that of the version which takes its place.
    """

    files: tuple[SentVersion, ...]
    notes: frozenset[str]
    number: int

    @property
    def version(self) -> SentVersion:
        return self.files[0]

    def request(self, db: Connection, at: int) -> Request:
        """Return what the corrected version is asked for with: as the one before was."""
        return replace(request_of(db, self.version), corrected=at)

    def names(self) -> tuple[str, ...]:
        """Return the names of its files: those of the one before, with the new number."""
        names = (Path(each.file) for each in self.files)
        return tuple(
            dict.fromkeys(f"{unversioned(each.stem)} v{self.number}{each.suffix}" for each in names)
        )


def to_correct(db: Connection, *, now: int) -> Iterator[Correction]:
    """Yield what is to be corrected: the last version of each roundtable for each audience."""
    for each in _last(_written(db)):
        found = _correction(db, each.roundtable, each.audience, each.number, now=now)
        if found.notes:
            yield found


def correction_of(
    db: Connection, roundtable: str, audience: str, number: int, *, now: int
) -> Correction:
    """Return what is to be corrected in a version.

    Raises Refused where there is none of that number, or it holds nothing that was taken out.
    """
    numbers = {each.number for each in _written(db) if _is_of(each, roundtable, audience)}
    if number not in numbers:
        raise Refused(
            "there is no {audience} v{number} of that roundtable: `sent` lists what was written",
            audience=audience,
            number=number,
        )
    found = _correction(db, roundtable, audience, number, now=now)
    if not found.notes:
        raise Refused(
            "{version} holds nothing that was taken out or reworded since: there is nothing to"
            " correct in it",
            version=named(found.version),
        )
    return found


def next_to_correct(
    store: Store, roundtable: str | None, audience: str, *, at: int
) -> Correction | None:
    """Return what is to be corrected first: what somebody looks at, else the last one written."""
    found = list(to_correct(store.db, now=at))
    shown = [each for each in found if _is_of(each.version, roundtable or "", audience)]
    either = shown or found
    return either[-1] if either else None


def write_corrected(
    store: Store,
    found: Correction,
    paths: Iterable[Path],
    *,
    at: int,
    ahead: GoAhead = NOTHING_SAID,
    template: "Template | None" = None,
) -> Document | None:
    """Write the corrected version to each file, and return it; `template` dresses Word files.

    Whoever reads both sees what was corrected, as they are to; that is kept. Raises as
    `publish_roundtable` does.
    """
    document = None
    for path in paths:
        document = publish_roundtable(
            store,
            found.version.roundtable,
            found.request(store.db, at),
            path,
            at=at,
            ahead=ahead._replace(go_on=True),
            template=template,
        )
    return document


def paths_in(folder: Path, found: Correction) -> tuple[Path, ...]:
    """Return where the files of a corrected version go in a folder, in the place of none there."""
    paths = (folder / name for name in found.names())
    return tuple(next_free(each) if each.exists() else each for each in paths)


def _correction(
    db: Connection, roundtable: str, audience: str, number: int, *, now: int
) -> Correction:
    ours = [each for each in _written(db) if _is_of(each, roundtable, audience)]
    files = tuple(each for each in ours if each.number == number)
    highest = max(each.number for each in ours)
    return Correction(files, out_of_date(db, files[0], now=now), highest + 1)


def _written(db: Connection) -> list[SentVersion]:
    """Return the write-ups among the versions: a copy of the programme is made anew as a whole."""
    return [each for each in sent_versions(db) if each.file.casefold().endswith(FORMATS)]


def _last(versions: Iterable[SentVersion]) -> Iterable[SentVersion]:
    return {(each.roundtable, each.audience): each for each in versions}.values()


def _is_of(version: SentVersion, roundtable: str, audience: str) -> bool:
    return (version.roundtable, version.audience) == (roundtable, audience)
