"""Codebook: every number is the list behind it, and a tag is put right in seconds, by keys."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from facilitator.core.note_query.scope import WHOLE, Scope
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.setting_up.people import put_on_roster
from facilitator.operations.setting_up.tags import add_tag
from facilitator.store.queries.left_out import offered_tags
from facilitator.store.queries.programme import roundtables
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure
from tests.ui.codebook_house import CodebookHouse, put_notes
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

pytestmark = pytest.mark.slow  # each changes words in many notes, and waits for the list behind


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a roundtable and its notes, to be copied."""
    return put_notes(tmp_path_factory.mktemp("noted") / "open-x.roundtable")


@pytest.fixture
def programme_file(tmp_path: Path, noted: Path) -> Path:
    return Path(shutil.copyfile(noted, tmp_path / noted.name))


@pytest.fixture
def review(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    return ReviewHouse(qtbot, session, actions, clock).show()


@pytest.fixture
def house(review: ReviewHouse) -> CodebookHouse:
    return CodebookHouse(review)


def test_a_misspelt_tag_in_seventeen_notes_is_put_right_with_few_keys(house: CodebookHouse) -> None:
    assert house.counts()["fundng"] == 17
    house.type("fundng", "Return", "M")
    form = house.form()
    assert form is not None
    house.type("funding")
    told = form.explained.full_text()
    assert told.startswith("17 note")
    assert told.endswith("get funding; fundng stays known as an alias.")
    house.press("Return")
    assert house.keys < 20
    house.view.search.clear()
    assert house.counts() == {"funding": 18, "water": 1, "waterways": 1}
    assert house.shown("also") == ["fundng", "", ""]
    assert house.view.table.hasFocus()


def test_what_looks_like_one_is_merged_by_one_key_and_undone_by_name(house: CodebookHouse) -> None:
    told = house.view.likely.text.full_text()
    assert told.startswith("Likely the same: fundng (17 note")
    assert "and funding (1 note" in told
    house.press("Down", "D")
    assert house.keys == 2
    assert house.counts()["funding"] == 18
    assert not house.view.likely.isVisible()
    house.do(undo)
    assert house.counts()["fundng"] == 17


def test_what_is_not_the_same_is_remembered(house: CodebookHouse) -> None:
    house.press("Down", "X")
    assert not house.view.likely.isVisible()
    assert house.counts()["fundng"] == 17
    house.view.refresh()
    assert not house.view.likely.isVisible()
    house.do(undo)
    assert house.view.likely.isVisible()


def test_the_buttons_of_the_strip_do_what_the_keys_do(house: CodebookHouse) -> None:
    merge, apart = house.view.likely.buttons
    assert merge.text() == "Merge into funding"
    QTest.mouseClick(apart, Qt.MouseButton.LeftButton)
    house.settle()
    assert not house.view.likely.isVisible()


def test_renaming_water_never_touches_waterways(house: CodebookHouse) -> None:
    house.at("water", "name")
    house.press("F2", "Ctrl+A")
    house.type("rivers", "Return")
    assert house.counts() == {"funding": 1, "fundng": 17, "rivers": 1, "waterways": 1}
    assert house.view.table.rows.id_at(2) == house.view.table.current()  # the keys stay with it
    house.do(undo)
    assert house.counts() == {"funding": 1, "fundng": 17, "water": 1, "waterways": 1}


def test_a_name_that_another_tag_has_is_an_offer_to_merge(house: CodebookHouse) -> None:
    house.at("fundng", "name")
    house.press("F2", "Ctrl+A")
    house.type("Funding", "Return")
    form = house.form()
    assert form is not None
    assert form.other.currentText() == "funding"
    house.press("Return")
    assert house.counts()["funding"] == 18


def test_esc_merges_nothing(house: CodebookHouse) -> None:
    house.at("fundng", "name")
    house.press("M")
    house.type("fund", "Esc")
    assert house.counts()["fundng"] == 17


SECTIONS = ("tag", "question", "organisation", "person")


@pytest.mark.parametrize("of_one_roundtable", [False, True])
def test_each_number_is_the_list_behind_it(house: CodebookHouse, of_one_roundtable: bool) -> None:
    if of_one_roundtable:
        (room,) = roundtables(house.session.db)
        house.page.bar.scope.set_scope(Scope(roundtable=room.id))
        house.page.bar.scope.chosen.emit()
    led = 0
    for section in SECTIONS:
        house.section(section)
        rows = house.view.table.rows
        main = rows.columns[rows.main].field
        for name, count in house.counts().items():
            if not count:
                continue
            house.at(name, "notes")
            house.press("Return")
            assert house.page.views.currentWidget() is house.page.notes
            shown = house.page.notes.search.count.full_text()
            assert shown.startswith(f"{count} of "), (section, name)
            led += 1
            house.go()
            assert name in house.shown(main)
    assert led >= 10
    house.page.bar.scope.set_scope(WHOLE)


def test_a_click_on_a_number_leads_to_its_notes(house: CodebookHouse) -> None:
    house.at("water", "notes")
    table = house.view.table
    place = table.visualRect(table.currentIndex()).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    house.settle()
    assert house.page.notes.search.box.text() == "tag:water -is:off"


def test_two_people_of_one_name_lead_to_their_own_notes(house: CodebookHouse) -> None:
    for handle in ("ocp", "osmf"):
        home = house.review.organisation(handle)
        house.do(put_on_roster, "Delegate Ruiz", organisation=home)
    (room,) = roundtables(house.session.db)
    for line in ("@[Delegate Ruiz (OCP)] One", "@[Delegate Ruiz (OSMF)] Two"):
        house.do(add_note, room.id, line)
    house.section("person")
    first = house.shown("name").index("Delegate Ruiz")
    table = house.view.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(first + 1, 1))
    house.press("Return")
    assert house.page.notes.search.count.full_text().startswith("1 of ")


def test_a_retired_tag_stays_on_its_notes_and_comes_back(house: CodebookHouse) -> None:
    house.at("water", "name")
    house.press("R")
    assert house.counts() == {"funding": 1, "fundng": 17, "waterways": 1, "water · retired": 1}
    assert "water" not in [name for _, name in offered_tags(house.session.db)]
    house.press("R")
    assert "water" in [name for _, name in offered_tags(house.session.db)]


def test_a_tag_is_described_coloured_and_put_below_another(house: CodebookHouse) -> None:
    house.at("waterways", "about")
    house.press("Return")
    house.type("Dug by hand", "Return")
    for field, value in (("colour", "#0072B2"), ("parent", house.tags()["water"])):
        house.at("waterways", field)
        house.press("Return")
        box = house.view.table.findChild(QComboBox)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        house.settle()
    row = house.view.table.rows.rows()[house.shown("name").index("waterways")]
    assert row.cells[2:5] == ("Dug by hand", "blue", "water")
    assert row.cells[0] != row.values[0] == "waterways"  # set in


def test_a_third_level_is_refused_in_words(house: CodebookHouse) -> None:
    said: list[Failure] = []
    house.session.failed.connect(said.append)
    tags = house.tags()
    edited = house.view.table.rows.edited
    edited.emit(tags["waterways"], "parent", tags["water"])
    edited.emit(tags["fundng"], "parent", tags["waterways"])
    house.settle()
    assert "choose #water" in said[0].message
    house.session.failed.disconnect(said.append)


def test_a_new_tag_is_typed_below_the_others(house: CodebookHouse) -> None:
    house.press("Down", "Ins")
    house.type("lakes", "Return")
    assert house.counts()["lakes"] == 0
    house.section("question")
    assert house.view.table.rows.rowCount() == len(house.session.programme.questions)


@pytest.mark.parametrize(
    ("section", "row", "typed"),
    [
        ("question", "Governance", "Who decides"),
        ("organisation", "MetaBrainz Foundation", "MetaBrainz"),
    ],
)
def test_what_is_no_tag_is_renamed_in_place_too(
    house: CodebookHouse, section: str, row: str, typed: str
) -> None:
    house.section(section)
    before = house.counts()
    house.at(row, house.view.section.main)
    house.press("Return", "Ctrl+A")
    house.type(typed, "Return")
    assert house.counts() == {typed if each == row else each: n for each, n in before.items()}


def test_people_are_merged_by_a_part_of_a_name(house: CodebookHouse) -> None:
    house.section("person")
    gone = house.shown("name")[1]
    house.at(gone, "name")
    house.press("M")
    house.type("roberts", "Return")
    assert gone not in house.shown("name")
    assert gone in house.shown("also")[0]


def test_what_is_typed_leaves_the_rows_that_hold_it(house: CodebookHouse) -> None:
    house.type("water")
    assert house.shown("name") == ["water", "waterways"]
    assert house.view.counted.full_text() == "2 of 4"
    house.press("Return", "Esc")
    assert house.view.search.selectedText() == "water"
    house.press("Esc")
    assert house.view.counted.full_text() == "4 in all"


def test_where_nothing_is_found_that_is_said_and_the_keys_stay(house: CodebookHouse) -> None:
    house.section("person")
    house.view.search.setFocus()
    house.type("nobody", "Return")
    assert house.view.nothing.isVisible()
    assert not house.view.table.isVisible()
    assert house.view.search.hasFocus()
    house.press("Esc")
    assert house.view.table.isVisible()


def test_nothing_is_read_while_it_is_not_shown(house: CodebookHouse) -> None:
    house.review.actions.action("view_notes").trigger()
    house.do(add_tag, "lakes")
    assert "lakes" not in house.shown("name")
    house.go()
    assert "lakes" in house.shown("name")


def test_the_model_keeps_the_rules_of_its_kind(house: CodebookHouse) -> None:
    testers = []
    for section in SECTIONS:
        house.section(section)
        testers.append(QAbstractItemModelTester(house.view.table.rows))
        house.view.search.setText("a")
        house.view.search.clear()
    for each in testers:
        each.deleteLater()
