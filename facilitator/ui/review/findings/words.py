"""Wordings of findings: how many notes and organisations, what became of notes, consents."""

from collections.abc import Sequence
from datetime import date

from facilitator.core.consent import Answer, Scope
from facilitator.core.finding_figures import Figures
from facilitator.core.model import Note, Promise
from facilitator.operations.consent_list import ConsentRow
from facilitator.store.queries.findings_seen import SeenFinding
from facilitator.ui.local_forms import day_label
from facilitator.ui.notes.note_row import attribution_in_words
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import BY_COUNT, translate
from facilitator.ui.widgets.chip_label import ChipLabel

_LEAST_TOLD = 3


def card_line(seen: SeenFinding) -> tuple[str, Tone]:
    """Return the second line of a finding: "6 notes · raised by 4 of 7 · 1 against"."""
    figures = seen.figures
    if not figures.notes and not seen.finding.is_to_be_read:
        told = translate("Findings", "no notes yet: it stays out of the write-up")
        return told, Tone.AMBER
    parts = [counted_notes(figures.notes), raised_words(figures)]
    against, quotes = figures.against, figures.quotes
    if against:
        parts.append(translate("Findings", "%n against", "", BY_COUNT, against))
    if quotes:
        parts.append(translate("Findings", "%n chosen quote(s)", "", BY_COUNT, quotes))
    told = " · ".join(part for part in parts if part)
    if seen.finding.is_to_be_read:
        again = translate("Findings", "read again: {told}").format(told=told)
        return again, Tone.AMBER
    return told, Tone.NEUTRAL


def counted_notes(number: int) -> str:
    return translate("Findings", "%n note(s)", "", BY_COUNT, number)


def raised_words(figures: Figures) -> str:
    """Return "raised by 4 of 7", and why a write-up does not print the number, if so."""
    number, of = len(figures.raised), len(figures.of)
    if not number:
        return ""
    told = translate("Findings", "raised by {number} of {of}")
    if figures.printed is None:
        if figures.promise is Promise.CHATHAM:
            told = translate(
                "Findings", "raised by {number} of {of}, number not printed (Chatham House Rule)"
            )
        elif number < _LEAST_TOLD:
            told = translate("Findings", "raised by {number} of {of}, number not printed (from 3)")
        else:
            told = translate(
                "Findings", "raised by {number} of {of}, number not printed (one or two are left)"
            )
    return told.format(number=number, of=of)


def question_counts(findings: int, unused: int) -> str:
    """Return "4 findings · 19 notes in none yet"."""
    parts = [translate("Findings", "%n finding(s)", "", BY_COUNT, findings)]
    if unused:
        parts.append(translate("Findings", "%n note(s) in none yet", "", BY_COUNT, unused))
    else:
        parts.append(translate("Findings", "every note is in one"))
    return " · ".join(parts)


def trouble_words(trouble: str) -> str:
    """Return what has become of a note, as `core.findings.trouble_of` has it, in words."""
    words = trouble.split()
    if "gone" in words:
        return translate("Findings", "deleted")
    if "off" in words:
        return translate("Findings", "off the record")
    if "refused" in words:
        return translate("Findings", "refused")
    return translate("Findings", "words struck")


def consent_chip(note: Note, rows: Sequence[ConsentRow], *, waits: bool) -> ChipLabel:
    """Return how it stands with the consent to a note: "agreed, named", else as promised.

    `rows` are those of the note; it `waits` where a quote is printed only once it was agreed to.
    """
    asked = [each.consent for each in rows if each.consent is not None]
    unanswered = [each for each in asked if each.answer in (Answer.ASKED, Answer.NO_ANSWER)]
    if any(each.answer.takes_away for each in asked):
        return ChipLabel(translate("Findings", "refused"), Tone.OVER)
    if unanswered:
        return ChipLabel(_asked_on(max(each.day or "" for each in unanswered)), Tone.AMBER)
    if asked:
        return _answered([each for each in rows if each.consent is not None])
    if waits:
        return ChipLabel(translate("Findings", "not asked"), Tone.AMBER)
    return ChipLabel(attribution_in_words(note))


def _answered(rows: Sequence[ConsentRow]) -> ChipLabel:
    if not all(each.counts for each in rows):
        return ChipLabel(translate("Findings", "to be asked again"), Tone.AMBER)
    if any(each.scope is Scope.NAME for each in rows):
        return ChipLabel(translate("Findings", "agreed, named"), Tone.FINE)
    return ChipLabel(translate("Findings", "agreed"), Tone.FINE)


def _asked_on(day: str) -> str:
    if not day:
        return translate("Findings", "asked")
    return translate("Findings", "asked {day}").format(day=day_label(date.fromisoformat(day)))
