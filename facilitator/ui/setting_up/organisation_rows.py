"""Columns and rows of the table of organisations."""

from collections import Counter
from collections.abc import Iterator, Sequence

from facilitator.core.floor import organisations_of
from facilitator.core.model import Programme
from facilitator.core.numbering import numbered
from facilitator.ui.setting_up import words
from facilitator.ui.texts import translate
from facilitator.ui.widgets.editable_delegate import GRIP, KEY
from facilitator.ui.widgets.editable_rows import Column, Row


def organisation_columns() -> tuple[Column, ...]:
    """Return the columns from left to right."""
    order, key = translate("SettingUp", "Order"), translate("SettingUp", "Key")
    name, short = translate("SettingUp", "Name"), translate("SettingUp", "Short")
    sector, role = translate("SettingUp", "Sector"), translate("SettingUp", "Role")
    people = translate("SettingUp", "People")
    return (
        Column(GRIP, "", 2, editable=False, spoken=order),
        Column(KEY, key, 7, editable=False, quiet=True),
        Column("name", name, 0),
        Column("short", short, 14),
        Column("handle", translate("SettingUp", "@handle"), 14, quiet=True),
        Column("sector", sector, 14),
        Column("kind", role, 11, choices=words.kinds()),
        Column("people", people, 10, editable=False, right=True),
    )


def organisation_rows(programme: Programme, floor_keys: Sequence[str]) -> Iterator[Row]:
    """Yield a row an organisation, with the key that gives it the floor."""
    people = (each for each in programme.people if not each.former)
    counted = Counter(home for person in people for home in organisations_of(person))
    kinds = dict(words.kinds())
    keys = {each.id: key for each, key in zip(numbered(programme, None), floor_keys, strict=False)}
    by_name = translate("SettingUp", "name")
    for each in programme.organisations:
        if each.former:
            continue
        kind = words.kind_of(each)
        key = keys.get(each.id, by_name)
        count, sector = str(counted[each.id]), each.sector or "–"
        cells = ("", key, each.name, each.short, f"@{each.handle}", sector, kinds[kind], count)
        values = ("", key, each.name, each.short, each.handle, each.sector, kind, count)
        yield Row(each.id, cells, values, each.colour)
