"""A Word template in the Publish page: chosen, told what it lacks, used, and given up."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.template_box import TemplateBox
from facilitator.ui.session import Session
from tests.ui.asking import PATIENCE_MS
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import RULES, PublishHouse, SavingDialogs, choose
from tests.writeup.word.templates import MADE


@pytest.fixture
def letterhead(tmp_path: Path) -> Path:
    path = tmp_path / "letterhead.dotx"
    path.write_bytes(MADE["dotx"]())
    return path


@pytest.fixture
def dialogs(tmp_path: Path) -> SavingDialogs:
    return SavingDialogs(tmp_path)


@pytest.fixture
def box(qtbot: QtBot, session: Session, dialogs: SavingDialogs) -> TemplateBox:
    made = TemplateBox(session, dialogs)
    qtbot.addWidget(made)
    return made


def test_what_it_lacks_is_told_and_the_house_style_is_one_click_away(
    box: TemplateBox, dialogs: SavingDialogs, letterhead: Path, qtbot: QtBot
) -> None:
    assert (box.template(), box.give_up.isHidden(), box.lacks.isHidden()) == (None, True, True)
    dialogs.template = letterhead
    box.choose.click()
    qtbot.waitUntil(lambda: box.template() is not None, timeout=PATIENCE_MS)
    assert box.name.full_text() == "letterhead.dotx"
    lines = box.lacks.full_text().split("\n")
    assert lines[0].startswith("• Not among its styles: Notice, Table Text, TOC 1")
    assert any("“writeup”" in each for each in lines)
    box.give_up.click()
    assert (box.template(), box.lacks.isHidden()) == (None, True)
    assert box.name.full_text() == "In the house style"


def test_what_cannot_be_used_is_told_and_changes_nothing(
    box: TemplateBox, letterhead: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    box.read(letterhead)
    qtbot.waitUntil(lambda: box.template() is not None, timeout=PATIENCE_MS)
    broken = tmp_path / "broken.docx"
    broken.write_text("no document")
    box.read(broken)
    qtbot.waitUntil(
        lambda: "broken.docx is no Word document" in box.lacks.full_text(), timeout=PATIENCE_MS
    )
    assert box.name.full_text() == "letterhead.dotx"
    assert box.template() is not None


@pytest.mark.slow
def test_a_write_up_is_poured_into_it(
    *,
    qtbot: QtBot,
    session: Session,
    actions: ActionMap,
    clock: FakeClock,
    tmp_path: Path,
    letterhead: Path,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    house = PublishHouse(qtbot, session, actions, clock, out)
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    controls = house.page.controls
    controls.template.read(letterhead)
    qtbot.waitUntil(lambda: controls.template.template() is not None, timeout=PATIENCE_MS)
    house.read_through()
    house.trigger("export")
    house.wait_outcome("Written to")
    (path,) = out.glob("*.docx")
    word = docx.Document(str(path))
    assert word.sections[0].header.paragraphs[0].text == "Letterhead"
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        assert b"template.main+xml" not in package.read("[Content_Types].xml")
    choose(qtbot, controls.format.read, "md")
    assert controls.template.isHidden()
    wanted = controls.wanted()
    assert wanted is not None
    assert wanted.template is None
