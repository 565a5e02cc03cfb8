"""Base of what brings a file in: it is read behind a dialog, which shows what would come."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance, Slot

from facilitator.core.sentences import Sentence
from facilitator.ui.background import Background
from facilitator.ui.session import Failure
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController


class Preview(Protocol):
    """The dialog: it is there while the file is read, and asks for what is to be kept."""

    @property
    def finished(self) -> SignalInstance: ...

    def open(self) -> None: ...

    def accept(self) -> None: ...

    def show_refusal(self, sentence: str, source: str) -> None:
        """Say why the file cannot be read."""

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was kept."""


class Previewing(WindowController):
    """The file is read away from the window; nothing is stored until the preview is accepted."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_refused)
        self._dialog: Preview | None = None
        self._show: Callable[[Any], None] | None = None
        self._path = Path()

    def preview(
        self, dialog: Preview, path: Path, show: Callable[[Any], None], work: Callable[..., Any]
    ) -> None:
        """Open a dialog, have `work` read a file in the background, and `show` what it found."""
        self._dialog, self._path, self._show = dialog, path, show
        dialog.finished.connect(self._on_closed)
        dialog.open()
        self._background.run(str(path), work, path)

    def accept(self, dialog: Preview | None) -> None:
        """Close a dialog whose wish is done, if it is still there."""
        if dialog is not None and dialog is self._dialog:
            dialog.accept()

    def fail(self, dialog: Preview | None, failure: Failure) -> None:
        """Say why nothing was kept, in the dialog that asked for it while it is there."""
        if dialog is not None and dialog is self._dialog:
            dialog.show_failure(failure.message)
        else:
            self._session.tell(failure)  # it was closed before the answer came

    @Slot(str, object)
    def _on_read(self, name: str, found: object) -> None:
        if self._show is not None and name == str(self._path):
            self._show(found)

    @Slot(str, object)
    def _on_refused(self, name: str, said: Sentence) -> None:
        if self._dialog is not None and name == str(self._path):
            self._dialog.show_refusal(translated(said), self._path.name)

    @Slot(int)
    def _on_closed(self) -> None:
        self._dialog = self._show = None
