"""The Findings view of Review on a session, with a roundtable on Q2 and notes of it."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.findings import Finding
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.findings.support_table import SupportTable
from facilitator.ui.review.findings.view import FindingsView
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.session import Session
from tests.ui.asking import PATIENCE_MS, result_of, settle
from tests.ui.conftest import FakeClock

LINES = (
    "GBIF: Rules that are written early bend less",
    "@osmf @oar !barrier Fees pay for the servers",
    "OCP: Who may change a rule later?",
    "OSMF: A second point on rules that were written down",
    "OAR: Coffee was good",
)


def one_form(text: str) -> str:
    """Return a text that counts in the one form, whatever the catalogue makes of one or several."""
    return re.sub(r"\b(note|finding|quote)(?:s|\(s\))", r"\1", text)


class FindingsHouse:
    """The view without its page, which holds nothing but what its bar says is looked at."""

    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
    ) -> None:
        self.qtbot, self.session, self.actions, self.clock = qtbot, session, actions, clock
        self.bar = ReviewBar()
        self.view = FindingsView(session, actions, self.bar)
        qtbot.addWidget(self.bar)
        qtbot.addWidget(self.view)
        self.view.resize(1364, 900)
        self.list, self.pane, self.box = (
            self.view.left.list,
            self.view.pane,
            self.view.left.box,
        )
        self.roundtable = ""

    def hold(self, *lines: str) -> "FindingsHouse":
        made = self.do(
            plan_roundtable, self.question("Q2"), title="Governance", zone="Europe/London"
        )
        self.roundtable = made.subject[0]
        self.do(start, self.roundtable)
        for line in lines:
            self.do(add_note, self.roundtable, line)
        return self

    def show(self) -> "FindingsHouse":
        with self.qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        self.qtbot.waitUntil(self.view.isActiveWindow, timeout=PATIENCE_MS)
        self.wait()
        return self

    def wait(self) -> None:
        """Wait until what was asked for is read, and shown."""
        self.qtbot.waitUntil(lambda: not self.view.is_reading(), timeout=PATIENCE_MS)

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        at = self.clock.tick(60_000)
        result = result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)
        self.wait()
        return result

    def settle(self) -> None:
        """Wait until what was asked for by hand is done, and shown."""
        self.wait()
        settle(self.qtbot, self.session)
        self.wait()

    def press(self, *keys: Qt.Key, on: QWidget | None = None) -> None:
        """Press keys where they go, or on a widget that is given them first."""
        if on is not None:
            on.setFocus()
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            self.qtbot.keyClick(target, key)
            self.settle()

    def question(self, code: str) -> str:
        return next(each.id for each in self.session.programme.questions if each.code == code)

    def note(self, words: str) -> str:
        ((_, found),) = find_notes(self.session.db, NoteFilter(search=words))
        return found.id

    def findings(self) -> tuple[Finding, ...]:
        return load_findings(self.session.db)

    def told(self) -> list[str]:
        """Return what the list says, row by row."""
        model = self.list.findings
        return [one_form(model.index(at).data()) for at in range(model.rowCount())]

    def lines(self) -> list[str]:
        return [one_form(each.line) for each in self.list.findings.cards()]

    def notes_in(self, table: SupportTable) -> list[str]:
        return [each.note for each in table.notes.rows()]
