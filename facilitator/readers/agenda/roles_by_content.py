"""Roles of the columns of a table that has no header, decided by what stands in them alone."""

from collections.abc import Sequence

from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import Sort, title_column
from facilitator.readers.agenda.kind_columns import title_beside
from facilitator.readers.agenda.leads import is_role, split_names
from facilitator.readers.agenda.people import is_given
from facilitator.readers.agenda.profiles import Profile, profiles
from facilitator.readers.agenda.role_times import time_roles
from facilitator.readers.agenda.roles import GIVES, Columns, columns_of, find_header


def by_content(rows: Sequence[Row]) -> Columns:
    """Return what the columns of a table without a header hold."""
    columns = profiles((), rows)
    title = title_column(rows)
    kinds, titles = title, title_beside(columns, title)
    title = title if titles is None else titles
    sorts = [each.sort for each in columns]
    if title is None and Sort.NUMBER in sorts:
        title = sorts.index(Sort.NUMBER)
    times = {at: role for at, role in time_roles(columns).items() if at != title}
    roles: dict[int, str | None] = {**times}
    for each in columns:
        if each.at == title:
            roles[each.at] = "title"
        elif each.at == kinds:
            roles[each.at] = "notes"
        elif each.at not in times:
            roles[each.at] = _of_sort(each, roles)
    if not GIVES & {*times.values()} and title is not None and _gives_minutes(rows, title):
        roles = {each.at: "title" if each.at == title else "duration" for each in columns}
    return columns_of(columns, roles, None)


def gives_times(rows: Sequence[Row]) -> bool:
    """Tell a table that has a column of times or of lengths, whether it has a header or not."""
    return find_header(rows) is not None or bool(GIVES & {*by_content(rows).fields})


def _of_sort(column: Profile, before: dict[int, str | None]) -> str:
    if column.sort is Sort.NUMBER and "title" not in before.values():
        return "number"
    if column.sort is Sort.NAMES and "lead" not in before.values() and not _are_tags(column):
        return "lead"
    return "notes"


def _are_tags(column: Profile) -> bool:
    """Tell "Fixed", "Info", "Open" from names: none of them is of a person or an acronym."""
    return not any(
        len(word.split()) > 1 or word.isupper() or is_role(word) or is_given(word)
        for cell in column.cells
        for word in split_names(cell)
    )


def _gives_minutes(rows: Sequence[Row], title: int) -> bool:
    """Tell "title, 5" in every row from a list that is only numbered."""
    others = [[cell for at, cell in enumerate(row.cells) if at != title] for row in rows]
    if any(len(cells) != 1 or not cells[0].strip().isdecimal() for cells in others):
        return False
    numbers = [int(cells[0]) for cells in others]
    return len(numbers) > 1 and numbers != [*range(numbers[0], numbers[0] + len(numbers))]
