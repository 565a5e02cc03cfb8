"""Sentences about values of a query that name nothing here."""

from facilitator.core.note_query.query import Filter
from facilitator.core.sentences import Sentence


def unknown(filter_: Filter, typed: str, near: str | None, known: Sentence) -> Sentence:
    """Say that a value means nothing, what there is, and what may have been meant."""
    what = _what(filter_, typed)
    if near is not None:
        return Sentence(
            "{what}: did you mean {near}? There is {known}", what=what, near=near, known=known
        )
    if not str(known):
        return Sentence("{what}: there is none yet", what=what)
    return Sentence("{what}: choose {known}", what=what, known=known)


def _what(filter_: Filter, typed: str) -> Sentence:
    nobody = Sentence("nobody here is called “{text}”", text=typed)
    no_day = Sentence("“{text}” is no day, month or year", text=typed)
    return {
        Filter.FROM: nobody,
        Filter.OWNER: nobody,
        Filter.ABOUT: Sentence("no organisation is called “{text}”", text=typed),
        Filter.TAG: Sentence("there is no tag “{text}”", text=typed),
        Filter.ON: Sentence("there is no question “{text}”", text=typed),
        Filter.IN: Sentence("there is no roundtable “{text}”", text=typed),
        Filter.BY: Sentence("no note was taken by “{text}”", text=typed),
        Filter.DATE: no_day,
        Filter.DUE: no_day,
        Filter.KIND: Sentence("there is no kind “{text}”", text=typed),
        Filter.PROMISE: Sentence("there is no promise “{text}”", text=typed),
        Filter.IS: Sentence("“{text}” is nothing that a note can be", text=typed),
    }[filter_]
