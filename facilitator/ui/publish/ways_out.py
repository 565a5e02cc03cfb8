"""Actions by which a write-up leaves the window: a file, and the clipboard in two ways."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.after_saving import AfterSaving
from facilitator.ui.publish.export import Export
from facilitator.ui.publish.facts import format_in_words
from facilitator.ui.publish.writing import Wanted
from facilitator.writeup.blocks import Document


class Shown(NamedTuple):
    """A write-up as the preview shows it, what was asked for, and the name of its file."""

    document: Document
    wanted: Wanted
    name: str


class WaysOut(QObject):
    """Each waits until what is typed is saved; asked from elsewhere, it shows the page first."""

    def __init__(
        self,
        page: QWidget,
        actions: ActionMap,
        after: AfterSaving,
        export: Export,
        once_shown: Callable[[Callable[[Shown], None]], None],
    ) -> None:
        """`once_shown` takes a step with what the preview shows, once that is up to date."""
        super().__init__(page)
        self._page, self._actions = page, actions
        self._after, self._export, self._once_shown = after, export, once_shown
        actions.connect("export", self.export)
        actions.connect("copy_formatted", self.copy_formatted)
        actions.connect("copy_markdown", self.copy_markdown)

    @Slot()
    def export(self) -> None:
        """Write the file that the preview shows."""
        self._do(self._ask)

    @Slot()
    def copy_markdown(self) -> None:
        """Put the write-up on the clipboard as Markdown."""
        self._do(lambda shown: self._export.copy(shown.document))

    @Slot()
    def copy_formatted(self) -> None:
        """Put the write-up on the clipboard as it looks."""
        self._do(lambda shown: self._export.copy(shown.document, with_formatting=True))

    def _ask(self, shown: Shown) -> None:
        kind = format_in_words(shown.wanted.ext)
        self._export.ask(shown.wanted, shown.document, shown.name, kind)

    def _do(self, way: Callable[[Shown], None]) -> None:
        if self._page.isVisible():
            self._after.do(partial(self._once_shown, way))
        else:
            self._actions.action("go_publish").trigger()
