"""Outlines of write-ups: keep one by name, and change, order and group its sections."""

from collections.abc import Sequence

from facilitator.core.errors import BadInput, Refused
from facilitator.core.order import key_between
from facilitator.core.outlines import SHIPPED, Grouping, Outline, Section, groupings, whole
from facilitator.core.text import fold
from facilitator.operations.queue import order_suffix
from facilitator.operations.setting_up.places import place_at_end, place_moved
from facilitator.store.bodies import Value
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.outlines import load_outlines, part_ids

_LONGEST = 80  # letters of a name or a heading


def add_outline(store: Store, name: str, like: Outline, *, at: int) -> Changes:
    """Keep an outline under a name, with the sections and the grouping of another. Raises Refused.

    Sections that the other lists nowhere follow, switched off, so that they can be switched on.
    """
    with store.act("add_outline", at=at) as act:
        known = load_outlines(act.db)
        title = _require_free(name, known)
        ids = [each.id for each in known]
        made = act.create(
            "outline",
            name=title,
            grouped=",".join(like.group),
            position=place_at_end(act, "outline", ids),
        )
        listed = {each.section for each in like.parts}
        rest = (each for each in whole(()) if each.section not in listed)
        last = None
        for part in (*like.parts, *rest):
            last = key_between(last, None, suffix=order_suffix())
            act.create(
                "outline_part",
                outline=made,
                section=part.section.value,
                title=part.title,
                text=part.text,
                shown=int(part.on),
                position=last,
            )
        act.about(made)
    return act.changes


def change_outline(
    store: Store, outline: str, *, at: int, name: str | None = None, group: str | None = None
) -> Changes:
    """Rename an outline (id), or group its notes otherwise: "question,organisation". Raises."""
    with store.act("change_outline", at=at) as act:
        _require(act, outline)
        values: dict[str, Value] = {}
        if name is not None:
            others = [each for each in load_outlines(act.db) if each.id != outline]
            values["name"] = _require_free(name, others)
        if group is not None:
            values["grouped"] = ",".join(_groupings(group))
        act.about(outline).change("outline", outline, **values)
    return act.changes


def remove_outline(store: Store, outline: str, *, at: int) -> Changes:
    """Take an outline (id) out. Raises Refused."""
    with store.act("remove_outline", at=at) as act:
        _require(act, outline)
        act.about(outline).remove("outline", outline)
    return act.changes


def change_section(
    store: Store,
    outline: str,
    section: Section,
    *,
    at: int,
    title: str | None = None,
    text: str | None = None,
    on: bool | None = None,
) -> Changes:
    """Give a section of an outline (id) another heading or text, "" for none, or switch it.

    Raises Refused.
    """
    with store.act("change_section", at=at) as act:
        row = _require_part(act, outline, section)
        values: dict[str, Value] = {}
        if title is not None:
            values["title"] = _short(title)
        if text is not None:
            values["text"] = text.strip()
        if on is not None:
            values["shown"] = int(on)
        act.about(outline).change("outline_part", row, **values)
    return act.changes


def move_section(store: Store, outline: str, section: Section, place: int, *, at: int) -> Changes:
    """Give a section of an outline (id) a place among all of it, from 1. Raises Refused."""
    with store.act("move_section", at=at) as act:
        row = _require_part(act, outline, section)
        rows = list(part_ids(act.db, outline).values())
        otherwise = Refused(
            "the outline has {n} sections: choose a place from 1 on",
            one="the outline has {n} section: its place is 1",
            n=len(rows),
        )
        position = place_moved(act, "outline_part", rows, row, place=place, otherwise=otherwise)
        act.about(outline).change("outline_part", row, position=position)
    return act.changes


def _require(act: Act, outline: str) -> Outline:
    found = next((each for each in load_outlines(act.db) if each.id == outline), None)
    if found is None:
        raise Refused("this outline is not there any more")
    return found


def _require_part(act: Act, outline: str, section: Section) -> str:
    _require(act, outline)
    found = part_ids(act.db, outline).get(section.value)
    if found is None:
        raise Refused("this outline has no section “{section}”", section=section)
    return found


def _require_free(name: str, others: Sequence[Outline]) -> str:
    title = _short(name)
    if not title:
        raise Refused("an outline needs a name")
    taken = {fold(each.name) for each in (*others, *SHIPPED)}
    if fold(title) in taken:
        raise Refused("there is an outline “{name}” already: choose another name", name=title)
    return title


def _short(text: str) -> str:
    title = " ".join(text.split())
    if len(title) > _LONGEST:
        raise Refused("a title has at most {most} letters: shorten it", most=_LONGEST)
    return title


def _groupings(text: str) -> tuple[Grouping, ...]:
    try:
        return groupings(text)
    except BadInput as error:
        raise Refused(error.sentence) from error
