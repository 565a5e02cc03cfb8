"""A session log of what was recorded, played again, gives the same turns and the same notes."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.core.errors import BadInput
from facilitator.core.floor import Who
from facilitator.core.model import Kind, Promise
from facilitator.operations.item_promises import promise_for_item
from facilitator.operations.note_taking.notes import set_kind
from facilitator.operations.note_taking.tidying import move_to_question, move_to_speaker
from facilitator.operations.publishing import compose_roundtable, write_roundtable
from facilitator.operations.session_log.write import with_session_log
from facilitator.paths import resource
from facilitator.readers.session_log import read_session_log
from facilitator.store.file import open_store
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.subcommands.replay import play_on_copy
from facilitator.writeup.compose import Request
from tests.operations.logs import AGENDA, play, play_text
from tests.store.programme_files import ME

LATER = 1_800_000_000_000
EVENTS = r"""
50:00 /open
50:10 /absent wikirate
60:00 /start
60:05 /chair
60:07 Welcome, said while the chair has it
60:20 /floor gbif
60:21 !barrier Nobody knows who decides
60:22 @[WikiRate] said in a letter
60:23 two lines\nin one note, and a back\\slash
60:24 \/etc is a folder
60:30 /q ocp why
60:40 /interpose oar
60:42 OAR: a short question
60:44 /interpose osmf
60:46 /return
60:48 /return
60:50 back again
61:00 /ack
61:05 /pause
61:15 /resume
61:20 chat: typed beside it #Q3
61:25 /floor osmf
61:30 @gbif
61:31 after a line of tags only
61:33 !action @ocp send the list by 1 December
61:40 /yield
61:50 silence, and somebody types
62:00 /floor metabrainz
62:10 /end
"""


def log_of(file: Path) -> tuple[str, tuple[str, ...]]:
    """Return the log of the roundtable in a programme file, and its remarks."""
    with closing(open_store(file, ME)) as store:
        roundtable = roundtables(store.db)[-1].id
        document = compose_roundtable(store.db, roundtable, Request("team"), now=LATER)
        made = with_session_log(store.db, roundtable, document, now=LATER)
        return made.data.log, made.remarks


def same(report: dict[str, Any]) -> dict[str, Any]:
    """Return what a log brings back: all but the agenda, and what is off the record."""
    on_record = [each for each in report["notes"] if each["attribution"] != "off"]
    notes = [{k: v for k, v in each.items() if k != "item"} for each in on_record]
    return {"turns": report["turns"], "airtime": report["airtime"], "notes": notes} | {
        name: report[name] for name in ("status", "silence_ms", "paused_ms")
    }


def test_it_brings_back_the_same_turns_and_notes(tmp_path: Path) -> None:
    first = play(tmp_path, EVENTS)
    assert first["problems"] == []
    assert len(first["notes"]) == 11
    log, remarks = log_of(tmp_path / "played.roundtable")
    assert remarks == ()
    second = play_text(tmp_path, log)
    assert second["problems"] == []
    assert same(second) == same(first)


@pytest.mark.slow
def test_a_whole_rehearsal_comes_back(tmp_path: Path) -> None:
    path = resource("rehearsal/rehearsal.log")
    work = tmp_path / "r.roundtable"
    first = play_on_copy(read_session_log(path), path, work, base=None)
    log, _ = log_of(work)
    assert "cast: stand-ins" in log
    (tmp_path / "agenda.md").write_text(AGENDA, encoding="utf-8")
    second = play_text(tmp_path, log)
    assert second["problems"] == []
    assert same(second) == same(first)


PROMISED = """
60:00 /start
60:05 /floor gbif
60:10 before
60:12 /promise unattributed
60:15 nobody is tied to this
60:20 /promise
60:21 after
60:25 /off
60:26 never to be told
60:29 /on
60:30 told again
60:40 /end
"""


@pytest.mark.slow
def test_nothing_loosens_and_what_is_off_the_record_stays_out(tmp_path: Path) -> None:
    first = play(tmp_path, PROMISED)
    log, _ = log_of(tmp_path / "played.roundtable")
    assert "never to be told" not in log
    second = play_text(tmp_path, log)
    assert second["problems"] == []
    assert same(second)["notes"] == same(first)["notes"]
    assert [each["attribution"] for each in same(second)["notes"]] == [
        *("organisation", "unattributed", "organisation", "organisation")
    ]


ITEMS = """
60:00 /start
60:05 /floor gbif
60:10 of the first item
60:11 the same a moment later
60:20 /next
60:25 /floor ocp
60:30 of the second item
60:40 /end
"""


def test_what_was_put_right_by_hand_is_as_it_was_put_right(tmp_path: Path) -> None:
    play(tmp_path, ITEMS)
    with closing(open_store(tmp_path / "played.roundtable", ME)) as store:
        roundtable = roundtables(store.db)[-1].id
        record, programme = load_record(store.db, roundtable), load_programme(store.db)
        notes = {each.text: (each.id,) for each in record.notes}
        handles = {each.handle: each.id for each in programme.organisations}
        codes = {each.code: each.id for each in programme.questions}
        moved = notes["the same a moment later"]
        set_kind(store, moved, Kind.OPEN_QUESTION, at=LATER)
        move_to_speaker(store, moved, Who(organisation=handles["osmf"]), at=LATER)
        move_to_question(store, moved, codes["Q3"], at=LATER)
        promise_for_item(store, roundtable, record.items[0].id, Promise.CHATHAM, at=LATER)
    log, remarks = log_of(tmp_path / "played.roundtable")
    assert remarks == ()
    second = play_text(tmp_path, log)
    assert second["problems"] == []
    told = [(each["text"], each["attribution"], each["said_by"]) for each in second["notes"]]
    assert told == [
        ("of the first item", "chatham", ["gbif"]),
        ("!question the same a moment later", "chatham", ["osmf"]),
        ("of the second item", "organisation", ["ocp"]),
    ]
    assert second["notes"][1]["kind"] == "open question"
    assert second["notes"][1]["questions"] == ["Q3"]
    assert second["notes"][2]["questions"] == ["Q2"]


def test_it_is_written_for_the_team_only(tmp_path: Path) -> None:
    play(tmp_path, ITEMS)
    with closing(open_store(tmp_path / "played.roundtable", ME)) as store:
        roundtable = roundtables(store.db)[-1].id
        out = tmp_path / "w.log"
        for audience in ("public", "participants"):
            with pytest.raises(BadInput, match="for the team only"):
                write_roundtable(store.db, roundtable, Request(audience), out, at=LATER)
        assert not out.exists()
        write_roundtable(store.db, roundtable, Request("team"), out, at=LATER)
    assert "2026-10-07T15:00:10Z of the first item\n" in out.read_text("utf-8")
