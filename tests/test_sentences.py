"""Sentences made below the window are data: templates written out, with values beside them."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.made_below import reader

PACKAGE = ROOT / "facilitator"
FILES = sorted(PACKAGE.rglob("*.py"))
BELOW = ("core/", "operations/", "readers/", "store/")  # writeup/ has a language of its own
IN_FILES = (  # words that stand in a file, whoever reads it in which language
    ("operations/privacy.py", "a delegate of "),  # in the place of a name
    ("operations/programmes.py", "Delegate of "),  # a role of the sample
    ("operations/unkept.py", "Key messages: "),  # of a text beside a session log
    ("operations/unkept.py", "Written contribution"),
    ("operations/publishing.py", "has no write-ups in"),  # only the command line says it
    ("readers/agenda/fields.py", "Per turn: "),  # of the notes of an item
    ("readers/agenda/fields.py", "hrink to"),
)
TWO_WORDS = re.compile(r"[a-z’]{2,} [a-z]{2,}")
PATTERN = re.compile(r"[\\?|]")  # a regular expression
MAKERS = ("core/errors.py", "core/sentences.py")  # of sentences from whatever they are given


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {name_of(each): ast.parse(each.read_text(encoding="utf-8")) for each in FILES}


@pytest.mark.slow
def test_nothing_is_put_together_in_a_raise(trees: dict[str, ast.Module]) -> None:
    faults = [
        f"{file}:{node.lineno}: {ast.unparse(node)}"
        for file, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        if any(is_put_together(each) for each in node.exc.args)
    ]
    assert not faults, "give a template and its values instead:\n" + "\n".join(faults)


@pytest.mark.slow
def test_templates_and_values_fit_each_other(trees: dict[str, ast.Module]) -> None:
    errors = reader().errors_of(trees.values())
    shown = {name_of(each) for each in reader().sources(PACKAGE)} - {*MAKERS}
    faults = [
        f"{file}:{call.lineno}: {fault}: {ast.unparse(call)}"
        for file in sorted(shown)
        for call in reader().made_in(trees[file], errors)
        for fault in faults_of(call)
    ]
    assert not faults, "\n".join(faults)


def test_sentences_below_the_window_are_data(trees: dict[str, ast.Module]) -> None:
    faults = [
        f"{file}:{node.lineno}: {ast.unparse(node)}"
        for file, tree in trees.items()
        if file.startswith(BELOW)
        for node in ast.walk(tree)
        if is_made_of_words(node)
        if not any(file == own and words in ast.unparse(node) for own, words in IN_FILES)
    ]
    assert not faults, "make a Sentence of it:\n" + "\n".join(faults)


@pytest.mark.slow
def test_the_window_shows_no_sentence_untranslated(trees: dict[str, ast.Module]) -> None:
    errors = reader().errors_of(trees.values())
    faults = [
        f"{file}:{node.lineno}: {ast.unparse(node)}"
        for file, tree in trees.items()
        if file.startswith("ui/")
        for node in shown_as_it_is(tree, errors)
    ]
    assert not faults, "show translated(…) of it:\n" + "\n".join(faults)


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("say(str(error))", True),
        ('say(f"{error}.")', True),
        ('say(f"{lost.sentence}.")', True),
        ("say(translated(error))", False),
        ("say(error.__cause__)", False),
    ],
)
def test_what_is_shown_untranslated_is_seen(line: str, seen: bool) -> None:
    tree = ast.parse(f"try:\n    act()\nexcept (OSError, BadInput) as error:\n    {line}")
    assert bool(list(shown_as_it_is(tree, frozenset({"BadInput"})))) == seen


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ('told = f"{n} acts are lost"', True),
        ('def f():\n    return "the disk is full" if full else ""', True),
        ('def f():\n    yield "a text in it cannot be read"', True),
        ('told = f"{path.name}-wal"', False),
        ('found = re.compile(rf"{day} of (?:the )?month")', False),
        ('def f():\n    return Sentence("the disk is full")', False),
    ],
)
def test_a_sentence_below_the_window_is_seen(line: str, seen: bool) -> None:
    assert any(map(is_made_of_words, ast.walk(ast.parse(line)))) == seen


@pytest.mark.parametrize(
    "line",
    [
        'raise BadInput(f"{path} is empty")',
        'raise BadInput("%s is empty" % path)',
        'raise BadInput("{} is empty".format(path))',
        'raise BadInput(path + " is empty")',
        'raise BadInput("; ".join(reasons))',
        "raise BadInput(str(error))",
        'raise KeyError(f"{table} has no field")',
    ],
)
def test_what_is_put_together_is_seen(line: str) -> None:
    (raised,) = ast.parse(line).body
    assert isinstance(raised, ast.Raise)
    assert isinstance(raised.exc, ast.Call)
    assert any(is_put_together(each) for each in raised.exc.args)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('Sentence("{path} is empty")', "path has no value"),
        ('Sentence("it is empty", path=path)', "path stands nowhere"),
        ('Sentence("{n} acts", n=2)', "a count has no form for one"),
        ('Sentence("{n} acts", one="{n} act")', "n has no value"),
        ('Sentence(f"{path} is empty")', "no template"),
        ('Refused("{} is empty", path=path)', "path stands nowhere"),
        ('Refused("{path} is empty", path=f"the file {path}")', "words in a value"),
        ('Refused("no {what}", what="file at all")', "words in a value"),
    ],
)
def test_what_does_not_fit_is_seen(line: str, fault: str) -> None:
    (call,) = reader().made_in(ast.parse(line), frozenset({"Refused"}))
    assert fault in list(faults_of(call))


def is_put_together(node: ast.expr) -> bool:
    match node:
        case ast.JoinedStr():
            return True
        case ast.BinOp(left, _, right):
            return any(
                (isinstance(each, ast.Constant) and isinstance(each.value, str))
                or is_put_together(each)
                for each in (left, right)
            )
        case ast.Call(ast.Attribute(_, "format" | "join")) | ast.Call(ast.Name("str" | "repr")):
            return True
        case ast.IfExp(_, body, orelse):
            return is_put_together(body) or is_put_together(orelse)
    return False


def shown_as_it_is(tree: ast.AST, errors: frozenset[str]) -> Iterator[ast.expr]:
    """Find `str(error)` and f-strings of errors of ours, and of sentences."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and ast.unparse(node.value).endswith(".sentence"):
            yield node.value
        if not isinstance(node, ast.ExceptHandler) or node.type is None or node.name is None:
            continue
        if errors & {each.id for each in ast.walk(node.type) if isinstance(each, ast.Name)}:
            for each in ast.walk(node):
                if ast.unparse(each) == f"str({node.name})" and isinstance(each, ast.Call):
                    yield each
                if isinstance(each, ast.FormattedValue) and ast.unparse(each.value) == node.name:
                    yield each.value


def is_made_of_words(node: ast.AST) -> bool:
    """Tell an f-string with words in it, and words that are returned as they stand."""
    if isinstance(node, ast.JoinedStr):
        return any(map(is_words, node.values))
    if isinstance(node, ast.Return | ast.Yield) and node.value is not None:
        told = node.value
        return any(
            map(is_words, (told.body, told.orelse) if isinstance(told, ast.IfExp) else (told,))
        )
    return False


def is_words(node: ast.expr) -> bool:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    return bool(TWO_WORDS.search(node.value)) and not PATTERN.search(node.value)


def faults_of(call: ast.Call) -> Iterator[str]:
    """Say what is wrong with a call that makes a sentence or an error of ours."""
    if not call.args or is_put_together(call.args[0]):
        yield "no template"
        return
    values = {each.arg: each.value for each in call.keywords}
    given = values.keys() - {"one"}
    texts = [text for each in reader().templates_of(call) for text in (each.text, each.one) if text]
    used = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    if texts and None not in given:
        yield from (f"{name} has no value" for name in sorted(used - given))
        yield from (f"{name} stands nowhere" for name in sorted(given - used))
    if ("n" in given) != ("one" in values):
        yield "a count has no form for one"
    yield from ("words in a value" for name in given if has_words(values[name]))


def has_words(node: ast.expr) -> bool:
    """Tell English in a value, which no translator would see."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    if isinstance(node, ast.IfExp):
        parts = [node.body, node.orelse]
    elif isinstance(node, ast.BoolOp):
        parts = node.values
    constants = [each.value for each in parts if isinstance(each, ast.Constant)]
    return any(isinstance(each, str) and any(map(str.isalpha, each)) for each in constants)
