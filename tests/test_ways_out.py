"""Every way by which words leave a programme, each with the names check it passes.

A way is found in the code by what it does: it writes a file for somebody, fills the clipboard, or
prints a whole text. One that is not in the table fails here: give it its check first.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "facilitator"

# Methods by which a class hands words to Qt, which puts them on the clipboard.
HANDED_TO_QT = {"createMimeDataFromSelection", "mimeData"}
CALLED = {"replace_file", "setMimeData", "put_on_clipboard"}
MAKES = "store.making import make"
# A module without any of these words has no way out: most need not be parsed.
SIGNS = {*HANDED_TO_QT, *CALLED, "clipboard", "stdout", MAKES}

# Module and function: the check that it asks itself, or whoever is named after the colon does.
CHECKED = {
    "writeup/publish.py publish": "require_decided",
    "ui/publish/export.py copy": "markdown_of",
    "ui/publish/preview.py createMimeDataFromSelection": "may_leave",
    "operations/before_the_day.py write_invitation": "invitation_out",
    "operations/before_the_day.py _write_calendar": "invitation_out",
    "ui/before/getting_ready.py _copy": "invitation_out",
    "subcommands/invite.py run": "invitation_out",
    "operations/participants_copy.py write_participants_copy": "_require_no_names",
    "operations/actions_out.py write_actions": "require_nobody_told",
    "operations/agendas_out.py write_agenda": (
        "refuse_promised_names: subcommands/agenda_out.py run, ui/prepare/agenda_saving.py _save"
    ),
}
# What goes to nobody but the one who has the programme anyway, and says so.
OWN = {
    "operations/before_the_day.py write_sheet": "for the interpreter, by name",
    "ui/leaving.py _put": "what could not be saved, for whoever typed it",
    "subcommands/consent.py run": "somebody's own words only, and what they own",
    "ui/consents/desk.py _copy_message": "somebody's own words only, and what they own",
    "subcommands/comments.py run": "the same, or the questions somebody is asked about",
    "ui/comments/desk.py _on_done": "the same, or the questions somebody is asked about",
    "ui/review/reply_request.py _copy": "questions, and the name of who is asked: no note",
    "ui/consents/about_desk.py _copy": "one person's page: what is undecided is held back in it",
    "operations/programmes.py create_empty": "a new programme, without a note",
    "operations/programmes.py create_sample": "a new programme, without a note",
    "subcommands/streams.py _write": "answers about the programme, to whoever has it",
}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))


def names_used(node: ast.AST) -> set[str]:
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return names | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}


def leads_out(function: ast.FunctionDef) -> bool:
    """Say whether words leave here: by a file, by the clipboard, or by standard output."""
    if function.name in HANDED_TO_QT:
        return True
    for call in (each for each in ast.walk(function) if isinstance(each, ast.Call)):
        used = names_used(call.func)
        called = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if called in CALLED:
            return True
        if called == "setText" and "clipboard" in used:
            return True
        if called == "write" and "stdout" in used:
            return True
    return False


def ways_out() -> dict[str, ast.FunctionDef]:
    found = {}
    for file in sorted(ROOT.rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if name.startswith("store/") or name in ("writeup/files.py", "ui/clipboard.py"):
            continue  # the programme file itself, with its backups; and what the two calls are
        text = file.read_text(encoding="utf-8")
        if not any(sign in text for sign in SIGNS):
            continue
        makes_files = MAKES in text
        for function in functions(ast.parse(text)):
            if leads_out(function) or (makes_files and "make" in names_used(function)):
                found[f"{name} {function.name}"] = function
    return found


def test_every_way_out_is_known_with_its_check() -> None:
    found = ways_out().keys()
    assert found - CHECKED.keys() - OWN.keys() == set()
    assert (CHECKED.keys() | OWN.keys()) - found == set(), "a way that is no more"


@pytest.mark.parametrize("way", CHECKED)
def test_its_check_is_asked(way: str) -> None:
    check, _, elsewhere = CHECKED[way].partition(": ")
    for place in elsewhere.split(", ") if elsewhere else [way]:
        name, _, function = place.partition(" ")
        tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
        asking = [each for each in functions(tree) if check in names_used(each)]
        assert [each for each in asking if each.name == function or elsewhere], place


def test_the_checks_end_in_one_function() -> None:
    """Whatever is asked under another name comes to `check` or `names_in` of the names check."""
    ends = {
        "writeup/publish.py require_decided": "_refuse",
        "writeup/publish.py require_nameless": "names_in",
        "writeup/publish.py markdown_to_copy": "names_in",
        "ui/publish/writing.py markdown_of": "markdown_to_copy",
        "ui/publish/writing.py may_leave": "require_nameless",
        "ui/publish/export.py may_leave": "may_leave",
        "operations/before_the_day.py invitation_out": "require_nobody_named",
        "operations/promised_names.py require_nobody_named": "promised_away",
        "operations/promised_names.py promised_away": "check",
        "operations/agendas_out.py refuse_promised_names": "promised_away",
        "operations/participants_copy.py _require_no_names": "_require_nameless",
        "operations/participants_copy.py _for_participants": "compose_roundtable",
        "operations/participants_copy.py _require_nameless": "names_in",
        "operations/actions_out.py require_nobody_told": "_require_nameless",
        "operations/actions_out.py _of_roundtable": "_require_nameless",
        "operations/actions_out.py _require_nameless": "names_in",
    }
    for place, end in ends.items():
        name, _, function = place.partition(" ")
        tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
        found = [each for each in functions(tree) if each.name == function]
        assert found, place
        assert any(end in names_used(each) for each in found), place
