"""Map of the actions: turns the table into QActions that menus, buttons and keys share."""

import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from facilitator.core.possible import Condition, Facts, possible
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.actions.table import ACTIONS, MENUS
from facilitator.ui.texts import translate_marked


class _Newcomer(NamedTuple):
    """Who was connected to an action."""

    action_id: str
    slot: Callable[..., object]
    switch: bool


class ActionMap(QObject):
    """Every action of a table, by id. It knows which are possible, and who is connected to them."""

    _used = Signal(bool)  # for the first time

    def __init__(
        self,
        parent: QObject,
        *,
        mac: bool = sys.platform == "darwin",
        table: Sequence[ActionSpec] = ACTIONS,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in table}
        self._served: set[str] = set()
        self._late: dict[str, Callable[[], object]] = {}
        self._newcomers: list[_Newcomer] | None = None  # while somebody is being made
        self._mac = mac
        self._facts = Facts()
        self._held: frozenset[Condition] | None = None
        self._actions = {spec.id: self._make(spec) for spec in table}
        self.enable(possible(self._facts))

    def action(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def spec(self, action_id: str) -> ActionSpec:
        return self._specs[action_id]

    def rows(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Yield each row of the table with its action."""
        return ((spec, self._actions[spec.id]) for spec in self._specs.values())

    def shown_rows(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Yield the rows but those hidden for want of an organisation or a menu bar."""
        return ((spec, action) for spec, action in self.rows() if action.isVisible())

    def keys(self, spec: ActionSpec) -> list[QKeySequence]:
        """Return the keys of an action on this platform, the one to show first."""
        return [QKeySequence(key) for key in spec.keys_on(mac=self._mac)]

    def connect(  # type: ignore[override]  # QObject has a static one, which nobody needs of this
        self, action_id: str, slot: Callable[[], object]
    ) -> None:
        """Connect a bound method, which must take no argument."""
        self._serve(action_id, slot)
        self._actions[action_id].triggered.connect(slot)

    def connect_switch(
        self, action_id: str, slot: Callable[[bool], object] | Callable[[], object]
    ) -> None:
        """Connect a bound method, which takes whether a checkable action is on, or nothing."""
        self._serve(action_id, slot, switch=True)
        self._actions[action_id].toggled.connect(slot)

    def connect_each(self, action_ids: Iterable[str], slot: Callable[[QAction], object]) -> None:
        """Connect a bound method to several, which takes the one that was triggered.

        An action is among one such several only.
        """
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for action_id in action_ids:
            self._serve(action_id, partial(_hand_on, slot, self._actions[action_id]))
            group.addAction(self._actions[action_id])
        group.triggered.connect(slot)

    def connect_late(self, action_ids: Iterable[str], make: Callable[[], object]) -> None:
        """Have whoever serves some actions made when one is first used, unless they are by then.

        What `make` connects hears of that use, too: no key is lost for having come early.
        """
        for action_id in action_ids:
            self._served.add(action_id)
            self._late[action_id] = make
            action = self._actions[action_id]
            signal = action.toggled if action.isCheckable() else action.triggered
            signal.connect(self._on_used)

    def without_deed(self) -> list[str]:
        """Return the ids of the actions that nobody is connected to: they would do nothing."""
        return [action_id for action_id in self._specs if action_id not in self._served]

    def still_late(self) -> list[str]:
        """Return the ids of the actions whose servant is made at their first use."""
        return list(self._late)

    def learn(self, **facts: Any) -> None:
        """Learn facts that may have changed, by the fields of `Facts`; the others stay."""
        learned = self._facts._replace(**facts)
        if learned != self._facts:
            self._facts = learned
            self.enable(possible(learned))

    def holds(self, condition: Condition) -> bool:
        """Tell whether a condition holds now."""
        return self._held is not None and condition in self._held

    def enable(self, conditions: Collection[Condition]) -> None:
        """Enable what makes sense while these conditions hold, and nothing else."""
        held = frozenset(conditions)
        if held != self._held:
            self._held = held
            for spec, action in self.rows():
                action.setEnabled(spec.is_possible(held))

    def name_organisations(self, names: Sequence[str]) -> None:
        """Name the numbered actions by organisation; numbers without one disappear."""
        for spec, action in self.rows():
            if spec.family is not None:
                action.setVisible(spec.number <= len(names))
                if action.isVisible():
                    name = names[spec.number - 1].replace("&", "&&")
                    named = translate_marked("Actions", spec.family.named)
                    action.setText(named.format(name=name))

    def install(self, window: QWidget) -> None:
        """Let the keys work in a window; a second window may share the same actions."""
        window.addActions(
            [action for spec, action in self.rows() if not spec.by_position],
        )

    def fill(self, bar: QMenuBar | QMenu) -> list[QMenu]:
        """Add the menus of the table to a menu bar, or as submenus to a menu."""
        menus = []
        for menu_id, title in MENUS.items():
            menu = bar.addMenu(translate_marked("Actions", title))
            menu.addActions([action for spec, action in self.rows() if spec.menu == menu_id])
            menus.append(menu)
        return menus

    def _serve(self, action_id: str, slot: Callable[..., object], *, switch: bool = False) -> None:
        self._served.add(action_id)
        self._late.pop(action_id, None)
        if self._newcomers is not None:
            self._newcomers.append(_Newcomer(action_id, slot, switch))

    @Slot()
    def _on_used(self) -> None:
        """Make whoever serves an action, and tell them: Qt tells only who was there before."""
        action = self.sender()
        make = self._late.get(action.objectName())
        if make is None or not isinstance(action, QAction):
            return
        before, self._newcomers = self._newcomers, []
        try:
            make()
            newcomers = [each for each in self._newcomers if each.action_id == action.objectName()]
        finally:
            self._newcomers = before
        for each in newcomers:
            if each.switch or not action.isCheckable():  # else `triggered` is still to come
                told = self._used.connect(each.slot)  # by a signal: some take a value, some none
                self._used.emit(action.isChecked())
                QObject.disconnect(told)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.label(), self)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.status_tip())
        action.setToolTip(spec.status_tip())
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(False)
        action.setShortcuts(self.keys(spec))
        if spec.by_position:
            # Shown in the menus, but fired by PhysicalKeys: by what a key types, Alt+1 would
            # not work on an AZERTY keyboard.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if spec.id in _MENU_ROLES:
            action.setMenuRole(_MENU_ROLES[spec.id])
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        return action


def _hand_on(slot: Callable[[QAction], object], action: QAction, _on: bool) -> None:
    slot(action)


_MENU_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}
