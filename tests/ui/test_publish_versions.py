"""Several versions in one act, and what the Publish page remembers of a programme."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.core.outlines import SHIPPED
from facilitator.operations.outlines import add_outline
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.remembered import Remembered, remember, remembered
from facilitator.ui.publish.versions_dialog import VersionsDialog
from facilitator.ui.session import Session
from tests.ui.asking import PATIENCE_MS
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import LEAK, RULES, PublishHouse, choose

STEM = "roundtable-1-governance"


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def house(
    qtbot: QtBot,
    session: Session,
    actions: ActionMap,
    clock: FakeClock,
    settings: QSettings,
) -> PublishHouse:
    folder = Path(settings.fileName()).with_name("out")
    folder.mkdir()
    return PublishHouse(qtbot, session, actions, clock, folder, remembered=settings)


def ask(house: PublishHouse, *wanted: tuple[str, str]) -> VersionsDialog:
    house.trigger("export_versions")
    dialog = house.page.several.dialog
    assert dialog is not None
    for each, box in dialog.boxes.items():
        box.setChecked(each in wanted)
    return dialog


def files(house: PublishHouse) -> set[str]:
    folder = house.dialogs.folder
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*.*")}


def problem(house: PublishHouse, dialog: VersionsDialog) -> str:
    house.qtbot.waitUntil(lambda: not dialog.problem.isHidden(), timeout=3_000)
    return dialog.problem.full_text()


@pytest.mark.slow
def test_each_goes_into_its_audiences_folder(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.read_through()
    dialog = ask(house, ("public", "md"), ("public", "html"), ("team", "xlsx"))
    assert dialog.go.text().startswith("Write 3 file")
    dialog.go.click()
    house.wait_outcome("Written to")
    assert files(house) == {
        f"PUBLIC/{STEM} PUBLIC draft.md",
        f"PUBLIC/{STEM} PUBLIC draft.html",
        f"INTERNAL with names/{STEM} INTERNAL with names.xlsx",
    }
    assert {each.audience for each in sent_versions(house.session.db)} == {"public", "team"}
    assert house.page.several.dialog is None


@pytest.mark.slow
def test_nothing_is_written_while_one_of_them_may_not_go_out(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    dialog = ask(house, ("public", "md"), ("team", "md"))
    dialog.go.click()
    told = problem(house, dialog)
    assert told.startswith("Public: ")
    assert "names that were promised away" in told
    assert files(house) == set()


@pytest.mark.slow
def test_what_nobody_has_read_is_not_written(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    dialog = ask(house, ("public", "md"))
    dialog.go.click()
    assert "nobody has read it through" in problem(house, dialog)
    assert "--read-through" not in dialog.problem.full_text()
    assert files(house) == set()


@pytest.mark.slow
def test_one_does_not_tell_what_another_hides_unless_somebody_says_so(house: PublishHouse) -> None:
    """A gap is in the version for participants, and left out of the public one."""
    house.hold(Promise.UNATTRIBUTED, "We begin with the books", "OSMF: Nobody reads ??? contracts")
    house.show()
    house.read_through()
    dialog = ask(house, ("public", "md"), ("participants", "md"))
    dialog.go.click()
    assert "1 note went" in problem(house, dialog)
    assert files(house) == set()
    dialog.go.click()
    house.wait_outcome("Written to")
    assert len(files(house)) == 2


@pytest.mark.slow
def test_a_file_that_was_edited_stays(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    folder = house.dialogs.folder / "INTERNAL with names"
    folder.mkdir()
    ours = folder / f"{STEM} INTERNAL with names.md"
    ours.write_text("edited by hand", encoding="utf-8")
    ask(house, ("team", "md")).go.click()
    house.wait_outcome("Written to")
    assert ours.read_text("utf-8") == "edited by hand"
    assert (folder / f"{STEM} INTERNAL with names v2.md").exists()


def test_after_a_file_that_cannot_be_written_others_may_be_chosen(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    (house.dialogs.folder / "INTERNAL with names").write_text("in the way", encoding="utf-8")
    dialog = ask(house, ("team", "md"))
    dialog.go.click()
    assert problem(house, dialog).startswith("0 written. ")
    assert dialog.progress.isHidden()
    assert dialog.told.isHidden()
    assert dialog.go.isEnabled()
    enabled = {each for each, box in dialog.boxes.items() if box.isEnabled()}
    assert enabled == {each for each in dialog.boxes if each[1].why_not(each[0]) is None}


@pytest.mark.slow
def test_cancel_ends_it_and_leaves_what_is_written_whole(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    dialog = ask(house, ("team", "md"), ("team", "html"), ("team", "docx"))
    dialog.go.click()
    house.qtbot.waitUntil(lambda: "Writing 2" in dialog.told.full_text(), timeout=PATIENCE_MS)
    dialog.cancel.click()
    house.wait_outcome("Written to")
    assert house.page.several.dialog is None
    assert 1 <= len(files(house)) < 3
    assert len(sent_versions(house.session.db)) == len(files(house))


def test_cancelled_before_any_is_written_it_just_closes(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    dialog = ask(house, ("team", "pdf"))
    dialog.go.click()
    house.qtbot.waitUntil(dialog.progress.isVisible, timeout=3_000)
    dialog.cancel.click()
    house.qtbot.waitUntil(lambda: house.page.several.dialog is None, timeout=PATIENCE_MS)
    written = len(sent_versions(house.session.db))
    assert (written, bool(house.outcome())) in ((0, False), (1, True))  # unless it was quicker


@pytest.mark.slow
def test_what_was_chosen_is_chosen_again(
    house: PublishHouse, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    (made,) = house.do(add_outline, "For the board", SHIPPED[0]).subject
    house.show()
    page = house.page
    choose(qtbot, page.controls.audience, "team")
    choose(qtbot, page.controls.format.read, "md")
    page.controls.outline.choose(made)
    page.controls.outline.chosen.emit()
    house.trigger("export")
    house.wait_outcome("Written to")
    page.hide()
    again = PublishHouse(
        qtbot, house.session, house.actions, house.clock, tmp_path, remembered=settings
    ).show()
    controls = again.page.controls
    assert controls.audience.value() == "team"
    assert controls.format.value() == "md"
    assert controls.outline.key() == made
    assert controls.group.value() == "question,organisation"
    assert remembered(settings, house.session.path).folder == str(house.dialogs.folder)


def test_another_roundtable_is_for_the_public_all_the_same(
    house: PublishHouse, settings: QSettings
) -> None:
    first = house.hold(Promise.ORGANISATION, RULES)
    remember(settings, house.session.path, Remembered(subject=first, audience="team"))
    house.hold(Promise.ORGANISATION, "GBIF: The second one")
    house.show()
    assert house.page.controls.audience.value() == "public"


def test_what_makes_no_sense_is_not_remembered(settings: QSettings, tmp_path: Path) -> None:
    programme = tmp_path / "p.roundtable"
    remember(settings, programme, Remembered(ext="md", versions=(("team", "md"),)))
    assert remembered(settings, programme).versions == (("team", "md"),)
    (key,) = settings.allKeys()
    for nonsense in ("{", "[1]", '{"ext": 3, "versions": "x"}'):
        settings.setValue(key, nonsense)
        assert remembered(settings, programme) == Remembered()
