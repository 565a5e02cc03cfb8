"""Menu of what can be corrected about a turn."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.floor import Who
from facilitator.core.model import Organisation
from facilitator.core.namesakes import name_beside
from facilitator.core.numbering import numbered
from facilitator.core.room_view import RoomView
from facilitator.ui.actions.spec import key_label, second_key
from facilitator.ui.texts import translate


@dataclass(frozen=True, slots=True)
class Correction:
    """A verb of the timeline with what it needs; a row of a menu carries one."""

    verb: str
    value: object = None


def turn_menu(view: RoomView, parent: QWidget, *, split: tuple[int, str] | None = None) -> QMenu:
    """Make the menu of a turn; `split` is the instant where it was clicked, and its time."""
    menu = _made(parent)
    menu.addMenu(_whose(view, menu, translate("TurnMenu", "It was")))
    menu.addSeparator()
    if split is not None:
        instant, time = split
        _add(
            menu,
            translate("TurnMenu", "Split here, at {time}").format(time=time),
            Correction("split_at", instant),
        )
    _add(menu, translate("TurnMenu", "Split at a time…"), Correction("split"), "S")
    _add(menu, translate("TurnMenu", "Merge with the one before"), Correction("merge"), "M")
    _add(menu, translate("TurnMenu", "Merge with the one after"), Correction("onward"), "Shift+M")
    _add(menu, translate("TurnMenu", "Delete"), Correction("delete"), "Del")
    menu.addSeparator()
    _add(menu, translate("TurnMenu", "Begin 5 s earlier"), Correction("begin", -5000), "Alt+Left")
    _add(menu, translate("TurnMenu", "Begin 5 s later"), Correction("begin", 5000), "Alt+Right")
    _add(menu, translate("TurnMenu", "End 5 s earlier"), Correction("end", -5000), "Ctrl+Left")
    _add(menu, translate("TurnMenu", "End 5 s later"), Correction("end", 5000), "Ctrl+Right")
    return menu


def whose_menu(view: RoomView, parent: QWidget) -> QMenu:
    """Make the menu of everybody whose a turn may have been."""
    menu = _made(parent)
    _fill(view, menu)
    return menu


def _whose(view: RoomView, parent: QWidget, title: str) -> QMenu:
    menu = QMenu(title, parent)
    _fill(view, menu)
    return menu


def _fill(view: RoomView, menu: QMenu) -> None:
    with_number = numbered(view.programme, view.record)
    for number, each in enumerate(with_number, start=1):
        _add_organisation(view, menu, each, f"&{number}  " if number <= 9 else "")
    others = [each for each in view.programme.organisations if each not in with_number]
    if others:
        menu.addSeparator()
    for each in others:
        _add_organisation(view, menu, each, "")
    menu.addSeparator()
    _add(menu, translate("TurnMenu", "&0  The facilitator"), Correction("whose", Who()))


def _add_organisation(view: RoomView, menu: QMenu, one: Organisation, number: str) -> None:
    """Add an organisation; with several people, each of them and the organisation as such."""
    people = view.people_of(one.id)
    label = number + one.short.replace("&", "&&")
    if len(people) < 2:
        who = Who(people[0].id if people else None, one.id)
        _add(menu, label, Correction("whose", who))
        return
    below = menu.addMenu(label)
    for person in people:
        who = Who(person.id, one.id)
        name = name_beside(view.programme, person).replace("&", "&&")
        _add(below, name, Correction("whose", who))
    _add(below, translate("TurnMenu", "One of them"), Correction("whose", Who(None, one.id)))


def _made(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, label: str, correction: Correction, key: str = "") -> None:
    # The key is only shown: it is the strip's, and as a shortcut it would work elsewhere too.
    shown = key_label(QKeySequence(second_key(key)))
    action = menu.addAction(f"{label}\t{shown}" if key else label)
    action.setData(correction)
