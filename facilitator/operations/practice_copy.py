"""Which programme a file is a copy of to practise on, by its name: asked for at each start."""

import re
from pathlib import Path

_PRACTICE = re.compile(r"(.+) practice(?: \(\d+\))?")


def original_of(path: Path) -> Path | None:
    """Return the programme that a file is a copy of to practise on, while that is beside it."""
    found = _PRACTICE.fullmatch(path.stem)
    original = path.with_name(f"{found[1]}{path.suffix}") if found else None
    return original if original is not None and original.is_file() else None
