"""Taking in again what was left out of a programme, of whatever kind it is."""

from facilitator.core.errors import Refused
from facilitator.operations.setting_up.leaving import (
    let_come_back,
    let_home_come_back,
    let_theme_come_back,
)
from facilitator.operations.setting_up.people import require_person
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.left_out import LeftOut, what_was_left_out
from facilitator.store.queries.programme import load_roundtable


def take_in_again(store: Store, kind: str, row_id: str, *, at: int) -> Changes:
    """Take in again what was left out: organisation, person, roundtable, question or tag (id).

    An organisation brings the people who were left out with it; somebody brings their organisation,
    and a roundtable its theme.
    Raises Refused where it is in the programme.
    """
    with store.act("take_in_again", at=at) as act:
        found = next((each for each in what_was_left_out(act.db, kind) if each.id == row_id), None)
        if found is None:
            raise Refused("that is in the programme already: nothing is to be taken in again")
        act.about(row_id)
        _take_in(act, found)
        if kind == "organisation":
            _bring_people(act, found)
        elif kind == "person":
            let_home_come_back(act, require_person(act, row_id).organisation)
        elif kind == "roundtable":
            let_theme_come_back(act, load_roundtable(act.db, row_id).question)
    return act.changes


def _take_in(act: Act, found: LeftOut) -> None:
    act.change(found.kind, found.id, left_out=None)
    if found.kind in ("organisation", "person"):
        let_come_back(act, found.id)


def _bring_people(act: Act, home: LeftOut) -> None:
    """Bring whoever was left out together with their organisation, and nobody who was before."""
    of = {each.id for each in act.standing.programme.people if each.organisation == home.id}
    for each in what_was_left_out(act.db, "person"):
        if each.id in of and each.at == home.at:
            _take_in(act, each)
