"""The slot that stands above the items: also past midnight, with any zone, at any hour."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read


@pytest.mark.parametrize(
    ("slot", "first", "second", "zone"),
    [
        ("23:50-00:20 UTC.", "23:50", "00:10", "UTC"),
        ("23:50-00:20", "23:50", "00:10", None),
        ("14:00-14:30 Europe/London.", "14:00", "14:20", "Europe/London"),
        ("14:00-14:30 (London)", "14:00", "14:20", "Europe/London"),
        ("00:30-01:00", "00:30", "00:50", None),
        ("Sun 25 Oct 2026, 00:30-01:00 Europe/London.", "00:30", "00:50", "Europe/London"),
    ],
)
def test_the_slot_is_no_item(
    tmp_path: Path, slot: str, first: str, second: str, zone: str | None
) -> None:
    text = f"# Plan\n{slot}\n- {first} Talk (20 min)\n- {second} Close (10 min)\n"
    agenda = read(tmp_path, text)
    assert [(each.start, each.minutes) for each in agenda.items] == [(first, 20), (second, 10)]
    assert (agenda.start, agenda.zone, agenda.minutes) == (first, zone, 30)
    assert agenda.set_aside == ()
