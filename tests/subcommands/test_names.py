"""`names`: what is asked about before a write-up is sent, and each answer to it."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main

LOG = """title: Governance
question: Q2
zone: Europe/London
promise: chatham
author: Note-taker

2026-10-07T14:00:00+01:00 /open
2026-10-07T14:00:01+01:00 /start
2026-10-07T14:00:02+01:00 /chair
2026-10-07T14:01:03+01:00 GBIF: we compare two rules with Wikipedia. Nobody likes that.
2026-10-07T14:02:03+01:00 Wikipedia, once more, as an example.
2026-10-07T14:03:03+01:00 OCP told us that they close the books with an oar
2026-10-07T14:04:03+01:00 somebody named Petrov had a point
2026-10-07T14:10:04+01:00 /end
"""


class Desk:
    """A file with a roundtable under the Chatham House Rule, and the command line on it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.file, self._capsys = folder / "f.roundtable", capsys
        self.written = folder / "w.md"
        log = folder / "l.log"
        log.write_text(LOG, encoding="utf-8")
        assert self.run("replay", log, "--save", self.file)[0] == 0

    def run(self, *words: object) -> tuple[int, str, str]:
        self._capsys.readouterr()
        status = main([str(each) for each in words])
        printed = self._capsys.readouterr()
        return status, printed.out, printed.err

    def names(self, *words: object) -> list[tuple[str, str, int]]:
        what = ("--roundtable", "1", "--for", "public", "--json", *words)
        status, printed, told = self.run("names", self.file, *what)
        assert status == 0, told
        found: list[dict[str, Any]] = json.loads(printed)
        return [(each["form"], each["shape"], len(each["places"])) for each in found]

    def publish(self, *words: object) -> int:
        what = ("--roundtable", "1", "--for", "public", "-o", self.written, *words)
        what = (*what, "--read-through", "Ana")
        return self.run("publish", self.file, *what)[0]

    def texts(self) -> list[str]:
        found = json.loads(self.run("notes", self.file, "--roundtable", "1", "--json")[1])
        return [each["text"] for each in found]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_each_form_is_asked_about_once(desk: Desk) -> None:
    assert desk.names() == [
        ("OCP", "tie", 1),
        ("Wikipedia", "mention", 2),
        ("OAR", "word", 1),
        ("Petrov", "unknown", 1),
    ]
    assert desk.publish() == 1
    assert not desk.written.exists()


def test_when_all_is_decided_it_is_written(desk: Desk) -> None:
    desk.names("--mentioned", "Wikipedia")
    desk.names("--reword", "OCP", "a participating organisation")
    assert desk.names("--word", "all") == []
    assert desk.publish() == 0
    text = desk.written.read_text(encoding="utf-8")
    assert "We compare two rules with Wikipedia" in text
    assert "A participating organisation told us" in text
    assert "GBIF" not in text
    assert "OCP" not in text


def test_a_mention_is_asked_again_where_its_sentence_changes(desk: Desk) -> None:
    desk.names("--mentioned", "wikipedia")
    desk.names("--reword", "OCP", "Wikipedia")
    assert ("Wikipedia", "tie", 1) in desk.names()


def test_off_the_record_takes_the_notes_along(desk: Desk) -> None:
    assert ("Wikipedia", "mention", 2) not in desk.names("--off", "Wikipedia")
    desk.names("--off", "OCP")
    desk.names("--off", "Petrov")
    assert desk.publish() == 0
    assert "Wikipedia" not in desk.written.read_text(encoding="utf-8")


def test_a_name_to_protect_is_looked_for(desk: Desk) -> None:
    assert ("Petrov", "mention", 1) in desk.names("--name", "Petrov")
    assert ("OAR", "mention", 1) in desk.names("--name", "oar")


def test_a_head_that_goes_whole_is_not_asked_about(desk: Desk) -> None:
    added = ("14:05:03 OCP (remote): we close it", "14:06:03 “It ends” (OCP)")
    log = desk.file.with_name("more.log")
    lines = "\n".join(f"2026-10-07T{each[:8]}+01:00{each[8:]}" for each in added)
    log.write_text(LOG.replace("2026-10-07T14:10:04", f"{lines}\n2026-10-07T14:10:04"), "utf-8")
    desk.file = desk.file.with_name("more.roundtable")
    assert desk.run("replay", log, "--save", desk.file)[0] == 0
    assert ("OCP", "tie", 1) in desk.names("--mentioned", "Wikipedia")
    desk.names("--off", "OCP")
    assert desk.names("--word", "all") == []
    assert desk.publish() == 0
    text = desk.written.read_text(encoding="utf-8")
    assert "- We close it\n" in text
    assert "“It ends”\n" in text


def test_one_answer_says_that_the_rest_are_words(desk: Desk) -> None:
    said = desk.run("names", desk.file, "--roundtable", "1", "--for", "public")
    assert "on no list" not in said[1]  # one alone
    assert desk.names("--word", "all")[-1][1] == "mention"


def test_it_says_where_not_every_word_is_asked_about(desk: Desk) -> None:
    what = ("--roundtable", "1", "--for", "public")
    assert "nouns" not in desk.run("names", desk.file, *what)[2]
    log = desk.file.with_name("german.log")
    log.write_text(LOG.replace("somebody named Petrov had a point", "Das ist eine Frage"), "utf-8")
    desk.file = desk.file.with_name("german.roundtable")
    desk.run("replay", log, "--save", desk.file)
    assert "that writes its nouns so" in desk.run("names", desk.file, *what)[2]


def test_undo_asks_again(desk: Desk) -> None:
    desk.names("--mentioned", "Wikipedia")
    assert desk.run("undo", desk.file)[0] == 0
    assert ("Wikipedia", "mention", 2) in desk.names()


def test_without_what_is_undecided(desk: Desk) -> None:
    desk.names("--mentioned", "Wikipedia")
    assert desk.publish("--leave-out-undecided") == 0
    text = desk.written.read_text(encoding="utf-8")
    assert "Wikipedia" in text
    assert "Petrov" not in text
    assert "books" not in text


def test_what_is_not_asked_about_is_refused(desk: Desk) -> None:
    what = ("--roundtable", "1", "--for", "public", "--word", "Wikipedia")
    status, _, told = desk.run("names", desk.file, *what)
    assert (status, "“Wikipedia” stands there as a mention" in told) == (1, True)
    what = ("--roundtable", "1", "--for", "public", "--word", "Harbour")
    assert "“Harbour” is not asked about" in desk.run("names", desk.file, *what)[2]


def test_a_head_and_a_tag_stay_what_they_are(desk: Desk) -> None:
    desk.names("--mentioned", "all")
    before = desk.texts()[0]
    assert before.startswith("GBIF: ")
    desk.run("undo", desk.file)
    desk.names("--reword", "Wikipedia", "an encyclopaedia")
    assert desk.texts()[0].startswith("GBIF: we compare two rules with an encyclopaedia")
    assert desk.texts()[1].startswith("An encyclopaedia, once more")


def test_who_facilitated_is_looked_for_and_a_team_is_nobody(desk: Desk) -> None:
    log = desk.file.with_name("chaired.log")
    lines = LOG.replace("somebody named Petrov", "as knopfloch told the team, B.K.")
    log.write_text(lines, encoding="utf-8")
    desk.file.unlink()
    assert desk.run("replay", log, "--save", desk.file)[0] == 0
    who = "Bertha Knopfloch and the ODI team"
    assert desk.run("set", desk.file, "roundtable", "1", "--facilitator", who)[0] == 0
    found = {form for form, _, _ in desk.names()}
    assert {"Knopfloch", "B.K."} <= found
    assert not {"team", "Team", "the"} & found
