import pytest

from facilitator.core.commands import Command, parse_command, parse_delta
from facilitator.core.errors import Refused


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("+5", 300_000),
        ("5", 300_000),
        ("-2m30s", -150_000),
        ("−90s", -90_000),
        ("+1:30", 90_000),
        ("+1.5", 90_000),
        ("2 min", 120_000),
        ("1h", 3_600_000),
    ],
)
def test_lengths_of_time(text: str, ms: int) -> None:
    assert parse_delta(text) == ms


@pytest.mark.parametrize("text", ["", "+", "soon", "5x", "1:75", "--5"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="is no length of time"):
        parse_delta(text)


def test_a_slash_begins_a_command() -> None:
    assert parse_command("/Floor  gbif ") == Command("floor", "gbif")
    assert parse_command("a /floor") is None
    assert parse_command(r"\/floor") is None
