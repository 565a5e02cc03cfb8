"""`publish`: write the write-up of a roundtable to a file."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.operations.publishing import publish_roundtable, record_written, write_roundtable
from facilitator.store.private_copy import may_be_written
from facilitator.subcommands.common import (
    now,
    out,
    reading,
    remark,
    require_roundtable,
    writing,
)
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request


def run(arguments: Namespace) -> int:
    if arguments.series:
        raise BadInput("this version writes up one roundtable at a time: use --roundtable N")
    if arguments.template:
        raise BadInput("this version has its own Word style only: leave --template out")
    request = Request(
        audience=arguments.audience,
        group=arguments.group,
        promise=Promise(arguments.promise) if arguments.promise else None,
        language=arguments.language or "",
        leave_out=arguments.leave_out_undecided,
    )
    document = _published(arguments, request)
    for each in (*document.remarks, *document.set_aside, *document.left_out):
        remark(each)
    out(f"wrote {arguments.out}: {document.title}, {arguments.audience} version")
    return 0


def _published(arguments: Namespace, request: Request) -> Document:
    """Write it, also where the programme can only be read; a reason needs one to stand in."""
    reason = arguments.force_reason
    if not reason.strip():
        with reading(arguments.file) as db:
            roundtable = require_roundtable(db, arguments.roundtable).id
            document = write_roundtable(db, roundtable, request, arguments.out, at=now())
        _record(arguments, roundtable, document)
        return document
    with writing(arguments.file) as store:
        roundtable = require_roundtable(store.db, arguments.roundtable).id
        return publish_roundtable(
            store, roundtable, request, arguments.out, at=now(), force_reason=reason
        )


def _record(arguments: Namespace, roundtable: str, document: Document) -> None:
    """Keep that it was written; a programme that can only be read is left as it is, and told so."""
    if not may_be_written(arguments.file):
        remark(
            f"{arguments.file} can only be read here: it does not hold that this version was"
            " written, nor which notes are in it"
        )
        return
    try:
        with writing(arguments.file) as store:
            record_written(store, roundtable, document, arguments.out, at=now())
    except BadInput as error:  # the write-up is there, whoever has the programme open
        remark(f"it was written, and not kept as a version: {error}")
