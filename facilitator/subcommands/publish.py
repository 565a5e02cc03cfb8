"""`publish`: write a write-up."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.operations.publishing import publish_roundtable
from facilitator.subcommands.common import now, out, remark, require_roundtable, writing
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
    )
    with writing(arguments.file) as store:
        roundtable = require_roundtable(store.db, arguments.roundtable)
        document = publish_roundtable(
            store,
            roundtable.id,
            request,
            arguments.out,
            at=now(),
            force_reason=arguments.force_reason,
        )
    for each in document.set_aside:
        remark(each)
    out(f"wrote {arguments.out}: {document.title}, {arguments.audience} version")
    return 0
