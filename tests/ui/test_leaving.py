"""Closing asks while something is not kept, and another window takes it over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.drafts import Kept, load_draft
from facilitator.operations.findings import add_finding
from facilitator.operations.other_laptop import read_other
from facilitator.operations.roundtables import end
from facilitator.operations.unkept import Unkept
from facilitator.store.file import copy
from facilitator.store.queries.findings import load_findings
from facilitator.ui.prepare.new_programme import NewProgramme
from facilitator.ui.publish.page import PublishPage
from facilitator.ui.review.findings.view import FindingsView
from facilitator.ui.session import Session
from tests.sample_file import put_sample
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.full_disk import FullDisk, full_disk
from tests.ui.leaving_desk import SECOND, LeavingDesk
from tests.ui.stage_desk import StageDesk

pytestmark = pytest.mark.usefixtures("expect_log")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[FullDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    with full_disk(folder) as made:
        yield made


@pytest.fixture
def programme_file(disk: FullDisk, clock: FakeClock) -> Path:
    path = disk.folder / "open-x.roundtable"
    put_sample(path, AUTHOR, at=clock())
    return path


@pytest.fixture
def desk(
    qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path, disk: FullDisk
) -> Iterator[LeavingDesk]:
    made = LeavingDesk(qtbot, session, clock, tmp_path)
    yield made
    disk.empty()
    made.window.close_now()
    made.close()
    made.theme.deleteLater()


@pytest.mark.slow
def test_what_is_kept_closes_without_a_question(desk: LeavingDesk) -> None:
    desk.enter("a note")
    desk.write("half a tho")
    desk.leave()
    assert not desk.asks()
    assert not desk.window.isVisible()


def test_a_roundtable_that_runs_is_asked_about_and_stays(desk: LeavingDesk) -> None:
    desk.window.close()
    question = desk.question()
    assert question is not None
    assert "roundtable 1, has not ended" in question.text()
    assert question.defaultButton() is question.escapeButton()
    question.stay.click()
    assert desk.window.isVisible()
    desk.window.close()
    assert desk.question() is question


@pytest.mark.slow
def test_it_is_left_running(desk: LeavingDesk) -> None:
    desk.leave()
    assert not desk.window.isVisible()
    assert desk.session.record is not None
    assert desk.session.record.roundtable.ended_at is None


@pytest.mark.slow
def test_it_is_ended_and_left(desk: LeavingDesk) -> None:
    desk.write("half a tho")
    desk.window.close()
    question = desk.question()
    assert question is not None
    question.end.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=5000)
    assert desk.session.record is not None
    assert desk.session.record.roundtable.ended_at is not None


@pytest.mark.slow
def test_another_programme_is_gone_to_once_that_is_answered(
    desk: LeavingDesk, tmp_path: Path
) -> None:
    gone: list[Path] = []
    desk.window.programme_chosen.connect(gone.append)
    desk.window._leaving.leave_for(tmp_path / "other.roundtable")
    assert gone == []
    desk.leave_running()
    desk.qtbot.waitUntil(lambda: gone == [tmp_path / "other.roundtable"], timeout=5000)


def test_no_programme_is_made_before_that_is_answered(desk: LeavingDesk) -> None:
    desk.actions.action("new_programme").trigger()
    assert desk.window.findChildren(NewProgramme) == []
    desk.leave_running()
    desk.qtbot.waitUntil(lambda: desk.window.findChildren(NewProgramme) != [], timeout=5000)
    (dialog,) = desk.window.findChildren(NewProgramme)
    dialog.reject()
    desk.window.close()
    assert desk.question() is not None, "it runs still"


@pytest.mark.slow
def test_once_ended_nothing_is_asked(desk: LeavingDesk) -> None:
    result_of(desk.qtbot, desk.session, end, desk.session.roundtable_id, at=desk.session.now())
    desk.window.close()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=5000)


def test_lines_that_are_not_saved_are_asked_about(desk: LeavingDesk, disk: FullDisk) -> None:
    disk.fill(desk.qtbot, desk.session)
    desk.enter("one", "two")
    desk.leave()
    assert desk.window.isVisible()
    assert desk.dialog.heading.full_text() == "2 lines are not saved"
    assert desk.dialog.why.full_text().startswith("open-x.roundtable cannot be written: the disk")
    desk.qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.window.isVisible()
    assert [line.text for line in desk.notes.outbox.unsaved()] == ["one", "two"]


@pytest.mark.slow
def test_half_a_line_that_the_file_refuses_is_asked_about(
    desk: LeavingDesk, disk: FullDisk
) -> None:
    disk.fill(desk.qtbot, desk.session)
    desk.write("half a tho")
    desk.leave()
    assert desk.dialog.heading.full_text() == "1 line is not saved"
    desk.dialog.leave.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=3000)


@pytest.mark.slow
def test_try_again_closes_once_all_is_saved(desk: LeavingDesk, disk: FullDisk) -> None:
    disk.fill(desk.qtbot, desk.session)
    desk.enter("one", "two")
    desk.write("half a tho")
    desk.leave()
    desk.dialog.again.click()
    desk.qtbot.waitUntil(desk.dialog.again.isEnabled, timeout=3000)
    assert desk.dialog.heading.full_text() == "3 lines are not saved"
    disk.empty()
    desk.dialog.again.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=3000)
    assert desk.texts() == ["one", "two"]


@pytest.mark.slow
def test_a_text_file_elsewhere_keeps_them_and_can_be_brought_in(
    desk: LeavingDesk, disk: FullDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = desk.clock()
    disk.fill(desk.qtbot, desk.session)
    desk.write("one")
    desk.qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier
    )
    desk.enter(r" and C:\new", "@osmf ", "two")
    desk.answer_with(monkeypatch, tmp_path / "gone" / "x.txt")
    desk.leave()
    desk.dialog.save.click()
    assert "gone does not exist" in desk.dialog.why.full_text()
    elsewhere = tmp_path / "elsewhere.txt"
    desk.answer_with(monkeypatch, elsewhere)
    desk.dialog.save.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=3000)
    other = read_other(elsewhere, desk.session.db, ours=desk.session.path)
    found = [(each.note.text, each.note.at) for each in other.notes]
    assert found == [
        ("one\n and C:\\new", began),
        ("@osmf two", began + 20 * SECOND),
    ]


def test_key_messages_that_are_not_saved_are_asked_about(desk: LeavingDesk, disk: FullDisk) -> None:
    desk.window.show_place("publish")
    page = desk.window.page("publish")
    assert isinstance(page, PublishPage)
    disk.fill(desk.qtbot, desk.session)
    page.messages.setPlainText("- Elections")
    desk.leave()
    assert desk.dialog.heading.full_text() == "1 line is not saved"
    disk.empty()
    desk.dialog.again.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=3000)


@pytest.mark.slow
def test_a_finding_that_is_not_saved_is_asked_about(desk: LeavingDesk, disk: FullDisk) -> None:
    of = {"roundtable": desk.session.roundtable_id, "at": desk.clock()}
    (made,) = result_of(desk.qtbot, desk.session, add_finding, "Rules age", **of).subject
    desk.actions.action("view_findings").trigger()
    (view,) = desk.window.findChildren(FindingsView)
    desk.qtbot.waitUntil(lambda: bool(view.pane.sentence.toPlainText()), timeout=3000)
    disk.fill(desk.qtbot, desk.session)
    view.pane.sentence.setPlainText("Rules age well")
    desk.leave()
    assert desk.dialog.heading.full_text() == "1 line is not saved"
    assert desk.window.unkept().findings == ("Rules age well",)
    disk.empty()
    desk.dialog.again.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=3000)
    (finding,) = load_findings(desk.session.db)
    assert (finding.id, finding.text) == (made, "Rules age well")


def test_a_half_typed_finding_is_asked_about_only_where_the_file_refused_it(
    desk: LeavingDesk, disk: FullDisk
) -> None:
    desk.actions.action("view_findings").trigger()
    (view,) = desk.window.findChildren(FindingsView)
    view.left.box.setText("Rules age")
    disk.fill(desk.qtbot, desk.session)
    view.left.box.setText("Rules age well")
    desk.leave()
    assert desk.window.unkept().findings == ("Rules age well",)
    disk.empty()
    desk.dialog.again.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=3000)
    assert load_findings(desk.session.db) == ()
    draft = load_draft(desk.session.db, "new finding")
    assert draft == Kept("Rules age well", desk.session.now())


@pytest.mark.slow
def test_another_programme_does_not_take_its_place_unasked(
    desk: LeavingDesk, disk: FullDisk, tmp_path: Path
) -> None:
    chosen: list[Path] = []
    desk.window.programme_chosen.connect(chosen.append)
    disk.fill(desk.qtbot, desk.session)
    desk.enter("one")
    desk.window.files.programme_chosen.emit(tmp_path / "other.roundtable")
    desk.qtbot.waitUntil(desk.asks, timeout=3000)
    assert chosen == []
    desk.dialog.leave.click()
    desk.qtbot.waitUntil(lambda: bool(chosen), timeout=3000)


@pytest.mark.slow
def test_another_window_takes_over_what_is_not_kept(
    qtbot: QtBot, desk: LeavingDesk, disk: FullDisk, clock: FakeClock, tmp_path: Path
) -> None:
    rescue = tmp_path / "rescue.roundtable"
    copy(desk.session.path, rescue)
    began = clock()
    disk.fill(qtbot, desk.session)
    desk.enter("one", "@osmf ", "two")
    desk.write("half a tho")
    left = desk.window.unkept()
    assert [each.line.text for each in left.lines] == ["one", "two"]
    assert [each.line.text for each in (*left.half_typed, *left.drafted)] == ["half a tho"]
    session = Session(rescue, AUTHOR, clock=clock)
    roundtable = desk.session.roundtable_id
    other = StageDesk(qtbot, session, clock, tmp_path / "other", str(roundtable))
    try:
        other.window.take_over(left)
        qtbot.waitUntil(lambda: len(session.notes()) == 2, timeout=3000)
        notes = session.notes()
        assert [(note.text, note.at) for note in notes] == [
            ("one", began),
            ("two", began + 20 * SECOND),
        ]
        handles = {each.id: each.handle for each in session.programme.organisations}
        assert [[handles[each] for each in note.said_by] for note in notes] == [["gbif"], ["osmf"]]
        box = other.window.page("run")._notes.capture.box
        assert box.text() == "half a tho"
        qtbot.waitUntil(lambda: not other.window.unkept().texts, timeout=3000)
    finally:
        other.window.close_now()
        other.close()
        other.theme.deleteLater()
        session.close()
        session.deleteLater()


def test_nothing_typed_is_nothing_to_take_over(desk: LeavingDesk) -> None:
    desk.enter("a note")
    assert desk.window.unkept() == Unkept()
