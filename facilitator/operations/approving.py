"""Approving: say how far a write-up is, which counts as long as its words stay as they are."""

import json

from facilitator.core.approval import UNAPPROVED, Approval, Status
from facilitator.core.errors import BadInput
from facilitator.operations.subjects import about, columns_of
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.approvals import last_approval
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.paragraphs import paragraphs
from facilitator.writeup.publish import require_decided


def set_status(
    store: Store, subject: str, document: Document, status: Status, *, by: str, at: int
) -> Changes:
    """Keep how far the write-up of a subject (its key) is, and who says so.

    Raises BadInput where nobody approves it, ExportRefused while names in it are undecided.
    """
    if status is Status.APPROVED:
        if not by.strip():
            raise BadInput("say who approves it: write their name")
        require_decided(document)
    with store.act("set_status", at=at) as act:
        made = act.create(
            "approval",
            **columns_of(subject),
            audience=document.audience,
            status=status.value,
            approver=" ".join(by.split()),
            marks=json.dumps(sorted(_marks(store.db, document))),
            at=at,
        )
        act.about(*about(subject), made)
    return act.changes


def approval_of(db: Connection, subject: str, document: Document) -> Approval:
    """Return what was said last of a write-up; an approval of other words does not count."""
    found = last_approval(db, subject, document.audience)
    if found.is_approved and not found.holds_for(_marks(db, document)):
        return UNAPPROVED
    return found


def _marks(db: Connection, document: Document) -> frozenset[str]:
    key = name_decisions(db).key
    return frozenset(each.mark(key) for each in paragraphs(document))
