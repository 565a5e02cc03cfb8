"""Queries: how far the write-ups of a subject are, for an audience."""

from facilitator.core.approval import UNAPPROVED, Approval, Status
from facilitator.store.queries.judging import instant, text, texts
from facilitator.store.sqlite import Connection

_STATUSES = {each.value: each for each in Status}


def last_approval(db: Connection, subject: str, audience: str) -> Approval:
    """Return what was said last of a subject (its key); what makes no sense is a draft."""
    row = db.execute(
        "SELECT status, approver, at, marks FROM approval"
        " WHERE NOT deleted AND ifnull(subject, roundtable) = ? AND audience = ?"
        " ORDER BY at DESC, id DESC LIMIT 1",
        (subject, audience),
    ).fetchone()
    if row is None or row[0] not in _STATUSES:
        return UNAPPROVED
    status, approver, at, marks = row
    return Approval(_STATUSES[status], text(approver), instant(at), frozenset(texts(marks)))


def approved_subjects(db: Connection) -> frozenset[str]:
    """Return the subjects (their keys) of which a write-up, for whom ever, is said to be approved.

    What was said last for an audience counts.
    """
    rows = db.execute(
        "SELECT ifnull(subject, roundtable), audience, status FROM approval WHERE NOT deleted"
        " ORDER BY at, id"
    )
    last = {(subject, audience): status for subject, audience, status in rows}
    return frozenset(
        subject
        for (subject, _), status in last.items()
        if status == Status.APPROVED.value and subject is not None
    )
