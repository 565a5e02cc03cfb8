"""The log: what FACILITATOR_LOG asks for, and what no level ever holds."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from pytestqt.qtbot import QtBot

from facilitator.cli import main
from facilitator.log import start_logging, stop_logging
from facilitator.operations.people import add_person
from facilitator.paths import log_folder
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.trail import ActionTrail
from facilitator.ui.crash import _log_qt
from facilitator.ui.session import Session
from tests.ui.asking import result_of

SAID = "Quokkas decide by acclamation"
WHO = "Zebediah Quill"
LOG = f"""question: Q2
zone: UTC
author: {WHO}

2026-10-07T14:00:00Z /start
2026-10-07T14:01:00Z /floor gbif
2026-10-07T14:01:05Z {SAID} @ocp
2026-10-07T14:01:40Z /floor {WHO}
2026-10-07T14:02:00Z /q ocp to ask about acclamation
"""


@pytest.fixture(autouse=True)
def ordinary_level() -> Iterator[None]:
    yield
    stop_logging()
    logging.getLogger("facilitator").setLevel(logging.NOTSET)


def written() -> str:
    return (log_folder() / "facilitator.log").read_text(encoding="utf-8")


def asked(monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    monkeypatch.setenv("FACILITATOR_LOG", level)
    start_logging()


@pytest.mark.parametrize("level", ["debug", " Debug "])
def test_debug_tells_each_act_by_its_verb(
    level: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FACILITATOR_LOG", level)
    (tmp_path / "s.log").write_text(LOG, encoding="utf-8")
    assert main(["replay", str(tmp_path / "s.log"), "--save", str(tmp_path / "s.roundtable")]) == 0
    assert "FACILITATOR_LOG" not in capsys.readouterr().err
    found = written()
    assert "DEBUG facilitator.log facilitator " in found
    assert "DEBUG facilitator.store.file give_floor: commit " in found
    assert "DEBUG facilitator.store.file add_note: commit " in found


@pytest.mark.parametrize("level", ["debug", "info"])
def test_no_level_holds_names_or_words(
    level: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_LOG", level)
    (tmp_path / "s.log").write_text(LOG, encoding="utf-8")
    main(["replay", str(tmp_path / "s.log"), "--save", str(tmp_path / "s.roundtable")])
    found = written().casefold()
    for word in ("quokka", "acclamation", "quill", "zebediah", "gbif", "ocp", "governance"):
        assert word not in found


@pytest.mark.parametrize("level", ["", "info", "INFO"])
def test_without_debug_no_act_is_told(
    level: str, monkeypatch: pytest.MonkeyPatch, session: Session, qtbot: QtBot
) -> None:
    asked(monkeypatch, level)
    result_of(qtbot, session, add_person, WHO, at=session.now())
    assert written() == ""


def test_debug_tells_the_jobs_of_the_writer_and_the_actions_asked_for(
    monkeypatch: pytest.MonkeyPatch,
    session: Session,
    actions: ActionMap,
    qtbot: QtBot,
) -> None:
    asked(monkeypatch, "debug")
    ActionTrail(actions)
    actions.action("curtain").trigger()
    result_of(qtbot, session, add_person, WHO, at=session.now())
    with qtbot.waitSignal(session.failed, timeout=3000):
        session.run(add_person, " ", at=session.now())
    found = written()
    assert "asked for: curtain" in found
    assert "job 1: add_person" in found
    assert "job 1: done" in found
    assert "job 2: Refused < people.py:" in found
    assert "Quill" not in found


def test_keys_that_qt_tells_of_at_its_own_debug_level_stay_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked(monkeypatch, "debug")
    _log_qt(QtMsgType.QtDebugMsg, None, f"QKeyEvent(text={SAID})")
    _log_qt(QtMsgType.QtInfoMsg, None, "no tray")
    assert "Qt: no tray" in written()
    assert SAID not in written()


@pytest.mark.parametrize("level", ["verbose", "10", "debug,info", "\x1b[31m"])
def test_a_wrong_value_is_said_in_one_sentence_and_the_program_goes_on(
    level: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expect_log: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("FACILITATOR_LOG", level)
    assert main(["new", str(tmp_path / "x.roundtable")]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("facilitator: FACILITATOR_LOG is “")
    assert line.endswith("”, not debug or info: info is taken")
    assert "\x1b" not in line
    assert written() == ""


def test_a_full_log_begins_anew_and_the_one_before_is_kept() -> None:
    log_folder().mkdir(parents=True, exist_ok=True)
    (log_folder() / "facilitator.log").write_bytes(b"x" * 500_000)
    start_logging()
    logging.getLogger("facilitator").info("one more line")
    assert written().endswith("one more line\n")
    assert len(written()) < 100
    assert (log_folder() / "facilitator.log.1").stat().st_size == 500_000
