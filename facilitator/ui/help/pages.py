"""Pages of the help as HTML, made from Markdown; keys and folders are filled in when shown.

In the Markdown `{open_room}` stands for the key of that action, `{keys}` for the table of all keys,
and `{data_folder}` and its like for a folder. Another language's pages are in a folder of its own,
help/de; what it lacks is English.
"""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale

from facilitator.core.errors import BadInput
from facilitator.paths import config_folder, data_folder, log_folder, resource
from facilitator.ui.actions.key_sheet import Row, sheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked

_FILLED_IN = re.compile(r"\{(\w+)\}")
_FOLDERS = {"data_folder": data_folder, "config_folder": config_folder, "log_folder": log_folder}


@dataclass(frozen=True, slots=True)
class Page:
    """A file in resources/help, its title, and the action that shows it."""

    name: str
    title: str
    action: str

    def label(self) -> str:
        return translate_marked("Help", self.title)


PAGES = (
    Page("keys", QT_TRANSLATE_NOOP("Help", "Keys"), "help_keys"),
    Page("note-line", QT_TRANSLATE_NOOP("Help", "The note line"), "help_note_line"),
    Page("where-things-are", QT_TRANSLATE_NOOP("Help", "Where things are"), "help_where"),
)


def page_html(page: Page, actions: ActionMap) -> str:
    """Return a page, filled in. Raises BadInput where the installation lacks it."""
    # Imported late: no start should wait for what is read once in a while.
    from markdown import markdown

    text = _file_of(page).read_text(encoding="utf-8")
    fillings: Mapping[str, Callable[[], str]] = {
        "keys": lambda: _all_keys(actions),
        **{name: partial(_written, folder) for name, folder in _FOLDERS.items()},
    }

    def fill_in(found: re.Match[str]) -> str:
        filling = fillings.get(found[1])
        return filling() if filling else _key_of(actions, found[1])

    html = markdown(text, extensions=["tables"])
    return _FILLED_IN.sub(fill_in, html.replace("<p>{keys}</p>", "{keys}"))


def _file_of(page: Page) -> Path:
    """Return the page in the language of the window. Raises BadInput where there is none at all."""
    locale = QLocale().name()  # "de_AT"
    for language in (locale, locale.partition("_")[0]):
        with suppress(BadInput):
            return resource(f"help/{language}/{page.name}.md")
    return resource(f"help/{page.name}.md")


def _written(folder: Callable[[], Path]) -> str:
    return escape(str(folder()))


def _key_of(actions: ActionMap, action_id: str) -> str:
    return _cap(key_label(actions.keys(actions.spec(action_id))[0]))


def _cap(label: str) -> str:
    """Return a keycap. Its spaces hold it together at the end of a line."""
    held = escape(label).replace(" ", "&nbsp;")
    return f'<span class="cap">&nbsp;{held}&nbsp;</span>'


def _all_keys(actions: ActionMap) -> str:
    """Return every key of the sheet, a table for each group."""
    return "".join(
        f'<h3>{escape(title)}</h3><table width="100%">{_rows(rows)}</table>'
        for title, rows in sheet(actions)
    )


def _rows(rows: list[Row]) -> str:
    return "".join(_row(caps, text) for caps, text in rows)


def _row(caps: list[str], text: str) -> str:
    keys = "&nbsp; ".join(_cap(cap) for cap in caps)
    return f'<tr><td width="32%">{keys}</td><td>{escape(text)}</td></tr>'
