"""The page about somebody in the window: opened from where they are, read, copied and saved."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.store.queries.consents import asks_first
from facilitator.ui.consents.about_dialog import AboutPersonDialog
from facilitator.ui.consents.dialog import ConsentsDialog
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from facilitator.ui.setting_up.person_card import PersonCard
from tests.ui.setting_up_house import SettingUpHouse
from tests.ui.test_consents import WHO, house  # noqa: F401  the fixture


def shown(house: SettingUpHouse) -> AboutPersonDialog:  # noqa: F811
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AboutPersonDialog)
    house.qtbot.waitUntil(dialog.copy.isEnabled, timeout=10_000)
    return dialog


@pytest.mark.slow
def test_a_key_opens_it_for_whoever_is_chosen(house: SettingUpHouse) -> None:  # noqa: F811
    house.press("Alt+H")
    dialog = shown(house)
    dialog.whom.setCurrentIndex(dialog.whom.findText(WHO))
    house.qtbot.waitUntil(dialog.copy.isEnabled, timeout=10_000)
    assert f"About {WHO}" in dialog.text.toPlainText()
    assert "We wrote ours late" in dialog.text.toPlainText()
    assert "It costs less" not in dialog.text.toPlainText()
    dialog.copy.click()
    assert QApplication.clipboard().text().startswith(f"# About {WHO}\n")
    assert dialog.said.full_text() == "Copied as Markdown."
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    house.qtbot.waitUntil(dialog.copy.isEnabled, timeout=10_000)
    dialog.copy.click()
    assert "27 November" not in QApplication.clipboard().text()
    dialog.reject()


@pytest.mark.slow
def test_from_a_person_and_from_their_consents(house: SettingUpHouse) -> None:  # noqa: F811
    view = house.participants()
    card = view.pane.cards()[0]
    assert isinstance(card, PersonCard)
    card.setFocus()
    house.press("P")
    dialog = shown(house)
    assert dialog.whom.currentText() == WHO
    dialog.reject()
    card.setFocus()
    house.press("C")
    table = house.window.findChild(ConsentsDialog)
    assert table.whom.currentText() == WHO
    house.qtbot.waitUntil(table.isActiveWindow)
    table.table.setFocus()
    house.press("P")
    dialog = shown(house)
    assert dialog.whom.currentText() == WHO
    dialog.reject()
    table.reject()


@pytest.mark.slow
def test_it_is_saved(house: SettingUpHouse, tmp_path: Path) -> None:  # noqa: F811
    house.press("Alt+H")
    dialog = shown(house)
    target = tmp_path / "page.md"
    asked: list[Path] = []

    def answer(suggested: Path, kind: str, take: object) -> None:
        asked.append(suggested)
        assert callable(take)
        take(target)

    house.window.dialogs.choose_where_to_save = answer
    dialog.save.click()
    assert asked == [Path(f"{dialog.whom.currentText()}.md")]
    assert target.read_text(encoding="utf-8").startswith("# About ")
    assert str(target) in dialog.said.full_text()
    target = tmp_path / "no" / "such" / "page.md"
    dialog.save.click()
    assert "cannot be written" in dialog.said.full_text()
    dialog.reject()


@pytest.mark.slow
def test_closing_while_it_is_read_is_no_harm(house: SettingUpHouse, qtbot: QtBot) -> None:  # noqa: F811
    house.press("Alt+H")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AboutPersonDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: not house.window.findChildren(AboutPersonDialog), timeout=10_000)


@pytest.mark.slow
def test_quotes_are_asked_about_first_where_the_programme_says_so(
    house: SettingUpHouse,  # noqa: F811
) -> None:
    form = house.programme().form
    assert not form.ask_first.isChecked()
    form.ask_first.setFocus()
    house.press("Space")
    assert asks_first(house.session.db)
    assert form.ask_first.isChecked()
    house.press("Ctrl+Z")
    assert not asks_first(house.session.db)
    assert not form.ask_first.isChecked()


@pytest.mark.slow
def test_the_curtain_takes_it_away(house: SettingUpHouse) -> None:  # noqa: F811
    house.press("Alt+H")
    shown(house)
    house.press("Ctrl+Shift+B")
    house.qtbot.waitUntil(lambda: not house.window.findChildren(AboutPersonDialog))
    house.press("Ctrl+Shift+B")
    house.press("Alt+H")
    shown(house).reject()


@pytest.mark.slow
def test_whoever_asks_to_be_forgotten_is_by_a_key(house: SettingUpHouse) -> None:  # noqa: F811
    pane = house.participants().pane
    card = next(each for each in pane.findChildren(PersonCard) if WHO in each.accessibleName())
    card.setFocus()
    house.press("F")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrivacyDialog)
    assert WHO in dialog.windowTitle()
    dialog.reject()
    assert WHO in {each.name for each in house.session.programme.people}
