"""`publish --template`: a letterhead of the user's, with what it lacks told on the way."""

from pathlib import Path

import docx
import pytest

from facilitator.operations.note_taking.notes import take_off_record
from facilitator.subcommands.common import now
from tests.subcommands.publishing_house import PublishingHouse
from tests.writeup.word.templates import MADE, saved


@pytest.fixture
def house(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> PublishingHouse:
    monkeypatch.chdir(tmp_path)
    return PublishingHouse(tmp_path, capsys, promise="unattributed")


@pytest.mark.slow
def test_the_write_up_is_in_the_letterhead(house: PublishingHouse) -> None:
    Path("letterhead.dotx").write_bytes(MADE["dotx"]())
    status, said, told = house.read("out.docx", "--template", "letterhead.dotx")
    assert (status, said.startswith("wrote out.docx")) == (0, True)
    assert "letterhead.dotx: Not among its styles: Notice" in told
    word = docx.Document("out.docx")
    assert word.sections[0].header.paragraphs[0].text == "Letterhead"
    assert any("the books stay open" in each.text for each in word.paragraphs)


@pytest.mark.slow
def test_a_name_in_it_stops_the_write_up(house: PublishingHouse) -> None:
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "Hosted by Wikimedia"
    Path("theirs.docx").write_bytes(saved(word))
    status, _, told = house.read("out.docx", "--template", "theirs.docx")
    assert status == 1
    assert "your template (the part word/header1.xml) holds “Wikimedia”" in told
    assert not Path("out.docx").exists()


def test_it_is_for_word_only_and_has_to_be_there(house: PublishingHouse) -> None:
    Path("t.docx").write_bytes(MADE["bare"]())
    status, _, told = house.read("out.md", "--template", "t.docx")
    assert (status, "dresses Word files only" in told) == (1, True)
    status, _, told = house.read("out.docx", "--template", "nowhere.docx")
    assert (status, "nowhere.docx cannot be read" in told) == (1, True)
    assert not Path("out.docx").exists()


@pytest.mark.slow
def test_a_corrected_version_takes_one_as_well(house: PublishingHouse) -> None:
    Path("t.docx").write_bytes(MADE["dotx"]())
    assert house.read("out.docx")[0] == 0
    (note,) = (each for text, each in house.notes().items() if "books" in text)
    with house.store() as store:
        take_off_record(store, (note,), at=now())
    status, said, told = house.read("v2.docx", "--correct", "1", "--template", "t.docx")
    assert status == 0, told
    assert "wrote v2.docx" in said
    assert docx.Document("v2.docx").sections[0].header.paragraphs[0].text == "Letterhead"
