"""Coverage matrix as values: notes by question and organisation."""

from dataclasses import dataclass

from facilitator.core.model import Organisation, Programme, Question
from facilitator.core.numbering import still_asked
from facilitator.store.queries.found_counts import Cells


@dataclass(frozen=True, slots=True)
class Coverage:
    """`counts` is by ids of question and organisation; a cell that is not in it holds nothing."""

    members: tuple[Organisation, ...]
    questions: tuple[Question, ...]
    counts: Cells

    def count(self, question: str, organisation: str) -> int:
        return self.counts.get((question, organisation), 0)

    @property
    def empty_cells(self) -> int:
        """How many cells of a member organisation hold no note."""
        cells = ((q.id, o.id) for q in self.questions for o in self.members)
        return sum(not self.counts.get(cell) for cell in cells)


def coverage_of(programme: Programme, counts: Cells) -> Coverage:
    """Return the matrix: every theme that is asked, and whatever something was noted on."""
    asked = {question for question, _ in counts}
    themes = {each.id for each in still_asked(programme) if each.theme}
    questions = tuple(each for each in programme.questions if each.id in asked | themes)
    return Coverage(programme.members, questions, counts)
