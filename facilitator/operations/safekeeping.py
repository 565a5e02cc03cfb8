"""Upkeep of the file by a window's writer: folding the log, noting backups. Nothing is an act."""

from facilitator.store.file import Store


def fold_log(store: Store) -> None:
    """Bring what is in the log into the file, as far as nobody reads what was before."""
    if store.keeper is not None:
        store.keeper.fold()


def note_backup(store: Store, seq: int) -> None:
    """Take note that a verified backup holds all commits up to that number."""
    if store.keeper is not None:
        store.keeper.backed_up(seq)
