"""Tables over several roundtables: how airtime moved, and who was noted, one after the other."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from facilitator.writeup import wording
from facilitator.writeup.blocks import Block, Table
from facilitator.writeup.material import Material
from facilitator.writeup.sections.told_times import told_airtime


def airtime_moved(material: Material) -> Iterator[Block]:
    """Yield the share of each member, roundtable by roundtable, of those that may tell it."""
    language = material.language
    told = [each for each in material.parts if any(a.turns for a in told_airtime(each))]
    shares = [
        {
            each.organisation.id: wording.percentage(each.share, language)
            for each in told_airtime(part)
        }
        for part in told
    ]
    caption = language.text("Share of members’ airtime, roundtable by roundtable")
    yield from _by_roundtable(material, told, shares, caption)


def notes_moved(material: Material) -> Iterator[Block]:
    """Yield the distinct notes of each member, roundtable by roundtable.

    Not where each has a question of its own: question by question tells the same.
    """
    told = [each for each in material.parts if each.policy.names_organisations()]
    if len({each.record.roundtable.question for each in told}) == len(told):
        return
    found = [
        Counter(each.id for note in part.notes for each in part.speakers(note)) for part in told
    ]
    counts = [
        {who: material.language.number(number) for who, number in each.items()} for each in found
    ]
    caption = material.language.text("Distinct notes by organisation, roundtable by roundtable")
    yield from _by_roundtable(material, told, counts, caption)


def _by_roundtable(
    material: Material,
    told: list[Material],
    cells: Sequence[Mapping[str, str]],
    caption: str,
) -> Iterator[Block]:
    """Yield a table with a column for each roundtable; one alone shows no movement."""
    if len(told) < 2:
        return
    titles = [each.record.roundtable.title for each in told]
    rows = tuple(
        (each.short, *(column.get(each.id, "–") for column in cells))
        for each in material.programme.members
        if any(each.id in column for column in cells)
    )
    if rows:
        yield Table((material.language.text("Organisation"), *titles), rows, caption)
