"""One row for each verb, and none that nobody writes."""

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import facilitator
from facilitator.core import verbs
from facilitator.core.verb import Undoing, Verb
from facilitator.core.verbs import ERASURES, VERBS, verb_of
from facilitator.store.steps import STEPS

PACKAGE = Path(facilitator.__file__).parent
WRITERS = ("act", "erase", "_revert")  # what a commit is made by, its verb among the arguments
# Who writes a verb, compares one, or gives a word a name: most modules need not be parsed.
SIGNS = re.compile(rf"\b(?:{'|'.join(WRITERS)})\(|\bverb\b|^\w[\w, ]* = [\"']", re.MULTILINE)


@cache
def trees() -> dict[str, ast.Module]:
    paths = (path for path in PACKAGE.rglob("*.py") if path != Path(inspect.getfile(verbs)))
    texts = ((str(path), path.read_text(encoding="utf-8")) for path in paths)
    return {path: ast.parse(text) for path, text in texts if SIGNS.search(text)}


@cache
def constants() -> dict[str, str]:
    """Return the words behind the names that modules give to single words."""
    found = {}
    for tree in trees().values():
        found.update(own_constants(tree))
    return found


def own_constants(tree: ast.Module) -> dict[str, str]:
    assigned = (node for node in tree.body if isinstance(node, ast.Assign))
    return dict(pair for node in assigned for pair in pairs(node.targets[0], node.value))


def pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, str]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, its in zip(target.elts, value.elts, strict=False):
            yield from pairs(each, its)
    elif isinstance(target, ast.Name) and isinstance(getattr(value, "value", None), str):
        yield target.id, ast.literal_eval(value)


def words_in(argument: ast.expr, names: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(argument):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Name) and node.id in names:
            yield names[node.id]


def written() -> set[str]:
    """Return the verbs that the program writes, read from its source."""
    calls = (each for tree in trees().values() for each in ast.walk(tree))
    return {
        word
        for call in calls
        if isinstance(call, ast.Call) and _name(call.func) in WRITERS
        for argument in call.args[:2]
        for word in words_in(argument, constants())
        if argument is call.args[0] or _name(call.func) == "erase"
    }


def _name(called: ast.expr) -> str:
    return getattr(called, "attr", "") or getattr(called, "id", "")


def compared() -> set[str]:
    """Return the words that a verb is compared with."""
    return {
        word
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare) and _name(node.left) == "verb"
        for each in node.comparators
        for word in words_in(each, own_constants(tree))
    }


@pytest.mark.slow
def test_each_verb_that_is_written_has_a_row_and_each_row_is_written() -> None:
    assert written() == VERBS.keys()


@pytest.mark.slow
def test_a_verb_that_something_depends_on_has_a_row() -> None:
    others = {"menu", "whose", "onward", "delete"}  # verbs of menus, not of the journal
    assert compared() - others <= VERBS.keys()
    assert len(compared() & VERBS.keys()) > 3


@pytest.mark.parametrize("row", VERBS.values(), ids=VERBS.keys())
def test_a_row_says_what_was_done(row: Verb) -> None:
    assert row.words.format(name="GBIF", names="GBIF, OCP")
    assert row.words[0].islower() or row.words.startswith("{name}")


def test_a_verb_of_another_version_is_shown_as_it_stands() -> None:
    made = verb_of("dim_the_lights")
    assert (made.words, made.of_room, made.erases) == ("dim the lights", False, False)
    assert made.undoing is Undoing.ORDINARY


def test_what_erases_is_lasting_and_found_by_the_index() -> None:
    """Another one needs a migration of the index, or each arrival reads the whole journal."""
    assert all(VERBS[each].undoing is Undoing.LASTING for each in ERASURES)
    listed = ", ".join(f"'{each}'" for each in sorted(ERASURES))
    statements = [each for step in STEPS for each in step.also]
    assert any(f"WHERE verb IN ({listed})" in each for each in statements)
