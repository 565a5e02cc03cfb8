"""No action has a key that the system keeps for itself, and none but one that a Mac lacks."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.actions.table import ACTIONS
from tests.conftest import ROOT
from tests.ui.every_screen.wall import Fault, judge

RESERVED = {  # in portable form: on a Mac Ctrl is Command
    "mac": {
        *("Ctrl+H", "Ctrl+M", "Ctrl+Q", "Ctrl+Tab", "Ctrl+Space", "Ctrl+Alt+Esc", "Ctrl+,"),
        *(f"Ctrl+Shift+{digit}" for digit in "3456"),
    },
    "linux": {"Ctrl+Shift+U", "Ctrl+Alt+T", "Ctrl+Alt+L", "Alt+F2", "Alt+F4", "Alt+Tab"},
    "windows": {"Alt+F4", "Alt+Tab", "Alt+Space", "Ctrl+Esc", "Alt+Esc", "Ctrl+Shift+Esc"},
}
OWN = {"quit": "Ctrl+Q", "settings": "Ctrl+,"}  # what they are kept for
ALT_GR = re.compile(r"Ctrl\+Alt\+(Shift\+)?[A-Z]$")


@pytest.mark.parametrize("system", RESERVED)
def test_no_key_is_the_systems(system: str) -> None:
    judge("keys", system, _taken(system))


def _taken(system: str) -> Iterator[Fault]:
    for spec in ACTIONS:
        for key in spec.keys_on(mac=system == "mac", linux=system == "linux"):
            if OWN.get(spec.id) == key:
                continue
            if key in RESERVED[system]:
                yield Fault(spec.id, f"has {key}, which the system keeps")
            if system == "windows" and ALT_GR.match(key):
                yield Fault(spec.id, f"has {key}, which types a letter with AltGr")


def test_no_key_outside_the_table_is_that_of_a_sign() -> None:
    judge("altgr", "the code", _with_alt_gr())


def _with_alt_gr() -> Iterator[Fault]:
    """Yield each module that gives out Ctrl+Alt with a letter, but by what knows the system."""
    for path in sorted((ROOT / "facilitator" / "ui").rglob("*.py")):
        if found := re.search(r"\"(Ctrl\+Alt\+[A-Z0-9])\"", path.read_text(encoding="utf-8")):
            yield Fault(path.name, f"has {found[1]}, which types a sign with AltGr")


def test_no_action_has_the_key_of_the_bar_of_files() -> None:
    """Two shortcuts with one key are ambiguous, and neither fires; prompts take theirs first."""
    told = (ROOT / "facilitator" / "ui" / "access_bar.py").read_text(encoding="utf-8")
    letters = re.findall(r"answer_key\(\"([A-Z])\"\)", told)
    assert letters
    for mac, pattern in ((False, "Alt+{}"), (True, "Ctrl+Alt+{}")):
        keys = {key for spec in ACTIONS for key in spec.keys_on(mac=mac, linux=not mac)}
        assert not keys & {pattern.format(letter) for letter in letters}


@pytest.mark.parametrize("system", RESERVED)
def test_no_two_actions_have_one_key(system: str) -> None:
    found: dict[str, ActionSpec] = {}
    for spec in ACTIONS:
        for key in spec.keys_on(mac=system == "mac", linux=system == "linux"):
            assert not QKeySequence(key).isEmpty(), f"{spec.id}: {key} is no key"
            assert key not in found, f"{key} is that of {found[key].id} and of {spec.id}"
            found[key] = spec


def test_what_is_on_del_or_ins_has_a_second_key() -> None:
    judge("second key", "the code", _alone())


def _alone() -> Iterator[Fault]:
    """Yield each module that acts on Del or Ins, and on no key that every keyboard has."""
    for path in sorted((ROOT / "facilitator" / "ui").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        yield from _alone_in(path, text, "Key_Delete", "Key_Backspace")
        yield from _alone_in(path, text, "Key_Insert", "Key_N")


def _alone_in(path: Path, text: str, key: str, second: str) -> Iterator[Fault]:
    if f"Qt.Key.{key}" in text and f"Qt.Key.{second}" not in text:
        yield Fault(path.name, f"acts on {key} and not on {second}")
