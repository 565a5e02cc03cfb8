"""`consent` on the command line, and what it makes of a write-up in each format."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.operations.note_taking.notes import add_note
from facilitator.store.file import open_store
from facilitator.store.queries.programme import roundtables
from tests.operations.laptops import START, TAKER, hold, make_file

WHO = "Tim Robertson"
ROOM = f"""
00:00 /start
01:00 {WHO}: We wrote ours late !quote
02:00 {WHO}: Fees pay for the servers !quote
03:00 !action @[{WHO}] share the election rules by 12 Dec
04:00 oar: It costs less than we feared !quote
05:00 !action @ocp write the minutes
06:00 {WHO}: !off a confidence !quote
07:00 {WHO}: A plain point
20:00 /end
"""
BOTH = ["--person", WHO, "--organisation", "gbif"]
BY_MAIL = ["--how", "e-mail", "--on", "2026-10-08"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with closing(make_file(tmp_path / "p.roundtable", TAKER)) as store:
        hold(store, ROOM)
    return tmp_path / "p.roundtable"


def promise(path: Path, value: str) -> None:
    with closing(open_store(path, TAKER)) as store, store.act("change_promise", at=START) as act:
        ids = [row[0] for row in store.db.execute("SELECT id FROM roundtable")]
        act.change("roundtable", ids[0], promise=value)


def run(path: Path, *words: str) -> int:
    return main(["consent", str(path), *words])


def listed(path: Path, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run(path, "list", *words, "--json") == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["consents"]
    return rows


def written(path: Path, ending: str = "md") -> str:
    target = path.with_name(f"out.{ending}")
    command = ["publish", str(path), "--roundtable", "1", "--for", "public", "-o", str(target)]
    command += ["--read-through", "Ana", "--go-on"]
    assert main(command) == 0
    return target.read_text(encoding="utf-8", errors="replace")


def test_every_quote_is_listed_until_it_is_answered(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = listed(path, capsys)
    assert {each["state"] for each in rows} == {"not asked"}
    assert {each["number"] for each in rows} == {1, 2, 4}
    assert run(path, "ask", "--person", WHO) == 0
    assert run(path, "agree", "--note", "1", *BOTH, "--for", "name", *BY_MAIL) == 0
    rows = listed(path, capsys, "--note", "1")
    told = {(each["person"] or each["organisation"], each["for"]): each["state"] for each in rows}
    assert told == {
        (WHO, "wording"): "asked",
        (WHO, "name"): "agreed",
        ("gbif", "wording"): "not asked",
        ("gbif", "name"): "agreed",
    }
    assert [each["on"] for each in rows if each["holds"]] == ["2026-10-08"] * 2
    assert run(path) == 0
    told_out = capsys.readouterr().out
    assert "roundtable 1, note 1 “" in told_out
    assert f"  {WHO}, name: agreed (e-mail, 2026-10-08)" in told_out


def test_all_quotes_of_somebody_are_answered_at_once(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, "agree", *BOTH, "--for", "name", "--for", "wording", *BY_MAIL) == 0
    rows = listed(path, capsys, "--person", WHO)
    assert len(rows) == 4
    assert all(each["holds"] for each in rows)
    assert len(listed(path, capsys, "--organisation", "oar")) == 2


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["agree", "--note", "1", "--for", "name"], "it takes somebody who answered"),
        (["agree", "--note", "1", *BOTH], "add --for"),
        (["agree", "--note", "1", *BOTH, "--for", "name"], "how and when"),
        (["ask"], "say which quotes"),
        (["refuse", "--note", "4", "--person", WHO, "--for", "name"], "not among those who said"),
        (["refuse", "--note", "99", "--person", WHO, "--for", "name"], "no note 99"),
        (["refuse", "--organisation", "ocp", "--for", "name"], "no quote"),
        (["refuse", "--person", "Nobody", "--for", "name"], "there is no person"),
        (["ask", "--for", "photo"], "add --person"),
        (["--message", "Nobody"], "there is no person"),
    ],
)
def test_what_is_not_said_is_asked_for(
    path: Path, capsys: pytest.CaptureFixture[str], words: list[str], why: str
) -> None:
    assert run(path, *words) == 1
    assert why in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["md", "html", "docx"])
@pytest.mark.parametrize("rule", ["sector", "unattributed", "chatham", "organisation"])
def test_who_agreed_is_named_in_every_format_and_nobody_else(
    path: Path, rule: str, ending: str
) -> None:
    promise(path, rule)
    before = written(path, "md")
    assert WHO not in before
    assert run(path, "agree", "--note", "1", *BOTH, "--for", "name", *BY_MAIL) == 0
    written(path, ending)
    after = written(path, "md")
    assert after.count(f"– {WHO}, GBIF") == 1
    assert "> “We wrote ours late”\\\n> – Tim Robertson, GBIF" in after
    assert run(path, "withdraw", "--note", "1", "--person", WHO, "--for", "name") == 0
    assert WHO not in written(path, "md")


def test_a_name_in_another_note_is_refused_as_before(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    promise(path, "chatham")
    with closing(open_store(path, TAKER)) as store:
        hold(store, f"00:00 /start\n08:00 As {WHO} put it\n09:00 /end")
    assert (
        run(path, "agree", "--note", "1", "--roundtable", "1", *BOTH, "--for", "name", *BY_MAIL)
        == 0
    )
    promise(path, "chatham")
    assert WHO in written(path)
    with closing(open_store(path, TAKER)) as store, store.act("recover", at=START) as act:
        rows = store.db.execute("SELECT id FROM roundtable ORDER BY number").fetchall()
        for (note,) in store.db.execute("SELECT id FROM note WHERE text LIKE 'As %'").fetchall():
            act.change("note", note, roundtable=rows[0][0])
    target = str(path.with_name("other.md"))
    command = ["publish", str(path), "--roundtable", "1", "--for", "public", "-o", target]
    command += ["--read-through", "Ana"]
    assert main(command) == 1
    assert "names that were promised away" in capsys.readouterr().err
    assert not Path(target).exists()


def test_refused_words_and_changed_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "refuse", "--note", "2", "--person", WHO, "--for", "wording") == 0
    assert run(path, "agree", "--note", "1", "--person", WHO, "--words", "Ours came late") == 0
    text = written(path)
    assert "Fees pay" not in text
    assert "We wrote ours late" not in text
    assert "Ours came late" in text
    assert "refused or withdrawn: 1 note" in capsys.readouterr().err


def test_asked_first_no_quote_is_printed_that_waits(path: Path) -> None:
    assert main(["set", str(path), "programme", "--ask-first", "yes"]) == 0
    text = written(path)
    assert "We wrote" not in text
    assert "It costs less" not in text
    assert "A plain point" in text
    assert run(path, "agree", "--note", "1", *BOTH, "--for", "wording") == 0
    assert "We wrote ours late" in written(path)
    assert main(["set", str(path), "programme", "--ask-first", "no"]) == 0
    assert "It costs less" in written(path)


def test_the_message_holds_the_receivers_own_words_only(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, "--message", WHO) == 0
    text = capsys.readouterr().out
    for own in ("We wrote ours late", "Fees pay for the servers", "share the election rules"):
        assert own in text
    for other in ("It costs less", "write the minutes", "confidence", "A plain point", "OAR"):
        assert other not in text
    assert "due 12 December 2026" in text


def test_the_message_to_an_organisation_holds_what_was_said_for_it_alone(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_store(path, TAKER)) as store:
        (table,) = roundtables(store.db)
        add_note(store, table.id, "@gbif @oar We met halfway !quote", at=START)
    assert run(path, "--message", "gbif") == 0
    text = capsys.readouterr().out
    assert "Dear Global Biodiversity Information Facility," in text
    for own in ("We wrote ours late", "Fees pay for the servers", "share the election rules"):
        assert own in text
    for other in ("It costs less", "write the minutes", "confidence", "A plain point", "halfway"):
        assert other not in text
    assert run(path, "--message", "ocp", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["organisation"] == "Open Contracting Partnership"
    assert "write the minutes" in told["message"]


def test_lines_that_somebody_else_said_are_in_nobodys_message(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = f"{WHO}: !quote We close\nOCP: and we open\nas everybody knows\n{WHO}: not so fast"
    with closing(open_store(path, TAKER)) as store:
        (table,) = roundtables(store.db)
        add_note(store, table.id, lines, at=START)
    for receiver in (WHO, "gbif"):
        assert run(path, "--message", receiver) == 0
        text = capsys.readouterr().out
        assert "We close" in text
        assert "not so fast" in text
        assert "we open" not in text
        assert "everybody knows" not in text


def test_a_state_is_listed_alone(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "ask", "--note", "1", *BOTH) == 0
    until = ["--until", "2026-10-09"]
    assert run(path, "agree", "--note", "1", *BOTH, "--for", "name", *BY_MAIL, *until) == 0
    assert run(path, "refuse", "--person", WHO, "--for", "photo") == 0
    numbers = {
        state: len(listed(path, capsys, "--state", state))
        for state in ("not-asked", "unanswered", "agreed", "refused", "lapsed", "once")
    }
    assert numbers == {
        "not-asked": 6,
        "unanswered": 2,
        "agreed": 0,
        "refused": 1,
        "lapsed": 2,
        "once": 1,
    }
    assert listed(path, capsys, "--state", "lapsed")[0]["lapsed"] == "ended"
