"""Report on a recovery, in one sentence."""

from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from facilitator.core.instants import local_moment
from facilitator.core.sentences import Sentence
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
    def sentence(self) -> Sentence:
        """Say what was saved and what was not."""
        return Sentence(
            "{file} was damaged and is kept as “{copy}”: {base}, and {found}; {lost}",
            file=self.name,
            copy=self.set_aside.name,
            base=self._base,
            found=self._adopted,
            lost=self._lost,
        )

    @property
    def _base(self) -> Sentence:
        if self.backup is None:
            return Sentence("there was no good backup")
        moment = f"{local_moment(self.backup.at, UTC):%Y-%m-%d %H:%M}"
        return Sentence("the backup of {moment} UTC is open", moment=moment)

    @property
    def _adopted(self) -> Sentence:
        if self.backup is None:
            if not self.adopted:
                return Sentence("no act was found in the damaged file")
            return Sentence(
                "{n} acts came from the damaged file",
                one="{n} act came from the damaged file",
                n=self.adopted,
            )
        if not self.adopted:
            return Sentence("no later act was found in the damaged file")
        return Sentence(
            "{n} later acts came from the damaged file",
            one="{n} later act came from the damaged file",
            n=self.adopted,
        )

    @property
    def _lost(self) -> Sentence:
        lost = self._lost_acts
        if not self.rows or (self.exact and not self.lost):
            return lost
        return Sentence(
            "{lost}, but {n} rows in its tables could",
            one="{lost}, but {n} row in its tables could",
            n=self.rows,
            lost=lost,
        )

    @property
    def _lost_acts(self) -> Sentence:
        if not self.lost:
            return Sentence(
                "nothing is lost" if self.exact else "whether it held more cannot be told"
            )
        if self.exact:
            return Sentence(
                "{n} acts could not be read", one="{n} act could not be read", n=self.lost
            )
        return Sentence(
            "at least {n} acts could not be read",
            one="at least {n} act could not be read",
            n=self.lost,
        )
