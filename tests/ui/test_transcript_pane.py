"""Chats and transcripts beside the notes of Review: found, quoted, matched and moved by key."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.core.transcripts.model import Agreement, Fit
from facilitator.operations.transcripts.keeping import keep_transcript
from facilitator.operations.transcripts.proposing import propose_transcript
from facilitator.readers.transcripts.read import read_transcript
from facilitator.store.file import open_reader
from facilitator.store.queries.records import load_notes, load_record
from facilitator.store.queries.transcripts import load_transcripts
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from facilitator.ui.review.transcripts.pane import TranscriptPane
from facilitator.ui.session import Session
from tests.operations.transcripts.desk import captions
from tests.ui.asking import settle
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

SAID = captions(
    (0, 20, "Speaker One", "We count what can be counted."),
    (70, 90, "Speaker One", "Languages decide who takes part."),
    (150, 170, "GBIF", "Nobody reads a licence."),
)


class Desk:
    """Two notes a minute apart, and captions that began when the first was taken."""

    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, folder: Path
    ) -> None:
        self.house = ReviewHouse(qtbot, session, actions, clock)
        self.qtbot, self.session, self.actions = qtbot, session, actions
        self.table = self.house.hold("We count", "Languages decide")
        self.notes = load_notes(session.db, self.table)
        file = folder / "call.vtt"
        file.write_text(SAID, encoding="utf-8")
        record = load_record(session.db, self.table)
        found = propose_transcript(
            session.programme, record, read_transcript(file), now=session.now()
        )
        begun = Agreement(self.notes[0].at, Fit.HAND)
        self.house.do(keep_transcript, self.table, found.file, begun, found.speakers)
        self.house.show()

    @property
    def pane(self) -> TranscriptPane:
        return self.house.page.transcripts.pane

    def show(self) -> None:
        self.actions.action("show_transcript").trigger()
        self.qtbot.waitUntil(lambda: self.pane.list.passages.rowCount() > 0, timeout=3_000)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.pane.list, key)
        settle(self.qtbot, self.session)
        self.house.wait()

    def in_hand(self) -> str:
        row = self.pane.list.currentIndex().data()
        return str(row or "")

    def held(self) -> object:
        return load_transcripts(self.session.db, self.table)[0]


@pytest.fixture
def desk(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> Desk:
    return Desk(qtbot, session, actions, clock, tmp_path)


@pytest.mark.slow
def test_it_follows_the_selected_note_and_enter_makes_a_quote(desk: Desk) -> None:
    assert desk.house.page.transcripts.switch.isVisible()
    desk.house.select("Languages decide")
    desk.show()
    QAbstractItemModelTester(desk.pane.list.passages, desk.pane)
    assert desk.in_hand() == "We count what can be counted.", "the last that was begun by then"
    assert desk.pane.list.hasFocus()
    assert desk.actions.action("quote_passage").isEnabled()
    desk.press(Qt.Key.Key_Down)
    assert desk.in_hand() == "Languages decide who takes part."
    desk.press(Qt.Key.Key_Return)
    made = [each for each in load_notes(desk.session.db, desk.table) if each.kind is Kind.QUOTE]
    assert [each.text for each in made] == ["Languages decide who takes part."]
    desk.qtbot.waitUntil(lambda: desk.pane.list.passages.rows()[1].quoted, timeout=3_000)
    assert desk.in_hand() == "Languages decide who takes part."
    desk.press(Qt.Key.Key_Return)
    assert "is a quote already" in desk.pane.problem.full_text()
    desk.press(Qt.Key.Key_Escape)
    assert desk.house.view.table.hasFocus()
    desk.actions.action("show_transcript").trigger()
    assert desk.house.view.detail.isVisible()
    assert not desk.actions.action("quote_passage").isEnabled()


def test_words_of_a_passage_are_struck_by_keys(desk: Desk) -> None:
    desk.show()
    pane = desk.pane
    pane.search.setText("licen")
    desk.qtbot.waitUntil(lambda: pane.list.passages.rowCount() == 1, timeout=3_000)
    (row,) = pane.list.passages.rows()
    assert [row.text[begin:end] for begin, end in row.marked] == ["licence"]
    pane.list.setFocus()
    pane.strike.click()
    assert pane.words.text.hasFocus()
    assert pane.words.text.textCursor().selectedText() == "licence"
    desk.qtbot.keyClick(pane.words.text, Qt.Key.Key_Escape)
    assert pane.list.hasFocus()
    assert not pane.words.isVisible()
    pane.strike.click()
    desk.qtbot.keyClick(pane.words.text, Qt.Key.Key_Return)
    (dialog,) = desk.house.page.findChildren(PrivacyDialog)
    dialog.who.setText("Delegate of GBIF")
    dialog.word.setText("strike")
    dialog.go.click()
    settle(desk.qtbot, desk.session)
    passages = load_transcripts(desk.session.db, desk.table)[0].passages
    assert passages[-1].text == "Nobody reads a […]."
    with closing(open_reader(desk.session.path)) as db:
        (asked,) = db.execute("SELECT note, asked_by FROM strike").fetchall()
    assert asked == (None, "Delegate of GBIF")


def test_words_are_found_in_what_was_said(desk: Desk) -> None:
    desk.show()
    desk.pane.search.setFocus()
    desk.pane.search.setText("licen")
    desk.qtbot.waitUntil(lambda: desk.pane.list.passages.rowCount() == 1, timeout=3_000)
    desk.qtbot.keyClick(desk.pane.search, Qt.Key.Key_Down)
    assert desk.in_hand() == "Nobody reads a licence."


def test_an_unknown_speaker_is_matched_by_a_choice(desk: Desk) -> None:
    desk.show()
    box = desk.pane.speaker
    assert desk.in_hand() == "We count what can be counted."
    at = box.findText("OCP")
    box.setCurrentIndex(at)
    box.activated.emit(at)
    settle(desk.qtbot, desk.session)
    desk.qtbot.waitUntil(lambda: desk.pane.list.passages.rows()[0].who == "OCP", timeout=3_000)
    assert desk.held().voices[0].speaker.organisation == desk.house.organisation("ocp")


def test_it_is_moved_to_where_a_note_was_taken(desk: Desk) -> None:
    desk.house.select("Languages decide")
    desk.show()
    desk.press(Qt.Key.Key_Down)
    desk.pane.align.click()
    settle(desk.qtbot, desk.session)
    assert desk.held().passages[1].begin == desk.notes[1].at
    assert desk.held().fit is Fit.HAND


def test_it_is_erased_whole_once_that_was_said(desk: Desk) -> None:
    desk.show()
    desk.pane.erase.click()
    dialog = desk.house.view.findChild(PrivacyDialog)
    dialog.word.setText("erase")
    dialog.go.click()
    settle(desk.qtbot, desk.session)
    assert load_transcripts(desk.session.db, desk.table) == ()
    desk.qtbot.waitUntil(lambda: "No chat" in desk.pane.told.full_text(), timeout=3_000)


def test_nothing_is_quoted_that_nobody_sees(desk: Desk) -> None:
    desk.show()
    quote = desk.actions.action("quote_passage")
    assert quote.isEnabled()
    desk.house.view.hide()
    assert not quote.isEnabled()
    desk.house.view.show()
    assert quote.isEnabled()


def test_nothing_is_offered_where_nothing_was_brought_in(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
) -> None:
    house = ReviewHouse(qtbot, session, actions, clock)
    house.hold("A note")
    house.show()
    assert not house.page.transcripts.switch.isVisible()
    actions.action("show_transcript").trigger()
    pane = house.page.transcripts.pane
    qtbot.waitUntil(lambda: "No chat" in pane.told.full_text(), timeout=3_000)
    assert not pane.search.isVisible()


def test_a_file_that_is_dropped_is_read(desk: Desk) -> None:
    heard: list[object] = []
    desk.house.page.dropped.connect(heard.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/somewhere/chat.txt")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    desk.house.page.dropEvent(
        QDropEvent(QPointF(QPoint(5, 5)), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    )
    assert heard == [Path("/somewhere/chat.txt")]
