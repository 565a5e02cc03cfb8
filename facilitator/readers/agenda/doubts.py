"""What may be read wrongly in an item, said at its row: nobody else would notice it."""

import re
from collections.abc import Iterator, Sequence

from facilitator.core.agenda import KnownNames, Listed
from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.leads import is_person, is_role
from facilitator.readers.agenda.people import is_given

# "Shared task by Djamé Reis", "Lezing door I. S.": names that the words of a title lead up to.
_BY = re.compile(
    r".*\w\s(?:by|door|durch|par|por|av|af|przez|mit|with|avec|con|med)\s+"
    r"(?P<names>(?:[^\W\d_a-z][\w’'-]*\.?(?:\s+|$)){2,4})"
)
# A word set apart at the begin or the end: "Ana: fees", "Fees, Ana", "CI costs [ana]".
_APART = re.compile(
    r"(?P<first>[^\W\d_]{2,20}): .*|.*\w(?:, (?P<last>[^\W\d_]{2,20})| \[(?P<handle>[\w-]{2,20})\])"
)
_LONGEST_NAME = 5  # words
_LONGEST_TITLE = 200  # characters


def doubts(listed: Sequence[Listed], known: KnownNames | None) -> Iterator[AgendaRemark]:
    """Yield a remark for what is called like a person, and for a lead that is hardly a name."""
    for each in listed:
        title, leads = each.item.title[:_LONGEST_TITLE], each.item.lead
        if not leads and is_person(title) and is_given(title):
            said = Sentence(
                '"{title}" looks like a name, and is read as what is done: say who leads it beside'
                " it",
                title=title,
            )
            yield AgendaRemark(each.line, said)
        elif not leads and (names := _names_in(title)):
            said = Sentence(
                '"{title}" seems to say who leads it, but nobody is taken from these words: add'
                ' "{names}" as its lead if that is so',
                title=title,
                names=names,
            )
            yield AgendaRemark(each.line, said)
        for lead in leads if known is None else ():  # a roster knows better
            if _is_odd(lead):
                said = Sentence(
                    '"{lead}" is read as who leads "{title}": take it out if it is no name',
                    lead=lead,
                    title=title,
                )
                yield AgendaRemark(each.line, said)


def _names_in(title: str) -> str:
    """Return "Ben" of "New office, Ben", and what "by" leads up to; "" where nobody is named."""
    if (by := _BY.fullmatch(title)) is not None:
        return by["names"].strip()
    apart = _APART.fullmatch(title)
    named = "" if apart is None else (apart["first"] or apart["last"] or apart["handle"])
    is_handle = apart is not None and apart["handle"] is not None
    return named if named and (is_handle or is_given(named)) else ""


def _is_odd(lead: str) -> bool:
    """Tell what may be a lead by its place alone: "other representatives", "Room 4"."""
    if is_role(lead) or is_person(lead):
        return False
    is_handle = re.fullmatch(r"[\w.-]+", lead) is not None
    starts_low = lead[:1].islower() and not is_handle
    return starts_low or len(lead.split()) > _LONGEST_NAME or any(map(str.isdecimal, lead))
