"""A programme with 30 notes in its backup and 200 later ones."""

import shutil
from pathlib import Path

import pytest

from facilitator.store.backups.backup import back_up, backup_folder
from tests.store.programme_files import (
    NOON,
    add_notes,
    make_programme,
)


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = make_programme(tmp_path_factory.mktemp("master") / "Series.roundtable", notes=30)
    back_up(path, backup_folder(path), at=NOON)
    add_notes(path, 200, word="later")
    return path


@pytest.fixture
def programme(master: Path, tmp_path: Path) -> Path:
    """A file with 30 notes in its backup and 200 later ones."""
    shutil.copytree(master.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / master.name
