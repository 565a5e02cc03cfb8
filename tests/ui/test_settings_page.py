"""The settings: stored at once, in force at once, and said when they cannot be stored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from facilitator.settings import load_settings, settings_file
from facilitator.ui.palette_colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.settings.page import SettingsPage
from facilitator.ui.settings.unreviewed_line import UnreviewedLine
from facilitator.ui.theme import Scheme, Theme, colours_of
from facilitator.ui.translations import language_name, languages, unreviewed


@pytest.fixture
def holder() -> SettingsHolder:
    return SettingsHolder()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(qapp)
    yield made
    made.use(Scheme.LIGHT)
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, holder: SettingsHolder, theme: Theme) -> SettingsPage:
    made = SettingsPage(holder, theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def press(page: SettingsPage, label: str) -> None:
    buttons = [
        *page.scheme.findChildren(QAbstractButton),
        *page.contrast.findChildren(QAbstractButton),
    ]
    next(each for each in buttons if each.text() == label).click()


def test_the_author_is_stored(qtbot: QtBot, page: SettingsPage, holder: SettingsHolder) -> None:
    qtbot.keyClicks(page.author, " Note-taker ")
    with qtbot.waitSignal(holder.changed, timeout=1_000) as told:
        page.author.editingFinished.emit()
    assert told.args[0].author == load_settings().author == "Note-taker"
    assert load_settings().machine == holder.settings.machine


def test_a_scheme_is_used_and_stored(page: SettingsPage, theme: Theme) -> None:
    press(page, "Dark")
    assert theme.scheme is Scheme.DARK
    assert load_settings().theme == "dark"


def buttons_of(page: SettingsPage) -> dict[str, QAbstractButton]:
    return {each.text(): each for each in page.language.findChildren(QAbstractButton)}


def test_a_language_is_stored_for_the_next_start(page: SettingsPage) -> None:
    offered = buttons_of(page)
    assert list(offered) == ["As the system", *(language_name(each) for each in languages())]
    assert offered["As the system"].isChecked()
    offered["English"].click()
    assert load_settings().language == "en"
    offered["As the system"].click()
    assert load_settings().language == "system"


def test_high_contrast_is_used_and_stored(
    page: SettingsPage, theme: Theme, qapp: QApplication
) -> None:
    press(page, "High")
    assert load_settings().contrast == "high"
    assert colours_of(page) in (HIGH_LIGHT, HIGH_DARK)
    press(page, "Ordinary")
    assert colours_of(page) in (LIGHT, DARK)


def test_a_language_that_was_stored_by_hand_is_shown(qtbot: QtBot, theme: Theme) -> None:
    holder = SettingsHolder()
    holder.change(language="de")
    page = SettingsPage(holder, theme)
    qtbot.addWidget(page)
    assert buttons_of(page)["Deutsch"].isChecked()


def test_each_language_with_texts_is_offered_by_its_own_name(tmp_path: Path) -> None:
    for code in ("pt_BR", "de", "en", "en_XA"):
        (tmp_path / f"facilitator_{code}.qm").touch()
    (tmp_path / "facilitator_fr.ts").touch()
    assert languages(tmp_path) == ("de", "en", "pt_BR")
    assert [language_name(each) for each in ("de", "en", "en_GB", "xx")] == [
        "Deutsch",
        "English",
        "English",
        "xx",
    ]


def test_languages_that_no_native_speaker_has_read_are_marked(qtbot: QtBot, tmp_path: Path) -> None:
    for code in ("pt_BR", "de", "en", "fr"):
        (tmp_path / f"facilitator_{code}.qm").touch()
    (tmp_path / "languages.toml").write_text('reviewed = ["fr"]\n', encoding="utf-8")
    line = UnreviewedLine(tmp_path)
    qtbot.addWidget(line)
    assert line.text() == "Deutsch, Português: not reviewed by a native speaker."
    assert not line.isHidden()
    (tmp_path / "languages.toml").write_text('reviewed = ["de", "fr", "pt_BR"]\n', "utf-8")
    line = UnreviewedLine(tmp_path)
    qtbot.addWidget(line)
    assert line.isHidden()
    (tmp_path / "languages.toml").write_text("", encoding="utf-8")
    assert unreviewed(tmp_path) == ("de", "fr", "pt_BR")


def test_how_soon_keys_come_back_to_the_note_is_stored(page: SettingsPage) -> None:
    buttons = {each.text(): each for each in page.list_keys.findChildren(QAbstractButton)}
    assert buttons["10 s"].isChecked()
    buttons["By Esc only"].click()
    assert load_settings().list_keys_s == 0


def test_words_that_name_nobody_are_stored(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.known_words, " GeoNames  Ostfriesland ")
    qtbot.keyClick(page.known_words, Qt.Key.Key_Return)
    assert load_settings().known_words == "GeoNames Ostfriesland"
    assert page.known_words.text() == "GeoNames Ostfriesland"


def test_nudges_can_be_switched_off_and_on(page: SettingsPage) -> None:
    assert page.nudges.isChecked()
    page.nudges.click()
    assert load_settings().nudges == "off"
    page.nudges.click()
    assert load_settings().nudges == "on"


def test_what_equals_is_not_written_again(qtbot: QtBot, holder: SettingsHolder) -> None:
    with qtbot.assertNotEmitted(holder.changed):
        holder.change(author=holder.settings.author)


def test_what_cannot_be_stored_is_said_and_put_back(page: SettingsPage, theme: Theme) -> None:
    before = theme.scheme
    settings_file().unlink()
    settings_file().mkdir()  # nothing can be put in its place
    press(page, "Dark")
    assert page.problem.isVisible()
    assert "not stored" in page.problem.full_text()
    assert page.scheme.value() == "system"
    assert theme.scheme is before


def test_an_unknown_scheme_in_the_file_means_as_the_system(
    qtbot: QtBot, theme: Theme, home: Path, expect_log: pytest.LogCaptureFixture
) -> None:
    settings_file().write_text('machine = "m"\ntheme = "purple"\n', encoding="utf-8")
    page = SettingsPage(SettingsHolder(), theme)
    qtbot.addWidget(page)
    assert page.scheme.value() == "system"


def test_what_the_stage_shows_is_stored_at_once(page: SettingsPage, holder: SettingsHolder) -> None:
    assert (page.stage_next.isChecked(), page.stage_turn_clock.isChecked()) == (True, False)
    page.stage_next.click()
    page.stage_turn_clock.click()
    stored = load_settings()
    assert (stored.stage_next, stored.stage_turn_clock) == (False, True)
    holder.change(stage_next=True)
    assert page.stage_next.isChecked()


def test_sounds_are_off_until_they_are_asked_for(page: SettingsPage) -> None:
    assert not page.sounds.isChecked()
    page.sounds.click()
    assert load_settings().sounds == "on"
    page.sounds.click()
    assert load_settings().sounds == "off"
