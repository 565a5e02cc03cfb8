"""Run page: agenda at the left, clock with floor, queue and board, notes at the right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.verbs import verb_of
from facilitator.settings import Settings
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.agenda_pane import AgendaPane
from facilitator.ui.run.back_to_note import BACK_TO_NOTE, BY_NAME, GIVEN
from facilitator.ui.run.board import Board
from facilitator.ui.run.centre import RunCentre
from facilitator.ui.run.columns import in_columns
from facilitator.ui.run.run_bar import RunBar
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.timeline.card import Timeline
from facilitator.ui.widgets.after_paint import AfterPaint
from facilitator.ui.widgets.contained import Contained
from facilitator.ui.widgets.empty_state import NextStep
from facilitator.ui.widgets.first_focus import Pages, first_of, focus_first
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.list_keys import ListKeys
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole

_WITH_SIGNS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_BEFORE = (RoundtableStatus.PLANNED, RoundtableStatus.OPEN)


class RunPage(QWidget):
    """Three columns under the top bar. The notes column is made elsewhere and given to it.

    The keys always come back to the note: by Esc, by every key of the floor, and after a while.
    What is typed where nothing takes it is for the note.
    """

    take_asked = Signal(str)  # to go to the item with that id
    typed = Signal(object)  # a QKeyEvent for the note
    told = Signal(str)  # a sentence to be shown below the note

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        *,
        notes: QWidget,
        at_once: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Unless `at_once`, the items of the agenda wait for `show_rest`."""
        super().__init__(parent)
        self._waits = not at_once
        self._settings: SettingsHolder | None = None
        self._session = session
        self._notes = notes
        self._has_shown = False
        self._asks_by_name = False  # from a list, perhaps
        self._wrote: frozenset[tuple[str, str | None]] = frozenset()  # as it is shown
        self._curtain = actions.action("curtain")
        self._calling = actions.action("roll_call")
        # Tab, and who is read to, go through them in this order.
        self._bar = RunBar(actions, self)
        self._stack = Pages(self)
        self._agenda = AgendaPane(session, actions, self._stack)
        self._timeline = Timeline(session, actions)
        self._below = Contained(self._timeline)
        self._below.setAccessibleName(self.tr("Timeline"))
        self._centre = RunCentre(session, actions, self._stack)
        self._room = self._centre.room
        self._nothing = self._empty_state(actions)
        self._stack.addWidget(self._nothing)
        columns = in_columns(self._stack, self._agenda, (self._centre, self._below), notes)
        self._stack.addWidget(ScrolledWhole(columns, self._stack))
        unit = app_scale().unit
        self._timeline.setContentsMargins(6 * unit, 0, 6 * unit, 3 * unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._lists = self.findChildren(ListKeys)  # of what it is made of, and nothing later
        self._rest = AfterPaint(self)
        self._rest.due.connect(self.refresh)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._on_chosen)
        session.ticked.connect(self.refresh)
        self._curtain.toggled.connect(self.refresh)
        self._calling.toggled.connect(self.refresh)
        self._room.counting_changed.connect(self.refresh)
        self._lead_back(actions)

    def _lead_back(self, actions: ActionMap) -> None:
        self._agenda.take_asked.connect(self.take_asked)
        for left in (self._agenda.left, self._room.queue_left, self._timeline.left):
            left.connect(self._go_to_notes)
        for part in (self._agenda, self._centre, self._timeline):
            part.dropped.connect(self._tell_dropped)
        for action in BACK_TO_NOTE:
            actions.action(action).triggered.connect(self.leave_lists)
        for action in BY_NAME:
            actions.action(action).triggered.connect(self._await_name)

    @property
    def board(self) -> Board:
        return self._room.board

    def add_status(self, widget: QWidget) -> None:
        """Add a quiet word at the foot of the agenda, where the ends are."""
        self._agenda.column.addWidget(widget)

    @Slot()
    def refresh(self) -> None:
        """Show the roundtable in hand as it is now; a hidden page waits until it is shown."""
        if not self.isVisible():
            return
        self._rest.forget()
        view = self._view()
        if view is None:
            self._bar.show_nothing()
            self._nothing.follow(self._session.programme)
            self._stack.setCurrentIndex(0)
            return
        self._wrote = view.record.wrote
        for part in (self._bar, self._timeline):
            part.show_room(view)
        if not self._waits:
            self._agenda.show_room(view)
        is_another = self._centre.show_room(view)
        self._below.setVisible(not self._centre.is_calling())
        self._stack.setCurrentIndex(1)
        if is_another or not self._has_shown:
            self._has_shown = True
            focus_first(self)  # where the work is: in the roll before the start, then in the note

    def show_rest(self) -> None:
        """Show what the first paint did without, unless that is shown already."""
        if not self._waits:
            return
        self._waits = False
        self._lists = self.findChildren(ListKeys)  # the one of the notes came meanwhile
        if self._settings is not None:
            self._let_go(self._settings.settings)
        view = self._view() if self.isVisible() else None
        if view is not None:
            self._agenda.show_room(view)

    def _view(self) -> RoomView | None:
        """Return what is to be shown now; None without a roundtable in hand."""
        record, state = self._session.record, self._session.state()
        if record is None or state is None:
            return None
        return RoomView(
            self._session.programme,
            record,
            state,
            discussion_only=self._room.discussion_only,
            curtain=self._curtain.isChecked(),
        )

    def _show_speaker(self) -> None:
        """Show who has the floor before anything else, and the rest once that is painted."""
        view = self._view() if self._room.isVisible() else None
        if view is None:
            self.refresh()
        else:
            self._room.show_floor(view)
            self._rest.ask()

    def told_on_arrival(self) -> str:
        from facilitator.ui.run.state_words import state_aloud  # no start has to say it

        view = self._view()
        return self.tr("No roundtable in hand") if view is None else state_aloud(view)

    def first_focus(self) -> QWidget | None:
        if not self._has_shown:
            return None
        return self._centre.roll.first() if self._centre.is_calling() else first_of(self._notes)

    def enter_list(self, action: str) -> None:
        """Put the keys on the list that an action is for."""
        {"focus_queue": self.focus_queue, "focus_agenda": self.focus_agenda}[action]()

    def focus_queue(self) -> None:
        """Put the keys on the queue, for who waits to be moved or given the floor."""
        self._calling.setChecked(False)
        self._room.focus_queue()

    def focus_agenda(self) -> None:
        """Put the keys on the running item, for what follows it to be replanned."""
        self.show_rest()
        self._agenda.focus_item()

    def follow_settings(self, settings: SettingsHolder) -> None:
        """Leave a list that was entered after as many seconds without a key as is set."""
        self._settings = settings
        self._let_go(settings.settings)
        settings.changed.connect(self._let_go)

    @Slot(object)
    def _let_go(self, settings: Settings) -> None:
        for each in self._lists:
            each.let_go_after(settings.list_keys_s)

    @Slot()
    def leave_lists(self) -> None:
        """Put the keys in the note again, wherever in this place they are."""
        focused = self.window().focusWidget()
        if not self.isVisible() or focused is None or self._centre.is_calling():
            return
        typing = focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if self._in_list() or (
            isinstance(focused.parentWidget(), FormOver)
            or (self.isAncestorOf(focused) and not typing)
        ):
            self._go_to_notes()

    def _in_list(self) -> bool:
        return any(each.entered for each in self._lists)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what nothing took; in a list that was entered a key may mean nothing."""
        signs = event.text().isprintable() and not event.modifiers() & _WITH_SIGNS
        if event.key() == Qt.Key.Key_Escape:
            self._go_to_notes()
        elif event.text() and signs and not self._in_list():
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _empty_state(self, actions: ActionMap) -> NextStep:
        return NextStep(
            self.tr("No roundtable in hand"),
            self.tr(
                "Here you run a roundtable: its agenda and clock, who has the floor and who waits,"
                " and the notes as they are typed."
            ),
            self.tr("Plan one, or choose a theme in Prepare."),
            actions,
            icon="run",
            offered=("new_roundtable", "go_prepare"),
            parent=self._stack,
        )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        record = self._session.record
        heard_otherwise = record is not None and record.wrote != self._wrote
        if verb_of(changes.verb).gives_floor:
            self._show_speaker()
        elif changes.beyond_notes or heard_otherwise:
            self.refresh()
        by_name = self._asks_by_name and changes.verb in GIVEN
        if by_name or changes.verb == "take_item":
            self.leave_lists()

    @Slot()
    def _on_chosen(self) -> None:
        self._calling.setChecked(False)
        self.refresh()

    @Slot()
    def _go_to_notes(self) -> None:
        self._asks_by_name = False
        focus_first(self._notes)

    @Slot()
    def _await_name(self) -> None:
        """Lead back once the name is found: until then the keys are with it."""
        self._asks_by_name = True

    @Slot(str)
    def _tell_dropped(self, text: str) -> None:
        """Say that a half-made edit is not kept, with what was typed."""
        self.told.emit(self.tr("Dropped, for it was half typed: “{text}”.").format(text=text))
