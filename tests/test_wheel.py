"""What is shipped is found wherever it was installed: from a checkout, editable, from a wheel."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
WHERE = """
import facilitator, sys
from facilitator.paths import resource
print(facilitator.__file__)
print(resource("agendas"))
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """Return the Python of a new environment that has the dependencies, but not the program."""
    folder = tmp_path / "fresh"
    venv.create(folder, symlinks=os.name != "nt")
    python = folder / SCRIPTS / "python"
    packages = run(
        python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path
    )
    # Lines of a .pth file come last on the path: what is installed here goes first.
    link = Path(packages.strip()) / "dependencies.pth"
    link.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def install(python: Path, *what: str | Path) -> None:
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    offline = ["--no-deps", "--no-index", "--no-build-isolation", "--ignore-installed"]
    run(*pip, *offline, *what, cwd=ROOT)


def places(python: Path, cwd: Path) -> list[Path]:
    """Return where the program is imported from, and where it finds the agendas."""
    return [Path(line) for line in run(python, "-c", WHERE, cwd=cwd).splitlines()]


def assert_understands_a_shipped_agenda(python: Path, agendas: Path, cwd: Path) -> None:
    shipped = sorted(agendas.glob("*.md"))
    assert shipped
    output = run(python.parent / "facilitator", "agenda", shipped[0], "--json", cwd=cwd)
    assert json.loads(output)["items"]


def test_a_wheel_holds_all_it_needs(fresh: Path, elsewhere: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path]
    run(*build, ROOT, cwd=elsewhere)
    install(fresh, *tmp_path.glob("facilitator-*.whl"))
    module, agendas = places(fresh, elsewhere)
    assert module.is_relative_to(tmp_path)
    assert agendas.is_relative_to(module.parent)
    assert_understands_a_shipped_agenda(fresh, agendas, elsewhere)


def test_an_editable_install_uses_the_checkout(fresh: Path, elsewhere: Path) -> None:
    install(fresh, "--editable", ROOT)
    assert places(fresh, elsewhere) == [
        ROOT / "facilitator" / "__init__.py",
        ROOT / "resources" / "agendas",
    ]
    assert_understands_a_shipped_agenda(fresh, ROOT / "resources" / "agendas", elsewhere)


def test_a_checkout_needs_no_install(fresh: Path) -> None:
    assert places(fresh, ROOT) == [
        ROOT / "facilitator" / "__init__.py",
        ROOT / "resources" / "agendas",
    ]
