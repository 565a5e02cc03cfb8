"""The SQLite of our own is asked for where it comes as a wheel, and nowhere else."""

import tomllib

import pytest
from packaging.requirements import Requirement

from tests.conftest import ROOT


def is_asked_for(**environment: str) -> bool:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (asked,) = [each for each in project["dependencies"] if each.startswith("pysqlite3")]
    marker = Requirement(asked).marker
    assert marker is not None
    usual = {"implementation_name": "cpython", "python_version": "3.12"}
    return marker.evaluate({**usual, **environment})


@pytest.mark.parametrize(
    ("system", "machine", "asked"),
    [
        ("linux", "x86_64", True),
        ("linux", "aarch64", False),
        ("linux", "riscv64", False),
        ("darwin", "arm64", True),
        ("darwin", "x86_64", False),
        ("win32", "AMD64", True),
        ("win32", "ARM64", False),
    ],
)
def test_it_is_asked_for_by_system_and_machine(system: str, machine: str, asked: bool) -> None:
    here = {"sys_platform": system, "platform_machine": machine}
    assert is_asked_for(**here) is asked
    assert not is_asked_for(**here, python_version="3.15")
    assert not is_asked_for(**here, implementation_name="pypy")
