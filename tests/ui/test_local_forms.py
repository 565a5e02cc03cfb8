"""Days, numbers and the direction of the window go with the language of its texts."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from facilitator.core.minutes import read_duration
from facilitator.ui.actions.spec import key_aloud, key_label
from facilitator.ui.local_forms import day_label, moment_label, number_label, quoted
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from tests.ui.every_screen.pseudo import pseudo_language
from tests.ui.speaking import speaking

DAY = date(2026, 3, 9)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


def test_days_and_numbers_in_english() -> None:
    assert day_label(DAY) == "9 Mar"
    assert day_label(DAY, with_year=True) == "9 Mar 2026"
    assert moment_label(datetime(2026, 3, 9, 14, 5)) == "2026-03-09 14:05"  # noqa: DTZ001
    assert [number_label(each) for each in (7.5, 10.0, 0.04)] == ["7.5", "10", "0"]


@pytest.mark.usefixtures("german")
def test_days_and_numbers_in_german() -> None:
    assert day_label(DAY) == "9. März"
    assert day_label(DAY, with_year=True) == "9. März 2026"
    assert moment_label(datetime(2026, 3, 9, 14, 5)) == "09.03.2026 14:05"  # noqa: DTZ001
    assert number_label(7.5) == "7,5"
    assert number_label(7.25, decimals=2) == "7,25"
    assert number_label(2.5, signed=True) == "+2,5"


@pytest.mark.usefixtures("german")
def test_what_a_form_shows_is_read_back() -> None:
    assert read_duration(f"{number_label(7.5)} min") == 7.5


@pytest.mark.usefixtures("german")
def test_a_calendar_begins_on_monday_and_qts_own_buttons_are_german(qtbot: QtBot) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.locale().dayName(1) == "Montag"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_keys_have_the_names_of_a_german_keyboard() -> None:
    assert key_label(QKeySequence("Ctrl+Shift+Return")) == "Strg ⇧ ↵"
    assert key_label(QKeySequence("Del")) == "Entf"
    assert key_aloud(QKeySequence("Ctrl+Shift+Left")) == "Strg+Umschalt+Links"


def test_without_texts_in_a_language_days_are_english_too(qapp: QApplication) -> None:
    with speaking(qapp, "pl"):
        assert day_label(DAY, with_year=True) == "9 Mar 2026"
        assert QCalendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Monday


@pytest.mark.slow
def test_a_language_from_right_to_left_turns_the_window_round(qapp: QApplication) -> None:
    with pseudo_language(qapp, "pseudo-rtl"):
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert QLocale().language() is QLocale.Language.Arabic
        assert number_label(7.5) == "7.5", "clocks have these digits too"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_row_of_buttons_is_round_at_its_ends_both_ways(qapp: QApplication, qtbot: QtBot) -> None:
    buttons = SegmentedButtons("Kind", (("1", "one"), ("2", "two")))
    qtbot.addWidget(buttons)
    outside = None
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        buttons.setLayoutDirection(direction)
        with qtbot.waitExposed(buttons):
            buttons.show()
        buttons.layout().activate()
        picture = buttons.grab().toImage()
        outside = outside or picture.pixelColor(0, 0)
        assert picture.pixelColor(0, 0) == outside, f"square at its left, {direction}"
        assert picture.pixelColor(picture.width() - 1, 0) == outside, f"and right, {direction}"
        for each in buttons.findChildren(QAbstractButton):
            inner = each.mapTo(buttons, QPoint(0 if each.x() else each.width() - 1, 0))
            assert picture.pixelColor(inner) != outside, f"round inside the row, {direction}"


def test_words_that_were_typed_in_quotation_marks_get_no_others() -> None:
    assert quoted("As it was spoken.") == "“As it was spoken.”"
    for typed in ("“As it was spoken.”", '"As it was spoken."', "„Wie es gesagt wurde.“", "«Dit.»"):
        assert quoted(typed) == typed
