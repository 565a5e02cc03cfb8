"""Rows of the notes below a finding, as values: with their quote signs and consents."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from facilitator.core.consent import Consents, standings
from facilitator.core.findings import Support
from facilitator.core.model import Note, Programme
from facilitator.operations.consent_list import ListedNote, consent_rows
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.findings.words import consent_chip, trouble_words
from facilitator.ui.widgets.chip_label import ChipLabel

ReadRow = Callable[[str], NoteRow | None]


@dataclass(frozen=True, slots=True, eq=False)
class SupportRow:
    """A note below a finding, or one that is offered; without `row` it is there no more.

    `chip` says how it stands with its consent, or what has become of it.
    """

    note: str
    row: NoteRow | None
    chip: ChipLabel | None = None
    chosen: bool = False
    trouble: str = ""

    def is_like(self, other: "SupportRow") -> bool:
        """Tell whether it is shown as another row is."""
        notes = [None if each.row is None else each.row.note for each in (self, other)]
        same = (self.note, self.chip, self.chosen, self.trouble)
        others = (other.note, other.chip, other.chosen, other.trouble)
        return same == others and notes[0] == notes[1]


def support_rows(
    supports: Iterable[Support], read: ReadRow, programme: Programme, consents: Consents
) -> Iterator[SupportRow]:
    for each in supports:
        row, chip = read(each.note), None
        if each.trouble:
            chip = ChipLabel(trouble_words(each.trouble), Tone.OVER)
        elif row is not None:
            chip = consent_of(row.note, programme, consents)
        yield SupportRow(each.note, row, chip, each.chosen, each.trouble)


def consent_of(note: Note, programme: Programme, consents: Consents) -> ChipLabel:
    """Return how it stands with the consent to one note."""
    own = tuple(each for each in consents.given if each.note == note.id)
    of_note = Consents(own, consents.day, consents.ask_first)
    rows = [*consent_rows((ListedNote(note, None, 0),), programme, of_note)]
    standing = standings((note,), programme, of_note).get(note.id)
    return consent_chip(note, rows, waits=standing is not None and standing.waits)
