"""The conditions under which a write-up goes out to a file, all of them, in one place."""

from collections.abc import Mapping
from pathlib import Path

from facilitator.core.errors import BadInput, EditedOutside
from facilitator.core.go_ahead import GoAhead
from facilitator.operations.differing import Difference, differences, require_told
from facilitator.operations.reading_through import require_read
from facilitator.operations.sent_versions import digest_of, next_free
from facilitator.operations.subjects import file_stem, zone_of
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.filename import suggest
from facilitator.writeup.own_marks import refuse_untrue_mark
from facilitator.writeup.publish import require_decided, require_format


def require_name(db: Connection, roundtable: str, document: Document, path: Path) -> None:
    """Raise BadInput for a file that cannot be written, or whose name says what is not so."""
    require_format(path, document.audience)
    approved = not document.status
    name = file_stem(db, roundtable, document.language, document.outline)
    suggested = suggest(name, document.audience, approved, path.suffix, document.language)
    refuse_untrue_mark(path.stem, document, suggested)


def require_all(
    db: Connection,
    roundtable: str,
    document: Document,
    path: Path,
    ahead: GoAhead,
    *,
    words: Mapping[str, str],
) -> tuple[Difference, ...]:
    """Refuse what may not go out, and return what readers of an earlier version will see.

    Raises BadInput for the file, ExportRefused for names, NotReadThrough, TellsByDifference, and
    EditedOutside, in this order. `words` are fingerprints of the notes it holds.
    """
    require_name(db, roundtable, document, path)
    require_decided(document, ahead.forced())
    if not ahead.read_by.strip():
        require_read(db, roundtable, document, zone=zone_of(db, roundtable))
    found = differences(db, roundtable, document, words)
    if not ahead.go_on:
        require_told(found)
    if not ahead.replace:
        require_as_written(db, path)
    return found


def require_as_written(db: Connection, path: Path) -> None:
    """Raise EditedOutside where a file is there that is not as it was written from here."""
    if not path.exists() or is_as_written(db, path):
        return
    raise EditedOutside(
        "{path} is not as it was written from this programme: write “{free}” beside it, or replace"
        " it (--replace)",
        path=path,
        free=next_free(path).name,
    )


def is_as_written(db: Connection, path: Path) -> bool:
    """Tell whether a file that is there has the bytes of a version. Raises BadInput."""
    try:
        digest = digest_of(path)
    except OSError as error:
        raise BadInput(
            "{path} cannot be read ({reason}): choose another name",
            path=path,
            reason=error.strerror or "",
        ) from error
    return any(each.digest == digest for each in sent_versions(db))
