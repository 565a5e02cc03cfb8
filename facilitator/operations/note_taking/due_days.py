"""Remark on the due day of an action, as long as the day stands as it was typed."""

from facilitator.core.model import Kind, Note
from facilitator.core.sentences import Sentence
from facilitator.core.tagging.scanner import scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.note_taking.context import day_in


def due_remark(note: Note, zone: str, vocabulary: Vocabulary) -> Sentence | None:
    """Return the remark on a note's day, None where nothing is wrong or it was put right since."""
    if note.kind is not Kind.ACTION:
        return None
    scanned = scan(note.text, vocabulary, today=day_in(zone, note.at))
    day = scanned.due.isoformat() if scanned.due else None
    return scanned.due_remark if note.due == day else None
