"""Leaving out, and coming back: who takes no part in what comes, and keeps what they said.

Their rows stay, so that notes, turns and write-ups go on naming them, and the names check goes on
keeping their names out. In roundtables whose room was not opened yet they are not here.
"""

from collections.abc import Iterable

from facilitator.core.model import Organisation, Person
from facilitator.core.numbering import left_out
from facilitator.store.journal import Act
from facilitator.store.queries.programme import roundtables_ahead


def leave_out_organisation(act: Act, known: Organisation) -> None:
    """Leave an organisation out, and everybody whose own it is."""
    here = (each for each in act.standing.programme.people if not each.former)
    people = [each for each in here if each.organisation == known.id]
    act.change("organisation", known.id, left_out=act.at)
    _attend(act, [known.id], present=False)
    for each in people:
        leave_out_person(act, each)


def leave_out_person(act: Act, known: Person) -> None:
    act.change("person", known.id, left_out=act.at)
    _attend(act, [known.id], present=False)


def let_come_back(act: Act, who: str) -> None:
    """Have an organisation or somebody (id) in the roundtables to come again."""
    _attend(act, [who], present=True)


def let_home_come_back(act: Act, organisation: str | None) -> None:
    """Have an organisation (id) back that was left out, since somebody takes part for it."""
    for each in act.standing.programme.organisations:
        if each.id == organisation and each.former:
            act.change("organisation", each.id, left_out=None)
            let_come_back(act, each.id)


def let_theme_come_back(act: Act, question: str | None) -> None:
    """Have a theme (question id) back that was left out, since something is planned on it."""
    for each in act.standing.programme.questions:
        if each.id == question and each.former:
            act.change("question", each.id, left_out=None)


def keep_out_of(act: Act, roundtable: str) -> None:
    """Say of a roundtable that was just planned that those who were left out are not here."""
    for each in left_out(act.standing.programme, None):
        act.link("attendance", roundtable, each, present=0)


def _attend(act: Act, whos: Iterable[str], *, present: bool) -> None:
    for each in roundtables_ahead(act.db):
        for who in whos:
            act.link("attendance", each.id, who, present=int(present))
