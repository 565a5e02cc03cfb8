"""Tables of the roundtable: questions, organisations, agenda, turns, who was noted on what."""

from collections import Counter

from facilitator.core.attribution import is_present
from facilitator.core.clock import turns_ms
from facilitator.core.interpretation import taking_part
from facilitator.core.model import Organisation, Promise, Turn
from facilitator.core.numbering import members_of
from facilitator.core.schedule import was_added
from facilitator.core.statuses import ItemStatus
from facilitator.writeup import text
from facilitator.writeup.data.notes import minute
from facilitator.writeup.data.table import DataTable, Field, FieldKind, Reference
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material
from facilitator.writeup.sections.told_times import tells_when

_ORGANISATION = Field("organisation", marked("Organisation"))


def questions_table(material: Material) -> DataTable:
    """Return the questions that were asked, or that something was noted on."""
    asked = {each for note in material.notes for each in note.questions}
    asked.add(material.record.roundtable.question or "")
    rows = tuple(
        (each.code, text.cleaned(each.title), text.cleaned(each.text))
        for each in material.programme.questions
        if each.id in asked
    )
    fields = (
        Field("code", marked("Code")),
        Field("title", marked("Title")),
        Field("text", marked("Question")),
    )
    return DataTable("questions", marked("Questions"), fields, rows, ("code",))


def organisations_table(material: Material) -> DataTable | None:
    """Return who took part; only where organisations may be tied to what they said.

    Elsewhere the write-up lists them apart from all that was said; a table beside it would not.
    """
    if not material.policy.names_organisations():
        return None
    programme = material.programme
    names = _names(material)
    listed = {each.id for each in (*material.present, *members_of(programme, material.record))}
    listed |= {each.id for note in material.notes for each in material.speakers(note)}
    listed |= {home for each in material.record.turns if (home := _home(each, material))}
    rows = tuple(
        (
            names[each.id],
            text.cleaned(each.name),
            _part(each),
            "yes" if is_present(each, material.policy, programme) else "no",
            text.cleaned(each.disclosure),
        )
        for each in programme.organisations
        if each.id in listed
    )
    fields = (
        _ORGANISATION,
        Field("name", marked("Name")),
        Field("part", marked("Part"), FieldKind.WORD),
        Field("here", marked("Here"), FieldKind.WORD),
        Field("funding", marked("Funding note")),
    )
    title = marked("Organisations")
    return DataTable("organisations", title, fields, rows, ("organisation",))


def item_numbers(material: Material) -> dict[str, int]:
    """Return the numbers of the agenda items (ids), where an agenda may be told."""
    if material.promise in (Promise.SECTOR, Promise.CHATHAM):
        return {}
    return {each.item.id: each.number for each in material.state.items}


def agenda_table(material: Material) -> DataTable | None:
    """Return planned against actual time; None where no agenda may be told, or there is none."""
    numbers = item_numbers(material)
    if not numbers:
        return None
    rows = tuple(
        (
            each.number,
            text.cleaned(material.item_title(each.item)),
            None if was_added(material.record, each.item) else each.item.planned_ms,
            None if each.status is ItemStatus.SKIPPED else each.elapsed_ms,
        )
        for each in material.state.items
    )
    fields = (
        Field("item", marked("Item"), FieldKind.NUMBER),
        Field("title", marked("Title")),
        Field("planned", marked("Planned"), FieldKind.DURATION),
        Field("actual", marked("Actual"), FieldKind.DURATION),
    )
    return DataTable("agenda", marked("Agenda"), fields, rows, ("item",))


def turns_table(material: Material) -> DataTable | None:
    """Return who had the floor when, and for how long.

    None where it may not be told when that was.
    """
    if not tells_when(material):
        return None
    record, items = material.record, item_numbers(material)
    spoken = taking_part(material.programme, record)
    lengths = turns_ms(record, material.state.now)
    names = _names(material)
    people = {each.id: text.cleaned(each.name) for each in material.programme.people}
    with_people = material.promise is Promise.NAMED
    rows = tuple(
        (
            number,
            minute(each.begin, material),
            lengths[each.id],
            names.get(_home(each, material) or ""),
            *((people.get(each.person or ""),) if with_people else ()),
            each.kind.value,
            *((items.get(each.item or ""),) if items else ()),
        )
        for number, each in enumerate(spoken, start=1)
    )
    fields = (
        Field("turn", marked("Turn"), FieldKind.NUMBER),
        Field("begin", marked("Begin"), FieldKind.INSTANT),
        Field("length", marked("Length"), FieldKind.DURATION),
        _ORGANISATION,
        *((Field("person", marked("Person")),) if with_people else ()),
        Field("kind", marked("Kind"), FieldKind.WORD),
        *((Field("item", marked("Item"), FieldKind.NUMBER),) if items else ()),
    )
    references = [Reference("organisation", "organisations", "organisation")]
    references += [Reference("item", "agenda", "item")] if items else []
    return DataTable("turns", marked("Turns"), fields, rows, ("turn",), tuple(references))


def coverage_table(material: Material) -> DataTable | None:
    """Return distinct notes by organisation and question, zeros too.

    A note with a stricter rule of its own is in no number: subtraction would tell whose it is.
    """
    if not material.policy.names_organisations():
        return None
    counts = Counter(
        (organisation.id, question)
        for note in material.notes
        for organisation in material.speakers(note)
        for question in dict.fromkeys(note.questions)
    )
    names, here = _names(material), members_of(material.programme, material.record)
    codes = {code for code, *_ in questions_table(material).rows}
    rows = tuple(
        (names[member.id], question.code, counts[member.id, question.id])
        for member in material.programme.members
        if member in here or any(organisation == member.id for organisation, _ in counts)
        for question in material.programme.questions
        if question.code in codes
    )
    fields = (
        _ORGANISATION,
        Field("question", marked("Question")),
        Field("notes", marked("Notes"), FieldKind.NUMBER),
    )
    references = (
        Reference("organisation", "organisations", "organisation"),
        Reference("question", "questions", "code"),
    )
    title, key = marked("Coverage"), ("organisation", "question")
    return DataTable("coverage", title, fields, rows, key, references)


def _names(material: Material) -> dict[str, str]:
    """Return what tells each organisation (id) from the others: its short name, or its handle."""
    organisations = material.programme.organisations
    short = {each.id: text.cleaned(each.short or each.name) for each in organisations}
    counts = Counter(short.values())
    return {
        each.id: short[each.id] if counts[short[each.id]] == 1 else each.handle
        for each in organisations
    }


def _part(organisation: Organisation) -> str:
    if organisation.is_member:
        return "member"
    return "guest" if organisation.is_guest else "convenor"


def _home(turn: Turn, material: Material) -> str | None:
    """Return the organisation (id) that a turn is of; None for the facilitator's."""
    homes = {each.id: each.organisation for each in material.programme.people}
    return turn.organisation or homes.get(turn.person or "")
