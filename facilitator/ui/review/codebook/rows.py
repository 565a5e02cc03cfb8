"""Columns and rows of the tables of the codebook."""

from collections.abc import Callable, Iterator, Sequence

from facilitator.core.codebook import Book
from facilitator.core.tags import Tag, in_order
from facilitator.core.text import fold_loose
from facilitator.core.vocabulary import EntityKind
from facilitator.ui.texts import translate
from facilitator.ui.widgets.colour_names import colour_names
from facilitator.ui.widgets.editable_rows import Column, Row
from facilitator.ui.wording import listed

NOTES, PARENT = "notes", "parent"
_SET_IN = "\u2003"  # before a tag that stands below another


def columns_of(kind: EntityKind) -> tuple[Column, ...]:
    """Return the columns of a section from left to right."""
    notes = Column(NOTES, translate("Codebook", "Notes"), 8, editable=False, right=True, link=True)
    about = Column("about", translate("Codebook", "Description"), 0)
    also = Column("also", translate("Codebook", "Also called"), 22, editable=False, quiet=True)
    name = translate("Codebook", "Name")
    match kind:
        case EntityKind.TAG:
            colour, below = translate("Codebook", "Colour"), translate("Codebook", "Below")
            return (
                Column("name", translate("Codebook", "Tag"), 26, lead=True),
                notes,
                about,
                Column("colour", colour, 14, choices=_colours()),
                Column(PARENT, below, 20, choices=(_nothing(),)),
                also,
            )
        case EntityKind.QUESTION:
            return (
                Column("title", translate("Codebook", "Title"), 30, lead=True),
                notes,
                Column("code", translate("Codebook", "Code"), 10),
                Column("text", translate("Codebook", "Question"), 0),
            )
        case EntityKind.ORGANISATION:
            short = Column("short", translate("Codebook", "Short"), 14)
            return Column("name", name, 38, lead=True), notes, short, about, also
        case EntityKind.PERSON:
            of = translate("Codebook", "Organisation")
            role = Column("role", translate("Codebook", "Role"), 0)
            home = Column("organisation", of, 18, editable=False, quiet=True)
            return Column("name", name, 30, lead=True), notes, home, role, also


def rows_of(kind: EntityKind, book: Book) -> tuple[Row, ...]:
    """Return the rows of a section; what is retired comes last."""
    return tuple(sorted(_MAKERS[kind](book), key=lambda row: row.quiet))


def rows_with(rows: Sequence[Row], typed: str) -> tuple[Row, ...]:
    """Return the rows that hold what was typed, in whatever column."""
    wanted = fold_loose(typed)
    return tuple(row for row in rows if wanted in fold_loose(" ".join(row.values)))


def parents_of(tags: tuple[Tag, ...]) -> tuple[tuple[str, str], ...]:
    """Return the tags that another may stand below."""
    tops = (each for each in in_order(tags) if each.parent is None and not each.former)
    return (_nothing(), *((each.id, each.name) for each in tops))


def _tags(book: Book) -> Iterator[Row]:
    colours, names = dict(_colours()), {each.id: each.name for each in book.tags}
    for each in in_order(book.tags):
        name = f"{_SET_IN}{each.name}" if each.parent else each.name
        colour = colours.get(each.colour, each.colour) if each.colour else ""
        parent = names.get(each.parent or "", "")
        also = listed(each.aliases)
        count = _count(book, each.id)
        cells = (_told(name, each.former), count, each.about, colour, parent, also)
        values = (each.name, count, each.about, each.colour, each.parent or "", also)
        yield Row(each.id, cells, values, each.colour, quiet=each.former)


def _questions(book: Book) -> Iterator[Row]:
    for each in book.programme.questions:
        count = _count(book, each.id)
        cells = (_told(each.title, each.former), count, each.code, each.text)
        values = (each.title, count, each.code, each.text)
        yield Row(each.id, cells, values, quiet=each.former)


def _organisations(book: Book) -> Iterator[Row]:
    for each in book.programme.organisations:
        count, also = _count(book, each.id), listed(each.aliases)
        cells = (_told(each.name, each.former), count, each.short, each.about, also)
        values = (each.name, count, each.short, each.about, also)
        yield Row(each.id, cells, values, each.colour, quiet=each.former)


def _people(book: Book) -> Iterator[Row]:
    homes = {each.id: each.short for each in book.programme.organisations}
    for each in book.programme.people:
        count, also = _count(book, each.id), listed(each.nicknames)
        home = homes.get(each.organisation or "", "")
        cells = (_told(each.name, each.former), count, home, each.role, also)
        values = (each.name, count, home, each.role, also)
        yield Row(each.id, cells, values, quiet=each.former)


_MAKERS: dict[EntityKind, Callable[[Book], Iterator[Row]]] = {
    EntityKind.TAG: _tags,
    EntityKind.QUESTION: _questions,
    EntityKind.ORGANISATION: _organisations,
    EntityKind.PERSON: _people,
}


def _told(name: str, former: bool) -> str:
    return translate("Codebook", "{name} · retired").format(name=name) if former else name


def _count(book: Book, row_id: str) -> str:
    return str(book.notes.get(row_id, 0))


def _colours() -> tuple[tuple[str, str], ...]:
    return (_nothing(), *colour_names().items())


def _nothing() -> tuple[str, str]:
    return ("", translate("Codebook", "none"))
