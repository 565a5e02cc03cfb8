"""What a second version meets: a file that was edited, readers of the first, what was taken out."""

import json
from pathlib import Path

import pytest

from facilitator.operations.note_taking.notes import put_on_record, take_off_record
from tests.subcommands.publishing_house import PublishingHouse

AT = 1_900_000_000_000
CHATHAM = "chatham"


@pytest.fixture
def house(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> PublishingHouse:
    monkeypatch.chdir(tmp_path)
    return PublishingHouse(tmp_path, capsys, promise=CHATHAM)


def take_off(house: PublishingHouse, *texts: str) -> None:
    notes = house.notes()
    with house.store() as store:
        take_off_record(store, tuple(notes[each] for each in texts), at=AT)


def test_an_edited_file_is_not_overwritten_without_a_word(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    assert house.publish("w.md")[0] == 0, "as it was written it is replaced"
    Path("w.md").write_text("edited by hand", encoding="utf-8")
    Path("w v2.md").write_text("there already", encoding="utf-8")
    status, _, told = house.publish("w.md")
    assert (status, told.count("\n")) == (1, 1)
    assert "write “w v3.md” beside it, or replace it (--replace)" in told
    assert Path("w.md").read_text("utf-8") == "edited by hand"
    assert house.publish("w v3.md")[0] == 0
    Path("w v3.md").write_text("edited too", encoding="utf-8")
    assert "“w v4.md”" in house.publish("w v3.md")[2]
    assert house.publish("w.md", "--replace")[0] == 0
    assert "registry" in Path("w.md").read_text("utf-8")


def test_a_file_of_somebody_else_is_not_overwritten_either(house: PublishingHouse) -> None:
    Path("mine.md").write_text("my shopping", encoding="utf-8")
    assert house.read("mine.md")[0] == 1
    assert Path("mine.md").read_text("utf-8") == "my shopping"


@pytest.mark.parametrize(
    ("name", "audience", "right"),
    [
        ("roundtable PUBLIC.md", "team", "INTERNAL with names.md"),
        ("r PUBLIC draft.md", "participants", "PARTICIPANTS draft.md"),
        ("r public_draft.md", "team", "INTERNAL with names.md"),
        ("r INTERNAL.md", "public", "PUBLIC draft.md"),
        ("notes with names.md", "public", "PUBLIC draft.md"),
        ("REHEARSAL r.md", "team", "INTERNAL with names.md"),
    ],
)
def test_a_mark_of_ours_has_to_be_true(
    house: PublishingHouse, name: str, audience: str, right: str
) -> None:
    status, _, told = house.publish(name, "--read-through", "Ana", audience=audience)
    assert (status, told.count("\n")) == (1, 1)
    assert f"call it “roundtable-1-governance {right}”" in told
    assert not Path(name).exists()


@pytest.mark.parametrize(
    ("name", "audience"),
    [
        ("roundtable PUBLIC draft.md", "public"),
        ("r INTERNAL with names.md", "team"),
        ("public-spaces draft.md", "team"),
        ("internal affairs.md", "public"),
    ],
)
def test_a_true_mark_and_a_plain_word_are_no_matter(
    house: PublishingHouse, name: str, audience: str
) -> None:
    assert house.publish(name, "--read-through", "Ana", audience=audience)[0] == 0


def test_with_names_is_not_true_where_nobody_is_named(house: PublishingHouse) -> None:
    words = ("--promise", CHATHAM, "--read-through", "Ana")
    status, _, told = house.publish("r INTERNAL with names.md", *words, audience="team")
    assert status == 1
    assert "it says “with names”" in told


def test_what_readers_of_both_see_is_said_and_kept(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    take_off(house, "the books stay open")
    status, _, told = house.read("w2.md")
    assert (status, told.count("\n")) == (1, 1)
    assert "Readers of both this version and public v1 see that 1 note went" in told
    assert "--go-on" in told
    status, _, told = house.read("w2.md", "--go-on")
    assert (status, told) == (
        0,
        "Readers of both this version and public v1 see that 1 note went\n",
    )
    assert house.publish("w2.html")[0] == 0, "what was said holds for every format of it"
    version = house.versions()[1]
    assert (version["promise"], version["totals"]) == (CHATHAM, {"insight": 3})
    assert list(version["told"]) == ["public 1"]


def test_what_many_differ_by_is_not_said(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    take_off(house, "the books stay open", "nobody reads the contracts", "a factory is a place")
    assert house.read("w2.md")[0] == 0


def test_a_wider_audience_is_compared_and_a_narrower_is_not(house: PublishingHouse) -> None:
    words = ("--read-through", "Ana")
    assert house.publish("p.md", *words, audience="participants")[0] == 0
    take_off(house, "the books stay open")
    assert "participants v1 see that 1 note went" in house.read("w.md")[2]
    assert house.read("w.md", "--go-on")[0] == 0
    with house.store() as store:
        put_on_record(store, (_off(house),), at=AT + 1)
    assert house.publish("p2.md", *words, audience="participants")[0] == 0


def _off(house: PublishingHouse) -> str:
    return house.notes()["the books stay open"]


def test_a_corrected_version_takes_the_place_of_one(house: PublishingHouse) -> None:
    assert house.read("w.md")[0] == 0
    assert house.publish("w.docx")[0] == 0
    assert "nothing to correct in it" in house.publish("x.md", "--correct", "1")[2]
    assert "no public v7" in house.publish("x.md", "--correct", "7")[2]
    take_off(house, "the books stay open")
    status, printed, told = house.publish(".", "--correct", "1", "--read-through", "Ana")
    assert status == 0, told
    assert "see that 1 note went" in told
    assert printed.count("wrote ") == 2
    text = Path("w v2.md").read_text("utf-8")
    assert "Corrected on " in text
    assert "books" not in text
    assert Path("w v2.docx").exists()
    assert [(each["number"], each["file"]) for each in house.versions()] == [
        (1, "w.md"),
        (1, "w.docx"),
        (2, "w v2.md"),
        (2, "w v2.docx"),
    ]
    assert "nothing to correct in it" in house.publish("x.md", "--correct", "2")[2]


def test_a_reason_covers_the_names_it_names_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    log = "title: R\nquestion: Q2\npromise: organisation\n\n2026-10-07T14:00:00Z /start\n"
    log += "2026-10-07T14:00:03Z Tim Robertson opened the books\n"
    log += "2026-10-07T14:00:04Z Laureen van Breen closed them\n2026-10-07T14:00:05Z /end\n"
    house = PublishingHouse(tmp_path, capsys, promise="", log=log)
    plain = house.read("w.md", "--force-reason", "they agreed by e-mail")
    assert plain[0] == 1
    assert "does not say which names it covers" in plain[2]
    one = house.read("w.md", "--force-reason", "Tim Robertson: he agreed by e-mail")
    assert one[0] == 1
    assert "Laureen" in one[2]
    assert "“Tim Robertson”" not in one[2]
    assert "write names" not in house.run("history", "f.roundtable")[1]
    both = "Tim Robertson, Laureen van Breen: they agreed by e-mail"
    status, _, told = house.read("w.md", "--force-reason", both)
    assert status == 0, told
    acts = json.loads(house.run("history", "f.roundtable", "--json")[1])["acts"]
    (forced,) = (each["act"] for each in acts if each["verb"] == "force_export")
    assert forced == f"write names anyway: w.md (public), {both}"


def test_who_is_forgotten_is_so_where_they_were_listed_and_history_follows_undo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    log = "title: R\nquestion: Q2\npromise: chatham\n\n2026-10-07T14:00:00Z /start\n"
    log += "2026-10-07T14:00:02Z /floor ocp\n2026-10-07T14:00:03Z !quote the books stay open\n"
    log += "2026-10-07T14:00:05Z /end\n"
    house = PublishingHouse(tmp_path, capsys, promise="", log=log)
    assert house.publish("t.md", audience="team")[0] == 0
    assert house.read("w.md")[0] == 0
    printed = house.run("forget", "f.roundtable", "Katie Shaw", "--yes")[1]
    assert "Still in team v1 of " in printed, "who took part is listed in it"
    assert "public v1" not in printed
    answer = ("--note", "1", "--organisation", "ocp", "--for", "wording")
    told = house.run("consent", "f.roundtable", "refuse", *answer)[2]
    assert "Still in public v1 of " in told
    assert "--correct" in told

    def still_in() -> list[int]:
        acts = json.loads(house.run("history", "f.roundtable", "--json")[1])["acts"]
        refused = [each for each in acts if each["verb"] == "note_refusal"]
        return [len(each["still_in"]) for each in refused]

    assert still_in() == [2]
    assert house.run("undo", "f.roundtable")[0] == 0
    assert still_in() == [0]


def test_what_is_reworded_or_taken_off_by_names_says_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    log = "title: R\nquestion: Q2\npromise: organisation\n\n2026-10-07T14:00:00Z /start\n"
    log += "2026-10-07T14:00:03Z the books of Wikipedia stay open\n2026-10-07T14:00:05Z /end\n"
    house = PublishingHouse(tmp_path, capsys, promise="", log=log)
    assert house.read("w.md")[0] == 0
    what = ("--roundtable", "1", "--for", "public", "--promise", CHATHAM)
    reword = ("--reword", "Wikipedia", "a member")
    told = house.run("names", "f.roundtable", *what, *reword)[2]
    assert "Still in public v1 of " in told
