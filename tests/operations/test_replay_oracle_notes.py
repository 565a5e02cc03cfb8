"""Whose words a note is, on which question and with which tags, worked out by hand."""

from pathlib import Path

import pytest

from tests.operations.logs import play
from tests.operations.oracle_house import brief_of

CONTEXT = [
    ("1:00 @oar #q3; 1:10 One; 1:20 /floor ocp; 1:30 Two; 1:40 /next; 1:50 Three", "oar ocp -"),
    ("1:00 @oar; 1:20 /floor ocp; 1:40 /yield; 1:50 Words", "-"),
    ("0:30 /floor gbif; 1:00 @oar; 1:20 /interpose ocp; 1:40 /return; 1:50 Words", "gbif"),
    ("1:00 @oar; 1:20 /floor ocp; 1:40 /undo; 1:50 Words", "oar"),
    ("0:30 /floor gbif; 1:00 @oar; 1:20 /floor nobody; 1:30 Words", "oar"),
    ("0:30 /floor gbif; 1:00 @oar; 1:20 /chair; 1:30 Words", "-"),
    ("0:30 /floor gbif; 1:00 @oar; 1:20 /pause; 1:30 One; 1:40 /resume; 1:50 Two", "oar oar"),
    ("0:30 /floor gbif; 1:00 @oar; 2:00 /shift +15s; 2:10 Words", "oar"),
    ("1:00 @oar @ocp; 1:20 Words", "oar,ocp"),
    ("1:00 @oar; 1:10 @ocp One; 1:20 Two", "ocp oar"),
    ("1:00 /floor gbif; 2:00 One; 2:00 /floor ocp; 2:00 Two", "gbif ocp"),
    ("1:00 /floor gbif; 1:10 One; 1:20 /floor ocp; 1:30 ... goes on", "gbif"),
    ("1:00 /floor gbif; 4:00 /end; 5:00 Afterwards", "-"),
]


@pytest.mark.parametrize(("events", "said"), CONTEXT)
def test_whose_words_it_is(tmp_path: Path, events: str, said: str) -> None:
    assert brief_of(tmp_path, f"0:00 /start; {events}")["said"] == said


QUESTIONS = [
    ("1:00 #q3; 1:10 One; 1:20 /floor ocp; 1:30 Two; 1:40 /next; 1:50 Three", "Q3 Q3 Q2"),
    ("1:00 #q3; 1:20 /next; 1:40 /item 1; 1:50 Words", "Q2"),
    ("1:00 @oar #q3; 1:10 @ocp; 1:20 One; 1:30 #q4; 1:40 Two", "Q3 Q4"),
    ("1:00 #q3; 1:10 One #q1; 1:20 Two", "Q1 Q3"),
    ("1:00 #business-model One; 1:10 and #value-impact two; 1:20 #Governance three", "Q3 Q1 Q2"),
]


@pytest.mark.parametrize(("events", "on"), QUESTIONS)
def test_which_question_it_is_on(tmp_path: Path, events: str, on: str) -> None:
    assert brief_of(tmp_path, f"0:00 /start; {events}")["on"] == on


LINES: list[tuple[str, dict[str, object]]] = [
    ("Words", {"people": ["Tim Robertson"], "kind": "insight", "attribution": "organisation"}),
    ("@oar @gbif both", {"said_by": ["oar", "gbif"], "people": []}),
    ("@Katie Shaw words", {"said_by": ["oar"], "people": ["Katie Shaw"]}),
    ("Open Contracting Partnership: words", {"said_by": ["ocp"], "people": []}),
    ("@ocp agrees with @oar and @gbif", {"said_by": ["ocp"], "about": ["oar", "gbif"]}),
    ("(@oar) words", {"said_by": ["oar"]}),
    ("they “@oar” said", {"said_by": ["gbif"], "about": ["oar"]}),
    ("Result: it works", {"said_by": ["gbif"], "about": []}),
    ("12:30 GBIF arrives", {"people": ["Tim Robertson"], "about": []}),
    ("`@oar #q3` as code, bob@oar, x.org/#q3", {"about": [], "questions": ["Q2"]}),
    ("\\@oar is meant so", {"said_by": ["gbif"], "about": []}),
    ("C# and #1 and #fee", {"tags": [], "questions": ["Q2"]}),
    ("#[new tag] words", {"tags": ["new tag"]}),
    ("!quote !barrier words", {"kind": "quote"}),
    ("!important words", {"kind": "insight"}),
    ("words !off", {"attribution": "off", "kind": "insight"}),
    ("what ??? was", {"gap": True}),
    ("OAR: !action @ocp share", {"said_by": ["oar"], "owner": "ocp", "about": []}),
    ("action: OCP to share by Friday", {"kind": "action", "owner": "ocp", "due": "2026-10-09"}),
    ("!action @James McKinney share 2026-12-01", {"owner": "James McKinney", "due": "2026-12-01"}),
    ("!action share by 7 Oct", {"owner": None, "due": "2027-10-07"}),
    ("!action share by 31 Nov", {"kind": "action", "due": None}),
    ("agreed by 12 Nov", {"kind": "insight", "due": None}),
    ("reaction: OCP to share", {"kind": "insight", "owner": None}),
    ("one\\ntwo \\\\ three", {"text": "one\ntwo \\ three"}),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_what_a_line_becomes(tmp_path: Path, line: str, expected: dict[str, object]) -> None:
    (note,) = play(tmp_path, f"0:00 /start\n1:00 /floor gbif\n1:10 {line}")["notes"]
    assert {name: note[name] for name in expected} == expected
