"""Frame of the main window: rail, prompt bar and one page a place."""

import sys
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.accessible_roles import teach_roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.actions.table import HELP_PAGES
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt, PromptBar
from facilitator.ui.widgets.first_focus import Pages, focus_first
from facilitator.ui.widgets.rail import Rail
from facilitator.ui.widgets.rail_button import RailButton
from facilitator.ui.widgets.spoken_line import SpokenLine

if TYPE_CHECKING:
    from facilitator.ui.actions.command_palette import CommandPalette
    from facilitator.ui.dialogs import Dialogs

PageFactory = Callable[[QWidget], QWidget]  # a page with this parent from the first

_GEOMETRY = "window/geometry"
_PLACE = "window/place"
_TITLE = 9  # units; no system has a higher one
# 1366 x 768 at 125 % has 1092 x 614, less its panel and the title; what is larger inside scrolls.
_LEAST = QSize(1024, 528)


class Shell(QMainWindow):
    """Holds the places. A page is made by its factory when its place is first shown."""

    place_changed = Signal(str)
    closing = Signal()

    def __init__(
        self,
        actions: ActionMap,
        remembered: QSettings,
        parent: QWidget | None = None,
        *,
        native_menus: bool = sys.platform == "darwin",
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._remembered = remembered
        self._factories: dict[str, PageFactory] = {}
        self._pages: dict[str, QWidget] = {}
        self._place = ""
        self.setWindowTitle(self.tr("Facilitator"))
        self._rail = Rail(self.tr("Places"))
        self._page_stack = Pages()
        teach_roles()
        self.prompts = PromptBar(self)
        self.spoken_line = SpokenLine()
        self._lay_out()
        self._place_buttons = {place: self._make_button(place) for place in PLACES}
        self._menu_button = self._make_menus(native=native_menus)
        self._rail.add_below(actions.action("settings"), actions.spec("settings").icon)
        actions.install(self)
        actions.connect_late(("palette",), partial(getattr, self, "_palette"))
        actions.connect("key_sheet", self._show_keys)
        for page in HELP_PAGES:
            actions.connect(page, self._show_help)
        actions.connect("quit", self._quit)
        self._restore()

    def add_place(self, place: str, factory: PageFactory) -> None:
        """Add a place, whose action is "go_" and its id."""
        self.add_page(place, factory)
        self._actions.connect_each((f"go_{place}",), self._go)
        self._place_buttons[place].show()

    def add_page(self, place: str, factory: PageFactory) -> None:
        """Add a page that is no place on the rail, such as the settings."""
        self._factories[place] = factory

    def make_page(self, place: str) -> None:
        """Make the page of a place without showing it, so that its actions work from elsewhere."""
        if place not in self._pages:
            self._pages[place] = self._factories[place](self._page_stack)
            self._page_stack.addWidget(self._pages[place])

    def show_place(self, place: str) -> None:
        self.make_page(place)
        self._rail.mark(place)
        if place == self._place:
            return
        self._place = place
        self._page_stack.setCurrentWidget(self._pages[place])
        focus_first(self._pages[place])
        self.place_changed.emit(place)

    def show_last_place(self, otherwise: str) -> None:
        """Show the place where the window was closed the last time."""
        last = str(self._remembered.value(_PLACE, otherwise, type=str))
        self.show_place(last if last in self._factories else otherwise)

    @cached_property
    def dialogs(self) -> "Dialogs":
        from facilitator.ui.dialogs import Dialogs

        return Dialogs(self)

    @Slot(str)
    def _tell_refused(self, why: str) -> None:
        self.prompts.ask(Prompt("refused", why, tone=Tone.OVER))

    def place(self) -> str:
        return self._place

    def spare_area(self) -> QRect | None:
        """Return what the stage may lie over where there is no other room, on the screen."""
        return None

    def place_to_remember(self) -> str:
        """Return where the next window is to begin."""
        return self._place

    def page(self, place: str) -> QWidget | None:
        """Return the page of a place, or None if it was not shown yet."""
        return self._pages.get(place)

    def add_bar(self, bar: QWidget) -> None:
        """Add a bar above the places, for what must stay in sight."""
        self._column.insertWidget(self._column.count() - 3, bar)

    def add_below(self, bar: QWidget) -> None:
        """Add a bar below the places, above what is asked there."""
        self._column.insertWidget(self._column.indexOf(self.prompts), bar)

    def may_close(self) -> bool:
        """Tell whether nothing is in the way of closing; where something is, see to it."""
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._remembered.setValue(_GEOMETRY, self.saveGeometry())
        self._remembered.setValue(_PLACE, self.place_to_remember())
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._page_stack, 1)
        column.addWidget(self.prompts)
        column.addWidget(self.spoken_line)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)
        self.setMinimumSize(_LEAST.boundedTo(self._room_on_screen()))

    def _make_button(self, place: str) -> RailButton:
        """Make the button of a place, hidden until the place is added; Tab follows this order."""
        action_id = f"go_{place}"
        icon = self._actions.spec(action_id).icon
        button = self._rail.add_place(place, self._actions.action(action_id), icon)
        button.hide()
        return button

    def _make_menus(self, *, native: bool) -> RailButton | None:
        """Fill the menu bar of the system, or else one menu behind a button on the rail."""
        menu_action = self._actions.action("menu")
        self._menu = QMenu(self)
        menu_action.setVisible(not native)
        if native:
            self._actions.fill(self.menuBar())
            return None
        self._actions.fill(self._menu)
        self._actions.connect("menu", self._pop_up_menu)
        return self._rail.add_below(menu_action, self._actions.spec("menu").icon)

    def _restore(self) -> None:
        geometry = self._remembered.value(_GEOMETRY)
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(QSize(1440, 900).boundedTo(self._room_on_screen()))

    def _room_on_screen(self) -> QSize:
        """Return what the screen has beside its panels and, as far as known, a window's title."""
        return self.screen().availableSize() - QSize(0, _TITLE * app_scale().unit)

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self.show_place(action.objectName().removeprefix("go_"))

    @Slot()
    def _pop_up_menu(self) -> None:
        if self._menu_button is not None:
            self._menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().topRight()))

    @cached_property
    def _palette(self) -> "CommandPalette":
        from facilitator.ui.actions.command_palette import CommandPalette

        palette = CommandPalette(self._actions, self)
        self._actions.connect("palette", palette.open)
        return palette

    @Slot()
    def _show_help(self) -> None:
        from facilitator.ui.help.opening import show_help

        show_help(self.sender().objectName(), self._actions, self)

    @Slot()
    def _show_keys(self) -> None:
        from facilitator.ui.actions.key_sheet import KeySheet

        known = self.findChild(KeySheet)
        window = known or KeySheet(self._actions, self)
        window.show()
        window.activateWindow()

    @Slot()
    def _quit(self) -> None:
        self.close()
