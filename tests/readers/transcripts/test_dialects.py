"""Chats and transcripts in the dialects of what writes them, in our own words."""

from pathlib import Path

import pytest
from docx import Document

from facilitator.core.errors import BadInput
from facilitator.core.transcripts.model import FileClock, Form, Reading
from facilitator.readers.transcripts.read import read_lines, read_transcript

SECOND, MINUTE, HOUR = 1000, 60_000, 3_600_000


def read(text: str) -> Reading:
    reading = read_lines(text.split("\n"))
    assert reading is not None
    return reading


def told(reading: Reading) -> list[tuple[int, str, str]]:
    return [(each.begin_ms // SECOND, each.speaker, each.text) for each in reading.said]


AT = 14 * 3600 + 32 * 60  # 14:32, in seconds

CHATS = [
    pytest.param(
        "14:32:05 From Ana Lima to Everyone:\n\tCost is the barrier.\n\tFor us, too.\n"
        "14:32:40 From Ben Okoro to Everyone:\n\tYes",
        [
            (AT + 5, "Ana Lima", "Cost is the barrier.\nFor us, too."),
            (AT + 40, "Ben Okoro", "Yes"),
        ],
        id="zoom-below",
    ),
    pytest.param(
        "14:32:05\t From Ana Lima to Everyone : Cost is the barrier: yes",
        [(AT + 5, "Ana Lima", "Cost is the barrier: yes")],
        id="zoom-beside",
    ),
    pytest.param(
        "14:32:05 From Ana Lima : Cost", [(AT + 5, "Ana Lima", "Cost")], id="zoom-before-everyone"
    ),
    pytest.param(
        "2026-11-02 14:32:05 From Ana Lima to Everyone:\nCost",
        [(AT + 5, "Ana Lima", "Cost")],
        id="zoom-with-day",
    ),
    pytest.param(
        "02:32:05 PM From Ana Lima (GBIF) to Everyone:\n\tCost\n"
        "12:00:01 AM From Ana Lima (GBIF) to Everyone:\n\tLate",
        [(AT + 5, "Ana Lima (GBIF)", "Cost"), (24 * 3600 + 1, "Ana Lima (GBIF)", "Late")],
        id="zoom-12-hours-past-midnight",
    ),
    pytest.param(
        "From Ana Lima to Everyone:  02:32 PM\nCost\nand time\nFrom Ben to Everyone 02:33 PM\nYes",
        [(AT, "Ana Lima", "Cost\nand time"), (AT + 60, "Ben", "Yes")],
        id="zoom-time-last",
    ),
    pytest.param(
        "00:12:31\tAna Lima:\tCost\n00:12:40\tBen Okoro:\tYes: it is",
        [(751, "Ana Lima", "Cost"), (760, "Ben Okoro", "Yes: it is")],
        id="zoom-cloud",
    ),
    pytest.param(
        "14:32:05 Von Ana Lima an Alle:\n\tKosten", [(AT + 5, "Ana Lima", "Kosten")], id="zoom-de"
    ),
    pytest.param(
        '14:32:05 From Ana to Everyone:\n\tReplying to "Cost is ..."\n\t\n\tYes (edited)',
        [(AT + 5, "Ana", "Yes")],
        id="zoom-reply",
    ),
    pytest.param(
        "[10:03] Ana Lima\nCost is the barrier\n[10:04] Okoro, Ben (Guest)\nYes\nlike 2",
        [(36180, "Ana Lima", "Cost is the barrier"), (36240, "Okoro, Ben (Guest)", "Yes")],
        id="teams",
    ),
    pytest.param(
        "[02/11/2026 2:32 PM] Ana Lima: Cost\n[Yesterday 2:33 PM] Ben\nYes",
        [(AT, "Ana Lima", "Cost"), (AT + 60, "Ben", "Yes")],
        id="teams-with-day",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHATS)
def test_chats(text: str, expected: list[tuple[int, str, str]]) -> None:
    assert told(read(text)) == expected
    assert told(read(text.replace("\n", "\n\n"))) == [
        (at, who, what) for at, who, what in expected
    ], "an empty line more or less is nothing"


@pytest.mark.parametrize(
    "to",
    [
        "Ben Okoro(Direct Message):",
        "Ben Okoro (Privately) :",
        "me(Direct Message):",
        "Hosts and panelists:",
        "Z Lima to Everyone:",
    ],
)
def test_what_was_not_for_everyone_stays_out(to: str) -> None:
    reading = read(
        f"14:32:05 From Ana Lima to {to}\n\tA secret\n\tof two lines\n"
        "14:33:00 From Ben Okoro to Everyone:\n\tHello"
    )
    assert told(reading) == [(AT + 60, "Ben Okoro", "Hello")]
    assert reading.private == 1


@pytest.mark.parametrize(
    "reaction",
    [
        'Reacted to "Cost is ..." with 👍',
        'Removed a 👍 reaction from "Cost"',
        'reacted to "C" with x',
    ],
)
def test_reactions_are_no_messages(reaction: str) -> None:
    reading = read(
        f"14:32:05 From Ana to Everyone:\n\tCost\n14:32:09 From Ben to Everyone:\n\t{reaction}"
    )
    assert told(reading) == [(AT + 5, "Ana", "Cost")]
    assert reading.reactions == 1


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("14:32:05 From Ana to Everyone:\n\tCost", FileClock.UNTOLD),
        ("02:32:05 PM From Ana to Everyone:\n\tCost", FileClock.DAY),
        ("[10:03] Ana\nCost", FileClock.DAY),
        ("Ana Lima   0:03\nCost", FileClock.BEGIN),
    ],
)
def test_what_the_times_count_from(text: str, clock: FileClock) -> None:
    assert read(text).clock is clock


VTT = "WEBVTT\n\n"
CAPTIONS = [
    pytest.param(
        f"{VTT}1\n00:01:02.500 --> 00:01:04.000 align:start position:0%\n<v Ana Lima>Cost &amp; "
        "<i>time</i></v>\n\n2\n00:01:30.000 --> 00:01:31.000\n<v Ben Okoro>Yes\n",
        [(62, "Ana Lima", "Cost & time"), (90, "Ben Okoro", "Yes")],
        id="voices-one-not-closed",
    ),
    pytest.param(
        f"{VTT}00:01.000 --> 00:02.000\n<v Ana>One <v.loud Ben>Two",
        [(1, "Ana", "One"), (1, "Ben", "Two")],
        id="two-voices-in-a-cue",
    ),
    pytest.param(
        "\ufeffWEBVTT - of a call\nKind: captions\n\nNOTE\nnot said\n\nSTYLE\n::cue {}\n\n"
        "9a1b-4/12-0\n01:02.000 --> 01:04.000\n<v Ana>Cost</v>\n\n9a1b-4/13-0\n"
        "01:04.000 --> 01:06.000\n<v Ana>is high.</v>",
        [(62, "Ana", "Cost is high.")],
        id="teams-hours-missing-notes-identifiers",
    ),
    pytest.param(
        f"{VTT}1\n00:00:01.000 --> 00:00:02.000\nAna Lima: Result: it works\n\n2\n00:00:02.500 --> "
        "00:00:03.000\nBen: Yes",
        [(1, "Ana Lima", "Result: it works"), (2, "Ben", "Yes")],
        id="zoom-names-before-colons",
    ),
    pytest.param(
        f"{VTT}00:00:01.000 --> 00:00:02.000\nWe looked\n\n00:00:02.500 --> 00:00:03.000\nResult: "
        "it works\n\n00:00:03.000 --> 00:00:04.000\n10:30 Meeting: over",
        [(1, "", "We looked Result: it works 10:30 Meeting: over")],
        id="prose-before-colons",
    ),
    pytest.param(
        "00:00:01,000 --> 00:00:02\nCost\n\nis high\n00:00:02,000 --> 00:00:03,5\nfor all",
        [(1, "", "Cost is high for all")],
        id="no-header-no-fraction-empty-line-within-none-between",
    ),
    pytest.param(
        "1\n00:00:01,000 -> 00:00:02,000\n42\n\n2\n00:00:20,000 –> 00:00:21,000\n{\\an8}Yes\n\n3\n"
        "00 : 00 : 40 , 000 —> 00:00:30,000\n7",
        [(1, "", "42"), (20, "", "Yes"), (40, "", "7")],
        id="srt-damaged-arrows-numbers-said-end-before-begin",
    ),
    pytest.param(
        f"{VTT}00:00:03.000 --> 00:00:04.000\n<v Ben>Second\n\n00:00:01.000 --> 00:00:03.500\n"
        "<v Ana>First",
        [(1, "Ana", "First"), (3, "Ben", "Second")],
        id="overlapping-and-out-of-order",
    ),
    pytest.param(
        f"{VTT}00:00:01.000 --> 00:00:02.000\ncost is\n\n00:00:02.000 --> 00:00:03.000\ncost is\n"
        "high\n\n00:00:03.000 --> 00:00:04.000\nhigh\nfor all",
        [(1, "", "cost is high for all")],
        id="rolling",
    ),
]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("text", "expected"), CAPTIONS)
def test_captions(
    tmp_path: Path, text: str, expected: list[tuple[int, str, str]], end: str
) -> None:
    file = tmp_path / "captions.vtt"
    file.write_bytes(text.replace("\n", end).encode())
    assert told(read_transcript(file).reading) == expected


def test_a_long_speech_is_parted_where_a_sentence_ends() -> None:
    cue = "00:{at:02}:00.000 --> 00:{at:02}:59.000\n<v Ana>{words}\n\n"
    words = "so " * 40 + "it ends."
    text = VTT + "".join(cue.format(at=at, words=words) for at in range(6))
    said = read(text).said
    assert [len(each.text) for each in said] == [257] * 3
    assert all(each.text.endswith(".") for each in said)


def test_a_transcript_of_teams_in_word(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Roundtable 2")
    for name, time, words in (("Ana Lima", "0:03", "Cost."), ("Ben Okoro", "1:02:05", "Yes.")):
        document.add_paragraph().add_run(f"{name}   {time}\n{words}")
    document.save(str(tmp_path / "talk.docx"))
    reading = read_transcript(tmp_path / "talk.docx").reading
    assert reading.form is Form.TEAMS_TRANSCRIPT
    assert told(reading) == [(3, "Ana Lima", "Cost."), (3725, "Ben Okoro", "Yes.")]
    assert reading.said[0].end_ms == 3725 * SECOND
    assert reading.unread == 1


def test_a_chat_saved_as_a_page(tmp_path: Path) -> None:
    page = tmp_path / "chat.html"
    page.write_text(
        "<!doctype html><html><body><p>[10:03] Ana Lima</p><div>Cost &amp; time</div>"
        "<p>[10:04] Ben Okoro</p><p>Yes</p></body></html>",
        encoding="utf-8",
    )
    reading = read_transcript(page).reading
    assert told(reading) == [(36180, "Ana Lima", "Cost & time"), (36240, "Ben Okoro", "Yes")]


@pytest.mark.parametrize(
    "text",
    [
        "Minutes of the meeting\nWe met at 14:00 and spoke of costs.\n" * 30,
        "# Agenda\n10:00 Welcome\n10:15 Costs: who pays\n",
        "{}",
    ],
)
def test_what_is_neither_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="neither a chat nor a transcript"):
        read_transcript(file)


def test_a_chat_of_private_messages_only_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "chat.txt"
    file.write_text("14:32:05 From Ana to Ben(Direct Message):\n\tA secret", encoding="utf-8")
    with pytest.raises(BadInput, match="nothing in it that was said to everyone"):
        read_transcript(file)
