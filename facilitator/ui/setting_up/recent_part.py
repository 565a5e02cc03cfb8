"""Recent programmes on the page of a programme that has nothing yet: to go back to another."""

import logging
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.paths import is_same_file
from facilitator.recent import Recent, forget, recent_programmes
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.background import Background
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.enterable_line import EnterableLine
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_log = logging.getLogger(__name__)
_MOST = 6


class Listed(NamedTuple):
    """One of the recent programmes, and whether its file has gone."""

    recent: Recent
    gone: bool


def listed_beside(shown: Path) -> tuple[Listed, ...]:
    """Return the recent programmes but the one that is shown. It asks the disk for each."""
    others = (each for each in recent_programmes() if not is_same_file(Path(each.path), shown))
    found = [each for each in others if each.path != str(shown)]
    return tuple(Listed(each, each.is_gone()) for each in found[:_MOST])


class _Row(QWidget):
    """A programme with its folder; one that has gone can be taken off the list."""

    role_spoken = Roles.PART

    def __init__(self, listed: Listed, parent: QWidget) -> None:
        super().__init__(parent)
        path, unit = Path(listed.recent.path), app_scale().unit
        self.listed, self.path = listed, path
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * unit)
        self.open_it: EnterableLine | None = None
        self.forget_it: EnterableLine | None = None
        if listed.gone:
            row.addWidget(TextLabel(listed.recent.title, muted=True, shorten=True))
            said = self.tr("no longer there: {folder}").format(folder=path.parent)
        else:
            self.open_it = EnterableLine(listed.recent.title, link=True)
            row.addWidget(self.open_it)
            said = str(path.parent)
        row.addWidget(TextLabel(said, muted=True, shorten=True), 1)
        if listed.gone:
            self.forget_it = EnterableLine(self.tr("Forget it"), link=True, whole=True)
            named = self.tr("Forget {title}").format(title=listed.recent.title)
            self.forget_it.setAccessibleName(named)
            row.addWidget(self.forget_it)

    def stops(self) -> list[QWidget]:
        return [each for each in (self.open_it, self.forget_it) if each is not None]


class RecentPart(QWidget):
    """Looks at the disk in the background, and only when it is seen: a start waits for neither."""

    chosen = Signal(object)  # the Path of a programme
    role_spoken = Roles.PART

    def __init__(self, shown: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setAccessibleName(self.tr("Recent programmes"))
        self.rows: list[_Row] = []
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(app_scale().unit)
        self._column.addWidget(self.problem)
        self.problem.hide()
        self._background = Background(self)
        self._background.done.connect(self._show_listed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        self._background.run("recent", listed_beside, self._shown)

    @Slot(str, object)
    def _show_listed(self, _name: str, listed: tuple[Listed, ...]) -> None:
        if [row.listed for row in self.rows] == list(listed):
            return
        delete_widgets(self._column, but=1)
        self.rows = [_Row(each, self) for each in listed]
        if self.rows:
            self._column.addWidget(SectionLabel(self.tr("Recent programmes")))
        for row in self.rows:
            self._column.addWidget(row)
            if row.open_it is not None:
                row.open_it.clicked.connect(partial(self.chosen.emit, row.path))
            if row.forget_it is not None:
                row.forget_it.clicked.connect(partial(self._forget, row.path))
        keep_tab_order(self, [stop for row in self.rows for stop in row.stops()])

    def _forget(self, path: Path) -> None:
        """Take one off the list; the keys go on to the next of what is left."""
        try:
            forget(path)
        except OSError as error:
            _log.error("recent programmes are not changed: %s", type(error).__name__)
            said = self.tr("The list cannot be written ({reason}): it is as it was.")
            self.problem.set_text(said.format(reason=error.strerror))
            self.problem.show()
            return
        self.problem.hide()
        left = [row.listed for row in self.rows if row.path != path]
        self._show_listed("", tuple(left))
        stops = [stop for row in self.rows for stop in row.stops()]
        if stops:
            stops[0].setFocus()
