"""Coverage matrix as values: notes by question and organisation, and who has nothing on what."""

from collections.abc import Mapping
from dataclasses import dataclass

from facilitator.core.model import Organisation, Programme, Question
from facilitator.core.numbering import still_asked

Counts = Mapping[tuple[str, str], int]  # notes by ids of question and organisation


@dataclass(frozen=True, slots=True)
class Coverage:
    """A cell that is not in `counts` holds nothing."""

    members: tuple[Organisation, ...]
    questions: tuple[Question, ...]
    counts: Counts

    def count(self, question: str, organisation: str) -> int:
        return self.counts.get((question, organisation), 0)

    def lacking(self, organisation: str) -> tuple[Question, ...]:
        """Return the questions that are still asked, and on which it (id) has said nothing."""
        asked = (each for each in self.questions if not each.former)
        return tuple(each for each in asked if not self.count(each.id, organisation))

    @property
    def empty_cells(self) -> int:
        """How many cells of a member organisation hold no note."""
        return sum(len(self.lacking(each.id)) for each in self.members)


def coverage_of(programme: Programme, counts: Counts) -> Coverage:
    """Return the matrix: every theme that is asked, and whatever something was noted on.

    A member that was left out stands in it where it has said something.
    """
    asked = {question for question, _ in counts}
    spoke = {organisation for _, organisation in counts}
    themes = {each.id for each in still_asked(programme) if each.theme}
    questions = tuple(each for each in programme.questions if each.id in asked | themes)
    members = tuple(each for each in programme.members if not each.former or each.id in spoke)
    return Coverage(members, questions, counts)
