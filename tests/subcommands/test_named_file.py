"""A file without a subcommand, and addresses as desktops pass them on."""

from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.subcommands.named_file import (
    means_window,
    name_in_address,
    named_file,
    with_subcommand,
)

KNOWN = {"check", "open", "new"}


@pytest.mark.parametrize(
    ("address", "posix", "windows"),
    [
        ("file:///home/ana/Open%20X.roundtable", "/home/ana/Open X.roundtable", None),
        ("file://localhost/a", "/a", "/a"),
        ("FILE:/a", "/a", "/a"),
        ("file:///a%23b?c#d", "/a#b?c#d", "/a#b?c#d"),
        ("file:///%C3%A9.roundtable", "/é.roundtable", "/é.roundtable"),
        ("file:///C:/Users/Ana%20M/x", "/C:/Users/Ana M/x", "C:/Users/Ana M/x"),
        ("file:///c|/x", "/c|/x", "c:/x"),
        ("file://server/share/x", None, "//server/share/x"),
        ("file:///a%00b", None, None),
        ("file:a", None, None),
        ("http://a/b", None, None),
        ("x.roundtable", None, None),
    ],
)
def test_an_address_means_a_name(address: str, posix: str | None, windows: str | None) -> None:
    assert name_in_address(address, windows=False) == posix
    if windows is not None or posix is None:
        assert name_in_address(address, windows=True) == windows


def test_a_name_that_is_no_text_stays_whole() -> None:
    assert name_in_address("file:///%ff", windows=False) == "/\udcff"


def test_a_file_that_has_the_name_of_an_address_is_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file:").mkdir()
    (tmp_path / "file:" / "a").touch()
    assert named_file("file:/a") == Path("file:/a")
    assert named_file("file:/b") == Path("/b")


def test_a_file_means_open_and_a_subcommand_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("check", "minutes", "-odd"):
        (tmp_path / name).touch()
    opened = ["minutes", "./check", "gone.roundtable", "a/b", "file:///a", "GONE.ROUNDTABLE"]
    for word in opened:
        assert with_subcommand([word], KNOWN) == ["open", word]
    for words in (["check"], ["dance"], ["--version"], ["-odd"], [], ["new", "a"], ["a\0"]):
        assert with_subcommand(words, KNOWN) == words
    assert with_subcommand(["--", "-odd"], KNOWN) == ["open", "--", "-odd"]


def test_words_that_mean_the_window_whatever_there_is() -> None:
    for words in ([], ["open"], ["open", "-h"], ["A.ROUNDTABLE"], ["--temporary", "a.roundtable"]):
        assert means_window(words)
    for words in (["check", "a.roundtable"], ["minutes"], ["-h"], ["--temporary", "replay"]):
        assert not means_window(words)


@pytest.mark.parametrize("before", [[], ["open"]])
@pytest.mark.parametrize("word", ["gone.roundtable", "./check", "file:///nowhere/a%20b"])
def test_what_looks_like_a_file_and_is_none_is_one_sentence(
    before: list[str],
    word: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*before, word]) == 1
    assert "does not exist" in capsys.readouterr().err


def test_what_is_neither_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["dance"])
    assert left.value.code == 2
    assert "usage: facilitator " in capsys.readouterr().err
