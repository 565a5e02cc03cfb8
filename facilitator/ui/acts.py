"""What was done, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from facilitator.operations import acts
from facilitator.store.sqlite import Connection


def act_in_words(db: Connection, verb: str, subject: tuple[str, ...]) -> str:
    """Return what an act did, such as "floor to GBIF"; an unknown verb stands as it is."""
    return acts.act_in_words(db, verb, subject, translated=_translated)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Acts", text)
