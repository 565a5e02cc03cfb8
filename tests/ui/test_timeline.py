"""The timeline puts right whose a turn was and when: by keys, by dragging, by its menu."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.model import TurnKind
from facilitator.operations.floor import chair_floor, interpose, return_floor, yield_floor
from facilitator.operations.roundtables import end
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.timeline.editable_view import EditableTimeline
from facilitator.ui.timeline.painting import Face, label_in
from facilitator.ui.timeline.times_dialog import TimesDialog
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.line_button import LineButton
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

KEYS = Qt.KeyboardModifier
PLAIN = KEYS.NoModifier
POPUP = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands in the open discussion: GBIF for 2 min from 14:00, OCP for 4, OSMF for 2 so far."""
    made = RunHouse(qtbot, session, actions, clock).start()
    made.go_to(DISCUSSION)
    for handle, minutes in (("gbif", 2), ("ocp", 4), ("osmf", 2)):
        made.floor_to(handle)
        made.later(minutes * MINUTE)
    return made.show()


def strip(house: RunHouse) -> EditableTimeline:
    return house.one(EditableTimeline)


def press(house: RunHouse, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    house.qtbot.keyClick(strip(house), key, modifiers)


def change(house: RunHouse, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    house.settle(lambda: press(house, key, modifiers))


def choose(house: RunHouse, handle: str) -> None:
    organisation = house.who(handle).organisation
    strip(house).setFocus()
    found = (t.id for t in house.session.record.turns if t.organisation == organisation)
    strip(house).choose(next(found))


def minutes(house: RunHouse) -> list[tuple[float, float | None]]:
    """Return begin and end of the turns, in minutes after 14:00."""
    began = house.session.record.roundtable.started_at
    return [
        ((t.begin - began) / MINUTE, None if t.end is None else (t.end - began) / MINUTE)
        for t in house.session.record.turns
    ]


def test_a_turn_is_chosen_by_keys_and_described(house: RunHouse) -> None:
    strip(house).setFocus(Qt.FocusReason.TabFocusReason)
    assert "OSMF, since 14:06:00, 2:00" in house.texts()
    press(house, Qt.Key.Key_Left)
    assert "OCP, 14:02:00 to 14:06:00, 4:00" in house.texts()
    assert strip(house).accessibleDescription() == "OCP, 14:02:00 to 14:06:00, 4:00"
    press(house, Qt.Key.Key_Home)
    press(house, Qt.Key.Key_Left)
    assert "GBIF, 14:00:00 to 14:02:00, 2:00" in house.texts()
    press(house, Qt.Key.Key_Escape)
    assert strip(house).turn == ""
    assert [line for line in house.shown(LineButton) if line.plain_text().startswith("Last: ")]


def test_a_turn_too_narrow_for_its_name_is_named_without_a_mouse(house: RunHouse) -> None:
    house.floor_to("gbif")
    house.later(5 * SECOND)
    face = Face("GBIF", "1", "#009E73")
    assert [label_in(face, width, 4) for width in (3, 20, 80)] == ["", "1", "GBIF"]
    house.floor_to("ocp")
    house.later(MINUTE)
    strip(house).setFocus(Qt.FocusReason.TabFocusReason)
    press(house, Qt.Key.Key_Left)
    assert "GBIF, 14:08:00 to 14:08:05, 0:05" in house.texts()


def test_its_begin_and_its_end_move_by_keys(house: RunHouse) -> None:
    choose(house, "ocp")
    change(house, Qt.Key.Key_Left, KEYS.AltModifier)
    change(house, Qt.Key.Key_Right, KEYS.AltModifier | KEYS.ShiftModifier)
    change(house, Qt.Key.Key_Right, KEYS.ControlModifier)
    change(house, Qt.Key.Key_Left, KEYS.ControlModifier | KEYS.ShiftModifier)
    moved = 4 * SECOND / MINUTE
    assert minutes(house) == [(0, 2 - moved), (2 - moved, 6 + moved), (6 + moved, None)]
    undo = house.actions.action("undo")
    assert undo.text().replace("&", "") == "Undo: shift the end of OCP’s turn"


def test_what_is_chosen_is_merged_split_and_deleted(house: RunHouse) -> None:
    choose(house, "ocp")
    change(house, Qt.Key.Key_M)
    assert minutes(house) == [(0, 6), (6, None)]
    assert strip(house).turn == house.session.record.turns[0].id
    press(house, Qt.Key.Key_S)
    dialog = house.page.findChild(TimesDialog)
    (field,) = dialog.findChildren(QLineEdit)
    assert field.text() == "14:03:00"
    field.setText("14:04:30")
    house.settle(lambda: house.qtbot.keyClick(field, Qt.Key.Key_Return))
    assert minutes(house) == [(0, 4.5), (4.5, 6), (6, None)]
    assert strip(house).turn == house.session.record.turns[1].id
    strip(house).setFocus()
    change(house, Qt.Key.Key_M, KEYS.ShiftModifier)
    press(house, Qt.Key.Key_Delete)
    assert "Del again: delete the turn" in house.texts()
    change(house, Qt.Key.Key_Delete)
    assert minutes(house) == [(0, 4.5)]


@POPUP
def test_a_menu_says_whose_it_was(house: RunHouse) -> None:
    choose(house, "ocp")
    press(house, Qt.Key.Key_W)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    house.settle(lambda: house.qtbot.keyClick(menu, Qt.Key.Key_2))
    names = [house.session.programme.organisations[1].id, TurnKind.TURN]
    turn = house.session.record.turns[1]
    assert [turn.organisation, turn.kind] == names
    press(house, Qt.Key.Key_W)
    menu = QApplication.activePopupWidget()
    house.settle(lambda: house.qtbot.keyClick(menu, Qt.Key.Key_0))
    assert house.session.record.turns[1].kind is TurnKind.CHAIR


@POPUP
def test_a_right_click_offers_to_split_where_it_is(house: RunHouse) -> None:
    bar = strip(house)
    place = QPoint(round(bar.x_of(edge(house, 1) + 2 * MINUTE)), bar.height() // 2)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(bar, QContextMenuEvent(reason, place, bar.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    here = next(row for row in menu.actions() if row.text().startswith("Split here, at 14:0"))
    house.settle(here.trigger)
    menu.close()
    assert len(minutes(house)) == 4
    assert minutes(house)[2][0] == pytest.approx(4, abs=0.1)


def test_an_edge_is_dragged_with_a_preview_and_one_act(house: RunHouse) -> None:
    bar, mouse = strip(house), house.qtbot
    middle, left = bar.height() // 2, Qt.MouseButton.LeftButton
    commits = commits_of(house)
    from_x, to_x = round(bar.x_of(edge(house, 1))), round(bar.x_of(edge(house, 1) + MINUTE))
    mouse.mousePress(bar, left, pos=QPoint(from_x, middle))
    mouse.mouseMove(bar, QPoint(to_x, middle))
    (said,) = [text for text in house.texts() if text.startswith("OCP begins 14:0")]
    assert said.endswith("later")
    house.later(SECOND)
    assert said in house.texts()
    assert minutes(house)[1] == (2, 6)
    house.settle(lambda: mouse.mouseRelease(bar, left, pos=QPoint(to_x, middle)))
    first, second, _ = minutes(house)
    assert first[1] == second[0] == pytest.approx(3, abs=0.1)
    assert commits_of(house) == commits + 1


def test_where_an_edge_cannot_go_is_said_and_nothing_done(house: RunHouse) -> None:
    bar, before = strip(house), minutes(house)
    middle, left = bar.height() // 2, Qt.MouseButton.LeftButton
    far = QPoint(round(bar.x_of(edge(house, 2) + MINUTE)), middle)
    house.qtbot.mousePress(bar, left, pos=QPoint(round(bar.x_of(edge(house, 1))), middle))
    house.qtbot.mouseMove(bar, far)
    assert "That begin lies after the end of the turn: shift it by less" in house.texts()
    house.qtbot.mouseRelease(bar, left, pos=far)
    house.later(SECOND)
    assert minutes(house) == before


def edge(house: RunHouse, number: int) -> int:
    return house.session.record.turns[number].begin


def commits_of(house: RunHouse) -> int:
    return house.session.db.execute("SELECT count(*) FROM journal").fetchone()[0]


def test_the_whole_roundtable_is_shown_by_a_key_and_by_a_click(house: RunHouse) -> None:
    house.go_to(house.session.record.items[-1].title)
    assert strip(house).strip.turns() == ()
    strip(house).setFocus()
    press(house, Qt.Key.Key_T)
    assert len(strip(house).strip.turns()) == 3
    switch = next(b for b in house.shown(LineButton) if "timeline of" in b.plain_text())
    assert switch.plain_text() == "timeline of the roundtable"
    house.qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.plain_text() == "timeline of this item"


class Paints(QObject):
    """Hears how wide each repaint of a widget is."""

    def __init__(self, bar: EditableTimeline) -> None:
        super().__init__(bar)
        self.widths: list[int] = []
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if isinstance(event, QPaintEvent):
            self.widths.append(event.region().boundingRect().width())
        return False


def test_a_second_repaints_only_the_growing_end_if_anything(house: RunHouse) -> None:
    QApplication.processEvents()
    paints = Paints(strip(house))
    for _ in range(30):
        house.later(SECOND)
        QApplication.processEvents()
    assert len(paints.widths) < 30
    assert max(paints.widths) < 30
    house.act(yield_floor)
    QApplication.processEvents()
    house.later(SECOND)
    house.act(chair_floor)
    QApplication.processEvents()
    assert max(paints.widths) < strip(house).width() // 2


def test_after_the_end_the_timeline_is_there_to_correct(house: RunHouse) -> None:
    house.act(end)
    house.later(MINUTE)
    choose(house, "osmf")
    assert "OSMF, 14:06:00 to 14:08:00, 2:00" in house.texts()
    change(house, Qt.Key.Key_Left, KEYS.AltModifier)
    assert minutes(house)[2] == (6 - 5 * SECOND / MINUTE, 8)


def test_the_curtain_hides_it(house: RunHouse) -> None:
    choose(house, "osmf")
    bar = strip(house)
    house.actions.action("curtain").trigger()
    assert not bar.isVisible()
    assert (bar.turn, bar.accessibleDescription(), bar.strip.parts) == ("", "", ())
    house.actions.action("curtain").trigger()
    assert len(bar.strip.turns()) == 3


def test_entered_it_chooses_the_running_turn_even_after_an_interruption(house: RunHouse) -> None:
    house.act(interpose, house.who("gbif"))
    house.later(10 * SECOND)
    house.act(return_floor)
    house.later(MINUTE)
    strip(house).setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert "OSMF, since 14:06:00, 3:00" in house.texts()


@POPUP
def test_whose_the_turn_was_is_asked_beside_the_last_act(house: RunHouse) -> None:
    asked = next(b for b in house.shown(LineButton) if b.plain_text() == "it was…")
    assert "Ctrl ⇧ n" in [cap.text for cap in house.shown(KeyCap)]
    house.qtbot.mouseClick(asked, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    house.settle(menu.actions()[1].trigger)
    menu.close()
    assert house.session.state().floor.organisation == house.who("metabrainz").organisation
    house.act(yield_floor)
    assert not asked.isVisible()
