"""Reads from the code which texts it gives to the translator, and from lupdate which it finds."""

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.conftest import ROOT
from tests.made_below import reader

LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
_MARKER, _NOW, _MARKED = "QT_TRANSLATE_NOOP", "translate", "translate_marked"
_SHOWN = re.compile(
    r"set_?(text|title|hint|tool_?tip|status_?tip|window_?title|placeholder_?text)"
    r"|setAccessible(Name|Description)|show_(text|news)|say|announce|drawText"
    r"|addAction|addMenu|addTab|addItem|addRow"
    r"|QLabel|QPushButton|QAction|QMenu|QCheckBox|TextLabel|SectionLabel|LineButton|Line",
    re.IGNORECASE,
)
_WORD = re.compile("[A-Za-z]{2}")
_COUNT = {"tr": 2, _NOW: 4}  # where the count stands


@dataclass(frozen=True, slots=True)
class Text:
    """A text as a translator gets it; `counted` has a form for one and for several."""

    context: str
    source: str
    counted: bool = False


@dataclass(slots=True)
class Written:
    """What a piece of code gives to the translator; `faults` say what lupdate cannot read."""

    texts: set[Text] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def written_in(code: str, file: str) -> Written:
    """Read each call that translates or marks a text."""
    found = Written()
    for call, owner, in_string in _calls(ast.parse(code), "", in_string=False):
        name = _name_of(call)
        where = f"{file}:{call.lineno}: {ast.unparse(call)}"
        if name == "tr" and not (isinstance(call.func, ast.Attribute) and _is_self(call.func)):
            found.faults.append(f"{where}: tr is not called on self")
        elif name in ("tr", _NOW, _MARKER):
            _read(call, name, owner, where, found)
            if in_string:
                found.faults.append(f"{where}: a text in an f-string is not found")
        elif name == _MARKED and not _is_text(call.args[0]):
            found.faults.append(f"{where}: the context is not written out")
        elif name == "QCoreApplication.translate":
            found.faults.append(f"{where}: texts.translate is for this")
        elif any(_is_raw(each) for each in _shown_by(call)):
            found.faults.append(f"{where}: a text that no translator sees")
    return found


def _read(call: ast.Call, name: str, owner: str, where: str, found: Written) -> None:
    own = call.args if name == "tr" else call.args[1:]
    context = ast.Constant(owner) if name == "tr" else call.args[0]
    if not own or not (_is_text(context) and _is_text(own[0])):
        found.faults.append(f"{where}: context and text are not written out")
        return
    at = _COUNT.get(name, len(call.args))
    found.texts.add(Text(context.value, own[0].value, counted=len(call.args) > at))
    if call.keywords:
        found.faults.append(f"{where}: lupdate reads no names of arguments")
    if "%n" in own[0].value and not len(call.args) > at:
        found.faults.append(f"{where}: %n has no count")


def _calls(node: ast.AST, owner: str, *, in_string: bool) -> Iterator[tuple[ast.Call, str, bool]]:
    """Return each call with the class around it, and whether it stands in an f-string."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        inside = in_string or isinstance(child, ast.JoinedStr)
        if isinstance(child, ast.Call):
            yield child, owner, inside
        yield from _calls(child, inner, in_string=inside)


def _name_of(call: ast.Call) -> str:
    """Return what is called; the painter's and str's own `translate` are none of ours."""
    match call.func:
        case ast.Name(name):
            return name
        case ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            return "QCoreApplication.translate"
        case ast.Attribute(_, "tr"):
            return "tr"
    return ""


def _shown_by(call: ast.Call) -> Iterator[ast.expr]:
    """Return what a call shows on the screen, both sides of a choice."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else _name_of(call)
    shown = {"Prompt": call.args[1:], "Answer": call.args[:1]}.get(name, call.args)
    for each in shown if name in ("Prompt", "Answer") or _SHOWN.fullmatch(name) else ():
        yield from (each.body, each.orelse) if isinstance(each, ast.IfExp) else (each,)


def _is_raw(node: ast.expr) -> bool:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(_is_text(each) and _WORD.search(each.value) for each in parts)


def _is_self(called: ast.Attribute) -> bool:
    return isinstance(called.value, ast.Name) and called.value.id == "self"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@cache
def extracted() -> frozenset[Text]:
    """Return what lupdate finds in the whole program."""
    return frozenset(extract(sorted((ROOT / "facilitator").rglob("*.py"))))


@cache
def translatable() -> frozenset[Text]:
    """Return what translators get: that, and the sentences made below the window."""
    found = reader().collected(reader().sources(ROOT / "facilitator"))
    made = {Text(reader().CONTEXT, each.text, counted=bool(each.one)) for each in found}
    return extracted() | made


def extract(files: list[Path]) -> Iterator[Text]:
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "found.ts")
        command = [LUPDATE, "-silent", "-locations", "none", *files, "-ts", made]
        subprocess.run(command, check=True, timeout=120)
        yield from texts_of(made.read_text(encoding="utf-8"))


def texts_of(ts: str) -> Iterator[Text]:
    """Read a .ts file."""
    for context in ET.fromstring(ts).iter("context"):  # noqa: S314 - our own
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            source = message.findtext("source") or ""
            yield Text(context.findtext("name") or "", source, counted=counted)
