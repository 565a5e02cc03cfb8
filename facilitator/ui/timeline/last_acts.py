"""List of the last acts of the room, newest first, each of which can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.operations.history import take_back
from facilitator.store.room_acts import recent_acts
from facilitator.store.undo import JournalEntry
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.run.row_list import RowList
from facilitator.ui.run.words import say
from facilitator.ui.session import Session
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.few_rows import FewRows
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.painting import focus_ring, rounded
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import act_in_words

MOST = 12
_LEAST = 3  # rows in sight, on the smallest screen
_NO_LIMIT = (1 << 24) - 1  # QWIDGETSIZE_MAX, which PySide does not have


class ActRow(QWidget):
    """One act: when, what, and whether it was taken back. Enter or a click takes it back."""

    role_spoken = Roles.ROW

    asked = Signal(str)

    def __init__(self, commit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._commit = commit
        self._holds = True
        self._time = TextLabel(muted=True)
        self._words = TextLabel(shorten=True)
        self._offer = TextLabel(role=Role.SMALL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        row.setSpacing(3 * unit)
        row.addWidget(self._time)
        row.addWidget(self._words, 1)
        row.addWidget(self._offer)

    def show_act(self, time: str, words: str, *, holds: bool) -> None:
        """Show an act; one that does not hold was taken back, and is struck through."""
        self._holds = holds
        say(self._time, time)
        say(self._words, words[:1].upper() + words[1:])
        offer = self.tr("take back") if holds else self.tr("taken back")
        say(self._offer, offer)
        struck = self._words.font()
        struck.setStrikeOut(not holds)
        self._words.setFont(struck)
        self.setAccessibleName(f"{time}, {words}, {offer}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._ask()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._ask()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, radius = colours_of(self), app_scale().small_radius
        painter = QPainter(self)
        if self.underMouse() and self._holds:
            rounded(
                painter, QRectF(self.rect()), fill=colours.accent_soft, border=None, radius=radius
            )
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), colours, radius=radius)
        painter.end()

    def _ask(self) -> None:
        if self._holds:
            self.asked.emit(self._commit)


class LastActs(QFrame):
    """Stays open while acts are taken back; Esc or a click beside it closes it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session = session
        self._view: RoomView | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Last acts of the room"))
        unit = app_scale().unit
        self._rows = RowList(self.tr("Last acts of the room"), self._make_row)
        self._nothing = TextLabel(self.tr("Nothing was done in the room yet."), muted=True)
        hint = self.tr("↑ ↓ and Enter take one back; notes stay. Esc closes.")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(unit)
        column.addWidget(SectionLabel(self.tr("Last acts of the room")))
        column.addWidget(self._nothing)
        column.addWidget(FewRows(self._rows, least=_LEAST), 1)
        column.addWidget(TextLabel(hint, role=Role.SMALL, muted=True, wrap=True))
        most = within_screen(parent, 110 * unit, _NO_LIMIT)
        self.setFixedWidth(most.width())
        self.setMaximumHeight(most.height())
        session.changed.connect(self._refresh)
        session.roundtable_chosen.connect(self.close)

    def open_above(self, view: RoomView, point: QPoint) -> None:
        """Show what was done in a room, above a point of the screen."""
        self._view = view
        self._refresh()
        screen = self.screen().availableGeometry()
        top = max(screen.top(), point.y() - self.height())
        left = max(screen.left(), min(point.x(), screen.right() - self.width()))
        self.move(left, top)
        self.show()
        rows = self._rows.rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _refresh(self) -> None:
        view = self._view
        if view is None:
            return
        session, room = self._session, view.record.roundtable.id
        acts = recent_acts(session.db, session.author.machine, room, most=MOST)
        self._rows.keep([entry.id for entry, _ in acts])
        self._show_acts(view, acts)
        self._nothing.setVisible(not acts)
        self.adjustSize()

    def _show_acts(self, view: RoomView, acts: Sequence[tuple[JournalEntry, bool]]) -> None:
        for entry, holds in acts:
            words = act_in_words(self._session.db, entry.verb, entry.subject)
            self._rows.row(entry.id).show_act(view.clock(entry.at), words, holds=holds)

    def _make_row(self, commit: str) -> ActRow:
        row = ActRow(commit)
        row.asked.connect(self._take_back)
        return row

    @Slot(str)
    def _take_back(self, commit: str) -> None:
        self._session.run(take_back, commit, at=self._session.now())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), fill=colours.surface, border=colours.line, radius=0)
        painter.end()
