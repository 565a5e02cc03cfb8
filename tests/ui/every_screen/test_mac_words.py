"""On a Mac every key is named as the keyboard there has it: no Alt, no Ctrl, no Del, no Ins."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.actions import spec
from facilitator.ui.actions.spec import answer_key, key_aloud, keys_here
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.list_keys import ListKeys
from tests.ui.every_screen.rooms import Room, Rooms, room_of
from tests.ui.every_screen.screens import PLACES, SCREENS, Screen, shown
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import face, visible

LOOKED_AT = tuple(
    each
    for each in SCREENS
    if each.room == "running" and (each.place or each.name in ("KeySheet", "HelpWindow"))
)
NO_KEYS = re.compile(r"\b(Alt|Ctrl|Del|Ins|Meta)\b")
SIGNS = ("⌘", "⌃", "⌥", "⇧")


@pytest.fixture(scope="module")
def on_a_mac() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spec, "ON_MAC", True)
        patch.setattr(spec, "_MODIFIERS", dict(zip(spec._MODIFIERS, SIGNS, strict=True)))
        yield


@pytest.fixture(scope="module")
def mac(
    request: pytest.FixtureRequest,
    on_a_mac: None,
    rooms: Rooms,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Room]:
    places = [each.place for each in PLACES if each.room == "running"]
    folder, theme = tmp_path_factory.mktemp("mac"), rooms.theme
    with room_of("running", places, QtBot(request), folder, theme, mac=True) as room:
        yield room


@pytest.mark.parametrize("which", LOOKED_AT, ids=str)
def test_no_key_of_another_keyboard_is_named(mac: Room, which: Screen) -> None:
    for screen in shown(which, mac):
        judge("mac words", screen.name, _of_elsewhere(screen.root))


def _of_elsewhere(root: QWidget) -> Iterator[Fault]:
    for each in visible(root):
        if isinstance(each, KeyCap) and each.text == "Del":
            continue  # Qt writes it as the sign of a Mac, where it runs there
        for what, text in _said(each):
            if found := NO_KEYS.search(text):
                yield Fault(told(each), f"has a {what} that names {found[0]}: “{text[:60]}”")


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", face(widget).text(QAccessible.Text.Name)
    yield "description", face(widget).text(QAccessible.Text.Description)
    yield "tip", re.sub("<[^>]+>", "", widget.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()


def test_the_keys_of_every_list_are_named_so(mac: Room) -> None:
    mac.place("run")
    lists = mac.window.findChildren(ListKeys)
    assert len(lists) >= 4
    assert [each.words for each in lists if NO_KEYS.search(each.words)] == []


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Alt ↑ ↓ move · Ins add · Del leave out", "⌥ ↑ ↓ move · N add · ⌫ leave out"),
        ("Alt+Enter: a note each", "⌥Enter: a note each"),
        ("Alt ↑ ↓ schieben · Entf streicht · Strg ←", "⌥ ↑ ↓ schieben · ⌫ streicht · ⌘ ←"),
    ],
)
def test_what_a_text_names_is_translated(on_a_mac: None, here: str, there: str) -> None:
    assert keys_here(here) == there


def test_signs_are_said_by_the_names_on_the_keys(on_a_mac: None) -> None:
    assert key_aloud("⌥ ⇧ ⌫") == "Option Shift Delete"
    assert answer_key("R") == "Ctrl+Alt+R"  # Command and Option: Option alone types a sign
