"""Row of the stream as values, made from a note or from a line on its way."""

from dataclasses import dataclass

from facilitator.core.instants import clock_time
from facilitator.ui.capture.outbox import Line
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import translate
from facilitator.ui.widgets.chip_label import ChipLabel
from facilitator.ui.wording import read_out


@dataclass(frozen=True, slots=True)
class StreamRow:
    """What stands in a row. `id` with `revision` names this very content.

    `retry` is the number of a line that was refused and can be sent again, by the first of its
    chips, or be taken back, by the second. `doubts` are where unknown names begin and end.
    """

    id: str
    revision: int
    time: str
    kind: ChipLabel
    text: str
    chips: tuple[ChipLabel, ...]
    spoken: str
    quiet: bool = False  # still on its way
    struck: bool = False
    retry: int | None = None
    is_note: bool = False  # saved
    doubts: tuple[tuple[int, int], ...] = ()


def saved_row(
    row: NoteRow, *, revision: int, reader: str | None, deleted: bool = False
) -> StreamRow:
    """Show a note.

    `reader` needs no telling which notes are their own; None says that one author wrote them all.
    """
    note, further = row.note, []
    if note.author and reader not in (None, note.author):
        by = translate("Notes", "by {author}").format(author=note.author)
        further.append(ChipLabel(by))
    if deleted:
        further.append(ChipLabel(translate("Notes", "deleted"), Tone.OVER))
    return StreamRow(
        note.id,
        revision,
        row.time,
        row.kind,
        row.text,
        (*row.speakers, *row.labels, *further),
        row.spoken(*further),
        struck=note.off_the_record or deleted,
        is_note=True,
        doubts=row.doubts,
    )


def unsaved_row(zone: str, line: Line, *, reason: str) -> StreamRow:
    """Show a line that is not saved yet, and what to do about it; a `reason` is told once."""
    chips: tuple[ChipLabel, ...] = ()
    kind = ChipLabel(translate("Notes", "saving…"))
    how = ""
    if line.reason:
        kind = ChipLabel(translate("Notes", "Not saved"), Tone.OVER)
        offers = (
            ChipLabel(translate("Notes", "Try again"), Tone.ACCENT),
            ChipLabel(translate("Notes", "Edit in the box"), Tone.ACCENT),
        )
        chips = (*offers, ChipLabel(reason)) if reason else offers
        how = translate("Notes", "Enter tries again, F2 takes it back into the box")
    spoken = read_out((kind.text, line.text, line.reason, how))
    return StreamRow(
        f"line {line.number} {bool(line.reason)} {reason}",
        0,
        clock_time(line.began, zone),
        kind,
        line.text,
        chips,
        spoken,
        quiet=not line.reason,
        retry=line.number if line.reason else None,
    )
