"""`set FILE roundtable`: plan one, say what is known of it before the day, or take it out."""

from argparse import Namespace
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise, Roundtable
from facilitator.core.rule_in_force import names_actions
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.setting_up.roundtables import (
    change_roundtable,
    plan_like_the_last,
    remove_roundtable,
)
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme, load_roundtable
from facilitator.subcommands.common import now, out, require_question, require_roundtable


def set_roundtable(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    like_last = fields.pop("like_last", False)
    if "where" in fields:
        fields["place"] = fields.pop("where")
    programme = load_programme(store.db)
    if fields.get("question"):
        fields["question"] = require_question(programme, fields["question"]).id
    if arguments.new or like_last:
        _refuse_number(arguments)
        made = _planned(store, fields, like_last=like_last)
    elif arguments.one is None:
        raise BadInput("which roundtable is not said: write its number, or --new to plan one")
    else:
        made = require_roundtable(store.db, arguments.one).id
        if arguments.remove:
            remove_roundtable(store, made, at=now())
            out(f"roundtable {arguments.one} is taken out")
            return
        if not fields:
            raise BadInput(
                "nothing is said of the roundtable: `facilitator set FILE roundtable -h` lists what"
                " can be"
            )
    if fields:
        change_roundtable(store, made, at=now(), **fields)
    _tell(load_roundtable(store.db, made))


def _planned(store: Store, fields: dict[str, Any], *, like_last: bool) -> str:
    question = fields.pop("question", None) or None
    if like_last:
        (made,) = plan_like_the_last(store, question, at=now()).subject
        return made
    programme = load_programme(store.db)
    title = next((each.title for each in programme.questions if each.id == question), "")
    zone = fields.get("zone") or programme.zone or "UTC"
    (made,) = plan_roundtable(
        store, question, at=now(), title=title or programme.title, zone=zone
    ).subject
    return made


def _refuse_number(arguments: Namespace) -> None:
    if arguments.one is not None:
        raise BadInput(
            "a new roundtable gets the next number: leave {number} out", number=arguments.one
        )


def _tell(roundtable: Roundtable) -> None:
    meeting = roundtable.meeting
    known = (roundtable.title, meeting.date, meeting.place, roundtable.zone, roundtable.promise)
    said = [str(each.value if isinstance(each, Promise) else each) for each in known if each]
    named = names_actions(roundtable)
    if named is not None:
        said.append(f"actions {'with' if named else 'without'} names for participants")
    out(f"Roundtable {roundtable.label}: {', '.join(said)}")
