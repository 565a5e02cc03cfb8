"""`tags`: list the tags, how many notes have each, and which are likely one."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from facilitator.core.codebook import Book, labels_of
from facilitator.core.likely_duplicates import Likely, likely_duplicates
from facilitator.core.tags import Tag, in_order
from facilitator.core.vocabulary import EntityKind
from facilitator.store.queries.apart import told_apart
from facilitator.store.queries.found_counts import Axis, count_rows
from facilitator.store.queries.tags import load_tag_book
from facilitator.subcommands.common import out, out_json, reading
from facilitator.subcommands.query import Desk


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        desk = Desk(db)
        notes = count_rows(db, desk.wanted(arguments), Axis.TAG)
        tags = in_order(load_tag_book(db))
        labels = labels_of(EntityKind.TAG, Book(desk.programme, tags, notes))
        likely = likely_duplicates(labels, told_apart(db))
    if arguments.json:
        out_json(_document(tags, notes, likely))
    else:
        _list(tags, notes, likely)
    return 0


def _document(
    tags: tuple[Tag, ...], notes: Mapping[str, int], likely: tuple[Likely, ...]
) -> dict[str, Any]:
    names = {each.id: each.name for each in tags}
    return {
        "tags": [
            {
                "name": each.name,
                "notes": notes.get(each.id, 0),
                "about": each.about,
                "colour": each.colour or None,
                "below": names[each.parent] if each.parent else None,
                "also": list(each.aliases),
                "retired": each.former,
            }
            for each in tags
        ],
        "likely_duplicates": [{"one": names[e.one], "into": names[e.into]} for e in likely],
    }


def _list(tags: tuple[Tag, ...], notes: Mapping[str, int], likely: tuple[Likely, ...]) -> None:
    """Print a line for each tag, those below another set in, and one for each pair."""
    names = {each.id: each.name for each in tags}
    for each in tags:
        parts = [
            each.about,
            f"also {', '.join(each.aliases)}" if each.aliases else "",
            "retired" if each.former else "",
        ]
        name = f"  #{each.name}" if each.parent else f"#{each.name}"
        told = ", ".join(filter(None, parts))
        out(f"{notes.get(each.id, 0):>6}  {name}" + (f"  ({told})" if told else ""))
    for pair in likely:
        one, into = names[pair.one], names[pair.into]
        out(
            f'#{one} and #{into} are likely one: `merge-into FILE tag "{one}" "{into}"`, or'
            f' `set FILE tag "{one}" --not-same "{into}"`'
        )
