"""Refusals in the window name the key where there is one."""

import pytest

from facilitator.ui.actions.keys_for_commands import with_keys
from facilitator.ui.actions.map import ActionMap


@pytest.mark.parametrize(
    ("refusal", "shown"),
    [
        (
            "OAR is in the queue already: /unq takes them out",
            "OAR is in the queue already: Ctrl U, then Del Del takes them out",
        ),
        (
            "WikiRate is not here: mark WikiRate as present first (/present)",
            "WikiRate is not here: mark WikiRate as present first (Ctrl ⇧ R)",
        ),
        (
            "OCP has the floor: /yield takes it back first",
            "OCP has the floor: Alt − takes it back first",
        ),
        (
            "the roundtable has not started: /start it first",
            "the roundtable has not started: start (Ctrl ⇧ S) it first",
        ),
        (
            "the room is not open: /open it, or /start, first",
            "the room is not open: open (Ctrl R) it, or start (Ctrl ⇧ S), first",
        ),
        (
            "nobody has the floor: /floor WHO gives it to somebody",
            "nobody has the floor: Ctrl ⇧ F gives it to somebody",
        ),
        (
            "no item waits after this one: /item 3 goes back to it, /end ends",
            "no item waits after this one: Ctrl M, then ↵ goes back to it, Ctrl ⇧ E ends",
        ),
        (
            "2 still waiting: /next! moves on and keeps them for later",
            "2 still waiting: Ctrl ⇧ ↵ moves on and keeps them for later",
        ),
        ("the roundtable has ended: /reopen it first", "the roundtable has ended: reopen it first"),
        ("the file is at /home/start/x", "the file is at /home/start/x"),
    ],
)
def test_the_key_stands_for_the_command(actions: ActionMap, refusal: str, shown: str) -> None:
    assert with_keys(refusal, actions) == shown


@pytest.mark.parametrize(
    ("refusal", "said", "shown"),
    [
        (
            "GBIF hat das Wort schon: /yield nimmt es zurück",
            "GBIF has the floor already: /yield takes it back",
            "GBIF hat das Wort schon: Alt − nimmt es zurück",
        ),
        (
            "noch nicht begonnen: erst /start, dann gibt /yield es frei",
            "it has not started: /start it first, then /yield gives it",
            "noch nicht begonnen: erst start (Ctrl ⇧ S), dann gibt Alt − es frei",
        ),
        (
            "la salle est fermée : /start puis continuez",
            "the room is closed: /start it and go on",
            "la salle est fermée : start (Ctrl ⇧ S) puis continuez",
        ),
    ],
)
def test_in_another_language_a_key_stands_where_it_does_in_english(
    actions: ActionMap, refusal: str, said: str, shown: str
) -> None:
    assert with_keys(refusal, actions, english=said) == shown
