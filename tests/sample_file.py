"""The sample as a programme file, made once for an author and an instant, then copied."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from facilitator.operations.programmes import create_sample
from facilitator.store.journal import Author


def put_sample(path: Path, author: Author, *, at: int) -> None:
    """Make a programme file from the sample, with its agendas and without roundtables."""
    shutil.copyfile(_made(author, at), path)


@cache
def _made(author: Author, at: int) -> Path:
    path = Path(_folder().name) / f"{_folder.cache_info().hits}.roundtable"
    create_sample(path, author, at=at)
    return path


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="sample-")  # removed with the process
