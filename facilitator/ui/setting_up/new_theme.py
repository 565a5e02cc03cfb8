"""Controller of a theme that is added: asked for, kept, and gone on with."""

from PySide6.QtCore import Slot

from facilitator.operations.setting_up.new_theme import begin_theme
from facilitator.store.changes import Changes
from facilitator.ui.prepare.planning import Planning, local_zone
from facilitator.ui.session import Failure
from facilitator.ui.setting_up.new_theme_dialog import NewThemeDialog
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.ui.wording import sentence


class NewTheme(WindowController):
    """What was typed stays in the dialog until it is kept."""

    def __init__(self, context: WindowContext, planning: Planning) -> None:
        super().__init__(context)
        self._planning = planning
        self._load_agenda = context.actions.action("load_agenda")
        self._dialog: NewThemeDialog | None = None

    def ask(self) -> None:
        """Ask for the question of a theme, and its day."""
        self._dialog = NewThemeDialog(self._session.programme.theme_word, self._window)
        self._dialog.asked.connect(self._begin)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    @Slot(str, str, str)
    def _begin(self, title: str, text: str, day: str) -> None:
        session = self._session
        session.run(
            begin_theme,
            title,
            at=session.now(),
            text=text,
            date=day,
            zone=session.programme.zone or local_zone(),
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, changes: Changes) -> None:
        """Show the theme, and go on with its agenda where that was asked for."""
        dialog = self._dialog
        if dialog is not None:
            dialog.accept()
        self._planning.choose_theme(changes.subject[0])
        if dialog is not None and dialog.loads_agenda:
            self._load_agenda.trigger()

    def _on_failed(self, failure: Failure) -> None:
        if self._dialog is not None:
            self._dialog.show_refusal(sentence(f"{failure.message.rstrip('.')}."))

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
