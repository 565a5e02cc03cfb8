"""What was left out, in Participants and in Programme: seen with its count, and taken in by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.numbering import still_asked
from facilitator.operations.setting_up.organisations import remove_organisation
from facilitator.operations.setting_up.questions import remove_question
from facilitator.operations.theme_agenda import change
from facilitator.store.queries.left_out import offered_tags
from facilitator.store.queries.programme import agenda_of, items_of
from facilitator.ui.capture.words import CaptureWords
from facilitator.ui.prepare.agenda_model import Column
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.setting_up.left_out_part import LeftOutPart
from tests.sample_file import put_sample
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    put_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    yield made
    made.close()


def told(part: LeftOutPart) -> list[tuple[str, str]]:
    return [(row.told.kind, row.told.name) for row in part.rows]


def asked(house: SettingUpHouse) -> list[str]:
    return [each.code for each in still_asked(house.session.programme)]


@pytest.mark.slow
def test_organisations_and_people_come_back_by_key(house: SettingUpHouse) -> None:
    view, before = house.participants(), house.session.programme
    assert view.gone.isHidden()
    for _ in range(2):
        house.go_to(view.table, 0, "name")
        house.press("Del")
    assert view.gone.heading.full_text() == "Left out (4)"
    assert [kind for kind, _ in told(view.gone)] == ["organisation"] * 2 + ["person"] * 2
    view.gone.rows[0].again.setFocus()
    house.press("Return")
    assert [kind for kind, _ in told(view.gone)] == ["organisation", "person"]
    assert QApplication.focusWidget() is view.gone.rows[0].again
    house.press("Space")
    assert view.gone.isHidden()
    assert house.session.programme == before


@pytest.mark.slow
def test_a_question_with_an_agenda_is_left_out_and_taken_in_again(house: SettingUpHouse) -> None:
    view, before = house.programme(), asked(house)
    house.go_to(view.table, 0, "title")
    house.press("Del")
    assert asked(house) == before[1:]
    assert told(view.gone) == [("question", "Value and impact")]
    view.gone.rows[0].again.setFocus()
    house.press("Return")
    assert asked(house) == before
    assert view.gone.rows == []
    view.table.setFocus()
    house.press("Ctrl+Z")
    assert asked(house) == before[1:]


def test_what_is_left_out_is_offered_to_no_note_and_shown_in_no_list(house: SettingUpHouse) -> None:
    view = house.programme()
    house.go_to(view.table, 0, "title")
    house.press("Del")
    view.tags.edit.setFocus()
    house.type("rivers", "Return")
    words = CaptureWords(house.session, house.window)
    assert [each.insert for each in words.candidates("#")] == ["#q2", "#q3", "#q4", "#rivers"]
    cards = house.window.page("prepare").themes.cards()
    assert cards[0].title.plain_text() == "Governance"


def test_an_item_keeps_its_question_that_is_left_out(house: SettingUpHouse) -> None:
    session, at = house.session, house.session.now()
    first, second = (each.id for each in session.programme.questions[:2])
    items = items_of(session.db, agenda_of(session.db, first)[0])
    result_of(house.qtbot, session, change, first, items[0].id, at=at, question=second)
    result_of(house.qtbot, session, remove_question, second, at=at)
    house.settle()
    table = house.window.page("prepare").agenda.table
    table.setFocus()
    table.setCurrentIndex(table.agenda.index(0, Column.TITLE))
    house.press("Return")
    form = next(each for each in house.window.findChildren(ItemForm) if each.isVisible())
    assert form.question.currentData() == second
    form.reject()


def test_tags_are_added_and_taken_out_as_chips(house: SettingUpHouse) -> None:
    view = house.programme()
    view.tags.edit.setFocus()
    house.type("rivers", "Return")
    house.type("lakes", "Return")
    assert [name for _, name in offered_tags(house.session.db)] == ["rivers", "lakes"]
    house.press("Backspace", "Delete")  # from the field to the last chip, and that out
    assert [name for _, name in offered_tags(house.session.db)] == ["lakes"]


def test_who_is_left_out_elsewhere_is_seen_at_once(house: SettingUpHouse) -> None:
    view, session = house.participants(), house.session
    one = session.programme.organisations[1]
    result_of(house.qtbot, session, remove_organisation, one.id, at=house.session.now())
    house.settle()
    assert told(view.gone)[0] == ("organisation", one.name)
