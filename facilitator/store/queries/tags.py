"""Queries: tags with all that is said of them, and which of them a typed name means."""

from facilitator.core.likely_duplicates import Pair
from facilitator.core.tags import Tag
from facilitator.core.text import fold
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


def load_tag_book(db: Connection) -> tuple[Tag, ...]:
    """Return every tag, those that were left out too; a parent that has gone is none."""
    rows = db.execute(
        "SELECT id, name, about, colour, aliases, left_out, (SELECT id FROM tag AS other"
        " WHERE other.id = tag.parent AND NOT other.deleted) FROM tag WHERE NOT deleted ORDER BY id"
    )
    return tuple(
        Tag(
            row_id,
            judging.text(name),
            judging.text(about),
            judging.colour(colour) if colour else "",
            judging.maybe(parent),
            judging.texts(aliases),
            former=bool(left_out),
        )
        for row_id, name, about, colour, aliases, left_out, parent in rows
        if judging.is_text(row_id)
    )


def tag_aliases(db: Connection) -> dict[str, str]:
    """Return the name of the tag that is meant by what it was once called."""
    rows = db.execute("SELECT name, aliases FROM tag WHERE aliases IS NOT NULL AND NOT deleted")
    return {
        alias: name
        for name, aliases in rows
        if judging.is_text(name)
        for alias in judging.texts(aliases)
    }


def tags_by_name(db: Connection) -> dict[str, str]:
    """Return the id of the tag that each folded name means; names count before aliases."""
    sql = "SELECT id, name, aliases FROM tag WHERE NOT deleted ORDER BY id"
    rows = [row for row in db.execute(sql) if judging.is_text(row[0])]
    named = {fold(judging.text(name)): row_id for row_id, name, _ in rows}
    called = {
        fold(alias): row_id for row_id, _, aliases in rows for alias in judging.texts(aliases)
    }
    return called | named


def told_apart(db: Connection) -> frozenset[Pair]:
    """Return the pairs of ids of which somebody said that they are not the same."""
    rows = db.execute("SELECT one, other FROM told_apart WHERE NOT deleted")
    return frozenset(frozenset(pair) for pair in rows)
