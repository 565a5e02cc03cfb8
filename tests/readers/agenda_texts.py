"""Agendas typed out in a test, read through a real file."""

from pathlib import Path

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.readers.agenda.read import read_agenda

KNOWN = KnownNames(
    names={"gbif": "gbif", "osmf": "osmf", "ocp": "ocp", "open contracting partnership": "ocp"},
    questions={"q2": "Q2", "governance": "Q2", "accessibility": "Q4"},
)


def read(
    folder: Path, text: str, *, name: str = "agenda.md", known: KnownNames | None = KNOWN
) -> Agenda:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_agenda(path, known=known)


def rows(agenda: Agenda) -> list[tuple[str | None, float, str]]:
    return [(item.start, item.minutes, item.title) for item in agenda.items]
