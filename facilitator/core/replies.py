"""Replies to the invitation to a roundtable: who was asked, who comes, and who does not."""

from typing import NamedTuple

from facilitator.core.model import Programme, Record
from facilitator.core.numbering import left_out
from facilitator.core.presence import COMING, DECLINED, INVITED


class ReplyCounts(NamedTuple):
    """How many people were invited, and what they said; `unanswered` have said nothing yet."""

    invited: int
    coming: int
    declined: int
    unanswered: int


def answers_of(record: Record) -> dict[str, str]:
    """Return the reply of each person (id) who was invited, those who were left out since too."""
    return {each.who: each.reply for each in record.presence if each.reply}


def replies_of(programme: Programme, record: Record) -> dict[str, str]:
    """Return the reply of each person (id) on the roster who was invited."""
    there = {each.id for each in programme.people} - left_out(programme, record)
    return {who: reply for who, reply in answers_of(record).items() if who in there}


def count_replies(programme: Programme, record: Record) -> ReplyCounts:
    replies = list(replies_of(programme, record).values())
    return ReplyCounts(
        len(replies), replies.count(COMING), replies.count(DECLINED), replies.count(INVITED)
    )
