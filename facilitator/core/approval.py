"""Approval of a write-up: draft, in review, or approved by somebody; it lapses with the text."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """How far a version for one audience is."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    APPROVED = "approved"


class Approval(NamedTuple):
    """What was said last of a version, by whom and when (UTC milliseconds).

    `marks` are fingerprints of the paragraphs it was said of.
    """

    status: Status
    by: str = ""
    at: int | None = None
    marks: frozenset[str] = frozenset()

    @property
    def is_approved(self) -> bool:
        return self.status is Status.APPROVED

    def holds_for(self, marks: Collection[str]) -> bool:
        """Tell whether it was said of a text that has these paragraphs, and no others."""
        return self.marks == frozenset(marks)


UNAPPROVED = Approval(Status.DRAFT)
