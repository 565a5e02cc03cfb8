"""The file at hand, once it is written: what is said where the system cannot open it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from facilitator.ui.publish.outcome import Outcome


@pytest.mark.qt_log_ignore("does not support")
@pytest.mark.parametrize("folder", [False, True])
def test_a_file_that_nothing_opens_is_told_and_stays_at_hand(
    qtbot: QtBot, tmp_path: Path, folder: bool
) -> None:
    """Offscreen there is no desktop that could open anything."""
    outcome = Outcome(QKeySequence("Ctrl+E"))
    qtbot.addWidget(outcome)
    outcome.say_written(tmp_path / "w.docx")
    (outcome.show_folder if folder else outcome.open_file).click()
    shown = str(tmp_path if folder else tmp_path / "w.docx")
    assert outcome.text.full_text().startswith(f"{shown} was not opened")
    assert not outcome.show_folder.isHidden()
