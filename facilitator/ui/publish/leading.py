"""The way to a write-up from elsewhere in the window."""

from typing import TYPE_CHECKING, cast

from facilitator.ui.session import Session
from facilitator.ui.shell import Shell

if TYPE_CHECKING:
    from facilitator.ui.publish.page import PublishPage


def show_write_up(shell: Shell, session: Session, roundtable: str, audience: str) -> None:
    """Go to Publish, and show the write-up of a roundtable (id) there for an audience."""
    session.choose_roundtable(roundtable)
    shell.show_place("publish")
    cast("PublishPage", shell.page("publish")).show_for(audience)
