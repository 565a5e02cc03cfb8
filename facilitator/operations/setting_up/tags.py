"""Tags of a programme: those that notes are offered, before the first note has them and after.

A note has a tag by its id: under another name it is the same tag, and what was typed for it before
goes on meaning it. `water` and `waterways` have nothing in common.
"""

import json
import re
from collections.abc import Iterable, Sequence
from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.tags import Tag
from facilitator.core.text import fold
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.belongings import belongings_of_tag
from facilitator.store.queries.left_out import offered_tags
from facilitator.store.queries.tags import load_tag_book, tags_by_name

_LONGEST = 100  # letters
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class TagFields(TypedDict, total=False):
    """What is said of a tag beside its name; what is left out stays as it is.

    `colour` is "#RRGGBB" or nothing, `parent` the id of the tag that it stands below, or nothing.
    """

    about: str
    colour: str
    parent: str


def add_tag(store: Store, name: str, *, at: int, **fields: Unpack[TagFields]) -> Changes:
    """Add a tag, or offer again one that was left out; its id is the subject. Raises Refused."""
    with store.act("add_tag", at=at) as act:
        spelt = _name(name)
        known = next((e for e in load_tag_book(act.db) if fold(e.name) == fold(spelt)), None)
        if known is not None and known.former:
            act.change("tag", known.id, left_out=None)
            row_id = known.id
        else:
            _require_free(spelt, load_tag_book(act.db))
            row_id = act.create("tag", name=spelt)
        _change(act, require_tag(act, row_id), fields)
        act.about(row_id)
    return act.changes


def change_tag(
    store: Store, tag: str, *, at: int, name: str | None = None, **fields: Unpack[TagFields]
) -> Changes:
    """Change what is said of a tag (id): the notes that have it keep it. Raises Refused."""
    with store.act("change_tag", at=at) as act:
        known = require_tag(act, tag)
        if name is not None:
            spelt = _name(name)
            _require_free(spelt, (e for e in load_tag_book(act.db) if e.id != tag))
            act.change("tag", tag, name=spelt, aliases=aliases_of(spelt, known))
        _change(act, known, fields)
        act.about(tag)
    return act.changes


def retire_tag(store: Store, tag: str, *, at: int) -> Changes:
    """Offer a tag (id) no more; notes that have it keep it, and without any it goes."""
    with store.act("retire_tag", at=at) as act:
        known = require_tag(act, tag)
        if known.former:
            raise Refused("#{name} is retired already", name=known.name)
        act.about(tag)
        if belongings_of_tag(act.db, tag):
            act.change("tag", tag, left_out=act.at)
        else:
            for each in load_tag_book(act.db):
                if each.parent == tag:
                    act.change("tag", each.id, parent=None)
            act.remove("tag", tag)
    return act.changes


def set_tags(store: Store, names: Sequence[str], *, at: int) -> Changes:
    """Have these tags offered, and no others. One that notes have is left out, and they keep it.

    A tag that was left out comes back under its name, or one that it had. Raises Refused where a
    name is too long.
    """
    with store.act("set_tags", at=at) as act:
        known = tags_by_name(act.db)
        wanted: dict[str, str] = {}  # by id, or by folded name where it is new
        for each in filter(str.strip, names):
            wanted[known.get(fold(each), fold(each))] = _name(each)
        named = set(map(fold, wanted.values()))
        for row_id, name in offered_tags(act.db):
            if wanted.pop(row_id, None) is not None or fold(name) in named:
                continue
            act.about(row_id)
            if belongings_of_tag(act.db, row_id):
                act.change("tag", row_id, left_out=act.at)
            else:
                act.remove("tag", row_id)
        there = set(known.values())
        for key, name in wanted.items():
            if key in there:
                act.about(key).change("tag", key, left_out=None)
            else:
                act.about(act.create("tag", name=name))
    return act.changes


def require_tag(act: Act, tag: str) -> Tag:
    """Return a tag by its id. Raises KeyError where there is none."""
    for each in load_tag_book(act.db):
        if each.id == tag:
            return each
    raise KeyError(tag)


def aliases_of(name: str, *tags: Tag) -> str:
    """Return what else is typed for a tag of that name, which these are, as it is stored."""
    called = {fold(each): each for tag in tags for each in (*tag.aliases, tag.name)}
    called.pop(fold(name), None)
    return json.dumps([*called.values()], ensure_ascii=False)


def _change(act: Act, known: Tag, fields: TagFields) -> None:
    """Change what is said of a tag within an act. Raises Refused."""
    colour, parent = fields.get("colour"), fields.get("parent")
    if "about" in fields:
        act.change("tag", known.id, about=" ".join(fields["about"].split()))
    if colour is not None:
        if colour and _COLOUR.fullmatch(colour) is None:
            raise Refused("“{colour}” is no colour: write one such as #0072B2", colour=colour)
        act.change("tag", known.id, colour=colour.upper() or None)
    if parent is not None:
        _require_place(act, known, parent)
        act.change("tag", known.id, parent=parent or None)


def _require_place(act: Act, known: Tag, parent: str) -> None:
    """Refuse what would make more than two levels, or a circle."""
    if not parent:
        return
    above = require_tag(act, parent)
    if above.id == known.id:
        raise Refused("#{name} cannot stand below itself: choose another tag", name=known.name)
    names = {each.id: each.name for each in load_tag_book(act.db)}
    if above.parent is not None:
        raise Refused(
            "#{above} stands below #{top} itself, and there are two levels: choose #{top}",
            above=above.name,
            top=names[above.parent],
        )
    below = next((each for each in load_tag_book(act.db) if each.parent == known.id), None)
    if below is not None:
        raise Refused(
            "#{below} stands below #{name}, and there are two levels: put it elsewhere first",
            below=below.name,
            name=known.name,
        )


def _require_free(name: str, others: Iterable[Tag]) -> None:
    for each in others:
        if fold(each.name) == fold(name):
            raise Refused(
                "#{name} is a tag already: merge the two, or choose another name", name=each.name
            )
        if fold(name) in map(fold, each.aliases):
            raise Refused(
                "#{name} is another name of #{tag}: use that one, or choose another name",
                name=name,
                tag=each.name,
            )


def _name(text: str) -> str:
    name = " ".join(text.split()).lstrip("#＃").strip()
    if not name:
        raise Refused("a tag needs a name: write it")
    if len(name) > _LONGEST:
        raise Refused("a tag has at most {most} letters: shorten it", most=_LONGEST)
    return name
