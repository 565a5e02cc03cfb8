"""The help pages: what they say is asked of the program itself."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.vocabulary import Entity, Vocabulary
from facilitator.paths import config_folder, data_folder, log_folder, resource
from facilitator.ui.actions.key_sheet import KeySheet, sheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import plain
from facilitator.ui.help.pages import PAGES, Page, page_html
from facilitator.ui.help.window import HelpWindow
from facilitator.ui.palette_colours import DARK, LIGHT
from facilitator.ui.session import Session
from facilitator.ui.theme import Scheme, Theme
from tests.ui.shell_house import House, living_house

KEYS, NOTE_LINE, WHERE = PAGES
EACH = pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with living_house(qapp, qtbot, tmp_path) as made:
        yield made


def text_of(page: Page, actions: ActionMap) -> str:
    document = QTextDocument()
    document.setHtml(page_html(page, actions))
    return document.toPlainText().replace("\xa0", " ")


@EACH
def test_a_page_begins_with_its_title_and_is_filled_in(page: Page, house: House) -> None:
    text = text_of(page, house.actions)
    assert text.startswith(f"{page.label()}\n")
    assert not re.search(r"[{}]|\*\*|\|", text)


@EACH
def test_every_key_that_a_page_speaks_of_is_there(page: Page, house: House) -> None:
    source = resource(f"help/{page.name}.md").read_text(encoding="utf-8")
    ids = set(re.findall(r"\{(\w+)\}", source)) - {"keys"}
    asked = {each for each in ids if not each.endswith("_folder")}
    assert asked
    for action_id in asked:
        assert house.actions.keys(house.actions.spec(action_id)), action_id


def test_the_table_of_keys_is_that_of_the_key_sheet(house: House) -> None:
    words = " ".join(text_of(KEYS, house.actions).split())
    for title, rows in sheet(house.actions):
        assert title in words
        for caps, text in rows:
            assert f"{' '.join(caps)} {text}" in words


def test_keys_and_names_are_as_they_are_now(house: House) -> None:
    house.actions.name_organisations(("GBIF", "<b>Bread & Roses</b>"))
    assert "Alt 1 … 2 That organisation takes" in " ".join(text_of(KEYS, house.actions).split())
    mac = ActionMap(house.shell, mac=True)
    keys = {str(key.toString()) for key in mac.keys(mac.spec("floor_1"))}
    assert keys == {"Ctrl+1"}
    assert "Ctrl 1" in text_of(KEYS, mac)


def test_the_folders_are_those_of_this_program(house: House) -> None:
    text = text_of(WHERE, house.actions)
    for folder in (data_folder(), config_folder(), log_folder()):
        assert str(folder) in text


# What each example of the page "The note line" is understood as; the names are the sample's.
EXAMPLES: dict[str, dict[str, object]] = {
    "chat: GBIF: what it wrote": {"chat": True, "said_by": ["gbif"]},
    "GBIF: what was said": {"said_by": ["gbif"]},
    "@gbif @ocp what both said": {"said_by": ["gbif", "ocp"]},
    "what was said of @ocp": {"about": ["ocp"], "said_by": []},
    "#q2 what was said": {"questions": ["Q2"]},
    "!quote the very words": {"kind": Kind.QUOTE},
    "!barrier": {"kind": Kind.BARRIER},
    "!question": {"kind": Kind.OPEN_QUESTION},
    "!action": {"kind": Kind.ACTION},
    "!decision": {"kind": Kind.DECISION},
    "!resource": {"kind": Kind.RESOURCE},
    "!insight": {"kind": Kind.INSIGHT},
    "!action @ocp send the list by 12 Nov": {
        "kind": Kind.ACTION,
        "owner": "OCP",
        "due": date(2026, 11, 12),
    },
    "!off said in confidence": {"off": True},
    "off the record: said in confidence": {"off": True},
    "[off] said in confidence": {"off": True},
    "... and more of it": {"continues": True},
    "the sum was ??? last year": {"gap": True},
    "@gbif": {"tags_only": True, "said_by": ["gbif"]},
    "#q1": {"tags_only": True, "questions": ["Q1"]},
    "/next": {"command": True},
    r"\@gbif": {"said_by": [], "about": []},
}


def test_the_note_line_has_these_examples() -> None:
    source = resource("help/note-line.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`([^`]+)`", source)) == set(EXAMPLES)


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_is_understood_as_the_page_says(line: str, session: Session) -> None:
    programme = session.programme
    words = Vocabulary.of(
        programme.organisations, programme.people, questions=programme.questions, tags=()
    )
    scanned = scan(line, words, today=date(2026, 11, 10))
    names = {each.id: each.handle for each in programme.organisations}
    names |= {each.id: each.code for each in programme.questions}
    assert {field: found(scanned, field, names) for field in EXAMPLES[line]} == EXAMPLES[line]


def found(scanned: ScannedLine, field: str, names: dict[str, str]) -> object:
    value = getattr(scanned, field)
    if isinstance(value, Entity):
        return value.label
    return [names[each] for each in value] if isinstance(value, tuple) else value


def help_window(house: House) -> HelpWindow:
    (window,) = house.shell.findChildren(HelpWindow)
    return window


def test_a_key_opens_it_beside_the_work_from_the_note(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.box.setFocus()
    qtbot.keyClick(house.box, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    window = help_window(house)
    assert not window.isModal()
    assert window.choice.value() == KEYS.action
    assert window.text.toPlainText().startswith("Keys\n")
    house.actions.action("help_where").trigger()
    assert help_window(house) is window
    assert window.text.toPlainText().startswith("Where things are\n")
    window.choice.chosen.emit("help_note_line")
    assert window.text.toPlainText().startswith("The note line\n")
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert house.shell.findChildren(HelpWindow) == []


def test_the_pages_are_found_in_menu_and_palette(house: House) -> None:
    shown = {spec.id: plain(action.text()) for spec, action in house.actions.shown_rows()}
    for page in PAGES:
        assert shown[page.action].startswith("Help: ")
        assert house.actions.spec(page.action).menu == "help"
        assert house.actions.spec(page.action).in_palette


@pytest.mark.slow
def test_it_follows_light_and_dark(house: House, qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    house.show(qtbot)
    house.actions.action("help_keys").trigger()
    window = help_window(house)
    for scheme, colours in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        theme.use(scheme)
        assert colours.line.lower() in window.text.toHtml()
    theme.deleteLater()


def test_the_key_sheet_begins_with_what_is_used_most_and_leads_to_the_pages(
    house: House, qtbot: QtBot
) -> None:
    assert [title for title, _ in sheet(house.actions)][:3] == ["Floor", "Hands", "Roundtable"]
    house.shell.resize(1280, 720)
    house.show(qtbot)
    house.actions.action("key_sheet").trigger()
    keys = house.shell.findChild(KeySheet)
    leads = [each for each in keys.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in leads] == [
        plain(house.actions.action(page.action).text()) for page in PAGES
    ]
    leads[1].click()
    assert help_window(house).text.toPlainText().startswith("The note line\n")
