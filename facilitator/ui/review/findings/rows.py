"""Rows of the list of findings: those of each question below its heading, as values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.core.model import Programme, Question
from facilitator.store.queries.findings_seen import FindingsSeen, SeenFinding
from facilitator.store.queries.unused_notes import NO_QUESTION
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.findings.words import card_line, question_counts
from facilitator.ui.texts import translate
from facilitator.ui.wording import read_out


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """`question` is an id, or NO_QUESTION."""

    question: str
    title: str
    counts: str

    @property
    def id(self) -> str:
        """No finding's, and told from the other headings."""
        return f"heading {self.question}"


@dataclass(frozen=True, slots=True)
class CardRow:
    """A finding with its number among `of` on its question, both from 1."""

    seen: SeenFinding
    code: str
    number: int
    of: int
    line: str
    tone: Tone

    @property
    def id(self) -> str:
        return self.seen.finding.id

    @property
    def spoken(self) -> str:
        """How the row is read out."""
        return read_out((self.code, self.place, self.seen.finding.text, self.line))

    @property
    def place(self) -> str:
        """Where it stands on its question: "Finding 1 of 4"."""
        told = translate("Findings", "Finding {number} of {of}")
        return told.format(number=self.number, of=self.of)


Row = HeadingRow | CardRow


def rows_of(seen: FindingsSeen, programme: Programme) -> tuple[Row, ...]:
    """Return a heading for each question that has a finding, or a note in none, then its cards."""
    return tuple(_rows(seen, programme))


def _rows(seen: FindingsSeen, programme: Programme) -> Iterator[Row]:
    known = frozenset(each.id for each in programme.questions)
    by_question: dict[str, list[SeenFinding]] = {}
    for each in seen.findings:
        question = each.finding.question
        by_question.setdefault(question if question in known else NO_QUESTION, []).append(each)
    for one in (*programme.questions, None):
        question = NO_QUESTION if one is None else one.id
        own, unused = by_question.get(question, []), seen.unused[question]
        if own or unused:
            yield HeadingRow(question, _title(one), question_counts(len(own), unused))
            yield from cards_of(own, "" if one is None else one.code)


def cards_of(findings: Sequence[SeenFinding], code: str) -> Iterator[CardRow]:
    """Yield the cards of findings on one question, which has a code."""
    for number, each in enumerate(findings, start=1):
        line, tone = card_line(each)
        yield CardRow(each, code, number, len(findings), line, tone)


def _title(question: Question | None) -> str:
    if question is None:
        return translate("Findings", "No question")
    return f"{question.code} · {question.title}"
