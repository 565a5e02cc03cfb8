"""Opening of a programme file that may be damaged."""

from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.store.backups.files import clear_workplace, explained
from facilitator.store.backups.swap import finish_swap
from facilitator.store.file import Store, open_store
from facilitator.store.header import examine
from facilitator.store.journal import Author
from facilitator.store.recovery.damage import fault_in, is_damaged
from facilitator.store.sqlite import Unreadable

if TYPE_CHECKING:
    from facilitator.store.recovery.report import RecoveryReport


def open_or_recover(
    path: Path, author: Author, *, at: int
) -> tuple[Store, "RecoveryReport | None"]:
    """Open a programme file for writing; a damaged one is set aside and replaced first.

    Raises BadInput when it is not a programme file, or nothing could be saved from it.
    """
    if path.is_dir():
        examine(path)  # says so
    with explained(Sentence("{path} cannot be put in place", path=path)):
        finish_swap(path)
    clear_workplace(path)
    if not is_damaged(path):
        try:
            return open_store(path, author), None
        except (*Unreadable, BadInput) as error:
            if not fault_in(error):
                raise
    # Imported late: next to no file is damaged.
    from facilitator.store.recovery.recover import recover

    return recover(path, author, at=at)
