"""Location of a programme file: a disk of this computer, a network share, or a synced folder."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import NamedTuple

from facilitator.core.patterns import late_pattern

_SHARES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "afs", "ncpfs"),
        *("ceph", "glusterfs", "lustre", "vboxsf", "prl_fs", "fuse.sshfs", "fuse.davfs"),
        *("fuse.rclone", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.vmhgfs-fuse", "remote"),
    }
)
_SERVICES = (  # how the folders are named that a service keeps in step
    (late_pattern(r"onedrive\b.*"), "OneDrive"),
    (late_pattern(r"dropbox(?: \(.+\))?"), "Dropbox"),
    (late_pattern(r"mobile documents|icloud ?drive"), "iCloud"),
    (late_pattern(r"google ?drive(?:-.+)?|my drive"), "Google Drive"),
    (late_pattern(r"nextcloud\d*"), "Nextcloud"),
    (late_pattern(r"owncloud\d*"), "ownCloud"),
)
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MARKS = {".stfolder": "Syncthing", ".dropbox.cache": "Dropbox"}
_MACOS_MOUNT = late_pattern(r"^(?:.+?) on (/.+) \((\w+)[,)]", re.MULTILINE)
_DRIVE_REMOTE = 4  # learn.microsoft.com: GetDriveTypeW


class FilePlace(NamedTuple):
    """`share` is the kind of a network file system, `service` what syncs the folder; "" for none.

    Write-ahead logging shares memory between all who have the file open, which no network does.
    And a sync service copies file, log and index one by one: elsewhere they do not fit together.
    """

    share: str = ""
    service: str = ""

    @property
    def suits_log(self) -> bool:
        return not (self.share or self.service)


def where_is(
    path: PurePath,
    mounts: str,
    environ: Mapping[str, str],
    marked: Mapping[PurePath, str] | None = None,
) -> FilePlace:
    """Judge by an absolute path, the mounts in the form of /proc/mounts, and the environment.

    `marked` names the service of folders in which one has left its mark.
    """
    return FilePlace(_share(path, mounts), _service(path, environ, marked or {}))


def _share(path: PurePath, mounts: str) -> str:
    longest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = type(path)(_unescaped(fields[1]))
        # Of two on one folder the later one covers the earlier.
        if path.is_relative_to(point) and len(point.parts) >= longest:
            longest, kind = len(point.parts), fields[2]
    return kind if kind in _SHARES else ""


def _service(path: PurePath, environ: Mapping[str, str], marked: Mapping[PurePath, str]) -> str:
    for folder in path.parents:
        if folder in marked:
            return marked[folder]
        for pattern, service in _SERVICES:
            if pattern().fullmatch(folder.name.casefold()):
                return service
    homes = (environ.get(name) for name in _VARIABLES)
    synced = any(home and path.is_relative_to(type(path)(home)) for home in homes)
    return "OneDrive" if synced else ""


def place_of(path: Path) -> FilePlace:
    """Return where a file lies, or will."""
    real = path.resolve()
    marked: dict[PurePath, str] = {
        folder: service
        for folder in real.parents
        for mark, service in _MARKS.items()
        if (folder / mark).exists()
    }
    return where_is(real, _mounts(real), os.environ, marked)


def _mounts(path: Path) -> str:
    """Return the mounts that matter for a path, in the form of /proc/mounts."""
    if sys.platform == "win32":
        from ctypes import windll

        root = f"{path.anchor.rstrip(os.sep)}{os.sep}"
        remote = windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE
        return f"- {_escaped(root)} {'remote' if remote else 'local'}"
    if sys.platform == "darwin":
        if not path.is_relative_to("/Volumes"):
            return ""  # where the system puts shares; asking takes longer than opening the file
        import subprocess  # late: nowhere else is it needed

        told = subprocess.run(["/sbin/mount"], capture_output=True, check=True)
        return mounts_of_macos(os.fsdecode(told.stdout))
    table = Path("/proc/mounts")
    return os.fsdecode(table.read_bytes()) if table.exists() else ""


def mounts_of_macos(told: str) -> str:
    """Return what `mount` says on macOS in the form of /proc/mounts."""
    return "\n".join(f"- {_escaped(point)} {kind}" for point, kind in _MACOS_MOUNT().findall(told))


def _escaped(name: str) -> str:
    return name.replace("\\", r"\134").replace(" ", r"\040")


def _unescaped(name: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), name)
