"""“Ask consent” about a name: the note waits for its speaker, and is asked about as they answer."""

from pathlib import Path

import pytest

from tests.subcommands.test_names import LOG, Desk

SAID = "GBIF: we at GBIF compare two rules. Nobody likes that."
BY_MAIL = ("--how", "e-mail", "--on", "2026-10-08")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch) -> Desk:
    monkeypatch.setattr(
        "tests.subcommands.test_names.LOG",
        LOG.replace("GBIF: we compare two rules with Wikipedia. Nobody likes that.", SAID),
    )
    return Desk(tmp_path, capsys)


def answer(desk: Desk, act: str, *words: str) -> None:
    what = ("--note", "1", "--organisation", "gbif", *(words or BY_MAIL))
    status, _, told = desk.run("consent", desk.file, act, *what)
    assert status == 0, told


def is_asked(desk: Desk) -> bool:
    return "GBIF" in {form for form, _, _ in desk.names()}


def text_without_others(desk: Desk, *words: str) -> str:
    assert desk.publish("--leave-out-undecided", *words) == 0
    return desk.written.read_text(encoding="utf-8")


def test_the_note_waits_and_nothing_is_left_to_decide_of_it(desk: Desk) -> None:
    assert is_asked(desk)
    assert "GBIF" not in {form for form, _, _ in desk.names("--consent", "GBIF")}
    listed = desk.run("consent", desk.file)[1]
    assert "GBIF, wording: asked" in listed
    assert "GBIF, name: asked" in listed
    assert "compare two rules" not in text_without_others(desk)
    assert (
        "left out until they agree"
        in desk.run(
            *("publish", desk.file, "--roundtable", "1", "--for", "public"),
            *("--leave-out-undecided", "-o", desk.written),
        )[2]
    )


def test_no_answer_loosens_nothing(desk: Desk) -> None:
    desk.names("--consent", "GBIF")
    answer(desk, "no-answer", "--for", "name")
    assert not is_asked(desk)
    assert "compare two rules" not in text_without_others(desk)


def test_who_agrees_is_named_in_the_note_until_it_ends(desk: Desk) -> None:
    desk.names("--consent", "GBIF")
    answer(desk, "agree", "--for", "name", *BY_MAIL)
    assert not is_asked(desk)
    assert "We at GBIF compare two rules" in text_without_others(desk)
    answer(desk, "agree", "--for", "name", *BY_MAIL, "--until", "2026-10-09")
    assert "compare two rules" not in text_without_others(desk, "--go-on")
    assert (
        "agreed (e-mail, 2026-10-08, until 2026-10-09): ended"
        in desk.run("consent", desk.file, "list", "--note", "1")[1]
    )


def test_who_refuses_to_be_named_is_asked_about_again(desk: Desk) -> None:
    desk.names("--consent", "GBIF")
    answer(desk, "refuse", "--for", "name")
    assert is_asked(desk)
    desk.names("--reword", "GBIF", "a member")
    assert "We at a member compare two rules" in text_without_others(desk)


def test_one_act_is_taken_back_at_one_go(desk: Desk) -> None:
    desk.names("--consent", "GBIF")
    assert desk.run("undo", desk.file)[0] == 0
    assert is_asked(desk)
    assert "GBIF, wording: not asked" not in desk.run("consent", desk.file)[1]
    assert ": asked" not in desk.run("consent", desk.file)[1]


def test_a_changed_sentence_is_asked_about_again(desk: Desk) -> None:
    desk.names("--consent", "GBIF")
    desk.names("--reword", "OCP", "a member of GBIF")
    assert is_asked(desk)


def test_nobody_to_ask_is_said(desk: Desk) -> None:
    what = ("--roundtable", "1", "--for", "public", "--consent", "Wikipedia")
    status, _, told = desk.run("names", desk.file, *what)
    assert (status, "nobody is known to have said “Wikipedia, once more" in told) == (1, True)


def test_the_team_reads_what_waits(desk: Desk) -> None:
    desk.names("--consent", "GBIF")
    what = ("--roundtable", "1", "--for", "team", "-o", desk.written)
    assert desk.run("publish", desk.file, *what)[0] == 0
    assert "at GBIF compare two rules" in desk.written.read_text(encoding="utf-8")
