"""What is selected in the stream, as whoever tidies notes asks for it."""

from facilitator.ui.session import Session
from facilitator.ui.stream.model import Scope, StreamModel
from facilitator.ui.stream.tidy import NotesTidy
from facilitator.ui.stream.view import NotesView
from facilitator.ui.widgets.list_keys import ListKeys


class ChosenInStream:
    """Saved notes only: a line that is still being saved cannot be tidied."""

    def __init__(self, model: StreamModel, view: NotesView) -> None:
        self._model = model
        self._view = view

    def ids(self) -> tuple[str, ...]:
        found = (self._model.note(row.id) for row in self._view.selected())
        return tuple(note.id for note in found if note is not None)

    def are_deleted(self) -> bool:
        return self._model.scope is Scope.DELETED


def tidy_of(session: Session, model: StreamModel, view: NotesView, keys: ListKeys) -> NotesTidy:
    """Return who tidies the notes of a stream."""
    return NotesTidy(session, ChosenInStream(model, view), view, keys)
