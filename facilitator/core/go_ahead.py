"""What somebody said so that a write-up goes out."""

from typing import NamedTuple

from facilitator.core.names.forcing import Forced, read_forced


class GoAhead(NamedTuple):
    """Each is kept in the programme, but for `replace`.

    `reason` names the forms it covers, and says why: see `core.names.forcing`. `read_by` is who has
    read it through. With `go_on` readers of two versions may see which notes differ; with `replace`
    a file is replaced that was edited since it was written.
    """

    reason: str = ""
    read_by: str = ""
    go_on: bool = False
    replace: bool = False

    def forced(self) -> Forced:
        """Return what the reason covers. Raises BadInput where it does not say so."""
        return read_forced(self.reason)


NOTHING_SAID = GoAhead()
