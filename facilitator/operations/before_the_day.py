"""Before the day: the invitation to a roundtable as text and calendar, the interpreter's sheet."""

from pathlib import Path

from facilitator.core.errors import BadInput, Refused
from facilitator.core.model import Roundtable
from facilitator.core.numbering import in_what_comes
from facilitator.core.sentences import either
from facilitator.operations.promised_names import require_nobody_named
from facilitator.operations.room import enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.particulars import particulars_of
from facilitator.store.queries.programme import (
    items_of,
    load_programme,
    load_roundtable,
    roundtables_ahead,
)
from facilitator.store.sqlite import Connection
from facilitator.writeup.before.calendar import calendar, has_a_day
from facilitator.writeup.before.interpreters_sheet import compose_sheet
from facilitator.writeup.before.invitation import Invitation, compose_invitation
from facilitator.writeup.before.occasion import Occasion
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.blocks import Document
from facilitator.writeup.files import replace_file
from facilitator.writeup.language import load_language
from facilitator.writeup.markdown import markdown_text, render_markdown

INVITATIONS, SHEETS = (".txt", ".md", ".ics"), (".docx", ".md")
_LONGEST = 20_000  # characters of their own words


def write_own_words(
    store: Store,
    roundtable: str,
    *,
    at: int,
    words: str | None = None,
    prereads: str | None = None,
) -> Changes:
    """Write what the invitation says beside the rest, and what to read before, a line each.

    What is None stays.
    """
    values = {"invitation": words, "prereads": prereads}
    with store.act("write_invitation", at=at) as act:
        enter(act.about(roundtable), roundtable)
        for name, text in values.items():
            if text is None:
                continue
            if len(text) > _LONGEST:
                raise Refused("an invitation has at most {most} letters: shorten it", most=_LONGEST)
            act.change("roundtable", roundtable, **{name: text.strip()})
    return act.changes


def occasion_of(db: Connection, roundtable: str) -> Occasion:
    """Return a roundtable with all that its invitation tells. Raises KeyError without one."""
    head = load_roundtable(db, roundtable)
    items = tuple(each for each in items_of(db, head.agenda) if not each.skipped)
    return Occasion(in_what_comes(load_programme(db)), head, items, particulars_of(db, head))


def invitation_of(db: Connection, roundtable: str) -> Invitation:
    """Return the invitation in the programme's language of write-ups."""
    occasion = occasion_of(db, roundtable)
    return compose_invitation(occasion, load_language(occasion.programme.language))


def invitation_out(db: Connection, roundtable: str) -> Invitation:
    """Return the invitation to be sent. Raises ExportRefused where it tells what was promised."""
    told = invitation_of(db, roundtable)
    require_nobody_named(db, roundtable, invitation_text(told))
    return told


def invitation_text(invitation: Invitation) -> str:
    return plain_text(invitation.title, invitation.blocks)


def write_invitation(db: Connection, roundtable: str, path: Path, *, at: int) -> None:
    """Write the invitation in the format of the file's ending. Raises BadInput."""
    suffix = _required(path, INVITATIONS)
    if suffix == ".ics":
        _write_calendar(db, [roundtable], path, at=at)
        return
    told = invitation_out(db, roundtable)
    text = (
        markdown_text(told.title, told.blocks, told.language)
        if suffix == ".md"
        else invitation_text(told)
    )
    replace_file(path, text.encode())


def write_series(db: Connection, path: Path, *, at: int) -> tuple[Roundtable, ...]:
    """Write a calendar of all planned roundtables, and return those that have no day yet."""
    _required(path, (".ics",))
    ahead = [each for each in roundtables_ahead(db) if not each.rehearsal]
    return _write_calendar(db, [each.id for each in ahead], path, at=at)


def write_sheet(db: Connection, roundtable: str, path: Path) -> None:
    """Write the interpreter's sheet in the format of the file's ending. Raises BadInput."""
    suffix = _required(path, SHEETS)
    occasion = occasion_of(db, roundtable)
    sheet = compose_sheet(occasion, load_language(occasion.programme.language))
    replace_file(path, _word(sheet) if suffix == ".docx" else render_markdown(sheet).encode())


def _word(sheet: Document) -> bytes:
    from facilitator.writeup.word.package import render_docx  # late, as in `writeup.rendering`

    return render_docx(sheet)


def _write_calendar(
    db: Connection, ids: list[str], path: Path, *, at: int
) -> tuple[Roundtable, ...]:
    occasions = [occasion_of(db, each) for each in ids]
    for each in ids:
        invitation_out(db, each)
    if not any(map(has_a_day, occasions)):
        raise BadInput(
            "{path} was not written: no roundtable that is planned has a date; give it one in"
            " Prepare, or load an agenda with one",
            path=path,
        )
    language = load_language(occasions[0].programme.language)
    replace_file(path, calendar(occasions, language, at=at).encode())
    return tuple(each.roundtable for each in occasions if not has_a_day(each))


def _required(path: Path, endings: tuple[str, ...]) -> str:
    suffix = path.suffix.casefold()
    if suffix not in endings:
        raise BadInput(
            "{path} cannot be written: use {formats}", path=path, formats=either(endings)
        )
    return suffix
