"""Sections of a write-up: their headings, and which kinds of notes have one of their own."""

from facilitator.core.model import Kind
from facilitator.core.outlines import Section
from facilitator.writeup.language import marked

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
