"""Columns and rows of the table of consents."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from facilitator.core.consent import Scope
from facilitator.core.instants import clock_time
from facilitator.core.model import Programme
from facilitator.operations.consent_list import ConsentRow, ListedNote
from facilitator.operations.consents import About
from facilitator.ui.consents.answer_table import STATE
from facilitator.ui.consents.words import answer_choices, scope_in_words, state_in_words
from facilitator.ui.local_forms import quoted
from facilitator.ui.texts import translate
from facilitator.ui.widgets.editable_rows import Column, Row

HOW, DAY, UNTIL = "how", "day", "until"
_BETWEEN = "|"  # parts of a row's id, which are ids


def consent_columns() -> tuple[Column, ...]:
    """Return the columns from left to right."""
    return (
        Column("note", translate("Consents", "Note"), 0, editable=False),
        Column("person", translate("Consents", "Person"), 16, editable=False),
        Column("organisation", translate("Consents", "Organisation"), 14, editable=False),
        Column("scope", translate("Consents", "For"), 9, editable=False, quiet=True),
        Column(STATE, translate("Consents", "State"), 18, choices=answer_choices()),
        Column(HOW, translate("Consents", "How"), 13),
        Column(DAY, translate("Consents", "When"), 11),
        Column(UNTIL, translate("Consents", "Until"), 11),
    )


def id_of(row: ConsentRow) -> str:
    note = row.listed.note.id if row.listed else ""
    parts = (note, row.party.person or "", row.party.organisation or "", row.scope.value)
    return _BETWEEN.join(parts)


def about_of(row_id: str) -> About:
    """Return what a row is about."""
    note, person, organisation, scope = row_id.split(_BETWEEN)
    return About(Scope(scope), note or None, person or None, organisation or None)


def table_rows(
    rows: Sequence[ConsentRow], programme: Programme, prose: Callable[[str], str]
) -> Iterator[Row]:
    """Yield the rows as they are shown; `prose` gives a note's text, by id, without its sigils."""
    people = {each.id: each.name for each in programme.people}
    organisations = {each.id: each.short for each in programme.organisations}
    for each in rows:
        one = each.consent
        told = ("", "", "") if one is None else (one.how, one.day or "", one.until or "")
        state = one.answer.value if one else ""
        who = (
            people.get(each.party.person or "", ""),
            organisations.get(each.party.organisation or "", ""),
        )
        note = _note(each.listed, prose)
        words = f" {quoted(one.words)}" if one and one.words else ""
        scope = scope_in_words(each.scope)
        cells = (note, *who, scope, f"{state_in_words(each)}{words}", *told)
        yield Row(id_of(each), cells, (note, *who, scope, state, *told))


def party_choices(rows: Sequence[ConsentRow], programme: Programme) -> Mapping[str, str]:
    """Return whose rows there are, by id, in the order of the roster."""
    there = {each.party.id for each in rows}
    known = [(each.id, each.short) for each in programme.organisations]
    known += [(each.id, each.name) for each in programme.people]
    return {row_id: name for row_id, name in known if row_id in there}


def _note(listed: ListedNote | None, prose: Callable[[str], str]) -> str:
    """Return where and when a note was taken, and what it says."""
    if listed is None:
        return translate("Consents", "of no note")
    words, table = quoted(" ".join(prose(listed.note.id).split())), listed.roundtable
    if table is None:
        return words
    where = translate("Consents", "R{number}").format(number=table.label)
    return f"{where} {clock_time(listed.note.at, table.zone)} {words}"
