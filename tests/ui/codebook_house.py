"""The codebook on a Review page, gone to by its action and used by keys."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import open_store
from facilitator.store.queries.tags import load_tag_book
from facilitator.ui.review.codebook.rows import NOTES
from facilitator.ui.review.codebook.view import CodebookView
from facilitator.ui.widgets.merge_form import MergeForm
from tests.sample_file import put_sample
from tests.ui.asking import PATIENCE_MS
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.every_screen.rooms import lay_out
from tests.ui.review_house import ReviewHouse

LINES = (
    *(f"@gbif The {number} time that somebody asks who pays #[fundng]" for number in range(17)),
    "Tim Robertson: Who pays for the roof #[funding]",
    "@ocp Rivers #[water] #q1",
    "@ocp @osmf Canals #[waterways]",
    "!off What nobody may read #[water] @gbif",
)


def put_notes(path: Path) -> Path:
    """Make a programme file with a roundtable on Q2, and its notes."""
    at = FakeClock()()
    put_sample(path, AUTHOR, at=at)
    with closing(open_store(path, AUTHOR)) as store:
        asked = next(e.id for e in store.standing.programme.questions if e.code == "Q2")
        (room,) = plan_roundtable(store, asked, at=at, title="Governance", zone="UTC").subject
        start(store, room, at=at)
        for line in LINES:
            add_note(store, room, line, at=at)
    return path


class CodebookHouse:
    """Keys go where they would go: into what has the focus."""

    def __init__(self, review: ReviewHouse) -> None:
        self.review = review
        self.session, self.page = review.session, review.page
        self.keys = 0  # pressed so far
        self.go()
        view = self.page.findChild(CodebookView)
        assert view is not None
        self.view = view

    def go(self) -> None:
        self.review.actions.action("view_codebook").trigger()
        self.settle()

    def press(self, *keys: str) -> None:
        for each in keys:
            key = QKeySequence(each)[0]
            QTest.keyClick(self.focused(), key.key(), key.keyboardModifiers())
            self.keys += 1
        self.settle()

    def type(self, text: str, *keys: str) -> None:
        for sign in text:
            QTest.keyClick(self.focused(), sign)
            self.keys += 1
        self.press(*keys)

    def focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.page

    def settle(self) -> None:
        QApplication.processEvents()  # an editor hands over what was typed after its key
        self.review.settle(lay_out)
        self._wait()

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        result = self.review.do(operation, *args, **kwargs)
        self._wait()
        return result

    def _wait(self) -> None:
        """Wait until what there is has been counted, and is shown."""
        view = self.page.findChild(CodebookView)
        self.review.qtbot.waitUntil(
            lambda: view is None or not view.is_reading(), timeout=PATIENCE_MS
        )

    def section(self, name: str) -> None:
        QTest.mouseClick(self.view.sections._segments[name], Qt.MouseButton.LeftButton)
        self.settle()

    def at(self, name: str, field: str) -> None:
        """Have the keys on a cell of the row that is called so."""
        table = self.view.table
        row = self.shown(table.rows.columns[table.rows.main].field).index(name)
        table.setFocus()
        table.setCurrentIndex(table.rows.index(row, self._column(field)))

    def shown(self, field: str) -> list[str]:
        column = self._column(field)
        return [row.cells[column].strip() for row in self.view.table.rows.rows()]

    def counts(self) -> dict[str, int]:
        table = self.view.table
        names = self.shown(table.rows.columns[table.rows.main].field)
        return dict(zip(names, map(int, self.shown(NOTES)), strict=True))

    def tags(self) -> dict[str, str]:
        """Return the ids of all tags by name."""
        return {each.name: each.id for each in load_tag_book(self.session.db)}

    def form(self) -> MergeForm | None:
        forms = self.page.findChildren(MergeForm)
        return next((each for each in forms if each.isVisible()), None)

    def _column(self, field: str) -> int:
        return [each.field for each in self.view.table.rows.columns].index(field)
