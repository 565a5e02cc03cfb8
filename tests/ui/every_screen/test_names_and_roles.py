"""What takes the keys has a name that means something out of sight, and the role that it has."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedWidget, QTableView, QTextBrowser, QWidget

from facilitator.ui.texts import MARKS
from tests.ui.every_screen.screens import Shown
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import face, name, one_of, takes_keys, visible

ROLE = QAccessible.Role
MEANINGLESS = (ROLE.Client, ROLE.Border, ROLE.Pane, ROLE.Window, ROLE.NoRole, ROLE.LayeredPane)
# Of a dialog, its own button may say so: the dialog has a title.
LONE = {"close", "change", "by person", "ok", "edit", "more", "add", "remove", "-1", "−1", "+1"}


@pytest.mark.slow
def test_names(screen: Shown) -> None:
    judge("name", screen.name, _names(screen))


def _names(screen: Shown) -> Iterator[Fault]:
    for each in takes_keys(screen.root):
        said = name(each).strip()
        if not said:
            yield Fault(told(each), "takes the keys and has no name")
        elif said[0] in MARKS:
            yield Fault(told(each), "has a name that begins with a mark")
        elif said == each.objectName():
            yield Fault(told(each), "has the name of the object")
        elif screen.is_place and said.casefold() in LONE:
            yield Fault(told(each), f"“{said}” means nothing out of sight")


def test_roles(screen: Shown) -> None:
    judge("role", screen.name, _roles(screen.root))


def _roles(root: QWidget) -> Iterator[Fault]:
    for each in takes_keys(root):
        role = face(each).role()
        if role in MEANINGLESS:
            yield Fault(told(each), f"takes the keys and has the role {role.name}")
        if one_of(each) and role is not ROLE.RadioButton:
            yield Fault(told(each), f"is one of several and has the role {role.name}")


def test_what_is_read_is_gone_through_by_arrows(screen: Shown) -> None:
    judge("arrows", screen.name, _mute(screen.root))


def _mute(root: QWidget) -> Iterator[Fault]:
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    for each in takes_keys(root):
        if isinstance(each, QTextBrowser) and not each.textInteractionFlags() & keyboard:
            yield Fault(told(each), "has no cursor: a screen reader reads none of its lines")


LANDMARKS = (ROLE.Section, ROLE.ToolBar, ROLE.Document, ROLE.Table, ROLE.List, ROLE.StatusBar)


def test_parts_are_landmarks(screen: Shown) -> None:
    if screen.is_place:
        judge("landmark", screen.name, _nowhere(screen.root))


def _nowhere(root: QWidget) -> Iterator[Fault]:
    """Yield what takes the keys in no part of a place that is heard by its name."""
    for each in takes_keys(root):
        if isinstance(each, QTextBrowser):
            continue  # a part by itself
        around = each
        while around is not root and not (name(around) and face(around).role() in LANDMARKS):
            around = around.parentWidget()
        if around is root:
            yield Fault(told(each), "is in no part that has a name and a role")


def test_panes_have_no_empty_role(screen: Shown) -> None:
    judge("layered", screen.name, _layered(screen.root))


def _layered(root: QWidget) -> Iterator[Fault]:
    """Yield what is heard on the way to each widget, and says nothing."""
    for each in visible(root):
        if isinstance(each, QStackedWidget) and face(each).role() is ROLE.LayeredPane:
            yield Fault(told(each), "is heard as “layered pane” again and again")


def test_a_row_of_a_table_says_what_it_is(screen: Shown) -> None:
    judge("heading", screen.name, _headings(screen.root))


def _headings(root: QWidget) -> Iterator[Fault]:
    for table in visible(root):
        if not isinstance(table, QTableView) or not table.model().rowCount():
            continue
        for way, count in (
            (Qt.Orientation.Horizontal, table.model().columnCount()),
            (Qt.Orientation.Vertical, table.model().rowCount()),
        ):
            if not all(_heading(table, at, way) for at in range(count)):
                yield Fault(told(table), f"has a heading without words, {way.name}")


def _heading(table: QTableView, at: int, way: Qt.Orientation) -> str:
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return next((str(t) for r in roles if (t := table.model().headerData(at, way, r))), "")
