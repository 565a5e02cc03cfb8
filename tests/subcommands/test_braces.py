"""Braces in the name of a file are part of it, and no place for a value."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.store.sqlite import connect_writer


@pytest.mark.parametrize("name", ["{path}.roundtable", "{0} {.roundtable", "{n!r}.roundtable"])
def test_what_is_wrong_with_a_file_names_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    file = str(tmp_path / name)
    assert main(["new", file]) == 0
    with closing(connect_writer(Path(file))) as db:
        db.execute("UPDATE programme SET title = 'somebody else wrote this'")
    assert main(["check", file]) == 1
    assert f"facilitator: {file} is not damaged, but table programme" in capsys.readouterr().err
    assert main(["new", file]) == 1
    assert f"facilitator: {file} exists already" in capsys.readouterr().err
