"""Headings of the sections of a write-up, where its outline has none of its own."""

from facilitator.core.outlines import Section
from facilitator.writeup.language import marked

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
