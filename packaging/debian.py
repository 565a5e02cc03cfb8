"""Debian and Ubuntu: their package manager, when it may be used and how."""

import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

_INSTALL = ("install", "-y", "--no-install-recommends")
_LOCK_WAIT = ("-o", "DPkg::Lock::Timeout=120")  # a machine just started updates itself


def is_family(release: Mapping[str, str]) -> bool:
    """Tell whether an os-release file describes Debian or one of its descendants."""
    names = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return not names.isdisjoint({"debian", "ubuntu"})


def is_debian() -> bool:
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return False
    try:
        return is_family(platform.freedesktop_os_release())
    except OSError:
        return False


def is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0


def line_to_type(packages: Sequence[str]) -> str:
    return shlex.join(["sudo", "apt-get", *_INSTALL, *packages])


def install(packages: Sequence[str]) -> bool:
    """Install `packages` as root; False when apt-get could not, having said why."""
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A fresh image has no lists at all. One unreachable source does not matter if the rest do.
    subprocess.run(
        ["apt-get", *_LOCK_WAIT, "-qq", "update"], env=settings, stdout=sys.stderr, check=False
    )
    done = subprocess.run(
        ["apt-get", *_LOCK_WAIT, "-qq", *_INSTALL, *packages],
        env=settings,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0
