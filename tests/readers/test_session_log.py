"""Session logs: every line must be right, or the file is refused with line and remedy."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.readers.session_log import parse_instant, read_session_log


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:00.001Z", 1),
        ("1969-12-31T23:59:59.999Z", -1),
        ("1970-01-01T05:45:00+05:45", 0),
        ("2026-10-25T02:10:00+01:00", 1_792_890_600_000),
        ("2026-10-25T02:10:00.0079+02:00", 1_792_887_000_007),
        ("2026-10-25T02:10:00", None),
        ("2026-10-25", None),
        ("2026-13-25T02:10:00Z", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59Z", None),
        ("soon", None),
    ],
)
def test_an_instant_is_exact_or_none(text: str, ms: int | None) -> None:
    assert parse_instant(text) == ms


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("2026-10-07T14:00:00Z", "line 3: starts with no instant"),
        ("14:00 /start", "line 3: starts with no instant"),
        ("9999-12-31T23:59:00Z /start", "line 3: starts with no instant"),
        (
            "2026-10-07T14:00:00Z /start\n2026-10-07T15:59:59.999+02:00 /end",
            "line 4: is earlier than the line before",
        ),
    ],
)
def test_a_line_that_is_wrong_is_named(tmp_path: Path, lines: str, message: str) -> None:
    path = tmp_path / "session.log"
    path.write_text(f"zone: UTC\n\n{lines}\n", encoding="utf-8")
    with pytest.raises(BadInput, match=message):
        read_session_log(path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"zone: UTC\n\n2026-10-07T14:00:00Z caf\xe9\n", "line 3: is not text in UTF-8"),
        ("zone: UTC\n\n2026-10-07T14:00:00Z a\n".encode("utf-16"), "line 1: is not text in UTF-8"),
        (b"zone: UTC\r\n\r\n2026-10-07T14:00:00Z a\0b\r\n", "line 3: is not text"),
        (b"zone: UTC\nzone: UTC\n\n", "line 2: names “zone” a second time"),
        (b"title: T\nzone:\n\n", "line 2: “” is no time zone"),
        (b"title: T\npromise: all\n\n", "line 2: “all” is no promise"),
        (b"2026-10-07T14:00:00Z /start\n", "line 1: .* is no header of a session log"),
    ],
)
def test_bytes_and_headers_that_are_wrong_are_named(
    tmp_path: Path, data: bytes, message: str
) -> None:
    path = tmp_path / "session.log"
    path.write_bytes(data)
    with pytest.raises(BadInput, match=message):
        read_session_log(path)


def test_only_a_newline_ends_a_line(tmp_path: Path) -> None:
    path = tmp_path / "session.log"
    typed = "one\u2028two\u0085three\x0bfour " + "long " * 100_000
    text = f"title: T\r\n\r\n2026-10-07T14:00:00Z {typed}\r\n2026-10-07T14:00:00Z next"
    path.write_bytes(text.encode("utf-8-sig"))
    first, second = read_session_log(path).events
    assert (first.line, first.text, second.line) == (3, typed, 4)
