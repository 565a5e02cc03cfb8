"""`approve`: say that a write-up is in review, or approved by whom; it lapses with its words."""

from argparse import Namespace

from facilitator.core.approval import Status
from facilitator.operations.approving import set_status
from facilitator.operations.publishing import compose_roundtable
from facilitator.subcommands.asked_for import request_asked, subject_asked
from facilitator.subcommands.common import now, out, writing

_STATUSES = {
    "draft": Status.DRAFT,
    "in-review": Status.IN_REVIEW,
    "approved": Status.APPROVED,
    None: Status.APPROVED,
}


def run(arguments: Namespace) -> int:
    status, at = _STATUSES[arguments.status], now()
    with writing(arguments.file) as store:
        subject = subject_asked(store.db, arguments)
        request = request_asked(store.db, arguments)
        document = compose_roundtable(store.db, subject, request, now=at)
        set_status(store, subject, document, status, by=arguments.by, at=at)
        made = compose_roundtable(store.db, subject, request, now=at)
    by = f" by {' '.join(arguments.by.split())}" if arguments.by.strip() else ""
    out(f"{made.title}, {made.audience} version: {status.value}{by}")
    return 0
