"""Queries: tags with all that is said of them, and which of them a typed name means."""

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


def tags_by_name(db: Connection) -> dict[str, str]:
    """Return the id of the tag that each folded name means; names count before aliases."""
    sql = "SELECT id, name, aliases FROM tag WHERE NOT deleted ORDER BY id"
    rows = [row for row in db.execute(sql) if judging.is_text(row[0])]
    named = {fold(judging.text(name)): row_id for row_id, name, _ in rows}
    called = {
        fold(alias): row_id for row_id, _, aliases in rows for alias in judging.texts(aliases)
    }
    return called | named
