"""Read from the code the templates of refusals and other sentences, which lupdate does not know.

They are what `Sentence(…)` and our errors are made with (facilitator/core/sentences.py), written
out where they are made. What only the command line says stays English.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CONTEXT = "Sentences"  # of facilitator/ui/texts.py
_BASE, _SENTENCE, _OF_SUPER = "FacilitatorError", "Sentence", "super().__init__"
_COMMAND_LINE = ("subcommands", "cli.py")
_HEAD = re.compile(r"^[ ]*(class \w+\([^)]*\)):", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Template:
    """A template as a translator gets it; `one` is its form for one, where it counts."""

    text: str
    one: str = ""


def sources(package: Path) -> list[Path]:
    """Return the modules whose sentences the window may show."""
    found = sorted(package.rglob("*.py"))
    return [each for each in found if each.relative_to(package).parts[0] not in _COMMAND_LINE]


def errors_of(trees: Iterable[ast.AST]) -> frozenset[str]:
    """Return the names of our errors: the base and all that derive from it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {_BASE}
    while more := {name for name, own in bases.items() if own & found} - found:
        found |= more
    return frozenset(found)


def made_in(tree: ast.AST, errors: frozenset[str]) -> Iterator[ast.Call]:
    """Return each call that makes a sentence or an error of ours, in an error's own class too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in errors - {_BASE}:
            yield from (each for each in _calls(node) if ast.unparse(each.func) == _OF_SUPER)
    for call in _calls(tree):
        if isinstance(call.func, ast.Name) and call.func.id in errors | {_SENTENCE}:
            yield call


def templates_of(call: ast.Call) -> Iterator[Template]:
    """Return the templates of a call: none where it is given a sentence, two for a choice."""
    ones = {each.arg: each.value for each in call.keywords}.get("one")
    forms = list(_written_out(ones)) if ones is not None else [""]
    for text in _written_out(call.args[0]) if call.args else ():
        yield Template(text, forms[0])


def collected(files: Iterable[Path]) -> set[Template]:
    """Return every template with words in it that these modules hold."""
    texts = [each.read_text(encoding="utf-8") for each in files]
    heads = "\n".join(f"{head}: ..." for text in texts for head in _HEAD.findall(text))
    errors = errors_of([ast.parse(heads)])
    named = re.compile(rf"\b(?:{'|'.join(errors | {_SENTENCE})})\b")
    trees = (ast.parse(text) for text in texts if named.search(text))  # most name none of them
    made = (each for tree in trees for call in made_in(tree, errors) for each in templates_of(call))
    return {each for each in made if _has_words(each.text)}


def as_code(templates: Iterable[Template]) -> str:
    """Write templates as lupdate reads them."""
    lines = ["def sentences(n):"]
    for each in sorted(templates, key=lambda each: each.text):
        if each.one:
            lines.append(f'    translate("{CONTEXT}", {_quoted(each.text)}, "", BY_COUNT, n)')
        else:
            lines.append(f'    QT_TRANSLATE_NOOP("{CONTEXT}", {_quoted(each.text)})')
    return "\n".join((*lines, ""))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(tree) if isinstance(each, ast.Call))


def _written_out(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_written_out(node.body), *_written_out(node.orelse))


def _has_words(text: str) -> bool:
    """Tell as `has_words` of facilitator/core/sentences.py does, which no script can import."""
    depth, words = 0, False
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        words = words or (depth == 0 and letter.isalpha())
    return words


def _quoted(text: str) -> str:
    inside = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{inside}"'
