"""Keys, menu and drag of the agenda pane: what can be done to an item of a running agenda."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.state import ItemState
from facilitator.core.statuses import LIVE, ItemStatus
from facilitator.operations import items, replanning
from facilitator.operations.agendas import copied_id
from facilitator.ui.run.agenda_keys import Verb
from facilitator.ui.run.item_form import Field, ItemForm
from facilitator.ui.session import Session
from facilitator.ui.timeline.time_editing import TimeEditing

_MINUTE = 60_000
_TAKEN = (ItemStatus.DONE, ItemStatus.RUNNING)


_FORMS = (Verb.RENAME, Verb.MINUTES, Verb.ADD, Verb.TIMES)


class AgendaVerbs(QObject):
    """Does to the roundtable in hand what rows ask for; what is refused the window tells."""

    take_asked = Signal(str)  # to go to the item: not before those who wait were thought of
    left = Signal()  # the keys are wanted in the note again
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, pane: QWidget, *, takes: bool = True) -> None:
        """Where it does not take items, nothing goes to one: that is for Run."""
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._takes = takes
        self._asked = ""
        self._times = TimeEditing(session, pane)
        self._times.left.connect(self.left)
        self._times.dropped.connect(self.dropped)

    @Slot(str, object)
    def do(self, item: str, verb: Verb) -> None:
        """Do what a key asks of an item (id), or open the form that it needs."""
        found = self._find(item)
        if found is None:
            return
        self._asked = item
        if verb in _FORMS:
            self._open_form(found, verb)
        else:
            self._change(found, verb)

    def _change(self, found: ItemState, verb: Verb) -> None:
        """Do what needs no further word."""
        item = found.item.id
        match verb:
            case Verb.TAKE if self._can_take(found):
                self.take_asked.emit(item)
            case Verb.UP | Verb.DOWN:
                self.move(item, found.number + (1 if verb is Verb.DOWN else -1))
            case Verb.MORE | Verb.LESS:
                more = _MINUTE if verb is Verb.MORE else -_MINUTE
                self._set_time(found, found.item.allotted_ms + more)
            case Verb.CUT if found.status is ItemStatus.SKIPPED:
                self._act(replanning.restore_item, item)
            case Verb.CUT:
                self._act(items.skip_item, item)

    def _open_form(self, found: ItemState, verb: Verb) -> None:
        match verb:
            case Verb.RENAME:
                self._ask(self.tr("Rename the item"), self._rename, found, (Field.TITLE,))
            case Verb.MINUTES:
                self._ask(self.tr("Minutes of the item"), self._retime, found, (Field.MINUTES,))
            case Verb.ADD:
                self.ask_for_item(found.item.id)
            case Verb.TIMES if found.status in _TAKEN:
                self._times.edit_item(found.item)

    @Slot(str, int)
    def move(self, item: str, number: int) -> None:
        """Put an item at a number of the agenda, from 1."""
        if 1 <= number <= len(self._states()):
            self._act(replanning.move_item, item, number)

    def cuts(self, item: str) -> str:
        """Return the title of an item that Delete would leave out, else nothing."""
        found = self._find(item)
        if found is None or found.status is not ItemStatus.WAITING:
            return ""
        return found.item.title

    @Slot(str, QPoint)
    def open_menu(self, item: str, at: QPoint) -> None:
        """Open the menu of an item (id) at a place on the screen."""
        found = self._find(item)
        if found is None:
            return
        self._asked = item
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb, label in self._offered(found):
            action = menu.addAction(label)
            action.setData(verb)
            action.setShortcut(QKeySequence(verb.value))
            action.setShortcutVisibleInContextMenu(True)
        menu.triggered.connect(self._do_chosen)
        menu.popup(at)

    def ask_for_item(self, after: str) -> None:
        """Ask for title and minutes of an item to come after another, or last of all."""
        self._asked = after
        fields = (Field.TITLE, Field.MINUTES, Field.METHOD)
        go = self.tr("Add it")
        form = ItemForm(self.tr("Add an item"), fields, go=go, parent=self._pane)
        self._show(form, self._add)

    def _show(self, form: ItemForm, slot: Callable[[str, int, str], None]) -> None:
        form.given.connect(slot)
        form.escaped.connect(self.left)
        form.dropped.connect(self.dropped)
        form.ask()

    def _offered(self, found: ItemState) -> Iterator[tuple[Verb, str]]:
        """Yield what makes sense for an item as it stands."""
        if self._can_take(found):
            yield Verb.TAKE, self.tr("Go to it")
        if found.status is ItemStatus.WAITING:
            yield Verb.UP, self.tr("Move up")
            yield Verb.DOWN, self.tr("Move down")
        if found.status in (ItemStatus.WAITING, ItemStatus.RUNNING):
            yield Verb.MORE, self.tr("A minute more")
            yield Verb.LESS, self.tr("A minute less")
            yield Verb.MINUTES, self.tr("Minutes…")
        if found.status is ItemStatus.WAITING:
            yield Verb.CUT, self.tr("Leave out")
        if found.status is ItemStatus.SKIPPED:
            yield Verb.CUT, self.tr("Bring back")
        if found.status in _TAKEN:
            yield Verb.TIMES, self.tr("Correct when it was taken…")
        yield Verb.RENAME, self.tr("Rename…")
        yield Verb.ADD, self.tr("Add an item after it…")

    def _set_time(self, found: ItemState, ms: int) -> None:
        """Let an item take so long: the running one is extended, or cut short."""
        if found.status is ItemStatus.RUNNING:
            self._act(items.extend_item, ms - found.item.allotted_ms)
        else:
            self._act(items.retime_item, found.item.id, ms)

    def _ask(
        self,
        title: str,
        slot: Callable[[str, int, str], None],
        found: ItemState,
        fields: tuple[Field, ...],
    ) -> None:
        form = ItemForm(title, fields, go=self.tr("Change it"), parent=self._pane)
        form.fill(found.item.title, found.item.allotted_ms)
        self._show(form, slot)

    def _act(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have an operation done to the agenda that is meant."""
        self._session.act(operation, *args, **kwargs)

    def _states(self) -> tuple[ItemState, ...]:
        state = self._session.state()
        return state.items if state is not None else ()

    def _find(self, item: str) -> ItemState | None:
        """Return an item by id; a row may still show the one that it was copied from."""
        record = self._session.record
        ids = (item, copied_id(record.roundtable.agenda, item) if record else item)
        return next((each for each in self._states() if each.item.id in ids), None)

    def _can_take(self, found: ItemState) -> bool:
        state = self._session.state()
        live = state is not None and state.status in LIVE
        return self._takes and live and found.status is not ItemStatus.RUNNING

    @Slot(QAction)
    def _do_chosen(self, action: QAction) -> None:
        self.do(self._asked, Verb(action.data()))

    @Slot(str, int, str)
    def _rename(self, title: str, ms: int, method: str) -> None:  # noqa: ARG002
        self._act(replanning.rename_item, self._asked, title)

    @Slot(str, int, str)
    def _retime(self, title: str, ms: int, method: str) -> None:  # noqa: ARG002
        found = self._find(self._asked)
        if found is not None:
            self._set_time(found, ms)

    @Slot(str, int, str)
    def _add(self, title: str, ms: int, method: str) -> None:
        after = self._asked or None
        self._act(replanning.add_item, title, ms, method=method, after=after)
