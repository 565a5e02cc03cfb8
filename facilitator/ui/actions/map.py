"""Turns the table of actions into QActions that menus, buttons and keys share."""

import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from facilitator.core.possible import Condition, Facts, possible
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.actions.table import ACTIONS, MENUS


class ActionMap(QObject):
    """Every action of the table, by id. The signals carry the number of an organisation."""

    floor_asked = Signal(int)
    hand_asked = Signal(int)
    reply_asked = Signal(int)
    interruption_asked = Signal(int)
    was_asked = Signal(int)

    def __init__(self, parent: QObject, *, mac: bool = sys.platform == "darwin") -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._mac = mac
        self._facts = Facts()
        self._held: frozenset[Condition] | None = None
        self._actions = {spec.id: self._make(spec) for spec in ACTIONS}
        self._join("floor", self._ask_floor)
        self._join("hand", self._ask_hand)
        self._join("was", self._ask_was)
        self.enable(possible(self._facts))

    def action(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def spec(self, action_id: str) -> ActionSpec:
        return self._specs[action_id]

    def rows(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Yield each row of the table with its action."""
        return ((spec, self._actions[spec.id]) for spec in ACTIONS)

    def shown_rows(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Yield the rows but those hidden for want of an organisation or a menu bar."""
        return ((spec, action) for spec, action in self.rows() if action.isVisible())

    def keys(self, spec: ActionSpec) -> list[QKeySequence]:
        return [QKeySequence(key) for key in spec.keys_on(mac=self._mac)]

    def connect(self, action_id: str, slot: Callable[[], object]) -> None:
        """Connect a bound method, which must take no argument."""
        self._actions[action_id].triggered.connect(slot)

    def learn(self, **facts: Any) -> None:
        """Learn facts that may have changed, by the fields of `Facts`; the others stay."""
        learned = replace(self._facts, **facts)
        if learned != self._facts:
            self._facts = learned
            self.enable(possible(learned))

    def enable(self, conditions: Collection[Condition]) -> None:
        """Enable what makes sense while these conditions hold, and nothing else."""
        held = frozenset(conditions)
        if held != self._held:
            self._held = held
            for spec in ACTIONS:
                self._actions[spec.id].setEnabled(spec.is_possible(held))

    def name_organisations(self, names: Sequence[str]) -> None:
        """Name the numbered actions by organisation; numbers without one disappear."""
        texts = {
            "floor": QCoreApplication.translate("Actions", "Floor to {name}"),
            "hand": QCoreApplication.translate("Actions", "Hand of {name}"),
            "was": QCoreApplication.translate("Actions", "It was {name}"),
        }
        for spec in (each for each in ACTIONS if each.number):
            action = self._actions[spec.id]
            action.setVisible(spec.number <= len(names))
            if action.isVisible():
                name = names[spec.number - 1].replace("&", "&&")
                action.setText(texts[spec.family].format(name=name))

    def install(self, window: QWidget) -> None:
        """Let the keys work in a window; a second one may share the same actions."""
        window.addActions(
            [action for spec, action in self.rows() if not spec.by_position],
        )

    def fill(self, bar: QMenuBar | QMenu) -> list[QMenu]:
        """Add the menus of the table to a menu bar, or as submenus to a menu."""
        menus = []
        for menu_id, title in MENUS.items():
            menu = bar.addMenu(QCoreApplication.translate("Actions", title))
            menu.addActions([action for spec, action in self.rows() if spec.menu == menu_id])
            menus.append(menu)
        return menus

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.label(), self)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.status_tip())
        action.setToolTip(spec.status_tip())
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(False)
        action.setData(spec.number)
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

    def _join(self, family: str, slot: Callable[[QAction], None]) -> None:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for spec, action in self.rows():
            if spec.family == family:
                group.addAction(action)
        group.triggered.connect(slot)

    @Slot(QAction)
    def _ask_floor(self, action: QAction) -> None:
        self.floor_asked.emit(action.data())

    @Slot(QAction)
    def _ask_hand(self, action: QAction) -> None:
        self.hand_asked.emit(action.data())

    @Slot(QAction)
    def _ask_was(self, action: QAction) -> None:
        self.was_asked.emit(action.data())


_MENU_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}
