"""Words for the sections of a write-up, its outlines, and what its notes are grouped by."""

from collections.abc import Sequence

from facilitator.core.outlines import Grouping, Outline, Section
from facilitator.core.text import fold
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate, translate_marked

_SECTIONS = {
    Section.MESSAGES: QT_TRANSLATE_NOOP("Sections", "Key messages"),
    Section.FINDINGS: QT_TRANSLATE_NOOP("Sections", "Findings"),
    Section.QUESTIONS: QT_TRANSLATE_NOOP("Sections", "Open questions"),
    Section.DECISIONS: QT_TRANSLATE_NOOP("Sections", "Decisions"),
    Section.ACTIONS: QT_TRANSLATE_NOOP("Sections", "Actions"),
    Section.RESOURCES: QT_TRANSLATE_NOOP("Sections", "Resources"),
    Section.PARTICIPANTS: QT_TRANSLATE_NOOP("Sections", "Participants"),
    Section.NOTES: QT_TRANSLATE_NOOP("Sections", "Notes"),
    Section.AGENDA: QT_TRANSLATE_NOOP("Sections", "Agenda, planned against actual"),
    Section.AIRTIME: QT_TRANSLATE_NOOP("Sections", "Airtime"),
    Section.CHARTS: QT_TRANSLATE_NOOP("Sections", "How the time was spent"),
    Section.COVERAGE: QT_TRANSLATE_NOOP("Sections", "Who was noted on what"),
    Section.NUMBERS: QT_TRANSLATE_NOOP("Sections", "In numbers"),
}
GROUPINGS = {
    Grouping.QUESTION: QT_TRANSLATE_NOOP("Groupings", "Question"),
    Grouping.ORGANISATION: QT_TRANSLATE_NOOP("Groupings", "Organisation"),
    Grouping.TAG: QT_TRANSLATE_NOOP("Groupings", "Tag"),
    Grouping.TIME: QT_TRANSLATE_NOOP("Groupings", "Time"),
    Grouping.FINDING: QT_TRANSLATE_NOOP("Groupings", "Finding"),
}


def section_name(section: Section) -> str:
    return translate_marked("Sections", _SECTIONS[section])


def grouping_name(grouping: Grouping) -> str:
    return translate_marked("Groupings", GROUPINGS[grouping])


def outline_name(outline: Outline) -> str:
    """Return what an outline is called; one without a name is the usual one of its audience."""
    if outline.id:
        return outline.name
    if not outline.name:
        return translate("Publish", "As usual")
    return translate_marked("Outlines", outline.name)


def name_of_copy(outline: Outline, known: Sequence[Outline]) -> str:
    """Return a name that no other has, for an outline that is made of one that stays as it is."""
    first = translate("Publish", "Ours")
    if outline.name:
        first = translate("Publish", "{outline}, ours").format(outline=outline_name(outline))
    taken = {fold(each.name) for each in known}
    name, number = first, 1
    while fold(name) in taken:
        number += 1
        name = f"{first} {number}"
    return name
