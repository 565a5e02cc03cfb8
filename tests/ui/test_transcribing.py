"""Bringing in a chat or a transcript: what the dialog shows before anything is kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from facilitator.core.stricter_rule import Recording
from facilitator.operations.roundtables import plan_roundtable, start, tell_recording
from facilitator.store.queries.transcripts import load_transcripts
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.bring_in.transcribing import Transcribing
from facilitator.ui.bring_in.transcript_dialog import TranscriptDialog
from facilitator.ui.session import Session
from facilitator.ui.window_controller import WindowContext
from tests.operations.transcripts.desk import captions
from tests.ui.asking import result_of, settle
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import AnsweringDialogs
from tests.ui.test_bring_in import Prompts

SAID = captions((0, 20, "Speaker One", "We count."), (30, 50, "GBIF", "Nobody reads."))


class House:
    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
    ) -> None:
        self.qtbot, self.session, self.clock = qtbot, session, clock
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.dialogs, self.prompts = AnsweringDialogs(), Prompts()
        context = WindowContext(session, actions, self.dialogs, self.prompts, self.window)
        self.controller = Transcribing(context)

    def hold(self, *, recording: Recording | None = None) -> str:
        question = self.session.programme.questions[1].id
        made = self.do(plan_roundtable, question, title="R", zone="UTC").subject[0]
        self.do(start, made)
        if recording is not None:
            self.do(tell_recording, made, recording)
        return str(made)

    def do(self, operation: object, *args: object, **more: object) -> object:
        at = self.clock.tick(1000)
        return result_of(self.qtbot, self.session, operation, *args, at=at, **more)

    def read(self, path: Path) -> TranscriptDialog:
        self.controller.read(path)
        dialog = self.window.findChildren(TranscriptDialog)[-1]
        ready = lambda: dialog.go.isVisible() or dialog.other_file.isVisible()  # noqa: E731
        self.qtbot.waitUntil(ready, timeout=10_000)
        return dialog

    def press_go(self, dialog: TranscriptDialog) -> None:
        dialog.go.click()
        settle(self.qtbot, self.session)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> House:
    return House(qtbot, session, actions, clock)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "call.vtt"
    path.write_text(SAID, encoding="utf-8")
    return path


def test_what_comes_is_shown_and_kept_as_it_was_put_right(house: House, file: Path) -> None:
    table = house.hold()
    dialog = house.read(file)
    assert "call.vtt · Captions (WebVTT)" in dialog.heading.full_text()
    assert "as if it began with the roundtable" in dialog.how_known.full_text()
    assert [*dialog.speakers] == ["Speaker One", "GBIF"], "who is not known comes first"
    assert not load_transcripts(house.session.db, table), "nothing is kept by looking at it"
    box = dialog.speakers["Speaker One"]
    at = box.findText("OCP")
    box.setCurrentIndex(at)
    box.activated.emit(at)
    dialog.offset.setValue(90)
    house.press_go(dialog)  # at once: what was typed counts
    (held,) = load_transcripts(house.session.db, table)
    organisations = {each.handle: each.id for each in house.session.programme.organisations}
    assert [each.speaker.organisation for each in held.voices] == [
        organisations["ocp"],
        organisations["gbif"],
    ]
    assert held.fit.value == "hand"
    again = house.read(file)
    house.press_go(again)
    assert house.prompts.said[-1] == "Nothing was added: what call.vtt says is here already."


def test_not_recorded_is_asked_about(house: House, file: Path) -> None:
    table = house.hold(recording=Recording.NO)
    dialog = house.read(file)
    assert "not recorded" in dialog.problem.full_text()
    assert not dialog.go.isEnabled()
    dialog.recorded.click()
    house.press_go(dialog)
    assert len(load_transcripts(house.session.db, table)) == 1


def test_what_cannot_be_read_is_said(house: House, tmp_path: Path) -> None:
    house.hold()
    path = tmp_path / "minutes.txt"
    path.write_text("We met and spoke of cost.\n" * 40, encoding="utf-8")
    dialog = house.read(path)
    assert "neither a chat nor a transcript" in dialog.problem.full_text()
    assert dialog.other_file.isVisible()
    dialog.reject()


def test_where_nothing_was_held_there_is_no_place_for_it(house: House, file: Path) -> None:
    house.controller.read(file)
    assert not house.window.findChildren(TranscriptDialog)
    assert "No roundtable of this programme was held yet" in house.dialogs.said[-1]
