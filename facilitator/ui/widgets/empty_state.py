"""Empty state: what stands in a pane that has nothing to show yet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.model import Programme
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.icons import draw_icon
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel

_WIDEST = 110  # units


class _Drawing(Leaf):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name

    def sizeHint(self) -> QSize:
        side = 9 * app_scale().unit
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        draw_icon(painter, QRectF(self.rect()), self._name, self.colours.muted)
        painter.end()


class EmptyState(QWidget):
    """Says what the room will hold, and offers the actions that fill it."""

    role_spoken = Roles.PART

    def __init__(
        self,
        title: str,
        text: str,
        *,
        icon: str = "",
        actions: tuple[QAction, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        unit = app_scale().unit
        middle = Qt.AlignmentFlag.AlignHCenter
        self._heading = TextLabel(title, role=Role.TITLE)
        body = TextLabel(text, muted=True, wrap=True)
        body.setAlignment(middle)
        self._body = body
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledWhole(inside, self))
        column = QVBoxLayout(inside)
        column.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 6 * unit)
        column.setSpacing(2 * unit)
        column.addStretch(2)
        if icon:
            column.addWidget(_Drawing(icon, self), 0, middle)
        column.addWidget(self._heading, 0, middle)
        column.addWidget(body, 0, middle)
        self._actions: tuple[QAction, ...] = ()
        self._row = QHBoxLayout()
        if actions:
            column.addSpacing(2 * unit)
            column.addLayout(self._row)
            self._offer(actions)
        column.addStretch(3)
        self._column = column
        self._below: QWidget | None = None

    def add_below(self, widget: QWidget) -> None:
        """Put one more part below the actions, as wide as there is room for a text."""
        self._below = widget
        last = self._column.count() - 1
        self._column.insertSpacing(last, 6 * app_scale().unit)
        self._column.insertWidget(last + 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._widen_below()

    def _widen_below(self) -> None:
        if self._below is not None:
            unit = app_scale().unit
            self._below.setFixedWidth(min(_WIDEST * unit, max(0, self.width() - 16 * unit)))

    def say(self, title: str, text: str, actions: tuple[QAction, ...]) -> None:
        """Say something else, and offer other actions: where it had none, it still has none."""
        self.setAccessibleName(title)
        self._heading.set_text(title)
        if text != self._body.full_text():
            self._body.set_text(text)
            self._fit_body()
        if self._actions and actions != self._actions:
            self._offer(actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_below()
        self._fit_body()

    def _fit_body(self) -> None:
        unit, body = app_scale().unit, self._body
        whole = body.fontMetrics().horizontalAdvance(body.full_text()) + 2 * unit
        body.setFixedWidth(min(whole, _WIDEST * unit, max(0, self.width() - 16 * unit)))
        # A centred widget is not asked how high it is at its width; the least it had would count.
        body.setMinimumHeight(0)
        body.setMinimumHeight(body.heightForWidth(body.width()))

    def _offer(self, actions: tuple[QAction, ...]) -> None:
        self._actions = actions
        delete_widgets(self._row)
        self._row.addStretch()
        for index, action in enumerate(actions):
            self._row.addWidget(KeyButton(action, primary=index == 0))
        self._row.addStretch()


class NextStep(EmptyState):
    """Says the next step in a programme that lacks something, with the key of it.

    Who takes part comes first, then a theme; once both are there, it says what it was given.
    """

    def __init__(
        self,
        title: str,
        purpose: str,
        then: str,
        actions: ActionMap,
        *,
        icon: str,
        offered: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        """`purpose` says what the place is for, `then` what is to be done by `offered` (ids)."""
        self._map = actions
        self._purpose = purpose
        self._last = title, then, offered
        first = tuple(map(actions.action, offered))
        super().__init__(title, f"{purpose} {then}", icon=icon, actions=first, parent=parent)

    def follow(self, programme: Programme) -> None:
        """Say what comes next in a programme."""
        title, then, offered = self._last
        if not programme.organisations and not programme.people:
            title = self.tr("Two steps to the first roundtable")
            then = self.tr("First say who takes part, then add the first theme with its day.")
            offered = ("load_list", "new_theme")
        elif not programme.questions:
            title = self.tr("One step to the first roundtable")
            then = self.tr("Add the first theme: its question, its day and its agenda.")
            offered = ("new_theme", "go_prepare")
        self.say(title, f"{self._purpose} {then}", self._those(offered))

    def _those(self, offered: tuple[str, ...]) -> tuple[QAction, ...]:
        return tuple(map(self._map.action, offered))
