"""Top bar of a place: what is shown, how it stands, and its main actions."""

from typing import Protocol

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import layout_of
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel


class GivesWay(Protocol):
    """What can be short, where there is no room for all of it."""

    def is_short(self) -> bool: ...

    def set_short(self, short: bool) -> None: ...

    def short_by(self) -> int:
        """Return how many pixels narrower it is when it is short."""


class TopBar(QWidget):
    """Title and subtitle at the left, statuses and buttons at the right.

    In a narrow window the subtitle goes first, then `give_way` has its turn; the title and the
    words on buttons are shortened last.
    """

    role_spoken = Roles.BAR

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._title = TextLabel(title, role=Role.TITLE, shorten=True)
        self._subtitle = TextLabel(muted=True, shorten=True)
        self._title_button: DropButton | None = None
        self._giving_way: tuple[GivesWay, ...] = ()
        self.setAccessibleName(self.tr("Title and main actions"))
        self.setFixedHeight(14 * unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 0, 5 * unit, 1)
        row.setSpacing(round(3.5 * unit))
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        for part in (self._left, self._right):
            part.setSpacing(round(3.5 * unit))
        self._left.addWidget(self._title)
        self._left.addWidget(self._subtitle)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)

    def title(self) -> str:
        return self._title.full_text()

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._fit()
        if self._title_button is not None:
            self._title_button.setText(title)

    def set_title_menu(self, menu: QMenu) -> None:
        """Make the title a button that opens `menu`."""
        button = DropButton(self.title(), menu, look="flat", parent=self)
        button.setFont(font(Role.TITLE))
        button.shorten()
        self._left.insertWidget(0, button)
        self._title.hide()
        self._title_button = button

    def add_behind_title(self, widget: QWidget) -> None:
        """Add what everything else at the left belongs to."""
        self._left.insertWidget(self._left.indexOf(self._subtitle) + 1, widget)

    def add_left(self, widget: QWidget) -> None:
        """Add a status or a choice behind the subtitle."""
        self._left.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        """Add a status before the buttons that follow."""
        self._right.addWidget(widget)

    def add_before_last(self, widget: QWidget) -> None:
        """Add a button before the main one."""
        self._right.insertWidget(self._right.count() - 1, widget)

    def add_action(self, action: QAction, *, primary: bool = False, label: str = "") -> KeyButton:
        """Add a button for an action; only the main one shows its key, to keep the bar calm."""
        button = KeyButton(action, primary=primary, label=label, show_key=primary)
        button.shorten()
        self._right.addWidget(button)
        return button

    def give_way(self, *parts: GivesWay) -> None:
        """Have parts of the bar be short where there is no room, the first of them first."""
        self._giving_way = parts

    def give_way_first(self, part: GivesWay) -> None:
        """Have one more part be short, before those that give way already."""
        self._giving_way = (part, *self._giving_way)

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        parts = (part.short_by() for part in self._giving_way if not part.is_short())
        return QSize(max(0, size.width() - sum(parts)), size.height())

    def has_room(self) -> bool:
        """Tell whether everything in it has room, the words in it shortened."""
        least = layout_of(self).minimumSize().width()
        hidden = sum(part.short_by() for part in self._giving_way if part.is_short())
        return self.width() >= least + hidden

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # a status has become longer
        return super().event(event)

    def _fit(self) -> None:
        lacking = self._whole() - self.width() if self.isVisible() else 0
        has_subtitle = bool(self._subtitle.full_text())
        shows = has_subtitle and lacking <= 0
        if has_subtitle and not shows:
            lacking -= self._subtitle_width()
        if shows is self._subtitle.isHidden():
            self._subtitle.setVisible(shows)
        for part in self._giving_way:
            short = lacking > 0
            part.set_short(short)
            if short:
                lacking -= part.short_by()

    def _whole(self) -> int:
        """Return how wide it is with everything in it, and nothing short."""
        hint = layout_of(self).sizeHint().width()
        if self._subtitle.isHidden() and self._subtitle.full_text():
            hint += self._subtitle_width()
        return hint + sum(part.short_by() for part in self._giving_way if part.is_short())

    def _subtitle_width(self) -> int:
        return self._subtitle.sizeHint().width() + self._left.spacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.surface, colours.line)
