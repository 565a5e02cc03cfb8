"""Materials of an item: links are left alone, files are looked for, folders stay at home."""

from pathlib import Path

import pytest

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_columns import Version
from facilitator.core.item_fields import AgendaItem
from facilitator.core.materials import is_link, shared
from facilitator.operations.agendas_out import write_agenda
from facilitator.operations.materials import missing_materials
from facilitator.readers.agenda.read import read_agenda


@pytest.mark.parametrize(
    ("material", "link", "told"),
    [
        ("https://example.org/a b", False, "https://example.org/a b"),
        ("https://example.org/a", True, "https://example.org/a"),
        ("www.example.org", True, "www.example.org"),
        ("mailto:ana@example.org", True, "mailto:ana@example.org"),
        ("file:///home/ana/deck.pdf", False, "deck.pdf"),
        ("/home/ana/deck.pdf", False, "deck.pdf"),
        (r"C:\Users\ana\deck.pdf", False, "deck.pdf"),
        (r"\\server\ana\deck.pdf", False, "deck.pdf"),
        ("~/deck.pdf", False, "deck.pdf"),
        ("Slides 1-3", False, "Slides 1-3"),
        ("decks/one.pdf", False, "decks/one.pdf"),
    ],
)
def test_a_link_is_told_from_a_file(material: str, link: bool, told: str) -> None:
    assert is_link(material) is link
    assert shared(material) == told


def test_files_are_looked_for_where_they_are_named(tmp_path: Path) -> None:
    here = tmp_path / "a deck.pdf"
    here.write_bytes(b"")
    there = "\n".join((str(here), here.as_uri(), "a deck.pdf", "https://example.org", ""))
    assert missing_materials(there, tmp_path) == ()
    gone = ("gone.pdf", str(tmp_path / "gone.pdf"), "~/gone.pdf", "Slides 1-3", "bad\0name")
    assert missing_materials("\n".join(gone), tmp_path) == gone


@pytest.mark.parametrize("suffix", ["md", "csv", "docx", "xlsx"])
def test_participants_read_no_folders_of_this_computer(tmp_path: Path, suffix: str) -> None:
    item = AgendaItem(1, "14:00", False, 10, "Case", materials="/home/ana/deck.pdf\nwww.a.example")
    agenda = Agenda("A", None, None, "14:00", None, 10, (item,))
    path = tmp_path / f"agenda.{suffix}"
    write_agenda(agenda, Version.PARTICIPANTS, path)
    assert read_agenda(path).items[0].materials == "deck.pdf\nwww.a.example"
    write_agenda(agenda, Version.FACILITATOR, path)
    assert read_agenda(path).items[0].materials == item.materials
