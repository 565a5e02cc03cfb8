"""When an item is amber and red, as agendas say it."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.agenda_json import agenda_json
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_record
from tests.operations.logs import play


@pytest.mark.parametrize(
    ("words", "amber", "red"),
    [
        ("amber 20%, red 5%", "20%", "5%"),
        ("warn at 2 min", "120s", None),
        ("amber at 90 s left", "90s", None),
        ("Red at 1 min before the end", None, "60s"),
        ("yellow 12.5 %", "12.5%", None),
        ("can shrink to 15 min; amber 5 min; red 30 s", "300s", "30s"),
    ],
)
def test_a_bracket_says_when(tmp_path: Path, words: str, amber: str, red: str) -> None:
    path = tmp_path / "agenda.md"
    path.write_text(f"# Agenda\n- 14:00 Discussion (20 min, {words})\n- Close (5 min)\n", "utf-8")
    agenda = read_agenda(path)
    first, second = agenda.items
    assert (first.title, first.minutes, first.notes) == ("Discussion", 20, "")
    assert (first.amber, first.red) == (amber, red)
    assert (second.amber, second.red) == (None, None)
    assert {"amber", "red"}.isdisjoint(agenda_json(agenda)["items"][0])


def test_columns_say_when(tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text(
        "Start,Minutes,Title,Amber,Red\n14:00,20,Discussion,25%,1 min\n14:20,5,Close,,\n"
        "14:25,5,Bye,later,\n",
        encoding="utf-8",
    )
    items = read_agenda(path).items
    nothing = (None, None)
    assert [(each.amber, each.red) for each in items] == [("25%", "60s"), nothing, nothing]
    assert items[2].notes == "Amber: later"


@pytest.mark.parametrize("title", ["Amber Road: a case", "Red tape, and how to cut it", "Warnings"])
def test_a_title_is_no_warning(tmp_path: Path, title: str) -> None:
    path = tmp_path / "agenda.md"
    path.write_text(f"# Agenda\n- 14:00 {title} (20 min)\n", encoding="utf-8")
    (item,) = read_agenda(path).items
    assert (item.title, item.amber, item.red) == (title, None, None)


def test_they_come_along_into_the_roundtable(tmp_path: Path) -> None:
    agenda = "# A\nQuestion: Q2\n- Talk (20 min, amber 10%, red 90 s)\n"
    play(tmp_path, "00:00 /start", agenda=agenda)
    with closing(open_store(tmp_path / "played.roundtable", Author("A", "m", "s"))) as store:
        record = load_record(store.db, roundtables(store.db)[0].id)
    assert [(each.amber, each.red) for each in record.items] == [("10%", "90s")]
