"""Wordings of a list that comes in: roles of columns, what becomes of a row."""

from collections import Counter
from collections.abc import Iterator

from facilitator.core.roster.columns import ColumnRole
from facilitator.core.roster.differences import Change, OrganisationChange, PersonChange
from facilitator.ui.bring_in.rows_model import Row
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.reply_words import reply_choices
from facilitator.ui.setting_up.list_reading import HeldList
from facilitator.ui.texts import BY_COUNT, translate, translated

_TONES = {
    Change.NEW: Tone.FINE,
    Change.CHANGED: Tone.ACCENT,
    Change.SAME: Tone.NEUTRAL,
    Change.GONE: Tone.AMBER,
}


def roles() -> dict[ColumnRole, str]:
    """Return what a column can be taken for, in words."""
    return {
        ColumnRole.UNUSED: translate("Lists", "left out"),
        ColumnRole.PERSON: translate("Lists", "Person"),
        ColumnRole.FIRST_NAME: translate("Lists", "First name"),
        ColumnRole.LAST_NAME: translate("Lists", "Last name"),
        ColumnRole.NICKNAMES: translate("Lists", "Nicknames"),
        ColumnRole.JOB: translate("Lists", "Role of a person"),
        ColumnRole.EMAIL: translate("Lists", "E-mail"),
        ColumnRole.ORGANISATION: translate("Lists", "Organisation"),
        ColumnRole.FURTHER: translate("Lists", "Second organisation"),
        ColumnRole.SHORT: translate("Lists", "Short name"),
        ColumnRole.HANDLE: translate("Lists", "@handle"),
        ColumnRole.SECTOR: translate("Lists", "Sector"),
        ColumnRole.KIND: translate("Lists", "Kind"),
        ColumnRole.COLOUR: translate("Lists", "Colour"),
        ColumnRole.ALIASES: translate("Lists", "Also called"),
        ColumnRole.GIVEAWAYS: translate("Lists", "Gives it away"),
        ColumnRole.MODE: translate("Lists", "In the room or by video"),
        ColumnRole.REPLY: translate("Lists", "Coming or not"),
        ColumnRole.LANGUAGE: translate("Lists", "Language"),
        ColumnRole.INTERPRETED: translate("Lists", "Interpreted"),
        ColumnRole.DIET: translate("Lists", "Food"),
        ColumnRole.ACCESS: translate("Lists", "Access"),
    }


def changes() -> dict[Change, str]:
    """Return what becomes of a row, in words."""
    return {
        Change.NEW: translate("Lists", "new"),
        Change.CHANGED: translate("Lists", "changed"),
        Change.SAME: translate("Lists", "same"),
        Change.GONE: translate("Lists", "not on the list"),
    }


def summary(held: HeldList) -> str:
    """Say in a sentence what a list would change."""
    if held.found.is_nothing_new:
        return translate("Lists", "The list adds nothing: the programme has all that it says")
    new = Counter(type(each) for each in _all(held) if each.change is Change.NEW)
    changed = sum(each.change is Change.CHANGED for each in _all(held))
    organisations, people = new[OrganisationChange], new[PersonChange]
    parts = []
    if organisations:
        parts.append(translate("Lists", "%n new organisation(s)", "", BY_COUNT, organisations))
    if people:
        parts.append(translate("Lists", "%n new person(s)", "", BY_COUNT, people))
    if changed:
        parts.append(translate("Lists", "%n changed", "", BY_COUNT, changed))
    return ", ".join(parts)


def of_replies(held: HeldList) -> str:
    """Say what becomes of a column of who comes; "" where there is none."""
    if not held.table.columns.where(ColumnRole.REPLY):
        return ""
    if held.roundtable is None:
        return translate("Lists", "Who comes is left out: choose a roundtable that is yet to open")
    told = translate("Lists", "Who comes is noted for roundtable {number}: {title}")
    return told.format(number=held.roundtable.label, title=held.roundtable.title)


def rows(held: HeldList) -> tuple[Row, ...]:
    """Return a row for each organisation and person, remarks beside them; what matters is first."""
    told, words = dict(_told_of(held)), changes()
    remarks: dict[int, list[str]] = {}
    for remark in held.roster.remarks:
        remarks.setdefault(remark.row, []).append(translated(remark.message))
    # Of somebody and their organisation in one row, somebody has the remark.
    speaks = {each.listed.row: number for number, each in enumerate(_all(held)) if each.listed}
    found = []
    for number, each in enumerate(_all(held)):
        row = each.listed.row if each.listed else 0
        of_row = remarks.get(row, []) if speaks.get(row) == number else []
        cells = (words[each.change], each.name, told[number], " · ".join(of_row))
        shown = Row(str(number), cells, _TONES[each.change], each.change in _QUIET)
        found.append((each.change in _QUIET and not of_row, shown))
    left_out = (_left_out(row, said) for row, said in remarks.items() if row not in speaks)
    in_order = (row for _, row in sorted(found, key=lambda each: each[0]))
    return (*left_out, *in_order)


def _left_out(number: int, messages: list[str]) -> Row:
    where = translate("Lists", "row {number}").format(number=number)
    if not number:
        where = translate("Lists", "the whole list")
    cells = (translate("Lists", "left out"), where, "", " · ".join(messages))
    return Row(f"row {number}", cells, Tone.AMBER)


_QUIET = (Change.SAME, Change.GONE)


def _all(held: HeldList) -> tuple[OrganisationChange | PersonChange, ...]:
    return (*held.found.organisations, *held.found.people)


def _told_of(held: HeldList) -> Iterator[tuple[int, str]]:
    organisation = translate("Lists", "organisation")
    for number, each in enumerate(_all(held)):
        if isinstance(each, OrganisationChange):
            listed = (each.listed.short, each.listed.sector) if each.listed else ()
            yield number, _with_patch(" · ".join(filter(None, (organisation, *listed))), each)
        elif each.listed is not None:
            parts = (each.listed.job, each.listed.organisation)
            yield number, _with_patch(", ".join(filter(None, parts)), each)
        else:
            yield number, ""


def _with_patch(told: str, each: OrganisationChange | PersonChange) -> str:
    """Say what changes, before and after; of who does not change, what the list says."""
    replies = dict(reply_choices())
    changed = [
        _changed(replies[str(before)] if before else "", replies[str(after)])
        if field == "reply"
        else _changed("" if field == "further" else before, after)  # those before are ids
        for field, (before, after) in each.patch.items()
    ]
    return " · ".join(changed) or told


def _changed(before: object, after: object) -> str:
    was = _said(before)
    return f"{was} → {_said(after)}" if was else f"→ {_said(after)}"


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
