"""The sample as a programme file, made once for a name, an author and an instant, then copied.

Files of one name are the same programme, those of two names are two.
"""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from facilitator.operations.programmes import create_sample
from facilitator.store.journal import Author


def put_sample(path: Path, author: Author, *, at: int) -> None:
    """Make a programme file from the sample, with its agendas and without roundtables."""
    shutil.copyfile(_made(path.name, author, at), path)


def the_sample() -> Path:
    """Return a file of the sample, to be copied and never written."""
    return _made("sample.roundtable", Author("Ana", "m", "s"), 1)


@cache
def _made(name: str, author: Author, at: int) -> Path:
    path = Path(tempfile.mkdtemp(dir=_folder().name)) / name
    create_sample(path, author, at=at)
    return path


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="sample-")  # removed with the process
