"""The promises as a write-up words them: in its head, and where it tells how it was made."""

from typing import NamedTuple

from facilitator.core.model import Promise


class PromiseWords(NamedTuple):
    """A phrase after the date and place, and a sentence of the method note."""

    head: str
    method: str


PROMISE_WORDS = {
    Promise.NAMED: PromiseWords(
        "people and organisations are named",
        "People and organisations are named with what they said.",
    ),
    Promise.ORGANISATION: PromiseWords(
        "organisations are named, people are not",
        "What was said is given by organisation; no person is named.",
    ),
    Promise.SECTOR: PromiseWords(
        "only sectors are named",
        "What was said is given by sector, and only for sectors of three organisations or more.",
    ),
    Promise.UNATTRIBUTED: PromiseWords(
        "nobody is tied to a statement",
        "Participants are listed, nobody is tied to a statement.",
    ),
    Promise.CHATHAM: PromiseWords(
        "held under the Chatham House Rule",
        "Nobody’s name or affiliation is given.",
    ),
}
