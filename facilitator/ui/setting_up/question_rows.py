"""Columns and rows of the table of questions."""

from collections.abc import Iterator

from facilitator.core.model import Programme
from facilitator.core.numbering import still_asked
from facilitator.ui.texts import translate
from facilitator.ui.widgets.editable_delegate import GRIP
from facilitator.ui.widgets.editable_rows import Column, Row


def question_columns() -> tuple[Column, ...]:
    """Return the columns from left to right."""
    order = translate("SettingUp", "Order")
    of_theme = (
        ("yes", translate("SettingUp", "yes")),
        ("no", translate("SettingUp", "no")),
    )
    return (
        Column(GRIP, "", 2, editable=False, spoken=order),
        Column("code", translate("SettingUp", "Code"), 8),
        Column("title", translate("SettingUp", "Title"), 26),
        Column("text", translate("SettingUp", "Question"), 0),
        Column("slug", translate("SettingUp", "#name"), 16, quiet=True),
        Column("theme", translate("SettingUp", "Theme"), 8, choices=of_theme),
    )


def question_rows(programme: Programme) -> Iterator[Row]:
    """Yield a row a question."""
    yes, no = translate("SettingUp", "yes"), translate("SettingUp", "no")
    for each in still_asked(programme):
        slug = f"#{each.slug}" if each.slug else ""
        cells = ("", each.code, each.title, each.text, slug, yes if each.theme else no)
        values = ("", each.code, each.title, each.text, each.slug, "yes" if each.theme else "no")
        yield Row(each.id, cells, values)
