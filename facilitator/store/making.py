"""Making of a programme file: it is there whole under its name, or not at all."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.store.backups.files import explained, settle, workplace
from facilitator.store.backups.naming import NameTaken, give_name
from facilitator.store.file import Store, bring_to_this_version, open_store
from facilitator.store.journal import Author
from facilitator.store.sqlite import connect_new


def make(path: Path, author: Author, fill: Callable[[Store], object]) -> None:
    """Make a programme file and fill it before it gets its name: it is there whole, or not at all.

    Raises BadInput when something is there already, or nothing can be.
    """
    if os.path.lexists(path):
        raise NameTaken(path)
    if not path.parent.is_dir():
        raise BadInput(
            "{folder} is not a folder: make it first, or choose another place", folder=path.parent
        )
    with explained(Sentence("{path} cannot be made", path=path)), workplace(path) as folder:
        arriving = folder / path.name
        with closing(Store(arriving, connect_new(arriving), author)) as store:
            bring_to_this_version(store.db)
            fill(store)
        settle(arriving)
        give_name(arriving, path)


def create(path: Path, author: Author) -> Store:
    """Make an empty programme file and open it. Raises BadInput like `make`."""
    make(path, author, _nothing)
    return open_store(path, author)


def _nothing(store: Store) -> None:
    """Leave a new file as it is."""
