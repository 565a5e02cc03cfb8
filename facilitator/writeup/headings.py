"""Sections of a write-up: their headings, and which kinds of notes have one of their own."""

from facilitator.core.model import Kind
from facilitator.core.outlines import Outline, Section
from facilitator.writeup.language import Language, marked

# These kinds have a section of their own, wherever the notes are grouped.
OWN_SECTION = {
    Section.QUESTIONS: Kind.OPEN_QUESTION,
    Section.DECISIONS: Kind.DECISION,
    Section.ACTIONS: Kind.ACTION,
    Section.RESOURCES: Kind.RESOURCE,
}
# Where an outline has no heading of its own.
HEADINGS = {
    Section.MESSAGES: marked("Key messages"),
    Section.FINDINGS: marked("Findings"),
    Section.QUESTIONS: marked("Open questions"),
    Section.DECISIONS: marked("Decisions"),
    Section.ACTIONS: marked("Actions"),
    Section.RESOURCES: marked("Resources"),
    Section.PARTICIPANTS: marked("Participants"),
    Section.CHARTS: marked("How the time was spent"),
    Section.AGENDA: marked("Agenda, planned against actual"),
    Section.AIRTIME: marked("Airtime"),
    Section.COVERAGE: marked("Who was noted on what"),
    Section.NUMBERS: marked("In numbers"),
}


def heading_of_one(outline: Outline, language: Language) -> str:
    """Return the heading of the only section of an outline; empty where it has none or more."""
    if len(outline.shown) != 1:
        return ""
    (part,) = outline.shown
    usual = HEADINGS.get(part.section)
    return part.title or (language.text(usual) if usual else "")
