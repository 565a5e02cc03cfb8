"""`coverage --ask`: the message to who has said nothing, and to nobody else."""

from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.programmes import create_sample
from tests.store.programme_files import ME, NOON


@pytest.fixture
def sample(tmp_path: Path) -> str:
    path = tmp_path / "a.roundtable"
    create_sample(path, ME, at=NOON)
    return str(path)


def test_the_message_names_what_is_lacking(sample: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", sample, "--ask", "wikirate"]) == 0
    told = capsys.readouterr().out
    assert "Dear WikiRate," in told
    assert "We do not have your view on 2 questions yet:" in told
    assert "Q2 Governance: " in told
    assert "Q3 " not in told
    assert "GBIF" not in told


def test_a_filter_narrows_what_counts_as_said(
    sample: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", sample, "is:spoken", "--ask", "wikirate"]) == 0
    assert "on 4 questions" in capsys.readouterr().out


@pytest.mark.parametrize(("who", "said"), [("nobody", "nobody"), ("odi", "only members are asked")])
def test_who_is_no_member_is_not_asked(
    sample: str, who: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", sample, "--ask", who]) == 1
    assert said in capsys.readouterr().err


def test_who_says_it_in_other_words_is_not_silent(
    sample: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", sample, "nowhere", "--ask", "wikirate"]) == 0
    assert "on 2 questions" in capsys.readouterr().out
