"""Set facilitator up and run its tests; with --all also lint, types and the slow proofs."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must get as far as this sentence
    sys.exit(
        f"facilitator needs Python 3.11 or later, and this is {sys.version.split()[0]}: "
        "install a newer one and start with it, for example: python3.12 packaging/test.py"
    )

import argparse
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import environment
import libraries
from environment import SetUpError, say

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder with a name of its own is made in it
ROOM = 8 << 30  # bytes: the tests write 2 to 3 GB, and something is to be left


def parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="All other arguments go to pytest.",
        allow_abbrev=False,
    )
    parser.add_argument("--all", action="store_true", help="lint, types and slow proofs too")
    parser.add_argument("--bench", action="store_true", help="only the benchmarks, timed")
    return parser.parse_known_args(arguments)


def steps(python: Path, options: argparse.Namespace, rest: Sequence[str]) -> list[list[str]]:
    """Return the commands to run in order; pytest comes last, so that its own line closes."""
    pytest = ["pytest"]
    if options.bench:
        pytest += ["tests/benchmarks", "--benchmark-enable"]
    elif not any(word.startswith(("-n", "--numprocesses", "-p", "--pdb")) for word in rest):
        # Half of the suite waits for disks and other processes; every test has a home of its own.
        pytest += ["-n", "auto", "--dist", "worksteal"]
    if options.all:
        pytest += ["-m", "slow or not slow"]
    checks = [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]] if options.all else []
    return [[str(python), "-m", *words] for words in [*checks, [*pytest, *rest]]]


@contextmanager
def written_in_memory(memory: Path = IN_MEMORY, *, room: int = ROOM) -> Iterator[None]:
    """Have what the tests write lie in memory for as long, where that has `room` bytes.

    No test needs a disk: what a power cut leaves is worked out of what SQLite asks the disk for.
    Whoever set TMPDIR has chosen already, and may look at what the tests left there.
    """
    if "TMPDIR" in os.environ or not memory.is_dir() or shutil.disk_usage(memory).free < room:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="tests-", dir=memory) as folder:
        Path(folder).chmod(0o711)  # another account looks at files of ours in some tests
        os.environ["TMPDIR"] = folder
        try:
            yield
        finally:
            del os.environ["TMPDIR"]


def main(arguments: list[str]) -> int:
    options, rest = parse(arguments)
    python = environment.prepare(("dev",))
    if "--onscreen" not in rest:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Compiled tests are kept, as the program is by compile_ahead: reading them anew takes long.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if not libraries.qt_opens(python, onscreen="--onscreen" in rest):
        raise SetUpError("There is no display here: run the tests without --onscreen.")
    with written_in_memory():
        for words in steps(python, options, rest):
            say(f"$ {' '.join(words[2:])}")
            status = subprocess.call(words, cwd=environment.ROOT)
            if status:
                say(f"Stopped: {' '.join(words[2:4])} ended with status {status}.")
                return status
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit("Stopped. Start again to go on from here.")
