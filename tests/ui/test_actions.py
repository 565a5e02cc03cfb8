"""The table of actions, and the QActions that are made from it."""

import sys
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from facilitator.core.possible import Condition
from facilitator.paths import resource
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.actions.spec import ActionSpec, key_aloud, key_label, plain
from facilitator.ui.actions.table import ACTIONS, MENUS

EACH = pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
MACHINES = pytest.mark.parametrize("mac", [False, True], ids=["elsewhere", "mac"])

# What a text field needs for itself; undo and redo are shared on purpose.
EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteStartOfWord,
)
PROMISED = {
    "open_room": "Ctrl+R",
    "next_speaker": "Ctrl+Return",
    "next_item": "Ctrl+Shift+Return",
    "floor_1": "Alt+1",
    "floor_9": "Alt+9",
    "hand_1": "Alt+Shift+1",
    "hand_9": "Alt+Shift+9",
    "floor_facilitator": "Alt+0",
    "floor_nobody": "Alt+-",
    "accept_order": "Ctrl+L",
    "accept_advice": "Ctrl+T",
    "speaker_before": "Ctrl+B",
    "off_record": "Ctrl+Shift+O",
    "was_1": "Ctrl+Shift+1",
    "last_acts": "Ctrl+H",
    "timeline": "Ctrl+Shift+V",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "curtain": "Ctrl+Shift+B",
    "palette": "Ctrl+K",
    "key_sheet": "F1",
    "export": "Ctrl+E",
    "read_each": "Ctrl+J",
}


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    @Slot()
    def done(self) -> None:
        self.heard.append("done")

    @Slot(QAction)
    def action(self, action: QAction) -> None:
        self.heard.append(action.objectName())

    @Slot(bool)
    def switched(self, on: bool) -> None:
        self.heard.append(on)


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[ActionMap]:
    made = ActionMap(qapp, mac=False)
    yield made
    made.deleteLater()


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []


@MACHINES
def test_no_key_is_given_twice(qapp: QApplication, mac: bool) -> None:
    keys = Counter(
        QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys_on(mac=mac)
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_text_fields_keep_their_keys(qapp: QApplication) -> None:
    taken = {QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys}
    needed = {key.toString() for standard in EDITING for key in QKeySequence.keyBindings(standard)}
    assert taken & needed == set()


@EACH
def test_each_action_is_complete(spec: ActionSpec) -> None:
    assert spec.label()
    assert spec.status_tip().endswith(".")
    assert spec.menu in MENUS
    assert spec.keys or "&" in spec.text
    if spec.icon:
        assert resource(f"icons/{spec.icon}.svg").is_file()


@pytest.mark.parametrize("menu", MENUS)
def test_mnemonics_differ_within_a_menu(menu: str) -> None:
    labels = [spec.label() for spec in ACTIONS if spec.menu == menu]
    letters = Counter(label[label.index("&") + 1].lower() for label in labels if "&" in label)
    assert [letter for letter, count in letters.items() if count > 1] == []


@pytest.mark.parametrize(("action_id", "key"), PROMISED.items())
def test_keys_are_as_promised(actions: ActionMap, action_id: str, key: str) -> None:
    assert actions.action(action_id).shortcut() == QKeySequence(key)


def test_function_keys_stand_first_only_where_the_design_says_so() -> None:
    first = {spec.id for spec in ACTIONS if spec.keys and spec.keys[0].startswith("F")}
    assert first == {"key_sheet"}


def test_every_place_has_an_action() -> None:
    assert {f"go_{place}" for place in PLACES} <= {spec.id for spec in ACTIONS}


def test_on_a_mac_command_takes_the_place_of_alt() -> None:
    keys = {spec.id: spec.keys_on(mac=True) for spec in ACTIONS}
    assert keys["floor_1"] == ("Ctrl+1",)
    assert keys["floor_nobody"] == ("Ctrl+-",)
    assert not any("Alt" in key for each in keys.values() for key in each)


def test_state_enables_what_makes_sense(actions: ActionMap) -> None:
    assert actions.action("open_programme").isEnabled()
    assert not actions.action("next_item").isEnabled()
    actions.enable({Condition.LIVE, Condition.CAN_WRITE})
    assert actions.action("next_item").isEnabled()
    assert not actions.action("export").isEnabled()
    actions.enable(())
    assert not actions.action("next_item").isEnabled()


def test_facts_are_learnt_one_by_one(actions: ActionMap) -> None:
    actions.learn(notes_selected=True)
    actions.learn(names_found=True)
    actions.learn(can_write=False)
    assert actions.action("read_each").isEnabled()
    assert not actions.action("delete_notes").isEnabled()
    actions.learn(can_write=True, names_found=False)
    assert actions.action("delete_notes").isEnabled()
    assert not actions.action("read_each").isEnabled()


def test_every_condition_is_of_use_to_an_action() -> None:
    # Asked for too early, a start as planned says so: its button and its name go by the condition.
    otherwise = {Condition.CAN_WRITE, Condition.CAN_START_AS_PLANNED}
    assert {spec.when for spec in ACTIONS} - {None} | otherwise == set(Condition)


def test_a_bound_method_is_connected_without_arguments(actions: ActionMap) -> None:
    listener = Listener()
    actions.connect("curtain", listener.done)
    actions.action("curtain").trigger()
    assert listener.heard == ["done"]


def test_one_listener_may_serve_several(actions: ActionMap) -> None:
    listener = Listener()
    actions.connect_each(("floor_3", "hand_9"), listener.action)
    actions.enable({Condition.LIVE, Condition.ROOM, Condition.CAN_WRITE})
    for action_id in ("floor_3", "floor_4", "hand_9"):
        actions.action(action_id).trigger()
    assert listener.heard == ["floor_3", "hand_9"]


def test_a_switch_says_whether_it_is_on(actions: ActionMap) -> None:
    listener = Listener()
    actions.connect_switch("curtain", listener.switched)
    for _ in range(2):
        actions.action("curtain").trigger()
    assert listener.heard == [True, False]


def test_who_serves_nothing_is_known(actions: ActionMap) -> None:
    listener = Listener()
    assert actions.without_deed() == [spec.id for spec in ACTIONS]
    actions.connect("undo", listener.done)
    actions.connect_switch("curtain", listener.switched)
    actions.connect_each(("floor_3",), listener.action)
    left = set(actions.without_deed())
    assert {spec.id for spec in ACTIONS} - left == {"undo", "curtain", "floor_3"}


def test_organisations_name_their_actions_and_the_rest_disappears(actions: ActionMap) -> None:
    actions.name_organisations(("GBIF", "Bread & Roses"))
    assert actions.action("floor_1").text() == "Floor to GBIF"
    assert plain(actions.action("hand_2").text()) == "Hand of Bread & Roses"
    assert not actions.action("floor_3").isVisible()
    actions.name_organisations(("GBIF", "OCP", "OSMF"))
    assert actions.action("floor_3").isVisible()
    assert "hand_4" not in [spec.id for spec, _ in actions.shown_rows()]


def test_menus_hold_every_action_once(actions: ActionMap) -> None:
    menu = QMenu()
    shown = [action for part in actions.fill(menu) for action in part.actions()]
    assert sorted(action.objectName() for action in shown) == sorted(spec.id for spec in ACTIONS)
    menu.deleteLater()


@pytest.mark.parametrize(
    ("label", "shown"), [("&Load agenda…", "Load agenda"), ("Q&&A", "Q&A"), ("Undo", "Undo")]
)
def test_plain_labels(label: str, shown: str) -> None:
    assert plain(label) == shown


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac writes keys with its own signs")
@pytest.mark.parametrize(
    ("keys", "cap"),
    [
        ("Ctrl+Shift+Return", "Ctrl ⇧ ↵"),
        ("Alt+1", "Alt 1"),
        ("Alt+-", "Alt −"),
        ("F1", "F1"),
        ("?", "?"),
        ("", ""),
    ],
)
def test_keycaps(keys: str, cap: str) -> None:
    assert key_label(QKeySequence(keys)) == cap


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("⌘ ⇧ ↵", "Command Shift Return"),
        ("Ctrl ⇧ A", "Ctrl Shift A"),
        ("⌃ ⌥ −", "Control Option Minus"),
    ],
)
def test_a_key_is_said_in_the_words_of_the_system(label: str, said: str) -> None:
    assert key_aloud(label) == said


def test_a_sequence_is_said_with_its_signs_between(qapp: QApplication) -> None:
    assert key_aloud(QKeySequence("Ctrl+Shift+Return")).split("+")[1:] == ["Shift", "Return"]
