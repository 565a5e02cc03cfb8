"""Whatever bytes a file has, it is read or refused in one sentence; a long one is read quickly."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from facilitator.readers.transcripts.read import read_lines, read_transcript
from tests.examples import examples

PIECES = (
    *("WEBVTT", "NOTE x", "1", "00:00:01.000 --> 00:00:02.000", "99:99 --> 1:1", "-->", "->"),
    *(
        "<v Ana>",
        "<v",
        "</v>",
        "&#x110000;",
        "&nbsp;",
        "{\\an8}",
        "Ana: hello",
        ": :",
        "[10:03] Ana",
    ),
    *(
        "14:32:05 From Ana to Everyone:",
        "14:32 From : to :",
        "From x to y 02:32 PM",
        "25:61 PM",
        "[",
    ),
    *(
        "00:12:31\tAna:\tHello",
        "Ana Lima   0:03",
        "\t",
        "",
        "\ufeff",
        "\x00",
        "\ud7ff",
        "٣:٤٥",
        "²:³",
    ),
)
LINES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=12)


@settings(max_examples=examples(200))
@given(lines=LINES)
def test_any_lines(lines: list[str]) -> None:
    reading = read_lines([part for line in lines for part in line.split("\n")])
    for each in reading.said if reading is not None else ():
        assert each.text.strip()
        assert 0 <= each.begin_ms <= each.end_ms


@settings(max_examples=examples(100))
@given(
    data=st.binary(max_size=200), suffix=st.sampled_from([".txt", ".vtt", ".srt", ".docx", ".html"])
)
def test_any_bytes(tmp_path_factory: object, data: bytes, suffix: str) -> None:
    folder = tmp_path_factory.mktemp("any")  # type: ignore[attr-defined]
    file: Path = folder / f"any{suffix}"
    file.write_bytes(data)
    refused, said = "", ()
    try:
        said = read_transcript(file).reading.said
    except BadInput as error:
        refused = str(error)
    assert bool(said) is not bool(refused)
    assert "\n" not in refused


def test_three_hours_of_captions_take_less_than_a_second() -> None:
    cues = []
    for at in range(5000):
        minutes, seconds = divmod(at * 2, 60)
        stamp = f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
        cues += [f"{stamp}.000 --> {stamp}.900", f"<v Ana {at // 7 % 5}>some words, and more", ""]
    begin = time.process_time()
    reading = read_lines(["WEBVTT", "", *cues])
    assert time.process_time() - begin < 1
    assert reading is not None
    assert len(reading.said) > 700


@pytest.mark.slow
def test_lines_of_any_length_take_no_longer_than_they_are() -> None:
    begin = time.process_time()
    for piece in (" to ", "a", ":", " ", "<v ", "&", "14:32 ", "From ", "[", "0:0 -->", "{\\"):
        read_lines([f"14:32:05 From {piece * 20_000}", "00:01 --> 00:02", piece * 40_000])
        read_lines([piece * 40_000])
    assert time.process_time() - begin < 2
