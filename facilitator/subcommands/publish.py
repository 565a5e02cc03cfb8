"""`publish`: write the write-up of a roundtable to a file."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.operations.publishing import publish_roundtable, write_roundtable
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
    """Write it; only a reason to write names all the same is put in the programme file."""
    reason = arguments.force_reason
    if not reason.strip():
        with reading(arguments.file) as db:
            roundtable = require_roundtable(db, arguments.roundtable).id
            return write_roundtable(db, roundtable, request, arguments.out, at=now())
    with writing(arguments.file) as store:
        roundtable = require_roundtable(store.db, arguments.roundtable).id
        return publish_roundtable(
            store, roundtable, request, arguments.out, at=now(), force_reason=reason
        )
