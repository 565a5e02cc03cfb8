"""Several programs that make the same file at once, and some that are killed while they do."""

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.backups.files import workplace
from facilitator.store.recovery.recover import judge_file
from tests.conftest import ROOT
from tests.store.programme_files import MINUTE, NOON, add_notes, files, make_programme, texts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")

ROUNDS = [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 20))]
KILLS = [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 40))]
LOG = "question: Q2\nzone: UTC\n\n2026-10-07T14:00:00Z /start\n2026-10-07T14:00:09Z GBIF: yes\n"
Answer = tuple[int, str]


class Rivals:
    """Programs that wait for a command each, and get it at the same moment."""

    def __init__(self, home: Path, *flags: str, count: int = 3) -> None:
        self._home = home
        self._flags = flags
        self._children = [self._start() for _ in range(count)]

    def _start(self) -> subprocess.Popen[str]:
        words = [sys.executable, "-m", "tests.store.backups.rival", str(self._home), *self._flags]
        own = {"HOME": str(self._home), "TMPDIR": str(self._home)}
        pipe = subprocess.PIPE
        child = subprocess.Popen(
            words, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, env={**os.environ, **own}
        )
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        return child

    def run(self, *commands: list[str]) -> list[Answer]:
        """Run commands at the same moment; return what each came to."""
        self.begin(*commands)
        answers = []
        for child, _ in zip(self._children, commands, strict=False):
            assert child.stdout
            status, told = json.loads(child.stdout.readline())
            answers.append((status, told))
        return answers

    def begin(self, *commands: list[str]) -> None:
        busy = list(zip(self._children, commands, strict=False))
        for child, command in busy:
            assert child.stdin
            child.stdin.write(f"{json.dumps(command)}\n")
        for child, _ in busy:
            assert child.stdin
            child.stdin.flush()

    def kill(self, *, after_s: float) -> None:
        """End the first without warning, a moment later."""
        (child,) = self._children
        timer = threading.Timer(after_s, child.kill)
        timer.start()
        child.communicate(timeout=60)
        timer.join()

    def end(self) -> None:
        for child in self._children:
            assert child.stdin
            child.stdin.close()
            child.wait(timeout=60)
            assert child.stdout
            child.stdout.close()


@pytest.fixture(scope="module", params=[(), ("--no-links",)], ids=["links", "no links"])
def rivals(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Rivals]:
    made = Rivals(tmp_path_factory.mktemp("rivals"), *request.param)
    yield made
    made.end()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_programme(tmp_path_factory.mktemp("sample") / "Series.roundtable", notes=3)


@pytest.fixture
def programme(tmp_path: Path, sample: Path) -> Path:
    path = tmp_path / "Series.roundtable"
    path.write_bytes(sample.read_bytes())
    return path


def require_one_winner(answers: list[Answer]) -> None:
    assert sorted(status for status, _ in answers) == [0, *[1] * (len(answers) - 1)]
    for status, told in answers:
        assert len(told.splitlines()) == status  # one sentence of whoever came too late
        assert status == 0 or "exists already" in told


def hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".*")]


@pytest.mark.slow
@pytest.mark.parametrize("round_", ROUNDS)
def test_one_of_three_makes_a_programme(rivals: Rivals, round_: int, tmp_path: Path) -> None:
    path = tmp_path / "a.roundtable"
    require_one_winner(rivals.run(*[["new", str(path), "--sample", "open-x"]] * 3))
    assert judge_file(path).problems == ()
    assert len(texts(path)) == 13
    assert list(files(tmp_path)) == ["a.roundtable"]


@pytest.mark.slow
@pytest.mark.parametrize("round_", ROUNDS)
def test_one_of_three_writes_a_backup(
    rivals: Rivals, round_: int, programme: Path, sample: Path
) -> None:
    target = programme.with_name("copy.roundtable")
    require_one_winner(rivals.run(*[["backup", str(programme), str(target)]] * 3))
    assert texts(target) == texts(programme) == texts(sample)
    assert set(files(programme.parent)) == {"Series.roundtable", "copy.roundtable"}


@pytest.mark.parametrize("round_", ROUNDS)
def test_one_of_three_keeps_what_it_played(rivals: Rivals, round_: int, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text(LOG, encoding="utf-8")
    path = tmp_path / "a.roundtable"
    played = ["replay", str(tmp_path / "a.log"), "--save", str(path)]
    require_one_winner(rivals.run(played, played, played))
    assert judge_file(path).problems == ()
    assert set(files(tmp_path)) == {"a.log", "a.roundtable"}


@pytest.mark.parametrize("round_", ROUNDS)
def test_who_restores_is_alone_and_nothing_is_lost(
    rivals: Rivals, round_: int, programme: Path
) -> None:
    then = texts(programme)
    backup = back_up(programme, backup_folder(programme), at=NOON)
    add_notes(programme, 1, word="later")
    later = texts(programme)
    answers = rivals.run(*[["restore", str(programme), str(backup)]] * 2)
    done = [told for status, told in answers if status == 0]
    for status, told in answers:
        assert len(told.splitlines()) == status
        assert status == 0 or "is open in another window or program" in told
    assert texts(programme) == then
    aside = list(programme.parent.glob("Series before restore *.roundtable"))
    assert len(aside) == len(done) >= 1  # where one was done before the other began, both are
    assert later in [texts(each) for each in aside]
    assert len(list(programme.parent.iterdir())) == len(aside) + 2


@pytest.mark.slow
@pytest.mark.parametrize("kill", KILLS)
@pytest.mark.parametrize("what", ["new", "backup", "restore", "replay"])
def test_what_was_killed_leaves_nothing_behind(what: str, kill: int, programme: Path) -> None:
    folder, target = programme.parent, programme.with_name("new.roundtable")
    backup = back_up(programme, backup_folder(programme), at=NOON)
    (folder / "a.log").write_text(LOG, encoding="utf-8")
    commands = {
        "new": ["new", str(target), "--sample", "open-x"],
        "backup": ["backup", str(programme), str(target)],
        "restore": ["restore", str(programme), str(backup)],
        "replay": ["replay", str(folder / "a.log"), "--save", str(target)],
    }
    home = folder / "home"
    moment = random.Random(f"{what} {kill}").uniform(0, 0.25)  # noqa: S311
    rivals = Rivals(home, count=1)
    rivals.begin(commands[what])
    rivals.kill(after_s=moment)
    if target.exists():
        assert judge_file(target).problems == ()
    assert judge_file(programme).problems == ()

    with workplace(target), workplace(home / "facilitator"):
        pass
    assert hidden(folder) == []


def test_only_what_a_dead_process_left_is_cleared_away(tmp_path: Path) -> None:
    target = tmp_path / "a.roundtable"
    with workplace(target) as folder, workplace(target) as other:
        assert folder != other
        (folder / "half").write_bytes(b"half")
        elsewhere = folder.with_name(f".a.roundtable.work-{'0' * 8}-{'1' * 8}")
        elsewhere.mkdir()
        with workplace(target):
            assert (folder / "half").exists()
            assert other.exists()
        assert elsewhere.exists()  # of another computer
        os.utime(elsewhere, (0, 0))
        mine = tmp_path / ".my.work-in-progress"
        mine.mkdir()
        with workplace(target):
            assert not elsewhere.exists()
    assert [path.name for path in tmp_path.iterdir()] == [mine.name]


@pytest.mark.slow
def test_a_claim_that_was_left_behind_keeps_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.roundtable"
    rivals = Rivals(tmp_path / "home", "--no-links", count=1)
    try:
        assert rivals.run(["new", str(path)]) == [(0, "")]
        (tmp_path / ".claim-0123456789abcdef").touch()
        assert rivals.run(["new", str(path.with_name("b.roundtable"))]) == [(0, "")]
    finally:
        rivals.end()
    assert hidden(tmp_path) == []


@pytest.mark.slow
def test_a_backup_that_another_program_has_just_made_is_not_rotated_away(programme: Path) -> None:
    folder = backup_folder(programme)
    for number in range(12):
        back_up(programme, folder, at=NOON + number * MINUTE)
    before = {each.path for each in list_backups(programme)}
    back_up(programme, folder, at=NOON - MINUTE)  # it read its clock before, and took longer
    back_up(programme, folder, at=NOON + 5 * MINUTE)
    assert {each.path for each in list_backups(programme)} >= {
        path for path in before if path.stem >= "Series 2026-11-24 1205Z"
    }
