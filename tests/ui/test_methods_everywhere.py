"""However a method is spelt, and wherever it was written, every part of the program means the same.

Here an item is added in Run, with the words of a person, and read from an agenda, with those of a
file; then everything that asks for its method is asked.
"""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import facilitator
from facilitator.core.airtime import airtime, discussion
from facilitator.core.cost import cost
from facilitator.core.methods import SLOTTED, Meaning, Method, meaning_of
from facilitator.core.model import (
    Item,
    Organisation,
    Programme,
    Promise,
    Question,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.nudges import NudgeKind, nudges_at
from facilitator.core.room_view import RoomView
from facilitator.core.rounds import round_of
from facilitator.core.state import state_at
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.replanning import add_item
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prepare.agenda_rows import plan_of
from facilitator.ui.run.item_form import Field, ItemForm
from facilitator.ui.session import Session
from facilitator.ui.stage.clock_scene import clock_lines, is_break
from facilitator.ui.stage.scene import SceneSlot
from facilitator.writeup.blocks import Table
from facilitator.writeup.compose import Request
from tests.ui.conftest import FakeClock
from tests.ui.stage_house import StageHouse

MIN = 60_000
SPELLINGS = {
    Meaning.ROUND: (
        *("Round", "round", "ROUNDS", "Opening round", "Go-round", "Go round", "Check-in"),
        *("check in", "Checkin", "Check-ins", "check–out", "Check‑in", "Check-in round"),
        *("Silent round", "Discussion round", "Tour de table", "Go-around", "Round, then queue"),
    ),
    Meaning.LED: ("Case", "Cases", "case presentation", "Case presentations", "Case 1", "Case, 5'"),
    Meaning.TOGETHER: (
        "Plenary",
        "Peer assist",
        "peer-assists",
        "Hot seat",
        "Panel, then open mic",
    ),
    Meaning.DISCUSSION: (
        *("", "Discussion", "Open discussion", "Group discussion", "open floor", "Panel"),
        *("Panel discussion", "Fishbowl", "fish bowl", "Clarifying questions"),
        *("Roundtable", "Round table", "Case study", "Background", "Interpretive dance", "Working"),
    ),
    Meaning.APART: (
        *("Pairs", "in pairs", "Discussion in pairs", "Trios", "Small groups", "Break-out groups"),
        *("Breakouts", "Work in small groups", "Buzz groups", "1-2-4-All", "1–2–4–all", "Troika"),
        *("Peer consultation", "Action learning", "Silent writing", "Brainwriting", "silence"),
    ),
    Meaning.BREAK: ("Break", "Coffee break", "break", "Lunch", "Lunch break", "Pause", "Coffee"),
}
EVERY = [(words, meaning) for meaning, some in SPELLINGS.items() for words in some]
CAPTIONS = {Meaning.BREAK: "for the break", Meaning.DISCUSSION: "for this question"}

MEMBERS = tuple(Organisation(n, n, n, n.upper()) for n in ("a", "b", "c"))
PROGRAMME = Programme("P", "", MEMBERS, (), (Question("q", "Q1", "T", ""),))


def room(method: str, *turns: Turn) -> Record:
    """Return a roundtable three minutes into an item that was added in Run; it will end late."""
    head = Roundtable("r", 1, "R", "q", "UTC", Promise.NAMED, started_at=0, planned_end=8 * MIN)
    item = Item("i", "Something else", 0, added_ms=10 * MIN, method=method)
    return Record(head, (item,), (Stretch("s", 0, None, "i"),), turns)


def minute_of_a() -> Turn:
    return Turn("t", 0, MIN, TurnKind.TURN, organisation="a", item="i")


@pytest.mark.parametrize(("method", "meaning"), EVERY)
def test_a_minute_counts_the_same_everywhere(method: str, meaning: Meaning) -> None:
    record, now = room(method, minute_of_a()), 4 * MIN
    state = state_at(PROGRAMME, record, now)
    view = RoomView(PROGRAMME, record, state, discussion_only=True)
    counted = 0 if meaning in SLOTTED else MIN
    assert meaning_of(record.items[0]) is meaning
    assert airtime(PROGRAMME, discussion(record), now)[0].ms == counted
    assert view.board[0].ms == counted  # where the board is so set
    assert RoomView(PROGRAMME, record, state).board[0].ms == MIN  # all turns
    assert state.airtime[0].ms == MIN  # as in the write-up
    assert (round_of(PROGRAMME, record) is not None) is (meaning is Meaning.ROUND)
    silent = meaning in (Meaning.APART, Meaning.BREAK)
    assert (NudgeKind.NOBODY in [each.kind for each in nudges_at(record, now)]) is not silent
    assert (cost(PROGRAMME, record, state) is not None) is (meaning is Meaning.DISCUSSION)


@pytest.mark.parametrize(("method", "meaning"), EVERY)
def test_the_stage_and_the_bar_of_an_agenda_mean_the_same(
    qapp: object, method: str, meaning: Meaning
) -> None:
    record = room(method)
    view = RoomView(PROGRAMME, record, state_at(PROGRAMME, record, 4 * MIN))
    caption = clock_lines(view)[0][SceneSlot.CAPTION].text
    on_what_was_said = method == "Clarifying questions"
    wanted = "for this part" if on_what_was_said else CAPTIONS.get(meaning, "for this part")
    assert caption.endswith(wanted)
    assert is_break(view) is (meaning is Meaning.BREAK)
    (row,) = plan_of(record.items, codes={}).rows
    assert row.method == method  # as it was typed
    assert row.meaning is meaning


@pytest.mark.parametrize(("method", "meaning"), [each for each in EVERY if each[0]])
def test_an_agenda_from_a_file_means_the_same(
    tmp_path: Path, method: str, meaning: Meaning
) -> None:
    file = tmp_path / "agenda.csv"
    file.write_text(f'Time,Title,Method,Minutes\n14:00,Something else,"{method}",10\n')
    (read,) = read_agenda(file).items
    assert meaning_of(Item("i", read.title, 10 * MIN, method=read.method)) is meaning


@pytest.mark.parametrize(
    ("title", "section", "meaning"),
    [
        ("Check-in", "", Meaning.ROUND),
        ("Final round: one word each", "", Meaning.ROUND),
        ("Coffee break", "", Meaning.BREAK),
        ("Peer consultation in pairs", "", Meaning.APART),
        ("Options", "Small groups", Meaning.APART),
        ("Discussion paper: what is missing", "", Meaning.DISCUSSION),
        ("Groundbreaking cases", "", Meaning.DISCUSSION),
    ],
)
def test_without_a_method_the_title_says_it(title: str, section: str, meaning: Meaning) -> None:
    assert meaning_of(Item("i", title, 0, added_ms=MIN, section=section)) is meaning


def test_a_method_goes_before_what_the_title_reminds_of() -> None:
    assert meaning_of(Item("i", "Check-in", MIN, method="Interpretive dance")) is Meaning.DISCUSSION
    assert meaning_of(Item("i", "After the break", MIN, method="Panel")) is Meaning.DISCUSSION


def test_a_check_in_added_in_run_reaches_board_stage_and_write_up_as_a_round(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> None:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    house = StageHouse(qtbot, session, actions, kept, clock)
    house.plan(promise=Promise.NAMED)
    house.type("/open", "/start")
    house.do(add_item, house.session.roundtable_id, "Who is here", 5 * MIN, method="Check-in")
    house.type("/item Who is here", "/floor gbif")
    house.wait(MIN)
    house.type("/yield")
    roundtable = session.roundtable_id or ""
    record = load_record(session.db, roundtable)
    added = record.items[-1]
    assert added.method == "Check-in"
    view = RoomView(session.programme, record, state_at(session.programme, record, session.now()))
    assert view.round is not None
    assert {each.ms for each in view.board} == {0, MIN}
    assert view.state.airtime[0].ms == MIN
    request = Request("team")
    document = compose_roundtable(session.db, roundtable, request, now=session.now())
    tables = [each for each in document.blocks if isinstance(each, Table)]
    spoken = next(each for each in tables if each.header[0] == "Organisation")
    assert spoken.rows[0][:3] == ("GBIF", "1:00", "1")


def test_the_form_offers_every_method(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = ItemForm("Add an item", (Field.TITLE, Field.METHOD), go="Add", parent=window)
    offered = {form.method.itemText(at) for at in range(form.method.count())}
    assert offered == {"", *(each.label for each in Method)}
    for each in Method:
        assert meaning_of(Item("i", "T", MIN, method=each.label)) is each.meaning


def test_no_other_module_compares_methods() -> None:
    """Whoever wants to know what a method means asks for its meaning."""
    files = Path(facilitator.__file__).parent.rglob("*.py")
    texts = {file.name: file.read_text(encoding="utf-8") for file in files}
    found = [
        f"{name}, line {node.lineno}: {ast.unparse(node)}"
        for name, text in texts.items()
        if ".method" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Compare) and _is_method_against_words(node)
    ]
    assert found == []


def _is_method_against_words(node: ast.Compare) -> bool:
    parts = list(ast.walk(node))
    asks = any(isinstance(e, ast.Attribute) and e.attr == "method" for e in parts)
    words = [e.value for e in parts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
    tables = [e.id for e in parts if isinstance(e, ast.Name) and e.id.isupper()]
    return asks and bool(words or tables)
