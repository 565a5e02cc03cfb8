"""Line and frame that tell which keys act on a list: only once the list was entered."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from facilitator.ui.actions.spec import keys_here
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import application, parent_of
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.text_label import TextLabel

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
TAKES_AWAY = Qt.Key.Key_Delete  # or Backspace, which every keyboard has
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


def has_keys(widget: QWidget) -> bool:
    """Tell whether keys go to a widget: also while a menu of its own is just closing."""
    return widget.window().focusWidget() is widget


class ListKeys(QWidget):
    """Stands above a list and is seen while that has the focus, with a frame around the list.

    The list must not take the focus by a click, only by its key or by Tab. After some seconds
    without a key it is left, unless a screen reader is at work.
    """

    left = Signal()  # the keys are wanted in the note again

    def __init__(self, area: QWidget, words: str, keys: str) -> None:
        """Take the list, what is said of it, and its keys in brief."""
        super().__init__()
        self._area = area
        self._keys = keys = keys_here(keys)
        self._entered = False
        self._asked: tuple[int, str] | None = None  # a key that asks to be pressed again, on what
        self._words = TextLabel(words, role=Role.CHIP, tone=Tone.ACCENT, wrap=True)
        self._hint = TextLabel(keys, role=Role.SMALL, muted=True, wrap=True)
        self._frame = _Frame(area)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.lapse)
        self.let_go_after(10)
        column = QVBoxLayout(self)
        unit = app_scale().unit
        column.setContentsMargins(round(2.5 * unit), unit // 2, round(2.5 * unit), unit // 2)
        column.setSpacing(unit // 2)
        column.addWidget(self._words)
        column.addWidget(self._hint)
        self.hide()
        application().focusChanged.connect(self._follow)

    @property
    def entered(self) -> bool:
        """Whether the keys act on the list."""
        return self._entered

    @property
    def hint(self) -> str:
        """What is said of the keys, or of the one that is to be pressed again."""
        return self._hint.full_text() if self._entered else ""

    @property
    def words(self) -> str:
        """The keys of the list in brief."""
        return self._keys

    @property
    def seconds(self) -> float:
        """After how long without a key the list is left."""
        return self._timer.interval() / 1000

    def let_go_after(self, seconds: float) -> None:
        """Leave the list after so many seconds without a key; 0 never does."""
        self._timer.setInterval(round(seconds * 1000))
        self._wait()

    def confirmed(self, key: int, subject: str, text: str) -> bool:
        """Tell whether a key was pressed twice on one thing; at the first, say what it will do."""
        asked, self._asked = self._asked, (key, subject)
        if asked == self._asked:
            self._ask_no_more()
            return True
        text = keys_here(text)
        self._hint.set_text(text)
        self._hint.set_tone(Tone.AMBER)
        announce(self, text)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _PRESSES:
            self._wait()
            if isinstance(event, QKeyEvent) and self._is_other(event.key()):
                self._ask_no_more()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        application().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        application().removeEventFilter(self)
        self._timer.stop()

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        if new is None:
            return  # another program has the keys; they come back to where they were
        inside = self._holds(new)
        if inside != self._entered:
            self._entered = inside
            self._ask_no_more()
            self._frame.setVisible(inside)
            self.setVisible(inside)
            if inside:
                self._frame.raise_()
                announce(self._area, self._words.full_text())
        if inside:
            in_form = new is not self._area and not self._area.isAncestorOf(new)
            typing = in_form or isinstance(new, QLineEdit)
            self._words.setVisible(not typing)
            self._ask_no_more(self.tr("↵ keeps what you type · Esc drops it") if typing else "")
            self._wait()

    def _holds(self, widget: QWidget) -> bool:
        """Tell whether a widget is of the list, or of a form that was opened from it."""
        form: QWidget | None = widget
        while form is not None and not isinstance(form, FormOver):
            form = form.parentWidget()
        here = widget if form is None else form.before
        return here is not None and (here is self._area or self._area.isAncestorOf(here))

    @Slot()
    def lapse(self) -> None:
        """Give the keys back, unless somebody is at work with a menu, elsewhere, or listening."""
        busy = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if busy or not self._area.isActiveWindow() or QAccessible.isActive():
            self._wait()
        elif self._entered:
            self.left.emit()

    def _is_other(self, key: int) -> bool:
        """Tell whether a key is another one than that which is to be pressed again."""
        same = TAKES_AWAY if key == Qt.Key.Key_Backspace else key
        return self._asked is not None and same not in (self._asked[0], *_MODIFIERS)

    def _wait(self) -> None:
        if self._entered and self._timer.interval():
            self._timer.start()
        else:
            self._timer.stop()

    def _ask_no_more(self, hint: str = "") -> None:
        self._asked = None
        self._hint.set_text(hint or self._keys)
        self._hint.set_tone(Tone.NEUTRAL)


class _Frame(QWidget):
    """A ring around a list, above what it shows."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        radius = app_scale().card_radius
        focus_ring(painter, QRectF(self.rect()), colours_of(self), radius=radius)
        painter.end()

    def _fit(self) -> None:
        self.setGeometry(parent_of(self).rect())
