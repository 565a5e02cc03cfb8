"""Messages for disk errors (disk full, disk refuses): why a commit failed, and what helps."""

from pathlib import Path

from facilitator.core.errors import FacilitatorError
from facilitator.store.sqlite import FULL, IO_ERROR, OperationalError

_DISK_REASONS = {
    FULL: "the disk is full, so make room",
    IO_ERROR: "the disk refuses it, so make room or check the disk",
}


def explain_disk(path: Path, error: BaseException) -> None:
    """Raise FacilitatorError, with what helps, when it was the disk that refused a commit."""
    if isinstance(error, OperationalError):
        code = getattr(error, "sqlite_errorcode", 0)  # some of the driver's own have none
        reason = _DISK_REASONS.get(code & 0xFF)  # higher bits: where it failed
        if reason is not None:
            raise FacilitatorError(
                f"{path.name} cannot be written: {reason} and try again;"
                " nothing that was saved is lost"
            ) from error
