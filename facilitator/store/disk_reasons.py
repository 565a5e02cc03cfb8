"""Messages for disk errors (disk full, disk refuses): why a commit failed, and what helps."""

from pathlib import Path

from facilitator.core.errors import FacilitatorError
from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.store.sqlite import FULL, IO_ERROR, OperationalError

_DISK_REASONS = {
    FULL: QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} cannot be written: the disk is full, so make room and try again; nothing that was"
        " saved is lost",
    ),
    IO_ERROR: QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} cannot be written: the disk refuses it, so make room or check the disk and try"
        " again; nothing that was saved is lost",
    ),
}


def explain_disk(path: Path, error: BaseException) -> None:
    """Raise FacilitatorError, with what helps, when it was the disk that refused a commit."""
    if isinstance(error, OperationalError):
        code = getattr(error, "sqlite_errorcode", 0)  # some of the driver's own have none
        reason = _DISK_REASONS.get(code & 0xFF)  # higher bits: where it failed
        if reason is not None:
            raise FacilitatorError(reason, file=path.name) from error
