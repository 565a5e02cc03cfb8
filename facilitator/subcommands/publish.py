"""`publish`: write the write-up of a roundtable to a file."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.errors import BadInput, NotReadThrough
from facilitator.core.go_ahead import GoAhead
from facilitator.operations.correcting import correction_of, paths_in, write_corrected
from facilitator.operations.differing import seen_in_words
from facilitator.operations.missing import missing
from facilitator.operations.publishing import (
    compose_roundtable,
    differences_from,
    publish_roundtable,
    record_written,
    write_roundtable,
)
from facilitator.operations.word_template import read_template
from facilitator.store.private_copy import may_be_written
from facilitator.store.sqlite import Connection
from facilitator.subcommands.asked_for import request_asked, subject_asked
from facilitator.subcommands.common import (
    now,
    out,
    reading,
    remark,
    writing,
)
from facilitator.subcommands.unread import list_unread
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request
from facilitator.writeup.formats import Format

if TYPE_CHECKING:
    from facilitator.writeup.word.template import Template


def run(arguments: Namespace) -> int:
    if arguments.check:
        return _check(arguments)
    if arguments.out is None:
        raise BadInput("where it goes is not said: -o OUT names the file")
    template = _template(arguments)
    if arguments.correct is not None:
        return _correct(arguments, template)
    document = _published(arguments, template)
    _tell(document, [arguments.out])
    return 0


def _template(arguments: Namespace) -> "Template | None":
    """Return the template that was asked for, and say what it lacks."""
    if arguments.template is None:
        return None
    out_path: Path = arguments.out
    if not out_path.is_dir() and out_path.suffix.casefold() != f".{Format.WORD}":
        raise BadInput(
            "--template dresses Word files only: name a file that ends in .{ending}, or leave it"
            " out",
            ending=Format.WORD,
        )

    template = read_template(arguments.template)
    for each in template.lacks:
        remark(f"{template.name}: {each}")
    return template


def _check(arguments: Namespace) -> int:
    """Say what is missing, and whether anything is."""
    with reading(arguments.file) as db:
        subject, request = subject_asked(db, arguments), request_asked(db, arguments)
        document = compose_roundtable(db, subject, request, now=now())
        found = tuple(missing(db, subject, document, request, now=now()))
    for each in (*document.remarks, *document.set_aside, *document.left_out):
        remark(each)
    for lack in found:
        out(f"- {lack.sentence}")
    if not found:
        out(f"nothing is missing: {document.title}, {document.audience} version")
    return 1 if found else 0


def _published(arguments: Namespace, template: "Template | None") -> Document:
    """Write it, also where the programme can only be read; a reason needs one to stand in."""
    ahead, path = _ahead(arguments), arguments.out
    if ahead.reason.strip() or (ahead.read_by.strip() and may_be_written(arguments.file)):
        with writing(arguments.file) as store:
            roundtable = subject_asked(store.db, arguments)
            request = request_asked(store.db, arguments)
            _tell_seen(store.db, roundtable, request, ahead)
            return publish_roundtable(
                store, roundtable, request, path, at=now(), ahead=ahead, template=template
            )
    with reading(arguments.file) as db:
        roundtable, request = subject_asked(db, arguments), request_asked(db, arguments)
        _tell_seen(db, roundtable, request, ahead)
        try:
            document = write_roundtable(
                db, roundtable, request, path, at=now(), ahead=ahead, template=template
            )
        except NotReadThrough:
            _list_unread(db, roundtable, request)
            raise
    _record(arguments, roundtable, document, request)
    return document


def _correct(arguments: Namespace, template: "Template | None") -> int:
    """Write a corrected version, with the request of the one it takes the place of."""
    out_path: Path = arguments.out
    with writing(arguments.file) as store:
        roundtable = subject_asked(store.db, arguments)
        at = now()
        found = correction_of(store.db, roundtable, arguments.audience, arguments.correct, now=at)
        ahead = _ahead(arguments)._replace(go_on=True)
        _tell_seen(store.db, roundtable, found.request(store.db, at), ahead)
        paths = paths_in(out_path, found) if out_path.is_dir() else (out_path,)
        try:
            document = write_corrected(store, found, paths, at=at, ahead=ahead, template=template)
        except NotReadThrough:
            _list_unread(store.db, roundtable, found.request(store.db, at))
            raise
    if document is not None:
        _tell(document, paths)
    return 0


def _ahead(arguments: Namespace) -> GoAhead:
    return GoAhead(
        reason=arguments.force_reason,
        read_by=arguments.read_through,
        go_on=arguments.go_on,
        replace=arguments.replace,
    )


def _list_unread(db: Connection, roundtable: str, request: Request) -> None:
    """Print what nobody has read as it is: all of it, or what changed since."""
    list_unread(db, roundtable, compose_roundtable(db, roundtable, request, now=now()))


def _tell_seen(db: Connection, roundtable: str, request: Request, ahead: GoAhead) -> None:
    """Say what is seen by subtraction, where somebody goes on all the same."""
    if ahead.go_on:
        found = differences_from(db, roundtable, request, now=now())
        if found:
            remark(str(seen_in_words(found)))


def _tell(document: Document, paths: Iterable[Path]) -> None:
    for each in (*document.remarks, *document.set_aside, *document.left_out):
        remark(each)
    for path in paths:
        out(f"wrote {path}: {document.title}, {document.audience} version")


def _record(arguments: Namespace, roundtable: str, document: Document, request: Request) -> None:
    """Keep that it was written; a programme that can only be read is left as it is, and told so."""
    if not may_be_written(arguments.file):
        remark(
            f"{arguments.file} can only be read here: it does not hold that this version was"
            " written, nor which notes are in it, nor who read it through"
        )
        return
    try:
        with writing(arguments.file) as store:
            record_written(store, roundtable, document, request, arguments.out, at=now())
    except BadInput as error:  # the write-up is there, whoever has the programme open
        remark(f"it was written, and not kept as a version: {error}")
