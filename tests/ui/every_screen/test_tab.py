"""Tab and Shift+Tab, as real keys, go through all of a screen in the order of reading."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QWidget

from facilitator.ui.widgets.beside_or_below import BesideOrBelow
from facilitator.ui.widgets.tab_order import hands_keys_on
from tests.ui.every_screen.screens import Shown
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import area, by_tab, face, one_of, visible

# Never has the keys; goes through its rows by arrows; takes no keys but Esc.
NO_KEYS = ("StageWindow", "LastActs", "ProgressStrip")
MOST = 250
ROW = 24  # pixels by which what follows may stand higher


@pytest.fixture(scope="module")
def walked(screen: Shown) -> tuple[Shown, list[QWidget], list[QWidget]]:
    """Walk both ways from where the keys are on arriving."""
    if screen.name in NO_KEYS:
        pytest.skip("it is not gone through by Tab")
    start = QApplication.focusWidget()
    forwards = walk(screen, Qt.Key.Key_Tab, start)
    if start is not None:
        start.setFocus(Qt.FocusReason.OtherFocusReason)
    return screen, forwards, walk(screen, Qt.Key.Key_Backtab, start)


def walk(screen: Shown, key: Qt.Key, start: QWidget | None) -> list[QWidget]:
    """Press a key until one comes round, or stays where one is."""
    # An empty place may have the keys itself on arriving; Tab does not come there.
    is_stop = start is not None and bool(start.focusPolicy() & Qt.FocusPolicy.TabFocus)
    stops = [start] if is_stop else []
    for _ in range(MOST):
        before = QApplication.focusWidget() or screen.root
        QTest.keyClick(before, key)
        after = QApplication.focusWidget()
        if after is before and isinstance(after, QDateTimeEdit):
            continue  # from year to month to day
        if after is None or after in stops:
            break
        stops.append(after)
    return stops


def test_both_ways_reach_all(walked: tuple[Shown, list[QWidget], list[QWidget]]) -> None:
    screen, forwards, backwards = walked
    judge("tab", screen.name, _missed(screen, forwards, backwards))


def _missed(screen: Shown, forwards: list[QWidget], back: list[QWidget]) -> Iterator[Fault]:
    root = screen.root.window() if screen.is_place else screen.root
    wanted = list(by_tab(root))
    for each in wanted:
        reached = each in forwards, each in back
        if reached == (False, True):
            yield Fault(told(each), "is reached by Shift+Tab only")
        elif reached == (True, False):
            yield Fault(told(each), "is reached by Tab only")
        elif reached == (False, False):
            yield Fault(told(each), "is reached neither by Tab nor by Shift+Tab")
    for each in {*forwards, *back} - set(wanted):
        yield Fault(told(each), _why_not(each, root))


def _why_not(widget: QWidget, root: QWidget) -> str:
    if not widget.isVisible():
        return "has the keys and cannot be seen"
    if not root.isAncestorOf(widget):
        return "is reached behind what is open"
    if one_of(widget):
        return "is landed on, and another one of its group is chosen"
    return "is reached, although Tab is not for it"


def test_in_the_order_of_reading(walked: tuple[Shown, list[QWidget], list[QWidget]]) -> None:
    screen, forwards, _ = walked
    judge("order", screen.name, _leaps(screen.root.window(), forwards))


def _leaps(window: QWidget, stops: list[QWidget]) -> Iterator[Fault]:
    top = min((area(each, window).top() for each in stops), default=0)
    for one, other in pairwise(stops):
        comes_round = area(other, window).top() <= top + ROW
        if not comes_round and _is_above(area(other, window), area(one, window)):
            yield Fault(told(other), f"stands above what comes before it, {told(one)}")


def _is_above(other: QRect, one: QRect) -> bool:
    """Tell whether one in the same column stands higher by more than a row."""
    share = other.left() <= one.right() and one.left() <= other.right()
    return share and other.top() < one.top() - ROW and other.bottom() <= one.top() + ROW


def test_what_is_read_goes_in_the_order_of_tab(
    walked: tuple[Shown, list[QWidget], list[QWidget]],
) -> None:
    screen, forwards, _ = walked
    judge("read", screen.name, _out_of_order(screen, forwards))


def _out_of_order(screen: Shown, stops: list[QWidget]) -> Iterator[Fault]:
    """Yield stops of Tab that a screen reader comes upon before the one that Tab was at before."""
    order = [each for each in _read(face(screen.root)) if each in stops]
    inside = [each for each in stops if each in order]
    first = inside.index(order[0]) if order else 0
    inside = inside[first:] + inside[:first]  # Tab begins in the middle
    for one, other in pairwise(inside):
        if isinstance(one.parent(), BesideOrBelow):
            continue  # on one line, where what is at the left is hidden by what Tab was at before
        if order.index(other) < order.index(one):
            yield Fault(told(other), f"is read before {told(one)}, which Tab reaches first")


def _read(part: QAccessibleInterface) -> Iterator[QWidget]:
    """Yield the widgets of a screen in the order in which screen readers go through them."""
    if isinstance(part.object(), QWidget):
        yield part.object()
        for at in range(part.childCount()):
            if (child := part.child(at)) is not None and not child.state().invisible:
                yield from _read(child)


def test_no_page_is_a_focus_proxy(screen: Shown) -> None:
    judge("proxy", screen.name, _proxies(screen))


def _proxies(screen: Shown) -> Iterator[Fault]:
    for each in visible(screen.root):
        if not hands_keys_on(each):
            continue
        is_inside = each.isAncestorOf(each.focusProxy())
        hands_keys_on(each)  # which gives the proxy back to its parent
        if is_inside and len(list(by_tab(each))) > 1:
            yield Fault(told(each), "hands the focus on: Tab leaps over what is before it")
