"""What is said of rows without a time: whose they are taken to be."""

from collections.abc import Sequence

from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.draft import ItemDraft


def said_of_notes(below: Sequence[ItemDraft]) -> Sentence:
    title, n = below[0].title, len(below) - 1
    if not n:
        return Sentence(
            'the row "{title}" has no time and is read as a note of the item above it', title=title
        )
    return Sentence(
        'the row "{title}" and {n} more have no time and are read as notes of the items above them',
        one='the row "{title}" and {n} more has no time: they are read as notes of the items above'
        " them",
        title=title,
        n=n,
    )


def said_within(within: Sequence[ItemDraft]) -> Sentence:
    title, n = within[0].title, len(within) - 1
    if not n:
        return Sentence(
            'the row "{title}" has no time: the item above it is taken to last until the next time'
            " that is given",
            title=title,
        )
    return Sentence(
        'the row "{title}" and {n} more have no time: the items above them are taken to last until'
        " the next time that is given",
        one='the row "{title}" and {n} more has no time: the items above them are taken to last'
        " until the next time that is given",
        title=title,
        n=n,
    )


def said_of_lines(kept: Sequence[tuple[int, str, str]]) -> Sentence:
    """Say of further lines in rows, (row, title, line), whose they are taken to be."""
    (_, title, text), n = kept[0], len(kept) - 1
    if not n:
        return Sentence(
            '"{text}" in the row of "{title}" is kept as a note of it: give it a row of its own if'
            " it is an item",
            text=text,
            title=title,
        )
    return Sentence(
        '"{text}" in the row of "{title}", and the further lines of {n} more rows, are kept as'
        " notes: give them rows of their own if they are items",
        one='"{text}" in the row of "{title}", and the further lines of {n} more row, are kept as'
        " notes: give them rows of their own if they are items",
        text=text,
        title=title,
        n=n,
    )
