"""List view of the stream: newest at the bottom, followed unless somebody scrolled up."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.notes.roles import NOTE_ROW
from facilitator.ui.stream.delegate import StreamDelegate
from facilitator.ui.stream.model import StreamModel
from facilitator.ui.stream.row import StreamRow
from facilitator.ui.stream.verbs import VERBS, Verb, VerbKey, verb_of
from facilitator.ui.widgets.list_keys import has_keys

_EDIT: VerbKey = next(each for each in VERBS if each.verb is Verb.EDIT)


class NotesView(QListView):
    """Keys of the list act on the notes that are selected, while it has the focus.

    A click selects and gives it no focus: that comes by its key or by Tab. On a line that was
    refused Enter sends it again, and F2 takes it back into the box.
    """

    asked = Signal(object)  # VerbKey
    clicked_in = Signal()
    left = Signal()  # Esc: the keys are wanted in the note again
    retry_asked = Signal(int)
    take_asked = Signal(int)

    def __init__(self, model: StreamModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follows = True
        self._from_below: int | None = None  # where the view stands while rows come in above
        self._notes = model
        self._delegate = StreamDelegate(self)
        self._delegate.retry_asked.connect(self.retry_asked)
        self._delegate.take_asked.connect(self.take_asked)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Notes"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setModel(model)  # the last of these: any other would lay the rows out, without a width
        self.verticalScrollBar().setSingleStep(4 * app_scale().unit)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    @property
    def follows(self) -> bool:
        """Whether the newest note stays in sight."""
        return self._follows

    def selected(self) -> tuple[StreamRow, ...]:
        """Return the rows of saved notes that are selected, else the one the arrows stand on."""
        chosen = self.selectionModel().selectedRows() or [self.currentIndex()]
        indexes = sorted(chosen, key=lambda index: index.row())
        rows = (index.data(NOTE_ROW) for index in indexes)
        return tuple(row for row in rows if row is not None and row.is_note)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from actions that have the same ones, such as Delete."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and has_keys(self)
        if overrides and isinstance(event, QKeyEvent) and verb_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def enter(self) -> None:
        """Put the keys on the note that is selected, or on the last."""
        if not self.currentIndex().isValid() or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._notes.index(self._notes.rowCount() - 1))
        self.scrollTo(self.currentIndex())
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not has_keys(self):
            event.ignore()  # it was only clicked: what is typed is for the note
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        asked = verb_of(event)
        row = self.currentIndex().data(NOTE_ROW)
        if asked is None or not isinstance(row, StreamRow):
            super().keyPressEvent(event)
        elif asked.verb is Verb.EDIT and row.retry and event.key() == Qt.Key.Key_F2:
            self.take_asked.emit(row.retry)
        elif asked.verb is Verb.EDIT:
            self._open(row)
        elif self.selected():
            self.asked.emit(asked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.clicked_in.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(NOTE_ROW)
        if isinstance(row, StreamRow) and event.button() is Qt.MouseButton.LeftButton:
            self._open(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._delegate.set_width(event.size().width())
        super().resizeEvent(event)
        self._on_range()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._delegate.set_width(self.viewport().width())
            self.scheduleDelayedItemsLayout()

    def _open(self, row: StreamRow) -> None:
        if row.retry is not None:
            self.retry_asked.emit(row.retry)
        elif row.is_note:
            self.asked.emit(_EDIT)

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self._follows = bar.value() >= bar.maximum() - app_scale().unit
        near_top = bar.value() < self.viewport().height()
        if near_top and self._from_below is None and self._notes.has_earlier():
            self._from_below = bar.maximum() - bar.value()
            self._notes.show_earlier()

    @Slot()
    def _on_range(self) -> None:
        bar = self.verticalScrollBar()
        if self._follows:
            bar.setValue(bar.maximum())
        elif self._from_below is not None:
            below, self._from_below = self._from_below, None
            bar.setValue(bar.maximum() - below)
