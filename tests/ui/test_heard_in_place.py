"""What a screen reader finds where it looks: headings, rows in order, what is chosen, the clock."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.accessible_roles import teach_roles
from facilitator.ui.publish.headings import Heading
from facilitator.ui.publish.preview import Preview
from facilitator.ui.run.row_list import RowList
from facilitator.ui.stage.canvas import Canvas
from facilitator.ui.stage.scene import Line, Scene, SceneLayout, SceneSlot
from facilitator.ui.widgets.spoken_line import SpokenLine

PAGE = "<html><body><h1>Title</h1><p>Text</p><h2>Notes</h2><p>More</p></body></html>"


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def make_label(row_id: str) -> QLabel:
    return QLabel(row_id)


def test_the_preview_has_its_headings_as_such(qtbot: QtBot) -> None:
    teach_roles()
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(600, 300)
    preview.show_page(PAGE)
    found = preview.findChildren(Heading)
    assert [heard(each) for each in found] == ["Title", "Notes"]
    assert [each.accessibleDescription() for each in found] == ["level 1", "level 2"]
    roles = {QAccessible.queryAccessibleInterface(each).role() for each in found}
    assert roles == {QAccessible.Role.Heading}


def test_a_key_goes_from_heading_to_heading(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_page(PAGE)
    qtbot.keyClick(preview, Qt.Key.Key_H)
    assert preview.textCursor().block().text() == "Notes"
    qtbot.keyClick(preview, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert preview.textCursor().block().text() == "Title"


def test_rows_are_read_in_the_order_of_the_screen(qtbot: QtBot) -> None:
    rows = RowList("Rows", make_label)
    qtbot.addWidget(rows)
    rows.keep(["a", "b", "c"])
    rows.keep(["c", "a", "d", "b"])
    face = QAccessible.queryAccessibleInterface(rows)
    read = [face.child(i).text(QAccessible.Text.Name) for i in range(face.childCount())]
    assert read == ["c", "a", "d", "b"]


def test_the_stage_has_its_clock_to_be_heard_and_in_no_description(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    lines = {
        SceneSlot.TITLE: Line("Who decides?"),
        SceneSlot.CAPTION: Line("over by"),
        SceneSlot.CLOCK: Line("2:43"),
    }
    canvas.show_scene(Scene(SceneLayout.CLOCK, lines))
    assert canvas.accessibleDescription() == "Who decides?"
    assert [heard(each) for each in canvas.findChildren(QLabel)] == ["over by 2:43"]


def test_what_is_said_stands_in_a_status_text_and_in_a_notice(qtbot: QtBot) -> None:
    teach_roles()
    line = SpokenLine()
    qtbot.addWidget(line)
    line.say("Saved")
    line.show_notice()
    face = QAccessible.queryAccessibleInterface(line)
    assert (face.role(), heard(line)) == (QAccessible.Role.StatusBar, "Saved")
    notice = face.child(0)
    assert notice.role() == QAccessible.Role.Notification
    assert notice.text(QAccessible.Text.Name) == "Saved"
