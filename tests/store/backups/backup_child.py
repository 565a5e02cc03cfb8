"""What the tests of crashes run in a process of its own: backups until it is killed."""

import resource
import sys
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.backups.restore import restore
from tests.store.programme_files import ME, MINUTE, NOON


def back_up_for_ever(path: Path) -> None:
    """Say "ready" and make backups, three hours apart, one after another."""
    print("ready", flush=True)
    for number in range(10**6):
        back_up(path, backup_folder(path), at=NOON + number * 180 * MINUTE)


def restore_for_ever(path: Path) -> None:
    """Say "ready" and put the oldest backup in place, again and again."""
    backup = min(backup_folder(path).iterdir())
    print("ready", flush=True)
    for number in range(10**6):
        restore(path, backup, ME, at=NOON + number * MINUTE)


def back_up_on_a_full_disk(path: Path) -> None:
    """Back up where no file may grow beyond 64 kB, and print why that failed."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 10, resource.RLIM_INFINITY))
    try:
        back_up(path, backup_folder(path), at=NOON + MINUTE)
    except BadInput as error:
        print(error)


def restore_on_a_full_disk(path: Path) -> None:
    """Restore where no file may grow beyond 64 kB, and print why that failed."""
    backup = min(backup_folder(path).iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 10, resource.RLIM_INFINITY))
    try:
        restore(path, backup, ME, at=NOON)
    except BadInput as error:
        print(error)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]))
