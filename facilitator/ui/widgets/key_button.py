"""Button for an action, which shows the key that does the same."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from facilitator.ui.actions.spec import key_aloud, key_label, plain
from facilitator.ui.fonts import app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import draw_keycap, keycap_size

_LETTERS = 5  # of a text that may be shortened


class KeyButton(QPushButton):
    """Follows its action in text, key, tip and state.

    It is reached by Tab but not focused by a click: the cursor stays in the note.
    """

    def __init__(
        self,
        action: QAction,
        *,
        primary: bool = False,
        label: str = "",
        look: str = "",
        show_key: bool = True,
        says_action: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`says_action`: the label is too short to be understood where it is not seen."""
        super().__init__(parent)
        self._action = action
        self._says_action = says_action
        self._label = label
        self._said = ""
        self._show_key = show_key
        self._put_away = False
        self._shortens = False
        self._is_short = False
        self._key = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("look", "primary" if primary else look)
        action.changed.connect(self._follow)
        self.clicked.connect(self._trigger)
        self._follow()

    def key_text(self) -> str:
        return "" if self._is_short else self._key

    def set_label(self, label: str, *, said: str = "") -> None:
        """Show another text than the action's, such as "Resume"; `said` is for who hears it."""
        self._label = label
        self._said = said
        self._follow()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self.key_text():
            size.setWidth(size.width() + keycap_size(self.key_text()).width() + self._space())
        return size

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self._shortens:
            return hint
        metrics = self.fontMetrics()
        over = hint.width() - metrics.horizontalAdvance(self.text())
        return QSize(min(hint.width(), over + _LETTERS * metrics.averageCharWidth()), hint.height())

    def shorten(self) -> None:
        """Let the text be shortened, but not the key: its tip tells what it does."""
        self._shortens = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def short_by(self) -> int:
        if self.isHidden() or not self._key:
            return 0
        return keycap_size(self._key).width() + self._space()

    def set_short(self, short: bool) -> None:
        """Leave the key out, which the tip tells."""
        if short is not self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    def is_short(self) -> bool:
        return self._is_short

    def paintEvent(self, event: QPaintEvent) -> None:
        key = self.key_text()
        if not key and (not self._shortens or self.width() >= self.sizeHint().width()):
            super().paintEvent(event)
            return
        colours = colours_of(self)
        primary = self.property("look") == "primary" and self.isEnabled()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        ink = colours.on_accent if primary else colours.ink
        if not self.isEnabled():
            ink = colours.muted
        elif self.property("look") == "danger":
            ink = colours.over
        cap = QRectF()
        if key:
            cap.setSize(keycap_size(key).toSizeF())
        space = self._space() if key else 0
        text = self._shortened(self.width() - space - round(cap.width()))
        text_width = self.fontMetrics().horizontalAdvance(text)
        left = (self.width() - text_width - space - cap.width()) / 2
        cap.moveTo(left + text_width + space, (self.height() - cap.height()) / 2)
        drawn = QFont(self.font())
        drawn.setUnderline(self.property("look") == "link" and self.isEnabled())
        painter.setFont(drawn)
        painter.setPen(QColor(ink))
        area = QRectF(left, 0, text_width + 1, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        if key:
            draw_keycap(painter, cap, key, colours, on_accent=primary)
        painter.end()

    def _shortened(self, room: int) -> str:
        """Return the text, shortened where it is set narrower than it asks for: never the key."""
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        room -= 2 * app_scale().unit
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _space(self) -> int:
        return app_scale().gap

    @Slot()
    def _follow(self) -> None:
        self._key = key_label(self._action.shortcut()) if self._show_key else ""
        text = self._label or self._action.text()
        self.setText(plain(text) + ("…" if text.endswith("…") else ""))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self._follow_visibility()
        spoken = key_aloud(self._action.shortcut())
        name = plain(self._action.text()) if self._says_action else self.text()
        self.setAccessibleName(self._said or name)
        self.setAccessibleDescription(
            self.tr("Key {keys}").format(keys=spoken) if spoken else self._action.toolTip()
        )
        self.updateGeometry()
        self.update()

    def _follow_visibility(self) -> None:
        # Only undo our own hiding: showing a button that has no parent yet would make a window.
        if not self._action.isVisible():
            self._put_away = True
            self.hide()
        elif self._put_away:
            self._put_away = False
            self.show()

    @Slot()
    def _trigger(self) -> None:
        self._action.trigger()
