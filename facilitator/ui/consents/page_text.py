"""The page about somebody as text, made by a connection of its own: it may take a while."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.operations.about_person import about_person
from facilitator.store.file import open_reader
from facilitator.store.queries.programme import load_programme
from facilitator.writeup.about_person import page_about
from facilitator.writeup.html import html_text
from facilitator.writeup.language import load_language
from facilitator.writeup.markdown import markdown_text


class PageText(NamedTuple):
    """`name` is that of the person."""

    name: str
    html: str
    markdown: str


def read_page(path: Path, person: str, code: str, *, now: int) -> PageText:
    """Return the page about a person (id) in a language. Raises BadInput where nobody is that."""
    with closing(open_reader(path, newer=True)) as db:
        people = {each.id: each for each in load_programme(db).people}
        if person not in people:
            raise BadInput("{person} is on the roster no more: choose somebody else", person=person)
        found = about_person(db, people[person], now=now, language=code)
    language = load_language(code)
    title, blocks = page_about(found, language)
    return PageText(
        found.person.name,
        html_text(title, blocks, language),
        markdown_text(title, blocks, language),
    )
