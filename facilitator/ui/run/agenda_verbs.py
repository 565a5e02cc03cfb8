"""Keys, menu and drag of the agenda pane: what can be done to an item of a running agenda."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.model import Record
from facilitator.core.rule_in_force import held_to
from facilitator.core.sentences import Sentence
from facilitator.core.state import ItemState
from facilitator.core.statuses import LIVE, ItemStatus
from facilitator.operations import item_changes, items, replanning
from facilitator.operations.agendas import copied_id
from facilitator.operations.item_promises import promise_for_item
from facilitator.ui.run.agenda_keys import Verb
from facilitator.ui.run.item_form import ALL, NEW, Field, ItemForm
from facilitator.ui.run.item_typing import length_of, whole_minutes
from facilitator.ui.session import Session
from facilitator.ui.timeline.time_editing import TimeEditing
from facilitator.ui.writer import Cause, Failure

_MINUTE = 60_000
_TAKEN = (ItemStatus.DONE, ItemStatus.RUNNING)
_FORMS = (Verb.RENAME, Verb.MINUTES, Verb.ADD, Verb.TIMES, Verb.EDIT, Verb.SPLIT, Verb.PROMISE)


class AgendaVerbs(QObject):
    """Does to the roundtable in hand what rows ask for; what is refused the window tells."""

    take_asked = Signal(str)  # to go to the item: not before those who wait were thought of
    left = Signal()  # the keys are wanted in the note again
    dropped = Signal(str)  # what was half typed
    adding = Signal()  # an item was given, and will be there

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
        if verb is Verb.TAKE and not self._takes:
            verb = Verb.EDIT
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
            case Verb.EDIT | Verb.SPLIT if found.status is not ItemStatus.WAITING:
                self._act(item_changes.change_item, found.item.id)  # it is refused, and says why
            case Verb.EDIT:
                fields = tuple(each for each in ALL if each in self._fields())
                self._ask(self.tr("Change the item"), self._change_all, found, fields)
            case Verb.SPLIT:
                self._ask_where(found)
            case Verb.PROMISE:
                self._ask(self.tr("Promise for the item"), self._promise, found, (Field.PROMISE,))

    @Slot(str, int)
    def move(self, item: str, number: int) -> None:
        """Put an item at a number of the agenda, from 1."""
        if 1 <= number <= len(self._states()):
            self._act(replanning.move_item, item, number)

    def give(self, item: str, field: str, text: str) -> None:
        """Give an item (id) one of its fields as it was typed in place; a question by its code."""
        found = self._find(item)
        if found is None:
            return
        self._asked = item
        length = length_of(text)
        match Field(field):
            case Field.TITLE:
                self._rename({Field.TITLE: text})
            case Field.MINUTES if length is not None:
                self._set_time(found, length)
            case Field.MINUTES:
                self._refuse(
                    Sentence("“{text}” is no length: write 5, 7.5, 5:30 or 90 s", text=text)
                )
            case Field.PER_TURN if text and length is None:
                self._refuse(
                    Sentence("“{text}” is no length: write 2:00, 2 min or 90 s", text=text)
                )
            case Field.PER_TURN:
                self._act(item_changes.change_item, item, per_turn_ms=length)
            case Field.METHOD:
                self._act(item_changes.change_item, item, method=text)
            case Field.QUESTION:
                asked = {each.code: each.id for each in self._session.programme.questions}
                self._act(item_changes.change_item, item, question=asked.get(text))

    def _refuse(self, why: Sentence) -> None:
        self._session.tell(Failure(why, cause=Cause.ASKED))

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
        """Ask for an item to come after another, or last of all."""
        self._asked = after
        fields = tuple(each for each in NEW if each in self._fields())
        self._show(self._form(self.tr("Add an item"), fields, self.tr("Add it")), self._add)

    def _ask_where(self, found: ItemState) -> None:
        """Ask at how many minutes an item is to be split: at half of them, unless told."""
        heading = self.tr("Split “{title}”: how long is the first part?")
        heading = heading.format(title=found.item.title)
        form = self._form(heading, (Field.MINUTES,), self.tr("Split it"))
        half = found.item.allotted_ms / 2
        part = replace(found.item, planned_ms=whole_minutes(half), added_ms=0)
        form.fill(part, only_changed=False)
        self._show(form, self._split)

    def _fields(self) -> tuple[Field, ...]:
        """Return what can be said of an item: once it runs, nothing starts at a fixed time."""
        record = self._session.record
        started = record is not None and record.roundtable.started_at is not None
        return tuple(each for each in Field if each is not Field.START or not started)

    def _form(self, heading: str, fields: tuple[Field, ...], go: str) -> ItemForm:
        found = self._find(self._asked)
        own = found.item.question if found is not None else None
        known = self._session.programme.questions  # what an item has, it may keep
        questions = [each for each in known if not each.former or each.id == own]
        held = self._promised_in()
        return ItemForm(
            heading,
            fields,
            go=go,
            parent=self._pane,
            questions=questions,
            folder=self._session.path.parent,
            promised=None if held is None else held.roundtable.promise,
        )

    def _promised_in(self) -> Record | None:
        return self._session.record  # whose promise holds for the items

    def _show(self, form: ItemForm, slot: Callable[[dict[str, Any]], None]) -> None:
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
            yield Verb.EDIT, self.tr("Change…")
            yield Verb.SPLIT, self.tr("Split in two…")
            yield Verb.CUT, self.tr("Leave out")
        if found.status is ItemStatus.SKIPPED:
            yield Verb.CUT, self.tr("Bring back")
        if found.status in _TAKEN:
            yield Verb.TIMES, self.tr("Correct when it was taken…")
        yield Verb.PROMISE, self.tr("Promise…")
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
        slot: Callable[[dict[str, Any]], None],
        found: ItemState,
        fields: tuple[Field, ...],
    ) -> None:
        form = self._form(title, fields, self.tr("Change it"))
        form.fill(found.item)
        within = self._promised_in()
        form.promise.hold_to(None if within is None else held_to(within, found.item))
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

    @Slot(object)
    def _rename(self, given: dict[str, Any]) -> None:
        self._act(replanning.rename_item, self._asked, given[Field.TITLE])

    @Slot(object)
    def _retime(self, given: dict[str, Any]) -> None:
        found = self._find(self._asked)
        if found is not None:
            self._set_time(found, given[Field.MINUTES])

    @Slot(object)
    def _change_all(self, given: dict[str, Any]) -> None:
        self._act(item_changes.change_item, self._asked, **given)

    @Slot(object)
    def _promise(self, given: dict[str, Any]) -> None:
        self._act(promise_for_item, self._asked, given[Field.PROMISE])

    @Slot(object)
    def _split(self, given: dict[str, Any]) -> None:
        self._act(item_changes.split_item, self._asked, given[Field.MINUTES])

    @Slot(object)
    def _add(self, given: dict[str, Any]) -> None:
        title, ms = given.pop(Field.TITLE), given.pop(Field.MINUTES)
        self.adding.emit()
        self._act(replanning.add_item, title, ms, after=self._asked or None, **given)
