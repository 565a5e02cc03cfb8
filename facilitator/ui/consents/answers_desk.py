"""Base of the controllers of consents and of comments: one dialog, none behind the curtain."""

from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import Slot

from facilitator.operations.note_taking.context import day_in
from facilitator.store.changes import Changes
from facilitator.ui.consents.answers_dialog import AnswersDialog
from facilitator.ui.consents.prose_reader import ProseReader
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

Dialog = TypeVar("Dialog", bound=AnswersDialog)


class AnswersDesk(WindowController, Generic[Dialog]):
    """Whoever inherits it makes the dialog, and does what that asks for."""

    shown_tables: ClassVar[tuple[str, ...]]  # what the dialog shows is worked out from these

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._actions = context.actions
        self._curtain = context.actions.action("curtain")
        self._dialog: Dialog | None = None
        self._prose = ProseReader(context.session)
        self._curtain.toggled.connect(self._draw_curtain)
        self._session.changed.connect(self._on_changed)

    def _make(self) -> Dialog:
        """Return the dialog, with its signals connected."""
        raise NotImplementedError

    def _show(self, dialog: Dialog) -> None:
        """Have a dialog show what there is now."""
        raise NotImplementedError

    def _made(self) -> Dialog:
        """Return the dialog, made where there is none, with what there is now."""
        if self._dialog is None:
            self._dialog = self._make()
            self._dialog.addAction(self._curtain)
            self._dialog.finished.connect(self._on_closed)
        self._refresh(self._dialog)
        return self._dialog

    def _take(self, action: str) -> object:
        """Return what an action carries, and have it carry nothing more."""
        wanted: object = self._actions.action(action).data()
        self._actions.action(action).setData(None)
        return tuple(wanted) if isinstance(wanted, list) else wanted

    def _today(self) -> str:
        zone = self._session.programme.zone or "UTC"
        return day_in(zone, self._session.now()).isoformat()

    def _say(self, text: str, *, refused: bool = False) -> None:
        if self._dialog is not None:
            self._dialog.say(text, refused=refused)

    def _refresh(self, dialog: Dialog) -> None:
        dialog.set_changeable(self._session.can_write())
        self._show(dialog)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._prose.follow(changes)
        if self._dialog is not None and changes.touches(*self.shown_tables):
            self._refresh(self._dialog)

    def _on_failed(self, failure: Failure) -> None:
        self._say(sentence(failure.message), refused=True)

    @Slot(bool)
    def _draw_curtain(self, down: bool) -> None:
        if down and self._dialog is not None:
            self._dialog.reject()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._prose.forget()
