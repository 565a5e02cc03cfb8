"""Bits that flip and ends that are cut off: found or harmless, and the words come back."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file, recover
from tests.store.programme_files import ME, NOON, add_notes, make_programme, texts

Harm = Callable[[bytes, random.Random], bytes]


def flip_a_bit(data: bytes, choose: random.Random) -> bytes:
    harmed = bytearray(data)
    harmed[choose.randrange(len(data))] ^= 1 << choose.randrange(8)
    return bytes(harmed)


def flip_a_bit_of_the_header(data: bytes, choose: random.Random) -> bytes:
    return flip_a_bit(data[:100], choose) + data[100:]


def cut_off(data: bytes, choose: random.Random) -> bytes:
    return data[: choose.randrange(len(data))]


def overwrite_a_page(data: bytes, choose: random.Random) -> bytes:
    page = choose.randrange(len(data) // 4096) * 4096
    return data[:page] + choose.randbytes(4096) + data[page + 4096 :]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with 40 notes in its backup and 40 later ones."""
    path = make_programme(tmp_path_factory.mktemp("whole") / "Series.roundtable", notes=40)
    back_up(path, backup_folder(path), at=NOON)
    add_notes(path, 40, word="later")
    return path


def place(whole: Path, folder: Path, data: bytes, *, backups: bool) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / whole.name
    path.write_bytes(data)
    if backups:
        shutil.copytree(backup_folder(whole), backup_folder(path))
    return path


@pytest.mark.parametrize(
    ("harm", "seed"),
    [
        pytest.param(harm, seed, marks=[pytest.mark.slow] if seed % 5 else [])
        for harm, places in [
            (flip_a_bit, 25),
            (cut_off, 25),
            (flip_a_bit_of_the_header, 10),
            (overwrite_a_page, 10),
        ]
        for seed in range(places)
    ],
)
def test_damage_is_found_or_harmless_and_a_backup_opens(
    whole: Path, tmp_path: Path, harm: Harm, seed: int
) -> None:
    harmed = harm(whole.read_bytes(), random.Random(seed))  # noqa: S311
    path = place(whole, tmp_path / "here", harmed, backups=True)
    try:
        store, report = open_or_recover(path, ME, at=NOON)
    except BadInput as error:
        # The one field that speaks for itself: a version that looks newer than we are.
        assert harm is flip_a_bit_of_the_header
        assert "newer version" in str(error)  # noqa: PT017
        assert path.read_bytes() == harmed
        return
    store.close()
    if report is None and judge_file(path).problems:
        store, report = recover(path, ME, at=NOON)
        store.close()
    assert judge_file(path).problems == ()
    backed_up = texts(next(backup_folder(whole).iterdir()))
    if report is None:
        assert texts(path) == texts(whole)
        return
    assert backed_up <= texts(path)
    assert report.set_aside.read_bytes() == harmed
    if report.exact and not report.lost:
        # A letter that flipped in the journal alone cannot be told from one that was typed so.
        assert len(texts(whole) - texts(path)) <= 1


@pytest.mark.parametrize(
    "seed", [*range(3), *(pytest.param(n, marks=pytest.mark.slow) for n in range(3, 10))]
)
@pytest.mark.parametrize("harm", [flip_a_bit, cut_off, overwrite_a_page])
def test_without_a_backup_what_can_be_read_is_saved_or_the_file_is_kept(
    whole: Path, tmp_path: Path, harm: Harm, seed: int
) -> None:
    harmed = harm(whole.read_bytes(), random.Random(seed))  # noqa: S311
    path = place(whole, tmp_path / "here", harmed, backups=False)
    try:
        store, report = open_or_recover(path, ME, at=NOON)
    except BadInput as error:
        assert "nothing in it could be read" in str(error) or "is empty" in str(error)  # noqa: PT017
        kept = [each for each in path.parent.iterdir() if each.is_file()]
        assert [each.read_bytes() for each in kept] == [harmed]
        return
    store.close()
    if report is None and judge_file(path).problems:
        store, report = recover(path, ME, at=NOON)
        store.close()
    if report is None:
        assert texts(path) == texts(whole)
    else:
        assert report.adopted or report.rows
        assert report.set_aside.read_bytes() == harmed
