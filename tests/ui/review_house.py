"""A Review page on a session, with a roundtable on Q2 and three notes of it."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.queries.records import load_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.filter_button import FilterButton
from facilitator.ui.review.notes_model import Column
from facilitator.ui.review.page import ReviewPage
from facilitator.ui.session import Session
from tests.ui.asking import PATIENCE_MS, result_of, settle
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import AnsweringDialogs

LANGUAGE = "GBIF: Languages decide who takes part"
BOARD = "@osmf @oar !barrier Two boards and one língua franca"
ASIDE = "!off What nobody may read"


class ReviewHouse:
    """The page on a session, with a roundtable on Q2 and three notes of it."""

    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
    ) -> None:
        self.qtbot, self.session, self.actions, self.clock = qtbot, session, actions, clock
        self.dialogs = AnsweringDialogs()
        self.page = ReviewPage(session, actions, self.dialogs)
        self.view = self.page.notes
        self.page.resize(1364, 900)
        qtbot.addWidget(self.page)

    def show(self) -> "ReviewHouse":
        with self.qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow, timeout=PATIENCE_MS)
        self.wait()
        return self

    def wait(self) -> None:
        """Wait until what was looked for is found, and shown."""
        self.qtbot.waitUntil(lambda: self.view._finder._awaited is None, timeout=PATIENCE_MS)

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        at = self.clock.tick(60_000)
        result = result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)
        self.wait()
        return result

    def hold(self, *lines: str) -> str:
        made = self.do(
            plan_roundtable, self.question("Q2"), title="Governance", zone="Europe/London"
        )
        self.do(start, made.subject[0])
        for line in lines:
            self.do(add_note, made.subject[0], line)
        return made.subject[0]

    def question(self, code: str) -> str:
        return next(each.id for each in self.session.programme.questions if each.code == code)

    def organisation(self, handle: str) -> str:
        programme = self.session.programme
        return next(each.id for each in programme.organisations if each.handle == handle)

    def search(self, text: str) -> None:
        with self.qtbot.waitSignal(self.view.search.asked, timeout=PATIENCE_MS):
            self.view.search.box.setText(text)
        self.wait()

    def use_filter(self) -> None:
        """Use the filter as it is again."""
        self.view.search.asked.emit()
        self.wait()

    def choose(self, button: FilterButton, text: str) -> None:
        actions = {each.text(): each for each in button.menu().actions()}
        actions[text].trigger()
        self.wait()

    def column(self, column: Column) -> list[str]:
        model = self.view.table.notes
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def select(self, *starts: str) -> tuple[str, ...]:
        """Select the notes whose text starts so, and return their ids."""
        table = self.view.table
        table.clearSelection()
        table.setSelectionMode(table.SelectionMode.MultiSelection)
        for row, text in enumerate(self.column(Column.NOTE)):
            if text.startswith(starts):
                table.selectRow(row)
        table.setSelectionMode(table.SelectionMode.ExtendedSelection)
        assert len(table.selected()) == len(starts)
        return table.selected()

    def settle(self, act: Callable[[], object]) -> None:
        """Do something by hand and wait until what it asked for is done, and shown."""
        act()
        settle(self.qtbot, self.session)
        self.wait()

    def wait_for_request(self) -> None:
        """Wait until a message that asks for a reply is copied, and noted as sent."""
        reader = self.view.below.request.reader
        self.qtbot.waitUntil(lambda: not reader.is_waited_for, timeout=PATIENCE_MS)
        settle(self.qtbot, self.session)
        self.wait()

    def note(self, note: str) -> Any:
        return load_note(self.session.db, note)
