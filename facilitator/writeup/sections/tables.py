"""Sections that are tables: actions, agenda, airtime, coverage."""

from collections.abc import Iterator, Sequence

from facilitator.core.model import Kind, Note
from facilitator.core.numbering import members_of
from facilitator.core.schedule import was_added
from facilitator.core.state import ItemState
from facilitator.core.statuses import ItemStatus
from facilitator.writeup import text, wording
from facilitator.writeup.blocks import Block, Paragraph, Run, Table
from facilitator.writeup.material import Material
from facilitator.writeup.sections.progress import has_progress, told_progress
from facilitator.writeup.sections.series import airtime_moved, notes_moved
from facilitator.writeup.sections.told_times import told_airtime, told_items


def actions(material: Material) -> Iterator[Block]:
    """Yield what, who, due and how it stands; a column that no action fills is left out."""
    notes = material.of_kind(Kind.ACTION)
    if not notes:
        return
    ordered = material.ordered(notes)
    language = material.language
    columns = (
        (language.text("Action"), [text.capital(material.words[each.id]) for each in ordered]),
        (language.text("Who"), [material.owner(each) for each in ordered]),
        (
            language.text("Due"),
            [material.due(each) for each in ordered],
        ),
        (language.text("State"), _states(material, ordered)),
    )
    filled = [(head, cells) for head, cells in columns if any(cells)]
    yield Table(
        tuple(head for head, _ in filled), tuple(zip(*(cells for _, cells in filled), strict=True))
    )


def _states(material: Material, actions: Sequence[Note]) -> list[str]:
    """Return how each stands; nothing as long as none has been done, dropped or carried over."""
    if not any(map(has_progress, actions)):
        return [""] * len(actions)
    return [told_progress(material, each) for each in actions]


def agenda(material: Material) -> Iterator[Block]:
    """Yield planned against actual time; titles may name organisations, so not where none may."""
    items = told_items(material)
    if not items:
        return
    language = material.language
    rows = [
        (
            str(each.number),
            material.item_title(each.item),
            _planned(material, each),
            _actual(material, each),
        )
        for each in items
    ]
    taken = [each for each in items if each.status is not ItemStatus.SKIPPED]
    planned = wording.duration(sum(each.item.planned_ms for each in items), language)
    actual = wording.duration(sum(each.elapsed_ms for each in taken), language)
    # translators: before the sums of a table of times
    rows.append(("", language.text("Together"), planned, actual))
    header = (
        # translators: the number of an agenda item
        language.text("Item"),
        language.text("Title"),
        language.text("Planned"),
        language.text("Actual"),
    )
    yield Table(header, tuple(rows), language.text("Minutes and seconds of each item"))


def airtime(material: Material) -> Iterator[Block]:
    """Yield the time of each organisation, where organisations may be tied to what they did.

    Not where one or two without a turn would have to be who had one that is not counted.
    """
    if material.name:
        yield from airtime_moved(material)
        return
    here = told_airtime(material)
    if not here:
        return
    language = material.language
    rows = tuple(
        (
            each.organisation.short,
            wording.duration(each.ms, language),
            language.number(each.turns),
            wording.percentage(each.share, language),
        )
        for each in here
    )
    header = (
        language.text("Organisation"),
        # translators: how long it had the floor
        language.text("Time"),
        # translators: how often it had the floor
        language.text("Turns"),
        language.text("Share"),
    )
    yield Table(header, rows, language.text("Airtime by member organisation"))
    yield Paragraph((Run(_around(material)),))


def coverage(material: Material) -> Iterator[Block]:
    """Yield distinct notes by organisation and question.

    A note with a stricter rule of its own is in no cell: subtraction would tell whose it is.
    """
    if not material.policy.names_organisations():
        return
    asked = {each for note in material.notes for each in note.questions}
    asked.add(material.record.roundtable.question or "")
    questions = [each for each in material.programme.questions if each.id in asked]
    counts = {
        (organisation.id, question): 0
        for organisation in material.programme.members
        for question in (each.id for each in questions)
    }
    for note in material.notes:
        for organisation in material.speakers(note):
            for question in dict.fromkeys(note.questions):
                if (organisation.id, question) in counts:
                    counts[organisation.id, question] += 1
    if not any(counts.values()):
        return
    language = material.language
    here = members_of(material.programme, material.record)
    rows = tuple(
        (each.short, *(language.number(counts[each.id, question.id]) for question in questions))
        for each in material.programme.members
        if each in here or any(counts[each.id, question.id] for question in questions)
    )
    asked_of = (f"{each.code} {each.title}".strip() for each in questions)
    caption = language.text("Distinct notes by organisation and question")
    yield Table((language.text("Organisation"), *asked_of), rows, caption)
    yield from notes_moved(material)


def _planned(material: Material, each: ItemState) -> str:
    if was_added(material.record, each.item):
        return material.language.text("added")
    return wording.duration(each.item.planned_ms, material.language)


def _actual(material: Material, each: ItemState) -> str:
    if each.status is ItemStatus.SKIPPED:
        return material.language.text("left out")
    return wording.duration(each.elapsed_ms, material.language)


def _around(material: Material) -> str:
    """Return sentences on the time of the whole, and what of it nobody spoke in."""
    state, language = material.state, material.language
    elapsed = wording.duration(state.elapsed_ms, language)
    sentences = [language.text("The roundtable ran for {time}.", time=elapsed)]
    if material.hides_turns:  # whose times, beside silence, would be what is left
        sentences.append(language.text("Turns in which more was promised are not counted."))
    elif state.silence_ms:
        silence = wording.duration(state.silence_ms, language)
        sentences.append(language.text("Nobody had the floor for {time} of it.", time=silence))
    if state.paused_ms:
        paused = wording.duration(state.paused_ms, language)
        sentences.append(language.text("It was paused for {time}.", time=paused))
    return " ".join(sentences)
