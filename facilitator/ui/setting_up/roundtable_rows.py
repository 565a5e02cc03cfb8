"""Columns and rows of the table of roundtables."""

from collections.abc import Iterator
from datetime import date

from facilitator.core.model import Programme, Question, Roundtable
from facilitator.ui.local_forms import day_label
from facilitator.ui.promises import OFFERED, promise_name
from facilitator.ui.texts import translate
from facilitator.ui.widgets.editable_rows import Column, Row


def roundtable_columns(programme: Programme, held: tuple[Roundtable, ...]) -> tuple[Column, ...]:
    """Return the columns from left to right; the themes are those that are asked, or were held."""
    return (
        Column("number", translate("SettingUp", "No."), 6, editable=False, right=True),
        Column("title", translate("SettingUp", "Title"), 22),
        Column("question", translate("SettingUp", "Theme"), 9, choices=_choices(programme, held)),
        Column("date", translate("SettingUp", "Day"), 13),
        Column("place", translate("SettingUp", "Place"), 0),
        Column("mode", translate("SettingUp", "Held"), 16, choices=ways()),
        Column("zone", translate("SettingUp", "Time zone"), 18),
        Column("promise", translate("SettingUp", "Promise"), 18, choices=_promises()),
        Column("state", translate("SettingUp", "State"), 12, editable=False, quiet=True),
    )


def ways() -> tuple[tuple[str, str], ...]:
    """Return how a roundtable may be held."""
    return (
        ("", translate("SettingUp", "not known yet")),
        ("room", translate("SettingUp", "in a room")),
        ("remote", translate("SettingUp", "by video")),
        ("both", translate("SettingUp", "room and video")),
    )


def roundtable_rows(programme: Programme, held: tuple[Roundtable, ...]) -> Iterator[Row]:
    """Yield a row a roundtable."""
    codes, in_words = dict(_themes(programme.questions)), dict(ways())
    for each in held:
        meeting = each.meeting
        theme, promise = each.question or "", promise_name(each.promise)
        values = (
            each.label,
            each.title,
            theme,
            meeting.date,
            meeting.place,
            meeting.mode,
            each.zone,
            each.promise.value,
            "",
        )
        way = in_words[meeting.mode] if meeting.mode else ""
        day = day_label(date.fromisoformat(meeting.date), with_year=True) if meeting.date else ""
        shown = (codes.get(theme, ""), day, meeting.place, way, each.zone, promise)
        yield Row(each.id, (each.label, each.title, *shown, state_of(each)), values)


def state_of(roundtable: Roundtable) -> str:
    """Say in a word or two how far it has come."""
    if roundtable.ended_at is not None:
        return translate("SettingUp", "held")
    if roundtable.started_at is not None:
        return translate("SettingUp", "running")
    if roundtable.opened_at is not None:
        return translate("SettingUp", "room open")
    return translate("SettingUp", "planned")


def _choices(programme: Programme, held: tuple[Roundtable, ...]) -> tuple[tuple[str, str], ...]:
    chosen = {each.question for each in held}  # what a cell has can be left as it is
    offered = tuple(each for each in programme.questions if not each.former or each.id in chosen)
    return (("", translate("SettingUp", "none")), *_themes(offered))


def _themes(questions: tuple[Question, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((each.id, each.code or each.title) for each in questions if each.theme)


def _promises() -> tuple[tuple[str, str], ...]:
    return tuple((each.value, promise_name(each)) for each in OFFERED)
