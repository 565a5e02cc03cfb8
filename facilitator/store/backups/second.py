"""Second folder of backups, in the data folder.

Whoever removes a programme's folder removes the backups beside it, but not the last copy there is.
"""

import hashlib
import os
import shutil
from pathlib import Path

from facilitator.paths import usual_data_folder
from facilitator.store.backups.files import discard, settle

_FOLDER = "backups"


def second_folder(path: Path) -> Path:
    """Return where a programme file's backups are kept as well, made or not.

    By its name and by where it lies: many programmes are called the same.
    """
    place = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:8]
    return usual_data_folder(of=path) / _FOLDER / f"{path.stem} {place}"


def keep_second(backup: Path, path: Path) -> Path:
    """Put a finished backup into the second folder, too; return that. Raises OSError.

    On one disk it is the same file under a second name, which takes no room.
    """
    folder = second_folder(path)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / backup.name
    try:
        os.link(backup, target)
    except FileExistsError:
        pass  # kept already
    except OSError:
        arriving = folder / f".{backup.name}"
        try:
            shutil.copyfile(backup, arriving)
            settle(arriving)
            arriving.replace(target)
        finally:
            discard(arriving)
    return folder
