"""A second version from the window: an edited file, readers of the first, a corrected one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.store.queries.records import load_record
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import PublishHouse, choose

LINES = ("GBIF: We begin with the books", "Nobody reads the contracts", "A factory is a place")
NAME = "roundtable-1-governance PUBLIC draft.md"


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    made = PublishHouse(qtbot, session, actions, clock, tmp_path)
    made.hold(Promise.UNATTRIBUTED, *LINES)
    made.show()
    choose(qtbot, made.page.controls.format.read, "md")
    made.read_through()
    return made


def outcome(house: PublishHouse) -> Outcome:
    return house.page.outcome


def asking(house: PublishHouse) -> list[str]:
    house.qtbot.waitUntil(outcome(house).is_asking, timeout=3_000)
    shown = [each for each in outcome(house)._answers if each.isVisible()]
    return [each.plain_text() for each in shown]


def written(house: PublishHouse) -> None:
    house.trigger("export")
    house.wait_outcome("Written to")
    outcome(house).hide()


def take_off(house: PublishHouse, at: int = 0) -> None:
    (version, *_) = sent_versions(house.session.db)
    note = load_record(house.session.db, version.roundtable).notes[at]
    house.do(take_off_record, (note.id,))
    house.wait_text(note.text.removeprefix("GBIF: "), there=False)


@pytest.mark.slow
def test_an_edited_file_is_kept_beside_the_next_version(house: PublishHouse) -> None:
    written(house)
    file = house.dialogs.folder / NAME
    file.write_text("edited by hand", encoding="utf-8")
    house.trigger("export")
    beside = NAME.replace(".md", " v2.md")
    assert asking(house) == [f"Save as {beside}", "Replace it"]
    assert "is not as it was written from here" in house.outcome()
    house.trigger("export")  # the same key again is the first answer
    house.wait_outcome("Written to")
    assert file.read_text("utf-8") == "edited by hand"
    assert (house.dialogs.folder / beside).exists()
    house.trigger("export")
    asking(house)
    house.qtbot.keyClick(outcome(house)._answers[1], Qt.Key.Key_Space)
    house.wait_outcome("Written to")
    assert "contracts" in file.read_text("utf-8")


@pytest.mark.slow
def test_what_readers_of_both_see_is_said_first(house: PublishHouse) -> None:
    written(house)
    take_off(house)
    house.trigger("export")
    assert asking(house) == ["Write it all the same"]
    assert "see that 1 note went" in house.outcome()
    (house.dialogs.folder / NAME).unlink()
    house.trigger("export")
    house.wait_outcome("Written to")
    assert [list(each.told or ()) for each in sent_versions(house.session.db)] == [[], ["public 1"]]


@pytest.mark.slow
def test_a_question_ends_with_the_text_it_was_about(house: PublishHouse) -> None:
    written(house)
    take_off(house)
    house.trigger("export")
    asking(house)
    take_off(house, at=1)
    assert not outcome(house).isVisible()


@pytest.mark.slow
def test_one_key_writes_a_corrected_version(house: PublishHouse, qtbot: QtBot) -> None:
    house.trigger("correct_version")
    house.wait_outcome("No version holds anything that was taken out")
    written(house)
    choose(qtbot, house.page.controls.format.read, "html")
    written(house)
    take_off(house)
    outcome(house).hide()
    choose(qtbot, house.page.controls.audience, "team")
    house.trigger("correct_version")
    house.wait_outcome("Corrected: ")
    names = [each.file for each in sent_versions(house.session.db) if each.number == 2]
    base = NAME.removesuffix(".md")
    assert names == [f"{base} v2.md", f"{base} v2.html"]
    text = (house.dialogs.folder / names[0]).read_text("utf-8")
    assert "Corrected on " in text
    assert "begin with the books" not in text
    assert house.page.controls.audience.value() == "public"


@pytest.mark.slow
def test_what_is_corrected_is_shown_as_it_will_be_until_it_is_written(house: PublishHouse) -> None:
    written(house)
    take_off(house)
    shown, said = [], []

    def look() -> None:
        shown.append(house.page.preview.toPlainText())
        said.append(house.outcome())

    outcome(house).say("Said of another time.", Tone.FINE)
    house.dialogs.before_answer = look
    house.trigger("correct_version")
    house.wait_outcome("Corrected: ")
    assert "Corrected on " in shown[0]
    assert said == [""]
    house.settle()
    assert "Corrected on " not in house.page.preview.toPlainText()
