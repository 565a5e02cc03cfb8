"""A disk that is soon full."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(folder: Path) -> Iterator[str]:
    """Put a disk of 16 MB in a folder; where that is not allowed, the test limits its files."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        yield "limit"
        return
    try:
        yield "disk"
    finally:
        subprocess.run(["umount", str(folder)], check=True)
