"""Columns that look alike: places, talks and speakers in turn, lengths beside their sums."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read, rows

PLACES = """Hora,,{header}
9:00 hs.,Entrada,
9:15 hs.,Slow rivers,Dique 4
9:45 hs.,Dams at night,Dique 5
10:15 hs.,Locks and keys,Dique 4
10:45 hs.,Gauges,Dique 6
"""
TURNED = """9:00 - 9:05,Welcome,,
9:05 - 9:30,Ana Lima,-,Slow rivers and what they carry
9:30 - 10:00,Break,,
10:00 - 10:20,A model of small dams,-,"Carla Diaz, Xul Oort"
10:20 - 10:40,Ben Okoro,-,Fast Maps and Old Gauges
10:40 - 11:00,Locks without any water,-,Maria Silva
"""
FRAMED = """9:00 - 9:40,Short talks
9:02 - 9:20,Slow rivers
9:20 - 9:40,Dams
9:40 - 10:00,Break
"""
SUMMED = """día,Tema,duración,inicia,Finaliza,¿Quién?,Tiempo
,Día 1 (29 de agosto),,,,,
1,Inicio,,09:00,,,0
1,Ríos,00:10,09:00,09:10,Ana Lima,0.00694
1,Presas,03:00,09:10,12:10,Discusión por grupos,0.125
0,Duración efectiva día 1:,03:10,,,,0.13194
,Día 2 (30 de agosto),,,,,0
2,Inicio,,10:00,,,0
2,Mapas,01:30,10:00,11:30,Mapas,0.0625
0,Duración efectiva total:,16:00,,,,0.6667
"""
PIVOT = """| Row labels | Sum of minutes |
|---|---|
| 1 | 5:00 |
| 2 | 4:20 |
"""


@pytest.mark.parametrize("header", ["Pista y zona", "Tiempo y Circuito", "Circuito"])
def test_places_that_return_are_no_titles(tmp_path: Path, header: str) -> None:
    agenda = read(tmp_path, PLACES.format(header=header), name="a.csv", known=None)
    titles = [item.title for item in agenda.items]
    assert titles == ["Entrada", "Slow rivers", "Dams at night", "Locks and keys", "Gauges"]
    assert "Dique 5" in agenda.items[2].notes


def test_a_length_stands_beside_a_place(tmp_path: Path) -> None:
    text = PLACES.format(header="Tiempo y Circuito").replace("Dique 5", "20 min. Dique 5")
    agenda = read(tmp_path, text, name="a.csv", known=None)
    assert rows(agenda)[2] == ("09:45", 20, "Dams at night")


def test_speakers_and_talks_that_change_places(tmp_path: Path) -> None:
    items = read(tmp_path, TURNED, name="a.csv", known=None).items
    assert [(item.title, item.lead) for item in items] == [
        ("Welcome", ()),
        ("Slow rivers and what they carry", ("Ana Lima",)),
        ("Break", ()),
        ("A model of small dams", ("Carla Diaz", "Xul Oort")),
        ("Fast Maps and Old Gauges", ("Ben Okoro",)),
        ("Locks without any water", ("Maria Silva",)),
    ]


def test_a_slot_whose_talks_begin_a_little_later(tmp_path: Path) -> None:
    items = read(tmp_path, FRAMED, name="a.csv", known=None).items
    assert [item.title for item in items] == ["Slow rivers", "Dams", "Break"]
    assert [item.section for item in items] == ["Short talks", "Short talks", ""]


def test_what_only_overlaps_frames_nothing(tmp_path: Path) -> None:
    text = FRAMED.replace("9:20 - 9:40", "9:20 - 9:35")
    assert read(tmp_path, text, name="a.csv", known=None).items[0].title == "Short talks"


def test_lengths_beside_their_sums_are_hours_and_minutes(tmp_path: Path) -> None:
    agenda = read(tmp_path, SUMMED, name="a.csv", known=None)
    assert rows(agenda) == [("09:00", 10, "Ríos"), ("09:10", 180, "Presas"), ("10:00", 90, "Mapas")]
    assert [item.lead for item in agenda.items] == [("Ana Lima",), (), ()]
    assert [day.name for day in agenda.days] == ["Día 1 (29 de agosto)", "Día 2 (30 de agosto)"]
    claims = [each.message for each in agenda.problems if "total row" in each.message]
    assert len(claims) == 1  # of the last, which is wrong
    assert "16:00" in claims[0] or "960" in claims[0]


@pytest.mark.parametrize(
    ("header", "lengths"),
    [
        ("duración (horas)", ("0.1667", "0.3333", "1.5")),
        ("duración", ("0.0069", "0.0138888889", "0.0625")),
        ("duración (min)", ("10", "20", "90")),
    ],
)
def test_lengths_that_are_parts_of_an_hour_or_a_day(
    tmp_path: Path, header: str, lengths: tuple[str, ...]
) -> None:
    names = ("Ríos", "Presas", "Mapas")
    lines = [f"{name},{length}" for name, length in zip(names, lengths, strict=True)]
    text = "\n".join((f"Tema,{header}", *lines))
    agenda = read(tmp_path, text, name="a.csv", known=None)
    assert [item.minutes for item in agenda.items] == [10, 20, 90]


def test_a_table_that_sums_up_another_has_no_items(tmp_path: Path) -> None:
    text = f"| Time | Topic |\n|---|---|\n| 9:00 | Dams |\n| 10:00 | Locks |\n\n{PIVOT}"
    agenda = read(tmp_path, text, known=None)
    assert [item.title for item in agenda.items] == ["Dams", "Locks"]
