"""The read-through of what goes to the public, or is promised more: asked, kept, and lapsing."""

from pathlib import Path

import pytest

from facilitator.operations.note_taking.notes import edit_note
from tests.subcommands.publishing_house import PublishingHouse

AT = 1_900_000_000_000


@pytest.fixture
def house(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> PublishingHouse:
    monkeypatch.chdir(tmp_path)
    return PublishingHouse(tmp_path, capsys, promise="chatham")


def test_without_it_nothing_is_written_and_what_is_to_be_read_is_printed(
    house: PublishingHouse,
) -> None:
    status, printed, told = house.publish("w.md")
    assert (status, told.count("\n")) == (1, 1)
    assert "(--read-through NAME)" in told
    assert "  We will close the registry next year\n" in printed
    assert not Path("w.md").exists()
    assert house.versions() == []
    assert house.read("w.md")[0] == 0
    assert house.publish("w.html")[0] == 0, "the same text in another format was read"
    history = house.run("history", "f.roundtable")[1]
    assert "read a write-up through: Ana" in history


def test_it_lapses_for_what_changed_alone(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    note = house.notes()["the books stay open"]
    with house.store() as store:
        edit_note(store, note, "the books stay closed", at=AT)
    status, printed, told = house.publish("w2.md", "--go-on")
    assert status == 1
    assert "1 paragraph changed since Ana read it" in told
    lines = [line.strip() for line in printed.splitlines()]
    assert lines[-1] == "the books stay closed"
    assert "nobody reads the contracts" not in lines
    assert house.read("w2.md", "--go-on")[0] == 0
    assert "closed" in Path("w2.md").read_text("utf-8")


def test_taken_back_it_is_asked_again(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    assert house.run("undo", "f.roundtable")[0] == 0
    assert house.publish("w.html")[0] == 1


def test_it_is_kept_without_the_words(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    with house.store() as store:
        bodies = [body for (body,) in store.db.execute("SELECT body FROM journal")]
        assert sum("the books stay open" in str(body) for body in bodies) == 1  # where it was typed


@pytest.mark.slow
def test_who_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for promise, audience, asked in (
        ("chatham", "participants", True),
        ("sector", "participants", True),
        ("chatham", "team", False),
        ("unattributed", "participants", False),
        ("organisation", "participants", False),
        ("organisation", "public", True),
        ("named", "public", True),
    ):
        folder = tmp_path / f"{promise}-{audience}"
        folder.mkdir()
        monkeypatch.chdir(folder)
        house = PublishingHouse(folder, capsys, promise=promise)
        status, _, told = house.publish("w.md", audience=audience)
        assert (status == 1) is asked, (promise, audience, told)
        assert ("read it as somebody who was in the room" in told) is asked


def test_names_are_decided_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    log = "title: R\nquestion: Q2\npromise: chatham\n\n"
    log += "2026-10-07T14:00:00Z /start\n2026-10-07T14:00:03Z Wikipedia says no\n"
    log += "2026-10-07T14:00:04Z /end\n"
    house = PublishingHouse(tmp_path, capsys, promise="", log=log)
    assert "names that were promised away" in house.read("w.md")[2]
    assert "read a write-up" not in house.run("history", "f.roundtable")[1]


@pytest.mark.slow
def test_a_rehearsal_is_read_by_nobody(tmp_path: Path, house: PublishingHouse) -> None:
    assert house.run("rehearse", "-o", tmp_path / "play")[0] == 0
    assert house.run("rehearse", "-o", tmp_path / "play")[0] == 0, "it replaces the one before"
    (written,) = (tmp_path / "play").glob("*.md")
    written.write_text("edited", encoding="utf-8")
    status, _, told = house.run("rehearse", "-o", tmp_path / "play")
    assert status == 1
    assert "was changed since the last rehearsal" in told
    assert written.read_text("utf-8") == "edited"
