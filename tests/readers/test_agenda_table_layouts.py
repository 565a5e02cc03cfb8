"""Tables of many layouts, each beside what a person would put in."""

from pathlib import Path

import pytest

from facilitator.core.agenda import Agenda
from tests.readers.agenda_texts import read
from tests.readers.table_layouts import LAYOUTS
from tests.readers.table_layouts_days import DAY_LAYOUTS
from tests.readers.table_layouts_more import MORE_LAYOUTS
from tests.readers.table_layouts_whole import WHOLE_LAYOUTS

ALL = LAYOUTS | MORE_LAYOUTS | WHOLE_LAYOUTS | DAY_LAYOUTS


@pytest.mark.parametrize("name", ALL)
def test_a_layout(tmp_path: Path, name: str) -> None:
    text, _, wanted = ALL[name].lstrip("\n").rpartition("=\n")
    agenda = read(tmp_path, text, name=name, known=None)
    assert found(agenda, wanted.splitlines()) == wanted.splitlines()


def found(agenda: Agenda, wanted: list[str]) -> list[str]:
    """Write each item as what is wanted is written, who leads only where that is not open."""
    lines = []
    for item, want in zip(agenda.items, [*wanted, *[""] * len(agenda.items)], strict=False):
        lead = "*" if want.endswith("@ *") else "; ".join(item.lead)
        start = "*" if want.startswith("*") else item.start or "-"
        said = f"{start} {item.minutes:g} {item.title}"
        lines.append(f"{said} @ {lead}" if lead else said)
    return lines
