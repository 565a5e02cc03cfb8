"""What was left out is listed, and taken in again with what it had."""

import pytest

from facilitator.cli import main
from facilitator.core.errors import Refused
from facilitator.core.model import Promise
from facilitator.core.names.check import forbidden_forms
from facilitator.core.numbering import left_out, still_asked
from facilitator.operations.history import undo
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.operations.setting_up.organisations import remove_organisation
from facilitator.operations.setting_up.people import put_on_roster, take_off_roster
from facilitator.operations.setting_up.questions import move_question, remove_question
from facilitator.operations.setting_up.roundtables import remove_roundtable
from facilitator.operations.setting_up.tags import set_tags
from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.operations.typed_line import enter_line
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.left_out import offered_tags, what_was_left_out
from facilitator.store.queries.programme import load_tags, roundtables
from facilitator.store.queries.records import load_record

NOON = 1_794_830_400_000
MIN = 60_000
LATER = NOON + 60 * MIN
LINES = ("@gbif #q2 #[rivers] Languages decide", "/floor gbif", "/yield")


@pytest.fixture
def room(store: Store) -> str:
    """Hold a roundtable on Q2 with a note on it that has a tag."""
    theme = store.standing.programme.questions[1].id
    made = plan_roundtable(store, theme, at=NOON, title="Governance", zone="UTC").subject[0]
    start(store, made, at=NOON + 1)
    for at, line in enumerate(LINES, start=2):
        enter_line(store, made, line, at=NOON + at)
    end(store, made, at=NOON + MIN)
    return made


def told(store: Store) -> list[tuple[str, str, str]]:
    return [(each.kind, each.name, each.beside) for each in what_was_left_out(store.db)]


def gbif(store: Store) -> str:
    return next(o.id for o in store.standing.programme.organisations if o.handle == "gbif")


@pytest.mark.usefixtures("room")
def test_all_kinds_are_listed_with_what_tells_them_apart(store: Store) -> None:
    theme = store.standing.programme.questions[0].id
    planned = plan_roundtable(store, theme, at=LATER, title="Value", zone="UTC").subject[0]
    remove_organisation(store, gbif(store), at=LATER)
    remove_roundtable(store, planned, at=LATER)
    remove_question(store, store.standing.programme.questions[1].id, at=LATER)
    set_tags(store, [], at=LATER)
    assert told(store) == [
        ("organisation", "Global Biodiversity Information Facility", ""),
        ("person", "Tim Robertson", "GBIF"),
        ("roundtable", "Value", "2"),
        ("question", "Governance", "Q2"),
        ("tag", "rivers", ""),
    ]
    before = store.standing.programme
    for each in what_was_left_out(store.db):
        if each.kind != "person":  # comes with the organisation
            take_in_again(store, each.kind, each.id, at=LATER + 1)
    assert told(store) == []
    assert left_out(store.standing.programme, None) == frozenset()
    assert [each.number for each in roundtables(store.db)] == [1, 2]
    for _ in range(4):
        undo(store, at=LATER + 2)
    assert store.standing.programme == before
    assert check(store.db, full=True) == ()


def test_only_who_was_left_out_with_it_comes_back_with_an_organisation(
    store: Store, room: str
) -> None:
    home = gbif(store)
    (ana,) = put_on_roster(store, "Ana Lima", organisation=home, at=NOON + 2 * MIN).subject
    with store.act("recover", at=NOON + 3 * MIN) as act:  # she raised a hand once
        act.create("queue", roundtable=room, person=ana, organisation=home, kind="hand")
    take_off_roster(store, ana, at=NOON + 4 * MIN)
    remove_organisation(store, home, at=LATER)
    take_in_again(store, "organisation", home, at=LATER + 1)
    assert told(store) == [("person", "Ana Lima", "GBIF")]
    remove_organisation(store, home, at=LATER + 2)
    take_in_again(store, "person", ana, at=LATER + 3)
    assert told(store) == [("person", "Tim Robertson", "GBIF")]


def test_a_question_left_out_keeps_its_notes_and_is_asked_no_more(store: Store, room: str) -> None:
    theme, other = store.standing.programme.questions[1], store.standing.programme.questions[3]
    before = load_record(store.db, room).notes
    remove_question(store, theme.id, at=LATER)
    assert load_record(store.db, room).notes == before
    assert before[0].questions == (theme.id,)
    assert theme.id not in [each.id for each in still_asked(store.standing.programme)]
    move_question(store, other.id, 2, at=LATER + 1)
    asked = [each.code for each in still_asked(store.standing.programme)]
    assert asked == ["Q1", "Q4", "Q3"]
    take_in_again(store, "question", theme.id, at=LATER + 2)
    assert theme.id in [each.id for each in still_asked(store.standing.programme)]


def test_a_question_with_a_roundtable_to_come_stays(store: Store) -> None:
    theme = store.standing.programme.questions[1].id
    planned = plan_roundtable(store, theme, at=NOON, title="Governance", zone="UTC").subject[0]
    with pytest.raises(Refused, match="roundtable 1 is on Q2, and is not over: take it out first"):
        remove_question(store, theme, at=LATER)
    remove_roundtable(store, planned, at=LATER)
    remove_question(store, theme, at=LATER + 1)
    take_in_again(store, "roundtable", planned, at=LATER + 2)
    assert told(store) == []  # it brings its theme


@pytest.mark.usefixtures("room")
def test_a_theme_that_something_is_planned_on_is_back(store: Store) -> None:
    theme = store.standing.programme.questions[1].id
    remove_question(store, theme, at=LATER)
    plan_roundtable(store, theme, at=LATER + 1, title="Governance", zone="UTC")
    assert told(store) == []


def test_the_number_of_a_roundtable_left_out_is_kept_for_it(store: Store) -> None:
    planned = plan_roundtable(store, None, at=NOON, title="One", zone="UTC").subject[0]
    remove_roundtable(store, planned, at=NOON + 1)
    plan_roundtable(store, None, at=NOON + 2, title="Two", zone="UTC")
    take_in_again(store, "roundtable", planned, at=NOON + 3)
    assert [(each.label, each.title) for each in roundtables(store.db)] == [
        ("1", "One"),
        ("2", "Two"),
    ]


def test_tags_are_offered_left_out_and_taken_in_by_name(store: Store, room: str) -> None:
    set_tags(store, ["rivers", "Lakes"], at=LATER)
    assert sorted(name for _, name in offered_tags(store.db)) == ["Lakes", "rivers"]
    tags = load_record(store.db, room).notes[0].tags
    set_tags(store, [], at=LATER + 1)
    assert offered_tags(store.db) == ()
    assert [name for _, name in load_tags(store.db)] == ["rivers"]  # no note had the other
    assert load_record(store.db, room).notes[0].tags == tags != ()
    set_tags(store, ["Rivers"], at=LATER + 2)
    assert [each for each, _ in offered_tags(store.db)] == list(tags)
    with pytest.raises(Refused, match="a tag has at most 100 letters"):
        set_tags(store, ["x" * 101], at=LATER + 3)


@pytest.mark.usefixtures("room")
def test_on_the_command_line(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    store.close()
    for what, one in (("organisation", "gbif"), ("person", "Tim Robertson"), ("question", "Q2")):
        for option in ("--remove", "--back"):
            assert main(["set", str(store.path), what, one, option]) == 0
        assert main(["set", str(store.path), what, one, "--back"]) == 1
    told = capsys.readouterr()
    assert "Q2 Governance" in told.out
    assert "left out: the notes on it stay" in told.out
    assert told.out.count("is taken in again") == 3
    assert told.err.count("nothing is to be taken in again") == 3


@pytest.mark.usefixtures("room")
def test_their_names_are_protected_all_the_while(store: Store) -> None:
    before = forbidden_forms(store.standing.programme, Promise.CHATHAM)
    remove_organisation(store, gbif(store), at=LATER)
    assert forbidden_forms(store.standing.programme, Promise.CHATHAM) == before


@pytest.mark.usefixtures("room")
def test_what_is_in_the_programme_is_not_taken_in(store: Store) -> None:
    with pytest.raises(Refused, match="that is in the programme already"):
        take_in_again(store, "organisation", gbif(store), at=LATER)
