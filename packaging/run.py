"""Set facilitator up and start it: the window, or the subcommand given."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must get as far as this sentence
    sys.exit(
        f"facilitator needs Python 3.11 or later, and this is {sys.version.split()[0]}: "
        "install a newer one and start with it, for example: python3.12 packaging/run.py"
    )

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import environment
import libraries
from environment import SetUpError, say


def wants_window(arguments: Sequence[str]) -> bool:
    arguments = [word for word in arguments if word != "--temporary"]
    if not arguments or arguments[0] == "open":
        return True
    word = arguments[0]
    return not word.startswith("-") and (word.endswith(".roundtable") or Path(word).name != word)


def has_display(settings: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window has somewhere to open; on Linux the session's variables say it."""
    if platform in {"win32", "darwin"}:
        return True
    return any(settings.get(x) for x in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def command(python: Path, arguments: Sequence[str]) -> list[str]:
    # -P: a folder "facilitator" where the person happens to be is not the program.
    return [str(python), "-P", "-m", "facilitator", *arguments]


def main(arguments: list[str]) -> int:
    python = environment.prepare(())
    if not wants_window(arguments):
        _try_drawing(python)
    elif not (has_display(os.environ, sys.platform) and libraries.qt_opens(python, onscreen=True)):
        if arguments:
            raise SetUpError("There is no display here, so the window cannot open.")
        say("There is no display here, so the window cannot open; this plays a rehearsal instead.")
        arguments = ["rehearse"]
        _try_drawing(python)
    return _hand_over(command(python, arguments))


def _try_drawing(python: Path) -> None:
    """Bring in what charts and PDF need; everything else does without."""
    try:
        libraries.qt_opens(python, onscreen=False)
    except SetUpError as problem:
        say(f"Going on without charts and PDF. {problem}")


def _hand_over(words: list[str]) -> int:
    if os.name == "posix":
        os.execv(words[0], words)  # noqa: S606 - signals and exit status are then the program's own
    return subprocess.call(words)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit("Stopped. Start again to go on from here.")
