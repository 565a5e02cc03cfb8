"""Coverage matrix as values: notes by question and organisation, and who has nothing on what."""

from collections.abc import Mapping
from dataclasses import dataclass

from facilitator.core.model import Organisation, Programme, Question
from facilitator.core.note_query.note_filter import EVERY_NOTE, NoteFilter
from facilitator.core.note_query.query import Filter
from facilitator.core.numbering import still_asked

Counts = Mapping[tuple[str, str], int]  # notes by ids of question and organisation


@dataclass(frozen=True, slots=True)
class Coverage:
    """A cell that is not in `counts` holds nothing.

    Where filters keep notes out of it, `whole` has those that they keep out as well.
    """

    members: tuple[Organisation, ...]
    questions: tuple[Question, ...]
    counts: Counts
    whole: Counts

    def count(self, question: str, organisation: str) -> int:
        return self.counts.get((question, organisation), 0)

    def lacking(self, organisation: str) -> tuple[Question, ...]:
        """Return the questions that are still asked, and on which it (id) has said nothing."""
        asked = (each for each in self.questions if not each.former)
        return tuple(each for each in asked if not self.count(each.id, organisation))

    def to_ask(self, organisation: str) -> tuple[Question, ...]:
        """Return what it (id) can be asked for: it has said nothing on it here, nor elsewhere."""
        lacking = self.lacking(organisation)
        return tuple(each for each in lacking if not self.whole.get((each.id, organisation)))

    @property
    def empty_cells(self) -> int:
        """How many cells of a member organisation hold no note."""
        return sum(len(self.lacking(each.id)) for each in self.members)


def coverage_of(
    programme: Programme,
    counts: Counts,
    wanted: NoteFilter = EVERY_NOTE,
    *,
    whole: Counts | None = None,
) -> Coverage:
    """Return the matrix: every theme that is asked, and whatever something was noted on.

    A member that was left out stands in it where it has said something. What the notes that are
    `wanted` cannot be on, or by, is no gap: it is not in it. `whole` counts all that counts as
    said (`NoteFilter.of_whole`); without it, `counts` does.
    """
    asked = {question for question, _ in counts}
    spoke = {organisation for _, organisation in counts}
    themes = {each.id for each in still_asked(programme) if each.theme}
    questions = tuple(each for each in programme.questions if each.id in asked | themes)
    members = tuple(each for each in programme.members if not each.former or each.id in spoke)
    return Coverage(
        tuple(each for each in members if may_be_by(programme, wanted, each.id)),
        tuple(each for each in questions if may_be_on(wanted, each.id)),
        counts,
        counts if whole is None else whole,
    )


def may_be_on(wanted: NoteFilter, question: str) -> bool:
    """Tell whether notes that are wanted may be counted on a question (id)."""
    return _passes(wanted, Filter.ON, question)


def may_be_by(programme: Programme, wanted: NoteFilter, organisation: str) -> bool:
    """Tell whether notes that are wanted may be counted for an organisation (id), or its people."""
    people = (each.id for each in programme.people if each.organisation == organisation)
    return _passes(wanted, Filter.FROM, organisation, *people)


def _passes(wanted: NoteFilter, which: Filter, row_id: str, *within: str) -> bool:
    """Tell whether a row (id) or one `within` it is asked for, and it is not kept out."""
    conditions = [each for each in wanted.conditions if each.filter is which]
    ids = {row_id, *within}
    return all(
        row_id not in each.values if each.negated else not ids.isdisjoint(each.values)
        for each in conditions
    )
