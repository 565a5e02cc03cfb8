"""Good agendas with bytes changed, cut or doubled: read or refused in one sentence, never more."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.agenda_json import agenda_json
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.examples import examples
from tests.readers.test_agenda_opendocument import LIST, TABLE, TITLE, odt

GOOD = {
    "a.md": b"# Call 6/7/2023\n\n## Tuesday 12 May 2026\n\n- 10:00 Start (5 min, *Ana*)\n- x\n",
    "b.md": b"| Day | Time | Item |\n|---|---|---|\n| Mon, 4 May | 9:00 AM | <a href='x'>y</a> |\n",
    "c.csv": b"Start;End;Title;Who\n09:00;09:30;Opening;Ana Lima\n09:30;;Break;--\n",
    "d.html": b"<html><table><tr><th colspan=2>Mon 4 May<tr><td>0900<td>Opening</table></html>",
    "e.ics": b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504T090000Z\nSUMMARY:x\nEND:VEVENT\n",
    "f.eml": b"From: a@b.org\nSubject: =?utf-8?q?Agenda?=\n\n10:00 Start (5 min)\n10:05 End\n",
    "g.odt": odt(TITLE + LIST + TABLE),
}
EDIT = st.tuples(st.integers(0, 10_000), st.integers(0, 40), st.binary(max_size=12))


def read(tmp_path: Path, name: str, edits: list[tuple[int, int, bytes]]) -> None:
    data = GOOD[name]
    for at, gone, put in edits:
        place = at % (len(data) + 1)
        data = data[:place] + put + data[place + gone :]
    path = tmp_path / name
    path.write_bytes(data)
    try:
        agenda = read_agenda(path)
    except BadInput:
        return
    assert agenda.items
    json.dumps(agenda_json(agenda))


@pytest.mark.parametrize("name", GOOD)
@settings(
    max_examples=examples(15),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(edits=st.lists(EDIT, min_size=1, max_size=4))
def test_a_changed_file(tmp_path: Path, name: str, edits: list[tuple[int, int, bytes]]) -> None:
    read(tmp_path, name, edits)


@pytest.mark.slow
@pytest.mark.parametrize("name", GOOD)
@settings(
    max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=st.lists(EDIT, min_size=1, max_size=6))
def test_a_file_changed_often(
    tmp_path: Path, name: str, edits: list[tuple[int, int, bytes]]
) -> None:
    read(tmp_path, name, edits)
