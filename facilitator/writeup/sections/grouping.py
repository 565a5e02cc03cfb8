"""Groups of notes: by question, organisation, tag, finding, or by the items of the agenda."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from facilitator.core.attribution import sector_counts
from facilitator.core.model import Channel, Note, Promise
from facilitator.core.outlines import Grouping, Section
from facilitator.writeup import text
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material
from facilitator.writeup.sections.findings import findings_on
from facilitator.writeup.told_findings import ToldFinding

Notes = tuple[Note, ...]
UNTIED = marked("Without attribution")
_REST = marked("Other points")
_ALL = marked("What was said")  # where no note is in any group


class Group(NamedTuple):
    """Notes below one heading, and the findings that are their synthesis.

    `whose` is the organisation (id) it is of. `of_one`: all its notes are of whom the heading
    names. `timed`: each note is told with when it was said.
    """

    title: str
    notes: Notes
    whose: str | None = None
    of_one: bool = False
    timed: bool = False
    synthesis: tuple[ToldFinding, ...] = ()


def groups(material: Material, grouping: Grouping, notes: Notes) -> Iterator[Group]:
    """Yield the groups that hold any of the notes; between them they hold each, some twice."""
    yield from (each for each in _GROUPS[grouping](material, notes) if each.notes)


def _by_question(material: Material, notes: Notes) -> Iterator[Group]:
    for question in material.programme.questions:
        yield Group(
            question.wording,
            tuple(each for each in notes if question.id in each.questions),
            synthesis=_synthesis(material, findings_on(material, question)),
        )
    known = {each.id for each in material.programme.questions}
    rest = tuple(each for each in notes if not known.intersection(each.questions))
    yield Group(material.language.text(_REST), rest)


def _by_organisation(material: Material, notes: Notes) -> Iterator[Group]:
    for organisation in material.programme.organisations:
        theirs = tuple(each for each in notes if organisation in material.speakers(each))
        only = tuple(each for each in material.findings if each.only == organisation.id)
        synthesis = _synthesis(material, only)
        yield Group(organisation.name, theirs, organisation.id, of_one=True, synthesis=synthesis)
    rest = tuple(each for each in notes if not material.speakers(each))
    if material.promise is Promise.SECTOR:
        for sector in sector_counts(material.policy, material.programme):
            of_sector = tuple(each for each in rest if material.labels(each) == (sector,))
            yield Group(text.capital(material.sector(sector)), of_sector, of_one=True)
            rest = tuple(each for each in rest if each not in of_sector)
    yield Group(material.language.text(UNTIED), rest)


def _by_tag(material: Material, notes: Notes) -> Iterator[Group]:
    used = {tag for each in notes for tag in each.tags}
    named = sorted((name.casefold(), name, tag) for tag, name in material.tags)
    tags = [(name, tag) for _, name, tag in named if tag in used]
    for name, tag in tags:
        yield Group(text.capital(name), tuple(each for each in notes if tag in each.tags))
    known = {tag for _, tag in tags}
    rest = tuple(each for each in notes if not known.intersection(each.tags))
    yield Group(_otherwise(material, _REST, some=bool(tags)), rest)


def _by_finding(material: Material, notes: Notes) -> Iterator[Group]:
    used: set[str] = set()
    for told in material.findings:
        below = {each.note for each in told.finding.rests_on}
        used |= below
        yield Group(told.finding.text, tuple(each for each in notes if each.id in below))
    rest = tuple(each for each in notes if each.id not in used)
    yield Group(_otherwise(material, _REST, some=bool(used)), rest)


def _in_time(material: Material, notes: Notes) -> Iterator[Group]:
    """Yield the items of the agenda with what was said in them.

    What was written has no time, and neither has what is tied to nobody.
    """
    said = [each for each in notes if each.channel is not Channel.WRITTEN]
    tied = tuple(each for each in said if material.ties(each))
    untied = tuple(each for each in said if not material.ties(each))
    items = material.record.items
    known = {each.id for each in items}
    around = tuple(each for each in tied if each.item not in known)
    beside = material.language.text("Beside the agenda")
    first = beside if len(around) < len(tied) else material.language.text("In time order")
    yield Group(first, around, timed=True)
    for item in items:
        of_item = tuple(each for each in tied if each.item == item.id)
        yield Group(material.item_title(item), of_item, timed=True)
    yield Group(_otherwise(material, UNTIED, some=bool(tied)), untied)
    written = tuple(each for each in notes if each.channel is Channel.WRITTEN)
    yield Group(material.language.text("Written contributions"), written)


def _otherwise(material: Material, title: str, *, some: bool) -> str:
    """Return the heading of what is in no group, which are all where there is none."""
    heading = title if some else _ALL
    return material.language.text(heading)


def _synthesis(material: Material, findings: tuple[ToldFinding, ...]) -> tuple[ToldFinding, ...]:
    """Return the findings, where they have no section of their own."""
    return () if material.outline.has(Section.FINDINGS) else findings


_GROUPS: dict[Grouping, Callable[[Material, Notes], Iterator[Group]]] = {
    Grouping.QUESTION: _by_question,
    Grouping.ORGANISATION: _by_organisation,
    Grouping.TAG: _by_tag,
    Grouping.TIME: _in_time,
    Grouping.FINDING: _by_finding,
}
