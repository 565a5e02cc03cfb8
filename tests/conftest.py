"""What holds for every test: no screen, no one's own folders, nothing left behind."""

import gc
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.examples import QUICK, THOROUGH

ROOT = Path(__file__).resolve().parent.parent
_USER_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}
_GRACE_S = 2.0  # a thread told to stop may still be on its way out


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows of the tests")


def pytest_collection_finish() -> None:
    """Leave thousands of collected tests, and all that is imported, out of what is collected."""
    gc.collect()
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settings.load_profile(QUICK if config.option.markexpr == "not slow" else THOROUGH)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test user folders of its own."""
    folder = Path(tempfile.mkdtemp(dir=homes))
    for variable, below in _USER_FOLDERS.items():
        monkeypatch.setenv(variable, str(folder / below))
    return folder


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        # Qt's own threads show as dummies once they have run Python; the pool keeps them.
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(_GRACE_S)
    names = [thread.name for thread in left if thread.is_alive()]
    if names:
        pytest.fail(f"threads left running: {', '.join(names)}")


@pytest.fixture(autouse=True)
def nothing_left_in_qt(no_threads_left: None) -> Iterator[None]:
    """Fail on windows, timers, threads and pool jobs left behind, and end them."""
    if "PySide6.QtWidgets" not in sys.modules:
        yield
        return
    from tests.ui.leftovers import Leftovers

    leftovers = Leftovers()
    yield
    if found := leftovers.end():
        pytest.fail(f"left behind: {'; '.join(found)}")


@pytest.fixture
def expect_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Let a test log warnings; it should assert which."""
    return caplog


@pytest.fixture(autouse=True)
def no_stray_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    yield
    if "expect_log" in request.fixturenames:
        return
    stray = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.split(".")[0] == "facilitator"
    ]
    if stray:
        pytest.fail(f"logged without being expected: {'; '.join(stray)}")
