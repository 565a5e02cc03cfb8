"""Several versions of a write-up in one act: all are looked at before any is written."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from facilitator.core.errors import (
    BadInput,
    ExportRefused,
    FacilitatorError,
    NotReadThrough,
    TellsByDifference,
)
from facilitator.core.go_ahead import GoAhead
from facilitator.core.sent_version import SentVersion
from facilitator.operations.differing import differences, require_told
from facilitator.operations.going_out import is_as_written, require_all
from facilitator.operations.publishing import compose_roundtable, publish_roundtable
from facilitator.operations.sent_versions import next_free
from facilitator.operations.subjects import file_stem
from facilitator.operations.words_held import marks_of, words_held
from facilitator.store.file import Store
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import AUDIENCES, Request
from facilitator.writeup.filename import mark_of, suggest
from facilitator.writeup.formats import Format
from facilitator.writeup.word.template import Template


class Version(NamedTuple):
    """One version, and the formats it is wanted in."""

    request: Request
    formats: tuple[Format, ...]


class PlannedFile(NamedTuple):
    """A file that is to be written."""

    request: Request
    path: Path


class Plan(NamedTuple):
    """The files in the order in which they are written, or why one audience's is refused."""

    files: tuple[PlannedFile, ...] = ()
    audience: str = ""
    refused: FacilitatorError | None = None


def plan_versions(
    store: Store,
    subject: str,
    versions: Iterable[Version],
    folder: Path,
    *,
    at: int,
    go_on: bool = False,
) -> Plan:
    """Return which files versions of a subject (its key) go into, or what stops one of them.

    Each goes into its audience's folder within `folder`, and in the place of no file that was
    edited since. Whoever is for few is first: what readers of two of them would see by subtraction
    is refused, unless somebody said to `go_on`. Raises BadInput.
    """
    narrow_first = sorted(versions, key=lambda each: -AUDIENCES.index(each.request.audience))
    files: list[PlannedFile] = []
    before: list[SentVersion] = []
    for version in narrow_first:
        audience = version.request.audience
        document = compose_roundtable(store.db, subject, version.request, now=at)
        paths = tuple(_paths(store.db, subject, document, version.formats, folder))
        try:
            # The folders of the audiences are made once something goes into them.
            names = [folder / path.name for path in paths]
            _require(
                store.db,
                subject,
                document,
                version,
                paths=names,
                before=before,
                go_on=go_on,
                at=at,
            )
        except (ExportRefused, NotReadThrough, TellsByDifference) as refused:
            return Plan(audience=audience, refused=refused)
        files += (PlannedFile(version.request, path) for path in paths)
    return Plan(tuple(files))


def write_planned(
    store: Store,
    subject: str,
    file: PlannedFile,
    *,
    at: int,
    go_on: bool = False,
    template: Template | None = None,
) -> Document:
    """Write one of the files, and make its folder. Raises as `publish_roundtable` does."""
    path = file.path
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise BadInput(
            "{folder} cannot be made ({reason}): choose another folder",
            folder=path.parent,
            reason=error.strerror or "",
        ) from error
    return publish_roundtable(
        store,
        subject,
        file.request,
        path,
        at=at,
        ahead=GoAhead(go_on=go_on),
        template=template if path.suffix == f".{Format.WORD}" else None,
    )


def _require(
    db: Connection,
    subject: str,
    document: Document,
    version: Version,
    *,
    paths: Sequence[Path],
    before: list[SentVersion],
    go_on: bool,
    at: int,
) -> None:
    """Refuse what may not go out, and what is told by those `before` it, which it joins."""
    ahead = GoAhead(go_on=go_on, replace=True)  # none is replaced that was edited: see `_paths`
    words = marks_of(words_held(db, subject, document, version.request, now=at))
    for path in paths:
        require_all(db, subject, document, path, ahead, words=words)
    if not go_on:
        require_told(differences(db, subject, document, words, beside=before))
    numbers = (each.number for each in sent_versions(db) if each.audience == document.audience)
    before.append(
        SentVersion(
            id="",
            roundtable=subject,
            label="",
            zone="UTC",
            audience=document.audience,
            number=max(numbers, default=0) + 1,
            file="",
            digest="",
            at=at,
            held=dict.fromkeys(words, 0),
            promise=document.promise.value,
            words=words,
        )
    )


def _paths(
    db: Connection, subject: str, document: Document, formats: Iterable[Format], folder: Path
) -> Iterator[Path]:
    approved, language = not document.status, document.language
    stem = file_stem(db, subject, language, document.outline)
    place = folder / mark_of(document.audience, language, approved=True)
    for form in formats:
        path = place / suggest(stem, document.audience, approved, form, language)
        is_edited = path.exists() and not is_as_written(db, path)
        yield next_free(path) if is_edited else path
