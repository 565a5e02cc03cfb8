"""What Qt lacks is read off, named as Debian names it, and asked for in one line."""

from pathlib import Path
from types import ModuleType

import pytest

LDD = """\
/somewhere/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-icccm.so.4 => not found
\tlibxcb-keysyms.so.1 => not found
\tlibX11.so.6 => /lib/x86_64-linux-gnu/libX11.so.6 (0x00007f5a)
/somewhere/libQt6Widgets.so.6:
\tlibxcb-icccm.so.4 => not found
"""


def test_missing_libraries_are_read_off_ldd(libraries: ModuleType) -> None:
    assert libraries.not_found(LDD) == {"libxcb-icccm.so.4", "libxcb-keysyms.so.1"}
    assert libraries.not_found("") == set()


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-image.so.0", "libxcb-image0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxcb-xinerama.so.0", "libxcb-xinerama0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libfreetype.so.6", "libfreetype6"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ],
)
def test_a_package_is_named_after_its_library(
    libraries: ModuleType, soname: str, package: str
) -> None:
    assert libraries.package_for(soname) == package


def test_each_package_is_asked_for_once(libraries: ModuleType) -> None:
    sonames = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1"]
    assert libraries.packages_for(sonames) == ["libegl1", "libglib2.0-0"]


@pytest.mark.parametrize(
    ("settings", "plugin"),
    [
        ({"DISPLAY": ":0"}, "libqxcb.so"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "libqxcb.so"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libqwayland*.so"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "libqoffscreen.so"),
        ({"QT_QPA_PLATFORM": "vnc:port=5901"}, "libqvnc.so"),
    ],
)
def test_the_plugin_looked_at_is_the_one_that_would_load(
    libraries: ModuleType, settings: dict[str, str], plugin: str
) -> None:
    assert libraries.plugin_for(settings) == plugin


def test_any_font_file_below_a_folder_counts(libraries: ModuleType, tmp_path: Path) -> None:
    folders = [tmp_path / "missing", tmp_path]
    assert not libraries.has_font(folders)
    font = tmp_path / "truetype" / "Sans.TTF"
    font.parent.mkdir()
    (font.parent / "README").touch()
    assert not libraries.has_font(folders)
    font.touch()
    assert libraries.has_font(folders)


@pytest.mark.parametrize(
    ("release", "family"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, False),
        ({}, False),
    ],
)
def test_debian_and_its_descendants_are_known(
    debian: ModuleType, release: dict[str, str], family: bool
) -> None:
    assert debian.is_family(release) is family


def test_there_is_one_line_to_type(debian: ModuleType) -> None:
    line = debian.line_to_type(["libegl1", "libgl1"])
    assert line == "sudo apt-get install -y --no-install-recommends libegl1 libgl1"
