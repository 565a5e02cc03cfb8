"""Renderers of a list of actions: a table of cells, or to-dos of a calendar."""

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from facilitator.core.action_state import ActionState
from facilitator.writeup.actions.formats import ActionsFormat
from facilitator.writeup.calendar_text import calendar_file, escaped, stamp, version_lines
from facilitator.writeup.cells import guarded, require_fits
from facilitator.writeup.language import Language
from facilitator.writeup.text import cleaned

_MADE = datetime(1980, 1, 1, tzinfo=UTC)  # so that bytes do not change with the day
_WIDTHS = (60, 24, 18, 24, 24, 50)
_STATUS = {
    ActionState.OPEN: "NEEDS-ACTION",
    ActionState.CARRIED: "NEEDS-ACTION",
    ActionState.DONE: "COMPLETED",
    ActionState.DROPPED: "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action as its readers may see it; `day` is ISO, and the other fields are in words.

    `id` is that of the note: it is never written, for it tells when the note was taken.
    """

    id: str
    what: str
    who: str
    due: str
    day: str | None
    promised_in: str
    dated: bool  # whether its place among others may tell when it was promised
    state: ActionState
    since: int | None
    state_in_words: str
    outcome: str

    @property
    def cells(self) -> tuple[str, ...]:
        cells = (self.what, self.who, self.due, self.promised_in, self.state_in_words, self.outcome)
        return tuple(map(cleaned, cells))


def render(rows: Sequence[ActionRow], form: ActionsFormat, language: Language, *, at: int) -> bytes:
    """Return the file, made at an instant, which only a calendar tells."""
    match form:
        case ActionsFormat.CALENDAR:
            todos = (line for each in rows for line in _todo(each, language, at))
            return calendar_file(todos).encode()
        case ActionsFormat.CSV:
            return _csv(rows, language).encode("utf-8-sig")
        case ActionsFormat.EXCEL:
            return _excel(rows, language)


def heads(language: Language) -> tuple[str, ...]:
    """Return what stands above the cells."""
    return (
        language.text("Action"),
        language.text("Who"),
        language.text("Due"),
        language.text("Promised in"),
        # translators: whether an action is open, done or dropped
        language.text("State"),
        language.text("What came of it"),
    )


def _csv(rows: Sequence[ActionRow], language: Language) -> str:
    file = io.StringIO(newline="")
    csv.writer(file).writerows([heads(language), *(guarded(each.cells) for each in rows)])
    return file.getvalue()


def _excel(rows: Sequence[ActionRow], language: Language) -> bytes:
    import xlsxwriter  # late: only this format needs it

    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    book.set_properties({"created": _MADE.replace(tzinfo=None)})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    usual = book.add_format({"text_wrap": True, "valign": "top"})
    for column, (head, width) in enumerate(zip(heads(language), _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, bold)
    for line, row in enumerate(rows, start=1):
        for column, cell in enumerate(row.cells):
            sheet.write_string(line, column, require_fits(cell), usual)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    book.close()
    return file.getvalue()


def _todo(row: ActionRow, language: Language, at: int) -> Iterator[str]:
    who = f"{language.text('{speaker}:', speaker=row.who)} " if row.who else ""
    about = zip(heads(language)[3:], row.cells[3:], strict=True)
    lines = (language.text("{speaker}:", speaker=head) + f" {cell}" for head, cell in about if cell)
    yield "BEGIN:VTODO"
    uid = hashlib.sha256(row.id.encode()).hexdigest()[:32]
    yield from version_lines(f"{uid}@actions.facilitator", at)
    yield f"SUMMARY:{escaped(who + row.what)}"
    yield f"DESCRIPTION:{escaped(chr(10).join(lines))}"
    if row.day is not None:
        yield f"DUE;VALUE=DATE:{row.day.replace('-', '')}"
    yield f"STATUS:{_STATUS[row.state]}"
    if row.state is ActionState.DONE:
        yield "PERCENT-COMPLETE:100"
        if row.since is not None:
            yield f"COMPLETED:{stamp(row.since)}"
    yield "END:VTODO"
