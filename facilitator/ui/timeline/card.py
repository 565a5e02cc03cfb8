"""Timeline widget: the strip of turns, with the chosen turn or the last act of the room."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from facilitator.core.errors import Refused
from facilitator.core.instants import clock_time
from facilitator.core.model import Record, Turn
from facilitator.core.room_view import RoomView
from facilitator.core.timeline import NOTHING, strip_of
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.words import say
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.timeline.editable_view import Edge, EditableTimeline
from facilitator.ui.timeline.last_line import LastLine
from facilitator.ui.timeline.words import edge_in_words, faces_of, keys_in_brief, turn_in_words
from facilitator.ui.widgets.beside_or_below import BesideOrBelow
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.list_keys import TAKES_AWAY, ListKeys, has_keys
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import sentence

if TYPE_CHECKING:
    from facilitator.ui.timeline.turn_editing import TurnEditing


class Timeline(QWidget):
    """Of the running item, or of the whole roundtable; what is still to come stays empty."""

    left = Signal()  # the keys are wanted in the note again
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: RoomView | None = None
        self._record: Record | None = None  # of which the strip is
        self._item: str | None = None
        self._whole = False
        self._told: tuple[object, ...] = ()  # in words, and of what
        self._edge: Edge | None = None  # what is being dragged
        self._refused = False  # where it is dragged to
        self._strip = EditableTimeline(self.tr("Turns of this item"))
        self.keys = ListKeys(
            self._strip, self.tr("keys act on the timeline · Esc"), keys_in_brief()
        )
        self._enter_key = actions.action("timeline")
        self._chosen = TextLabel(shorten=True)
        self._last = LastLine(session, actions, self)
        self._scope = LineButton(tone=Tone.NEUTRAL, whole=True)
        self._scope.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._go_run = actions.action("go_run")
        self._lay_out()
        self._connect(actions)

    @cached_property
    def _editing(self) -> "TurnEditing":
        from facilitator.ui.timeline.turn_editing import TurnEditing  # no start needs it

        editing = TurnEditing(self._session, self)
        editing.times.left.connect(self.left)
        editing.times.dropped.connect(self.dropped)
        return editing

    def _lay_out(self) -> None:
        self._chosen.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        column.addWidget(self.keys)
        column.addWidget(self._strip)
        # While the strip has the keys a chosen turn takes the place of the last act.
        column.addWidget(BesideOrBelow(self._chosen, self._last, right=self._scope))
        self.setTabOrder(self._strip, self._scope)

    def _connect(self, actions: ActionMap) -> None:
        actions.connect("timeline", self._enter)
        self._last.whose_asked.connect(self._ask_whose)
        self._scope.clicked.connect(self._switch)
        strip = self._strip
        strip.scope_asked.connect(self._switch)
        strip.left.connect(self.left)
        strip.clicked.connect(self._on_clicked)
        self.keys.left.connect(self.left)
        strip.chosen.connect(self._on_chosen)
        strip.verb_asked.connect(self._ask)
        strip.nudged.connect(self._nudge)
        strip.dragged.connect(self._preview)
        strip.dropped.connect(self._drop)
        strip.menu_asked.connect(self._pop_up)
        self._session.changed.connect(self._follow)
        self._session.failed.connect(self._give_up_preview)

    def show_room(self, view: RoomView) -> None:
        self._view = view
        item = view.state.item
        shown = None if self._whole or item is None else item.item.id
        if view.curtain:
            self._clear()
        else:
            self._show_strip(view, shown)
        self._strip.setVisible(not view.curtain)
        self._scope.setVisible(item is not None and not view.curtain)
        scope = self.tr("timeline of this item") if shown else self.tr("timeline of the roundtable")
        self._scope.show_text(scope, tone=Tone.NEUTRAL)
        self._last.show_room(view)
        if self._edge is None:
            self._describe()
        else:
            self._preview(self._edge)

    def _clear(self) -> None:
        """Leave nothing that tells of airtime, to those who read the screen aloud either."""
        self._record, self._edge, self._told = None, None, ()
        self._strip.choose("")
        self._strip.show_preview(None)
        self._strip.show_strip(NOTHING, {})
        self._strip.setAccessibleDescription("")

    def _show_strip(self, view: RoomView, item: str | None) -> None:
        """Let the strip grow while nothing but time has passed, else make it anew."""
        strip, now = self._strip.strip, view.state.now
        same = self._record is view.record and self._item == item
        if same and (strip.grows or not strip.goes_on):
            grown = strip.grown(now)
            if grown is not strip:
                self._strip.show_strip(grown, self._strip.faces)
        else:
            self._record, self._item = view.record, item
            made = strip_of(view.record, now, item=item, room=_room(view, item))
            self._strip.set_turns(view.record.turns)
            self._strip.show_preview(None)
            self._strip.show_strip(made, faces_of(view))
            name = self.tr("Turns of this item") if item else self.tr("Turns of the roundtable")
            self._strip.setAccessibleName(name)
        self._tell(view)

    def _tell(self, view: RoomView) -> None:
        """Keep in words what the strip shows, not every second: each change is read aloud."""
        parts = len(self._strip.strip.parts)
        told = (self._record, parts, self._item, self._strip.turn, view.state.now // 60_000)
        if told != self._told:
            self._told = told
            turn = self._turn()
            labels = (self._strip.label_of(part) for part in self._strip.strip.parts)
            words = turn_in_words(view, turn) if turn else ", ".join(labels)
            self._strip.setAccessibleDescription(words)

    def _turn(self) -> Turn | None:
        """Return the chosen turn as it is recorded."""
        if not self._strip.turn:
            return None  # each second, and of hundreds
        turns = self._record.turns if self._record is not None else ()
        return next((each for each in turns if each.id == self._strip.turn), None)

    def _describe(self) -> None:
        """Say what is chosen in place of the last act."""
        turn = self._turn()
        if turn is not None and self._view is not None:
            enter = "" if has_keys(self._strip) else key_label(self._enter_key.shortcut())
            say(self._chosen, turn_in_words(self._view, turn, enter=enter))
            self._chosen.set_tone(None)
        self._chosen.setVisible(turn is not None)
        self._last.setVisible(turn is None)

    @Slot(str)
    def _on_chosen(self, turn: str) -> None:  # noqa: ARG002
        self._describe()
        if self._view is not None:
            self._tell(self._view)
        if self._strip.turn:
            announce(self._strip, self._chosen.full_text())

    @Slot()
    def _on_clicked(self) -> None:
        """Leave the keys in the note, or in the timeline where they are."""
        if not self.keys.entered:
            self.left.emit()

    @Slot()
    def _switch(self) -> None:
        """Show the whole roundtable, or this item only."""
        self._whole = not self._whole
        if self._view is not None:
            self.show_room(self._view)

    @Slot()
    def _enter(self) -> None:
        if not self.isVisible():
            self._go_run.trigger()
        self._strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _ask(self, verb: str) -> None:
        turn, view = self._turn(), self._view
        if turn is None or view is None:
            return
        if verb == "menu":
            self._open_above(self._editing.menu(view))
        elif verb == "whose":
            self._open_above(self._editing.whose(view))
        elif verb != "delete" or self.keys.confirmed(
            TAKES_AWAY, turn.id, self.tr("Del again: delete the turn")
        ):
            self._editing.do_verb(verb, turn)

    @Slot()
    def _ask_whose(self) -> None:
        """Ask whose the running turn was."""
        self._enter()
        self._ask("whose")

    @Slot(QPoint, object)
    def _pop_up(self, place: QPoint, instant: int) -> None:
        if self._view is not None:
            time = clock_time(instant, self._view.record.roundtable.zone, seconds=True)
            self._open(self._editing.menu(self._view, split=(instant, time)), place)

    def _open_above(self, menu: QMenu) -> None:
        """Open a menu above the chosen turn, so that the strip stays in sight."""
        place = QPoint(self._strip.middle_of_turn().x(), self.mapToGlobal(QPoint(0, 0)).y())
        self._open(menu, place - QPoint(0, menu.sizeHint().height()))
        menu.setActiveAction(menu.actions()[0])

    def _open(self, menu: QMenu, place: QPoint) -> None:
        menu.triggered.connect(self._do_row)
        menu.popup(place)

    @Slot(QAction)
    def _do_row(self, row: QAction) -> None:
        turn = self._turn()
        if turn is not None:
            self._editing.do_row(row, turn)

    @Slot(str, int)
    def _nudge(self, which: str, ms: int) -> None:
        turn = self._turn()
        if turn is not None:
            self._editing.do_verb(which, turn, ms)

    @Slot(object)
    def _preview(self, edge: Edge | None) -> None:
        """Show what dropping an edge here would make of the turns, or why it cannot be."""
        turn, view = self._turn(), self._view
        self._edge, self._refused = edge, False
        if edge is None or turn is None or view is None:
            self._strip.show_preview(None)
            self._describe()
            return
        try:
            changed, room = self._editing.dragged(view, edge, turn), self._strip.strip.whole
            preview = strip_of(changed, view.state.now, item=self._item, room=room)
        except Refused as error:
            preview, self._refused = None, True
            words = sentence(translated(error))
        else:
            words = edge_in_words(view, edge, turn)
        self._strip.show_preview(preview)
        say(self._chosen, words)
        self._chosen.set_tone(Tone.OVER if self._refused else None)

    @Slot(object)
    def _drop(self, edge: Edge) -> None:
        """Do what was shown; what is impossible was said while it was dragged."""
        turn, refused = self._turn(), self._refused
        self._edge = None
        if turn is None or refused or not edge.ms:
            self._strip.show_preview(None)
        else:
            self._editing.do_verb(edge.which, turn, edge.ms)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        """Choose what splitting has made, or what merging has left: the next verb is for that."""
        if changes.verb in ("split_turn", "merge_turn") and self._strip.turn:
            self._strip.choose(changes.subject[0])

    @Slot(object)
    def _give_up_preview(self, failure: object) -> None:  # noqa: ARG002
        self._strip.show_preview(None)


def _room(view: RoomView, item: str | None) -> int:
    """Return how much time the strip has room for: what the item, or the roundtable, may take."""
    state, head = view.state, view.record.roundtable
    if item is not None and state.item is not None:
        return state.item.item.allotted_ms
    ends = (head.ended_at, state.planned_end, state.projected_end)
    end = next((each for each in ends if each is not None), state.now)
    return max(0, end - (head.started_at or end))
