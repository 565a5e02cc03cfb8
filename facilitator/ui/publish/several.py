"""Controller of several versions in one act: opens their dialog, and says where they are."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.publish.after_saving import AfterSaving
from facilitator.ui.publish.choices import Choices
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.facts import AUDIENCES
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.versions_dialog import VersionsDialog
from facilitator.ui.publish.writing import Wanted
from facilitator.ui.session import Session


class Several(QObject):
    """What is written up, by which outline and how grouped, is as the page has it."""

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        controls: Controls,
        outcome: Outcome,
        choices: Choices,
    ) -> None:
        super().__init__(choices)
        self._session, self._dialogs, self._controls = session, dialogs, controls
        self._outcome, self._choices = outcome, choices
        self.dialog: VersionsDialog | None = None

    def serve(
        self,
        page: QWidget,
        actions: ActionMap,
        after: AfterSaving,
        wanted: Callable[[], Wanted | None],
    ) -> None:
        """Open the dialog for what a page wants, once what is typed on it is saved."""
        self._page, self._actions, self._after, self._wanted = page, actions, after, wanted
        actions.connect("export_versions", self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask which versions; asked from elsewhere, show the page first."""
        if self._page.isVisible():
            self._after.do(self._open)
        else:
            self._actions.action("go_publish").trigger()

    def _open(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        template = self._controls.template.template()
        folder = self._choices.last.folder_there() or self._dialogs.documents()
        dialog = VersionsDialog(
            self._session,
            self._dialogs,
            {
                each: replace(wanted, audience=each, template=template, corrected=None)
                for each in AUDIENCES
            },
            folder=folder,
            ticked=self._choices.last.versions,
            parent=self._page.window(),
        )
        self.dialog = dialog
        dialog.settled.connect(self._choices.keep_versions)
        dialog.written.connect(self._on_written)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(object, int)
    def _on_written(self, folder: Path, count: int) -> None:
        self._outcome.say_written(folder, remark=self.tr("%n file(s).", "", count))

    @Slot(int)
    def _on_finished(self, result: int) -> None:  # noqa: ARG002
        self.dialog = None
