"""Publishing data from the command line: what only the programme file can tell goes along."""

from pathlib import Path

import pytest

from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.setting_up.roundtables import change_roundtable
from tests.subcommands.publishing_house import PublishingHouse

AT = 1_791_400_000_000  # two days after the roundtable
LOG = """title: Governance
question: Q2
zone: Europe/London
promise: {promise}
author: Note-taker

2026-10-07T14:00:00+01:00 /start
2026-10-07T14:00:02+01:00 /floor gbif
2026-10-07T14:00:03+01:00 the books stay open
2026-10-07T14:00:04+01:00 !action send the list > @ocp by 1 December
2026-10-07T14:00:09+01:00 /end
"""


@pytest.fixture
def house(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> PublishingHouse:
    monkeypatch.chdir(tmp_path)
    return PublishingHouse(tmp_path, capsys, promise="organisation", log=LOG)


def test_a_calendar_holds_the_actions_and_the_roundtables_to_come(house: PublishingHouse) -> None:
    with house.store() as store:
        for title, day in (("Money", "2026-12-01"), ("Without a day", "")):
            planned = plan_roundtable(store, None, at=AT, title=title, zone="Europe/London")
            change_roundtable(
                store, planned.subject[0], at=AT, date=day, link="https://join.example"
            )
    status, _, told = house.publish("w.ics", audience="team")
    assert (status, told) == (0, "")
    text = Path("w.ics").read_text("utf-8")
    assert "BEGIN:VTODO" in text
    assert "DUE;VALUE=DATE:20261201" in text
    assert text.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Money" in text
    assert "join.example" not in text
    assert "w.ics" in house.versions()[0]["file"]


@pytest.mark.slow
def test_each_format_is_written_and_found_unchanged(house: PublishingHouse) -> None:
    for name in ("w.xlsx", "w.ics", "w.pdf"):
        assert house.publish(name, audience="team")[0] == 0
        before = Path(name).read_bytes()
        assert house.publish(name, audience="team")[0] == 0, "the same data, the same bytes"
        assert Path(name).read_bytes() == before
