"""Merging two of a kind: organisations, people, questions or tags that are one.

All that named the one names the other from now on. The names of what is merged live on as aliases
and nicknames, so that a list which still has them does not bring the second back, and a tag that is
typed as before means the other.
"""

import json
from collections.abc import Iterable

from facilitator.core.errors import Refused
from facilitator.core.model import Organisation, Person
from facilitator.core.text import fold
from facilitator.operations.setting_up.organisations import require_organisation
from facilitator.operations.setting_up.people import require_person
from facilitator.operations.setting_up.tags import aliases_of, require_tag
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.references import (
    Referred,
    field_references,
    is_linked,
    link_references,
    waiting_twice,
)
from facilitator.store.queries.tags import load_tag_book


def merge_organisations(store: Store, one: str, into: str, *, at: int) -> Changes:
    """Merge an organisation (id) into another, which keeps all that is said of it."""
    with store.act("merge_organisations", at=at) as act:
        _require_two(one, into)
        gone, kept = require_organisation(act, one), require_organisation(act, into)
        _point_elsewhere(act, Referred.ORGANISATION, one, into)
        known = {fold(each) for each in _names(kept)}
        for name in dict.fromkeys((gone.name, gone.short, gone.handle)):
            if name and fold(name) not in known:
                act.create("name", organisation=into, name=name, use="alias")
                known.add(fold(name))
        act.about(into).remove("organisation", one)
    return act.changes


def merge_people(store: Store, one: str, into: str, *, at: int) -> Changes:
    """Merge somebody (id) into somebody else, who speaks for the organisations of both."""
    with store.act("merge_people", at=at) as act:
        _require_two(one, into)
        gone, kept = require_person(act, one), require_person(act, into)
        _point_elsewhere(act, Referred.PERSON, one, into)
        home = kept.organisation or gone.organisation
        further = (gone.organisation, *gone.further)
        for at_, each in enumerate(each for each in further if each and each != home):
            if not is_linked(act.db, "affiliation", into, each):
                act.link("affiliation", into, each, position=len(kept.further) + at_)
        act.change(
            "person",
            into,
            organisation=home,
            role=kept.role or gone.role,
            email=kept.email or gone.email,
            nicknames=json.dumps(_nicknames(kept, gone), ensure_ascii=False),
        )
        act.about(into).remove("person", one)
    return act.changes


def merge_questions(store: Store, one: str, into: str, *, at: int) -> Changes:
    """Merge a question (id) into another: its roundtables, agendas and notes are on that one."""
    with store.act("merge_questions", at=at) as act:
        _require_two(one, into)
        known = {each.id for each in act.standing.programme.questions}
        _require_known(known, one, into)
        _point_elsewhere(act, Referred.QUESTION, one, into)
        act.about(into).remove("question", one)
    return act.changes


def merge_tags(store: Store, one: str, into: str, *, at: int) -> Changes:
    """Merge a tag (id) into another: every note that had it has the other.

    What stood below it stands below the other, or beside that one, for there are two levels.
    """
    with store.act("merge_tags", at=at) as act:
        _require_two(one, into)
        gone, kept = require_tag(act, one), require_tag(act, into)
        top = None if kept.parent == one else kept.parent
        act.change(
            "tag",
            into,
            about=kept.about or gone.about or None,
            colour=kept.colour or gone.colour or None,
            parent=top,
            aliases=aliases_of(kept.name, kept, gone),
        )
        for each in load_tag_book(act.db):
            if each.parent == one:
                act.change("tag", each.id, parent=top or into)
        _point_elsewhere(act, Referred.TAG, one, into)
        act.about(into).remove("tag", one)
    return act.changes


def _require_two(one: str, into: str) -> None:
    if one == into:
        raise Refused("that is one and the same: name the other to merge it into")


def _require_known(known: Iterable[str], *ids: str) -> None:
    for each in ids:
        if each not in known:
            raise KeyError(each)


def _point_elsewhere(act: Act, kind: Referred, one: str, into: str) -> None:
    """Have all that names one name the other; a link that is there already stays as it is."""
    if kind in (Referred.ORGANISATION, Referred.PERSON):
        for entry in waiting_twice(act.db, kind.value, one, into):
            act.change("queue", entry, left_at=act.at)
    for row in list(field_references(act.db, kind, one)):
        act.change(row.table, row.row_id, **{row.field: into})
    for link in list(link_references(act.db, kind, one)):
        a, b = (into, link.b) if link.is_first else (link.a, into)
        act.unlink(link.table, link.a, link.b)
        if not is_linked(act.db, link.table, a, b):
            act.link(link.table, a, b, **link.fields)  # type: ignore[arg-type]


def _names(organisation: Organisation) -> tuple[str, ...]:
    one = organisation
    return (one.name, one.short, one.handle, *one.aliases)


def _nicknames(kept: Person, gone: Person) -> list[str]:
    names = (*kept.nicknames, *gone.nicknames, gone.name)
    return [each for each in dict.fromkeys(names) if fold(each) != fold(kept.name)]
