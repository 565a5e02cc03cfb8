"""A note in words: the same in every list, shortened where a list has no room for all of it."""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, font
from facilitator.ui.notes.prose_lines import break_lines, prose_layout, shortened
from facilitator.ui.notes.roles import NOTE_ROW
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from facilitator.ui.widgets.chip_label import ChipLabel
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import NotesHouse
from tests.ui.review_house import ReviewHouse

LINE = "!action @ocp share the style guide with @oar by 12 Nov #q3 #[licensing]"


@pytest.fixture
def run(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


@pytest.fixture
def review(
    run: NotesHouse, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
) -> ReviewHouse:
    run.act(add_note, LINE)
    return ReviewHouse(qtbot, session, actions, clock).show()


@pytest.mark.slow
def test_run_and_review_say_the_same_of_a_note(run: NotesHouse, review: ReviewHouse) -> None:
    model = review.view.table.notes
    at = review.column(Column.WHEN).index("R1 14:00")
    found, (shown,) = model.index(at, 0).data(NOTE_ROW), run.rows()
    assert (found.kind, found.time, found.text) == (shown.kind, shown.time, shown.text)
    assert (*found.speakers, *found.labels) == shown.chips
    assert found.spoken() == shown.spoken
    assert review.column(Column.KIND)[at] == shown.kind.text == "Action"
    assert [each.text for each in found.labels] == [
        *("about OAR", "Q3", "#licensing", "OCP to do", "12 Nov")
    ]


@pytest.mark.parametrize("text", ["x" * 400, "word " * 100, "😀" * 200, "wörter😀 " * 60])
def test_prose_is_shortened_to_what_a_few_lines_hold(qtbot: QtBot, text: str) -> None:
    face, width = font(Role.BODY), 300
    height = QFontMetrics(face).lineSpacing()
    for lines in (1, 2, 3):
        shown = shortened(text, face, width, lines=lines)
        assert shown.endswith("…")
        assert text.startswith(shown[:-1].rstrip())
        assert len(break_lines(prose_layout(shown, face), width, height=height)) == lines
    assert shortened("short", face, width, lines=1) == "short"


def test_a_chip_is_drawn_as_wide_as_there_is_room(qtbot: QtBot) -> None:
    whole = ChipLabel("Open Contracting Partnership", colour="#aa3311")
    assert whole._fitting(whole.size().width()) == whole.text
    narrow = whole._fitting(whole.size().width() - 60)
    assert narrow.endswith("…")
    assert whole.text.startswith(narrow[:-1].rstrip())
    assert ChipLabel(narrow, colour=whole.colour).size().width() <= whole.size().width() - 60
