"""Report on a recovery, in one sentence."""

from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from facilitator.core.instants import local_moment
from facilitator.store.backups.backup import Backup


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """What was saved from a damaged file. `exact`: no more than `lost` commits are unreadable."""

    name: str  # of the programme file
    set_aside: Path
    backup: Backup | None  # None: there was none that could be used
    adopted: int  # commits read from the damaged file that no backup had
    lost: int  # commits known to have been there, and unreadable
    exact: bool
    rows: int  # that show what those commits did, read from the tables

    @property
    def sentence(self) -> str:
        """Say what was saved and what was not."""
        kept = f"{self.name} was damaged and is kept as “{self.set_aside.name}”"
        return f"{kept}: {self._base}, and {self._adopted}; {self._lost}"

    @property
    def _base(self) -> str:
        if self.backup is None:
            return "there was no good backup"
        return f"the backup of {local_moment(self.backup.at, UTC):%Y-%m-%d %H:%M} UTC is open"

    @property
    def _adopted(self) -> str:
        later = "" if self.backup is None else "later "
        if not self.adopted:
            return f"no {later}act was found in the damaged file"
        return f"{_count(self.adopted, f'{later}act')} came from the damaged file"

    @property
    def _lost(self) -> str:
        if self.exact and not self.lost:
            return "nothing is lost"
        lost = "whether it held more cannot be told"
        if self.lost:
            lost = (
                f"{'' if self.exact else 'at least '}{_count(self.lost, 'act')} could not be read"
            )
        return f"{lost}, but {_count(self.rows, 'row')} in its tables could" if self.rows else lost


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
