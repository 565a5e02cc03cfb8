"""People on the roster: added, changed, and taken off; what they said stays theirs."""

import json
import re
from collections.abc import Sequence
from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.floor import organisations_of
from facilitator.core.model import Person
from facilitator.core.text import fold
from facilitator.operations.setting_up.leaving import (
    leave_out_person,
    let_come_back,
    let_home_come_back,
)
from facilitator.operations.setting_up.places import place_at_end
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.belongings import belongings_of_person
from facilitator.store.queries.programme import roundtables

MODES = ("", "room", "remote")
INTERPRETED = ("", "consecutive", "simultaneous")
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.\w{2,}")
_LONGEST = 200


class PersonFields(TypedDict, total=False):
    """What is said of somebody beside their name; what is left out stays. Organisations are ids.

    `speaks`, `diet` and `access` are private: they are seen in Prepare and the roll call alone.
    """

    role: str
    organisation: str | None
    further: Sequence[str]
    email: str
    nicknames: Sequence[str]
    mode: str
    interpreted: str
    speaks: str
    diet: str
    access: str


def put_on_roster(store: Store, name: str, *, at: int, **fields: Unpack[PersonFields]) -> Changes:
    """Add somebody to the roster, who takes part in every roundtable to come. Raises Refused."""
    with store.act("put_on_roster", at=at) as act:
        act.about(new_person(act, name, **fields))
    return act.changes


def change_person(
    store: Store,
    person: str,
    *,
    at: int,
    name: str | None = None,
    **fields: Unpack[PersonFields],
) -> Changes:
    """Change what is said of somebody (id). Their notes and turns stay theirs."""
    with store.act("change_person", at=at) as act:
        act.about(person)
        change_person_in_act(act, require_person(act, person), name, **fields)
    return act.changes


def take_off_roster(store: Store, person: str, *, at: int) -> Changes:
    """Take somebody (id) off the roster; what they said stays theirs. Raises Refused."""
    with store.act("take_off_roster", at=at) as act:
        known = require_person(act, person)
        act.about(person)
        if known.former:
            raise Refused("{name} is off the roster already", name=known.name)
        if belongings_of_person(act.db, person):
            leave_out_person(act, known)
        else:
            for each in known.further:
                act.unlink("affiliation", person, each)
            act.remove("person", person)
    return act.changes


def new_person(act: Act, name: str, **fields: Unpack[PersonFields]) -> str:
    """Make somebody within an act, behind the others, or have them back; return their id.

    Raises Refused.
    """
    people = act.standing.programme.people
    for each in people:
        alike = fold(each.name) == fold(name)
        if alike and each.organisation == fields.get("organisation"):
            if each.former:
                fields.setdefault("mode", each.mode)
                change_person_in_act(act, each, **fields)
                return each.id
            raise Refused("{name} is in the programme already: change them there", name=each.name)
    place = place_at_end(act, "person", [each.id for each in people])
    over = [one.id for one in roundtables(act.db) if one.ended_at is not None]
    let_home_come_back(act, fields.get("organisation"))
    return create_person(act, name, place, over, **fields)


def create_person(
    act: Act, name: str, place: str, over: Sequence[str], **fields: Unpack[PersonFields]
) -> str:
    """Write somebody's row, of whom it is known that they are new; return its id.

    Everybody on the roster counts as present: in roundtables that are over they were not here.
    """
    values = {"organisation": None, "role": "", **_values(name, fields), "position": place}
    row_id = act.create("person", **values)
    home = fields.get("organisation")
    further = [each for each in dict.fromkeys(fields.get("further", ())) if each != home]
    for at, each in enumerate(further):
        act.link_new("affiliation", row_id, each, position=at)
    for roundtable in over:
        act.link_new("attendance", roundtable, row_id, present=0)
    return row_id


def change_person_in_act(
    act: Act, known: Person, name: str | None = None, **fields: Unpack[PersonFields]
) -> None:
    """Change somebody within an act; whoever has a mode is on the roster again.

    Raises Refused where a value makes no sense.
    """
    if values := _values(name, fields):
        act.change("person", known.id, **values)
    if known.former and "mode" in values:
        act.change("person", known.id, left_out=None)
        let_come_back(act, known.id)
        let_home_come_back(act, fields.get("organisation", known.organisation))
    if "further" in fields:
        _set_further(act, known, fields["further"])


def require_person(act: Act, person: str) -> Person:
    for each in act.standing.programme.people:
        if each.id == person:
            return each
    raise KeyError(person)


def _values(name: str | None, fields: PersonFields) -> dict[str, str | None]:
    """Return the fields of a row as they are stored. Raises Refused."""
    values: dict[str, str | None] = {}
    for key, value in fields.items():
        if key == "nicknames":
            values[key] = json.dumps(_each(fields["nicknames"]), ensure_ascii=False)
        elif key == "organisation":
            values[key] = fields["organisation"]
        elif key != "further":
            values[key] = " ".join(str(value).split())
    if name is not None:
        values["name"] = _name(name)
    _refuse_values(values)
    return values


def _refuse_values(values: dict[str, str | None]) -> None:
    email = values.get("email")
    if email and _ADDRESS.fullmatch(email) is None:
        raise Refused(
            "“{email}” is no e-mail address: write one such as ana@delta.example", email=email
        )
    if (mode := values.get("mode")) and mode not in MODES:
        raise Refused("“{mode}” is no way of being here: write room or remote", mode=mode)
    if (interpreted := values.get("interpreted")) and interpreted not in INTERPRETED:
        raise Refused(
            "“{interpreted}” is not known: write consecutive or simultaneous",
            interpreted=interpreted,
        )


def _name(text: str) -> str:
    spelt = " ".join(text.split())
    if not spelt:
        raise Refused("a person needs a name: write it")
    if len(spelt) > _LONGEST:
        raise Refused("a name has at most {most} letters: shorten it", most=_LONGEST)
    return spelt


def _each(texts: Sequence[str]) -> list[str]:
    spelt = (" ".join(each.split()) for each in texts)
    return list(dict.fromkeys(each for each in spelt if each))


def _set_further(act: Act, known: Person, wanted: Sequence[str]) -> None:
    """Let somebody speak for these organisations (ids) beside their own."""
    home, *_ = organisations_of(require_person(act, known.id)) or ("",)
    further = [each for each in dict.fromkeys(wanted) if each != home]
    for each in known.further:
        if each not in further:
            act.unlink("affiliation", known.id, each)
    for at, each in enumerate(further):
        act.link("affiliation", known.id, each, position=at)
