"""A Run page on a real session, with everything that its keys and clicks reach."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.floor import give_floor
from facilitator.operations.items import take_item
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.control.room import RoomControl
from facilitator.ui.prompts import PromptBar
from facilitator.ui.run.page import RunPage
from facilitator.ui.run.tile import Tile
from facilitator.ui.session import Session
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.asking import result_of, settle

SECOND = 1_000
MINUTE = 60_000
DISCUSSION = "Open discussion: who decides?"  # of the sample's agenda on Q2; 2 min a turn
Widget = TypeVar("Widget", bound=QWidget)


class RunHouse:
    """Plans a roundtable on Q2 of the sample; its agenda begins at 14:00, when the clock stands."""

    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: Callable[[], int]
    ) -> None:
        self.qtbot, self.session, self.actions, self.clock = qtbot, session, actions, clock
        self.page = RunPage(session, actions, notes=QLabel("Notes"))
        self.prompts = PromptBar(self.page)
        PossibleNow(session, actions, self.page)
        self.control = RoomControl(session, actions, self.prompts, self.page)
        self.control.serve(self.page.board)
        self.page.take_asked.connect(self.control.take_item)
        self.page.resize(1364, 900)
        qtbot.addWidget(self.page)

    def show(self) -> "RunHouse":
        with self.qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow, timeout=2000)
        return self

    def plan(self) -> "RunHouse":
        question = next(q.id for q in self.session.programme.questions if q.code == "Q2")
        changes = self.do(plan_roundtable, question, title="Governance", zone="Europe/London")
        self.session.choose_roundtable(changes.subject[0])
        return self

    def start(self) -> "RunHouse":
        self.plan()
        self.act(start)
        return self

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Run an operation now and wait for it."""
        at = self.session.now()
        result = result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)
        self.wait_for_the_rest()
        return result

    def wait_for_the_rest(self) -> None:
        """Have all of the page shown: first who has the floor is painted, then it follows."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def act(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Run an operation on the roundtable in hand."""
        self.do(operation, self.session.roundtable_id, *args, **kwargs)

    def settle(self, act: Callable[[], object]) -> None:
        """Do something by hand and wait until what it asked for is done."""
        act()
        settle(self.qtbot, self.session)
        self.wait_for_the_rest()

    def press(self, widget: QWidget, key: Qt.Key, *, alt: bool = False) -> None:
        widget.setFocus()
        modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        self.settle(lambda: self.qtbot.keyClick(widget, key, modifier))

    def key(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key in a widget that has the focus, as one that was entered."""
        widget.setFocus()
        self.qtbot.keyClick(widget, key, modifier)

    def click(self, widget: QWidget, *, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        self.settle(lambda: self.qtbot.mouseClick(widget, left, modifier))

    def later(self, ms: int) -> None:
        """Let time pass, and the second be told."""
        self.clock.tick(ms)
        self.session.tick()

    def go_to(self, title: str) -> None:
        """Go to an item, and leave what is passed over for later."""
        record = self.session.record
        self.act(take_item, next(item.id for item in record.items if item.title == title))
        asked = self.prompts.current()
        if asked is not None and asked.name == "passed over":
            self.prompts.dismiss()

    def floor_to(self, handle: str) -> None:
        self.act(give_floor, self.who(handle))

    def who(self, handle: str) -> Who:
        """Return the one person of an organisation, or the organisation without people."""
        programme = self.session.programme
        one = next(each for each in programme.organisations if each.handle == handle)
        people = [each.id for each in programme.people if each.organisation == one.id]
        return Who(people[0] if len(people) == 1 else None, one.id)

    def tile(self, number: int) -> Tile:
        """Return a tile by the number that its keycap shows."""
        return self.shown(Tile)[number - 1]

    def shown(self, kind: type[Widget]) -> list[Widget]:
        """Return what can be seen of a kind, as it was made."""
        self.wait_for_the_rest()  # a widget new in a layout is shown by an event, too
        return [each for each in self.page.findChildren(kind) if each.isVisible()]

    def one(self, kind: type[Widget]) -> Widget:
        (found,) = self.shown(kind)
        return found

    def texts(self) -> list[str]:
        """Return every text label that can be seen."""
        return [label.full_text() for label in self.shown(TextLabel)]
