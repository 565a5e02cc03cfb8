"""A tip shows what somebody typed, whatever it looks like; no file is opened for it."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.widgets.text_label import TextLabel
from tests.open_files import Openings


def test_what_looks_like_markup_is_shown_as_typed() -> None:
    assert plain_tip("3 < 4, a note") == "3 < 4, a note"
    assert plain_tip("<b>bold</b>\nand") == "<span>&lt;b&gt;bold&lt;/b&gt;<br>and</span>"


@pytest.mark.skipif(sys.platform != "linux", reason="openings are heard of as Linux tells them")
def test_the_file_that_a_note_names_is_not_opened(qtbot: QtBot, tmp_path: Path) -> None:
    named = tmp_path / "a.roundtable"
    named.touch()
    text = f'see <img src="{named}"> and more'
    label = TextLabel(shorten=True)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    label.set_text(text)
    openings = Openings(tmp_path)
    try:
        QToolTip.showText(QPoint(1, 1), label.toolTip(), label)
        qtbot.waitUntil(QToolTip.isVisible, timeout=2000)
        assert openings.heard() == []
        QToolTip.showText(QPoint(2, 2), text, label)  # as it would be
        assert openings.heard()
    finally:
        openings.close()
        QToolTip.hideText()
