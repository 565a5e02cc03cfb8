"""Taking over a list of organisations and people: what is new in it, and what it says otherwise."""

import json
from collections.abc import Mapping, Sequence
from typing import cast

from facilitator.core.errors import Refused
from facilitator.core.model import Person
from facilitator.core.order import key_between
from facilitator.core.replies import answers_of
from facilitator.core.roster.columns import Columns, Row, shape_of
from facilitator.core.roster.differences import (
    Change,
    Differences,
    OrganisationChange,
    PersonChange,
    compare,
)
from facilitator.core.roster.reading import ListedOrganisation, ListedPerson, Roster
from facilitator.core.text import fold_loose
from facilitator.operations.queue import order_suffix
from facilitator.operations.setting_up.organisations import (
    OrganisationFields,
    change_in_act,
    new_organisation,
    require_organisation,
)
from facilitator.operations.setting_up.people import (
    PersonFields,
    change_person_in_act,
    create_person,
)
from facilitator.operations.setting_up.places import place_at_end
from facilitator.operations.setting_up.replies import set_replies_in_act
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.queries.rosters import needs_of
from facilitator.store.sqlite import Connection


def differences(db: Connection, roster: Roster, roundtable: str | None = None) -> Differences:
    """Hold a list against the programme of a file, and against the replies to a roundtable."""
    replies = None if roundtable is None else answers_of(load_record(db, roundtable, notes=False))
    return compare(load_programme(db), roster, needs_of(db), replies)


def load_list(store: Store, roster: Roster, *, at: int, roundtable: str | None = None) -> Changes:
    """Take over what a list says; who is gone from it stays. All on the list are the subject.

    Who comes is noted for the roundtable, where there is one that the list is for. Raises Refused
    where the list adds nothing, or says what makes no sense, or that roundtable takes no replies
    any more: then nothing of it is taken over.
    """
    with store.act("load_list", at=at) as act:
        replies = None if roundtable is None else answers_of(act.standing.record(roundtable))
        found = compare(act.standing.programme, roster, needs_of(act.db), replies)
        if found.is_nothing_new:
            raise Refused("the list adds nothing: the programme has all that it says")
        homes = {
            fold_loose(each.listed.name): _organisation(act, each, each.listed)
            for each in found.organisations
            if each.listed is not None
        }
        people = _people(act, found.people, homes)
        if roundtable is not None:
            _note_replies(act, roundtable, found.people, people)
        act.about(*homes.values(), *people)
    return act.changes


def remember_columns(store: Store, rows: tuple[Row, ...], columns: Columns, *, at: int) -> Changes:
    """Keep the roles that somebody chose, for every list of that shape."""
    shape = shape_of(rows, columns.header)
    with store.act("remember_columns", at=at) as act:
        roles = json.dumps([each.value for each in columns.roles])
        act.create_once("list_shape", shape, shape=shape, roles=roles)
    return act.changes


def _organisation(act: Act, change: OrganisationChange, listed: ListedOrganisation) -> str:
    """Take over what a list says of an organisation; return its id."""
    if change.id is None:
        said: OrganisationFields = {
            "short": listed.short or listed.name,
            "sector": listed.sector,
            "kind": listed.kind or "member",
            "aliases": listed.aliases,
            "giveaways": listed.giveaways,
        }
        if listed.handle:
            said["handle"] = listed.handle
        if listed.colour:
            said["colour"] = listed.colour
        return new_organisation(act, listed.name, **said)
    if change.change is Change.CHANGED:
        after = {field: value for field, (_, value) in change.patch.items()}
        known = require_organisation(act, change.id)
        change_in_act(act, known, **cast("OrganisationFields", after))
    return change.id


def _people(act: Act, changes: Sequence[PersonChange], homes: Mapping[str, str]) -> list[str]:
    """Take over what a list says of people; return their ids.

    Nothing is read anew between them: a list may hold a thousand.
    """
    known = {each.id: each for each in act.standing.programme.people}
    place = place_at_end(act, "person", list(known))
    over = [one.id for one in roundtables(act.db) if one.ended_at is not None]
    ids: list[str] = []
    for each in changes:
        if each.listed is None:
            continue
        if each.id is None:
            said = _said(each.listed, homes)
            ids.append(create_person(act, each.listed.name, place, over, **said))
            place = key_between(place, None, suffix=order_suffix())
        else:
            _change(act, known[each.id], each, homes)
            ids.append(each.id)
    return ids


def _note_replies(
    act: Act, roundtable: str, changes: Sequence[PersonChange], people: Sequence[str]
) -> None:
    """Note what is new of who comes; `people` are the ids of those on the list, in its order."""
    listed = [each for each in changes if each.listed is not None]
    answered = {
        person: each.listed.reply
        for person, each in zip(people, listed, strict=True)
        if each.listed is not None and each.listed.reply
        if each.change is Change.NEW or "reply" in each.patch
    }
    if answered:
        set_replies_in_act(act, roundtable, answered)


def _said(listed: ListedPerson, homes: Mapping[str, str]) -> PersonFields:
    return {
        "role": listed.job,
        "organisation": homes.get(fold_loose(listed.organisation)),
        "further": [homes[fold_loose(each)] for each in listed.further],
        "email": listed.email,
        "nicknames": listed.nicknames,
        "mode": listed.mode,
        "interpreted": listed.interpreted,
        "speaks": listed.language,
        "diet": listed.diet,
        "access": listed.access,
    }


def _change(act: Act, known: Person, change: PersonChange, homes: Mapping[str, str]) -> None:
    after = {field: value for field, (_, value) in change.patch.items() if field != "reply"}
    if "further" in after:
        named = cast("tuple[str, ...]", after["further"])
        after["further"] = [*known.further, *(homes[fold_loose(each)] for each in named)]
    name = cast("str | None", after.pop("name", None))
    if after or name:
        change_person_in_act(act, known, name, **cast("PersonFields", after))
