"""Who was noted on what: distinct notes by question and organisation."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.core.attribution import effective, speaking_organisations
from facilitator.core.model import Note, Organisation, Programme, Promise, Question


@dataclass(frozen=True, slots=True)
class Coverage:
    """`counts` is by ids of question and organisation; a cell that is not in it holds nothing."""

    members: tuple[Organisation, ...]
    questions: tuple[Question, ...]
    counts: dict[tuple[str, str], int]

    def count(self, question: str, organisation: str) -> int:
        return self.counts.get((question, organisation), 0)

    @property
    def empty_cells(self) -> int:
        cells = ((q.id, o.id) for q in self.questions for o in self.members)
        return sum(not self.counts.get(cell) for cell in cells)


def coverage_of(programme: Programme, notes: Iterable[Note]) -> Coverage:
    """Count the notes on the record, each once a cell; a person counts for their organisation."""
    counts: Counter[tuple[str, str]] = Counter()
    for note in notes:
        if effective(note, Promise.NAMED) is None:
            continue
        speakers = speaking_organisations(note, programme)
        counts.update({(q, each.id) for q in note.questions for each in speakers})
    asked = {question for question, _ in counts}
    questions = tuple(each for each in programme.questions if each.theme or each.id in asked)
    return Coverage(programme.members, questions, dict(counts))
