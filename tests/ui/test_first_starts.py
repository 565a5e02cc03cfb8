"""Three first starts at once: each has a window, and there is one sample."""

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.paths import data_folder
from facilitator.store.recovery.recover import judge_file
from tests.conftest import ROOT

ROUNDS = [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 10))]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends by its input, as POSIX does")


def start() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.ui.first_start_child"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def heard(child: subprocess.Popen[str]) -> str:
    assert child.stdout
    return child.stdout.readline()


@pytest.mark.parametrize("round_", ROUNDS)
@pytest.mark.parametrize("count", [2, pytest.param(3, marks=pytest.mark.slow)])
def test_each_has_a_window_on_the_one_sample(count: int, round_: int) -> None:
    started = [start() for _ in range(count)]
    said = [heard(each) for each in started]
    errors = [each.communicate(timeout=60)[1] for each in started]
    assert [each.returncode for each in started] == [0] * count, errors
    shown = [line.split(maxsplit=3) for line in said if line.startswith("shown")]
    assert len(shown) + said.count("rang\n") == count, errors
    assert [how for _, how, _, _ in shown].count("writes") == 1, said
    (path,) = {Path(name.strip()) for _, _, _, name in shown}
    assert {members for _, _, members, _ in shown} == {"7"}
    assert [each.name for each in data_folder().glob("*.roundtable")] == [path.name]
    assert judge_file(path).problems == ()
    assert not list(data_folder().glob(".*"))
