"""Opening of a session on a programme file, which is recovered first where it is damaged."""

from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.core.steady_clock import SteadyClock
from facilitator.store.journal import Author
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.sharing.lock import Holder, take
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.session import Session
from facilitator.ui.texts import translated


def recovered_session(
    path: Path, author: Author, clock: SteadyClock
) -> tuple[Session, Prompt | None]:
    """Open a file, recovered where it has to be; return what there is to say of that as well.

    Raises BadInput when it is no programme file, or nothing could be saved.
    """
    report: Sentence | None = None
    refusal: BadInput | None = None
    try:
        report = recovered(path, author, at=clock())
    except BadInput as error:
        refusal = error
    try:
        session = Session(path, author, clock=clock)
    except BadInput as error:
        raise refusal or error from error
    if report:
        return session, Prompt("recovered", translated(report), tone=Tone.AMBER)
    if refusal is not None and session.can_write():  # else the bar says what is wrong
        return session, Prompt("recovered", translated(refusal), tone=Tone.OVER)
    return session, None


def recovered(path: Path, author: Author, *, at: int, looked_at: bool = False) -> Sentence | None:
    """Replace a damaged file by what can be saved of it, and return what was done, if anything.

    One that was looked at everywhere is also mended. Whoever else has the file looks after it.
    Raises BadInput when nothing could be saved, and for what is no programme file.
    """
    try:
        lock = take(path, author.machine, at=at)
    except BadInput:
        return None  # it cannot be written here; the session says so, and reads it
    if isinstance(lock, Holder):
        return None
    try:
        if looked_at:
            # Imported late: no start is on such a file.
            from facilitator.store.recovery.rebuild_or_recover import recover_or_rebuild

            return recover_or_rebuild(path, author, at=at)
        store, report = open_or_recover(path, author, at=at)
        store.close()
    finally:
        lock.release()
    return report.sentence if report else None


def recovered_everywhere(path: Path, author: Author, *, at: int) -> Sentence | None:
    """Recover or mend a file that was looked at everywhere; return what was done, or why not."""
    try:
        return recovered(path, author, at=at, looked_at=True)
    except BadInput as error:
        return error.sentence
