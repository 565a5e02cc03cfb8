"""The house stands as designed: arrows point down, and each layer keeps to its own matters."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "facilitator"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))

# What each part may import. The command line reaches ui from within functions only.
OPERATIONS = {"core", "store", "readers", "writeup", "operations", "paths", "handles"}
BELOW_UI = OPERATIONS | {"settings", "log", "recent"}
MAY_IMPORT = {
    **{part: {"core"} for part in ("core", "handles", "paths")},
    **{part: {"core", "paths"} for part in ("settings", "log", "recent")},
    "store": {"core", "store", "handles", "paths"},  # what is kept outside the file
    "readers": {"core", "readers", "handles"},
    "writeup": {"core", "writeup", "paths", "handles"},
    "operations": OPERATIONS,
    "ui": BELOW_UI | {"ui"},
    "subcommands": BELOW_UI | {"ui", "subcommands"},
    "cli": BELOW_UI | {"ui", "subcommands"},
    "__main__": {"cli"},
    "__init__": set(),
}
CORE_LIBRARIES = sys.stdlib_module_names - {
    *{"os", "pathlib", "io", "time", "glob", "shutil", "tempfile", "subprocess", "socket"},
    *{"sqlite3", "urllib", "http", "threading", "logging", "locale"},
} | {"ahocorasick", "anyascii", "rapidfuzz"}
READS_THE_CLOCK = {"now", "today", "utcnow"}
DATABASES = {"sqlite3", "pysqlite3", "sqlite_utils"}
LATE = {"PySide6", "docx", "markdown", "sqlite_utils", "typst", "xlsxwriter"}
LONGEST_MODULE = 300
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
SQL = re.compile(
    r"\s*(?:(?:SELECT|select)\s.*?\s(?:FROM|from)\s|(?:INSERT|insert)\s+(?:OR|or|INTO|into)\s"
    r"|(?:UPDATE|update)\s+\S+\s+(?:SET|set)\s|(?:DELETE|delete)\s+(?:FROM|from)\s"
    r"|(?:CREATE|create|DROP|drop|ALTER|alter)\s+(?:\w+\s+)?"
    r"(?:TABLE|table|INDEX|index|VIEW|view|TRIGGER|trigger)\s|(?:PRAGMA|pragma)\s+\w"
    r"|BEGIN(?:\s|$)|COMMIT(?:\s|;|$)|ROLLBACK(?:\s|;|$)|VACUUM(?:\s|;|$))",
    re.DOTALL,
)


class Import(NamedTuple):
    """One imported module, with the line, and whether a function imports it late."""

    name: str
    line: int
    late: bool

    @property
    def top(self) -> str:
        return self.name.partition(".")[0]


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def module_names() -> frozenset[str]:
    return frozenset(module_name(file) for file in MODULES)


def part_of(name: str) -> str:
    """Return the part of the house that a module of the package belongs to."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


@cache
def imports(file: Path) -> list[Import]:
    found = statements(tree(file))
    return [Import(name, node.lineno, late) for node, late in found for name in names_in(node)]


def statements(block: ast.AST, *, late: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield every statement, and whether a function has it; what is within one holds no other."""
    for node in ast.iter_child_nodes(block):
        if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            yield node, late
            yield from statements(node, late=late or isinstance(node, FUNCTIONS))


def names_in(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"a relative import in line {node.lineno}: write it in full"
        whole = node.module or ""
        inner = [f"{whole}.{alias.name}" for alias in node.names]
        yield from (each if each in module_names() else whole for each in inner)


def own_imports(file: Path) -> list[Import]:
    return [found for found in imports(file) if found.top == "facilitator"]


def where(file: Path, line: int) -> str:
    return f"{file.relative_to(ROOT).as_posix()}:{line}"


def docstrings(file: Path) -> set[ast.AST]:
    owners = ast.Module | ast.ClassDef | FUNCTIONS
    return {
        node.body[0].value
        for node in ast.walk(tree(file))
        if isinstance(node, owners) and node.body and isinstance(node.body[0], ast.Expr)
    }


def calls(file: Path) -> Iterator[tuple[str, int]]:
    """Yield the last name of everything called, with its line."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            yield name, node.lineno


def test_every_module_has_its_place_in_the_house() -> None:
    parts = {part_of(module_name(file)) for file in MODULES}
    assert parts <= set(MAY_IMPORT)


def test_arrows_point_down() -> None:
    upward = [
        f"{where(file, found.line)} imports {found.name}"
        for file in MODULES
        for found in own_imports(file)
        if part_of(found.name) not in MAY_IMPORT.get(part_of(module_name(file)), set())
        if part_of(found.name) != "__init__"
    ]
    assert upward == []


def test_the_command_line_imports_the_window_late() -> None:
    early = [
        where(file, found.line)
        for file in MODULES
        if part_of(module_name(file)) in {"cli", "subcommands"}
        for found in own_imports(file)
        if part_of(found.name) == "ui" and not found.late
    ]
    assert early == []


def test_no_imports_in_a_circle() -> None:
    arrows = {module_name(file): {x.name for x in own_imports(file)} for file in MODULES}
    assert circle_in(arrows) == []


def circle_in(arrows: dict[str, set[str]]) -> list[str]:
    """Return the modules of one circle, or nothing; leaves are taken away until none is left."""
    rest = dict(arrows)
    while leaves := [name for name, targets in rest.items() if not targets & rest.keys()]:
        for name in leaves:
            del rest[name]
    return sorted(rest)


def test_packages_import_nothing_when_they_are_named() -> None:
    busy = [str(file) for file in MODULES if file.name == "__init__.py" and imports(file)]
    assert busy == []


@pytest.mark.parametrize(
    ("libraries", "home"), [({"PySide6", "shiboken6"}, "ui"), (DATABASES, "store")]
)
def test_a_library_stays_in_its_part(libraries: set[str], home: str) -> None:
    strays = [
        f"{where(file, found.line)} imports {found.name}"
        for file in MODULES
        for found in imports(file)
        if found.top in libraries and part_of(module_name(file)) != home
    ]
    assert strays == []


def test_sql_stays_in_the_store() -> None:
    strays = [
        where(file, node.lineno)
        for file in MODULES
        if part_of(module_name(file)) != "store"
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if SQL.match(node.value) and node not in docstrings(file)
    ]
    assert strays == []


@pytest.mark.parametrize(
    ("text", "is_sql"),
    [
        ("SELECT id FROM notes WHERE x", True),
        ("\n  select id\n  from notes where", True),
        ("UPDATE turns SET end = ?", True),
        ("insert into notes values (?)", True),
        ("CREATE VIRTUAL TABLE found USING fts5", True),
        ("PRAGMA user_version", True),
        ("BEGIN IMMEDIATE", True),
        ("Select a roundtable from the list", False),
        ("Update the agenda, then set it aside", False),
        ("Begin", False),
        ("Create a table of contents", False),
    ],
)
def test_sql_is_told_from_prose(text: str, is_sql: bool) -> None:
    assert bool(SQL.match(text)) is is_sql


def test_the_core_knows_neither_files_nor_the_time_of_day() -> None:
    core = [file for file in MODULES if part_of(module_name(file)) == "core"]
    foreign = [
        f"{where(file, found.line)} imports {found.name}"
        for file in core
        for found in imports(file)
        if found.top not in CORE_LIBRARIES | {"facilitator"}
    ]
    asked = [
        f"{where(file, line)} calls {name}"
        for file in core
        for name, line in calls(file)
        if name in READS_THE_CLOCK | {"open"}
    ]
    assert foreign + asked == []


def test_modules_stay_small() -> None:
    lengths = {
        file.relative_to(ROOT).as_posix(): len(file.read_text(encoding="utf-8").splitlines())
        for file in [*MODULES, *TESTS, *SCRIPTS]
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_tests_wait_for_conditions_and_never_sleep() -> None:
    fixed = re.compile(r"\b(?:[qm]?sleep|qtbot\.wait)\(", re.IGNORECASE)
    waits = [
        where(file, number)
        for file in TESTS
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if fixed.search(line)
    ]
    assert waits == []


def test_catching_everything_gives_its_reason() -> None:
    silent = []
    for file in [*MODULES, *SCRIPTS]:
        lines = file.read_text(encoding="utf-8").splitlines()
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.ExceptHandler) and catches_everything(node):
                near = lines[node.lineno - 2 : node.lineno]
                if not any("#" in line for line in near):
                    silent.append(where(file, node.lineno))
    assert silent == []


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler swallows all errors; one that tidies up and raises again does not."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    if handler.type is None:
        return True
    caught = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    return not caught.isdisjoint({"Exception", "BaseException"})


def test_the_command_line_starts_without_what_it_seldom_needs() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import facilitator.cli"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    loaded = {
        line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()
    }
    assert loaded & LATE == set()
