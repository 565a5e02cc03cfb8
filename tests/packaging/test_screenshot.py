"""The pictures of every place, taken by the very command that the README names."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

WINDOWS = ("prepare", "run", "review", "publish", "settings", "stage", "keys")
HELP = ("help-keys", "help-note-line", "help-where-things-are")
LONG_S = 180


@pytest.mark.slow
def test_every_place_is_taken_in_both_themes_and_nothing_of_anybody_is_used(
    tmp_path: Path, home: Path
) -> None:
    folder = tmp_path / "pictures"
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "screenshot.py", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=LONG_S,
    )
    wanted = {
        f"REHEARSAL-{name}-{scheme}.png"
        for name in (*WINDOWS, *HELP)
        for scheme in ("light", "dark")
    }
    assert {each.name for each in folder.iterdir()} == wanted
    assert all(each.stat().st_size > 10_000 for each in folder.iterdir())
    assert [each for each in home.rglob("*") if each.is_file()] == []
