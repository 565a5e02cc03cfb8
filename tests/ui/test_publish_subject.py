"""What is written up on the Publish page: the whole page obeys the choice at its top."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.core.subject import SERIES, Subject, SubjectKind
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import RULES, PublishHouse, choose, pick


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    made = PublishHouse(qtbot, session, actions, clock, tmp_path)
    made.hold(Promise.ORGANISATION, RULES, "OSMF: A point of another")
    return made.show()


def write_up(house: PublishHouse, kind: SubjectKind) -> None:
    pick(house.page.controls.subject.kind, kind)


@pytest.mark.slow
def test_the_series_is_written_up_and_kept_as_a_version_of_it(house: PublishHouse) -> None:
    write_up(house, SubjectKind.SERIES)
    title = house.session.programme.title
    text = house.page.preview.toPlainText()
    assert text.startswith(f"DRAFT · PUBLIC VERSION\n{title}")
    assert (
        house.page.controls.file_name.full_text()
        == "open-x-peer-learning-network PUBLIC draft.docx"
    )
    assert not house.page.messages.isVisible()
    house.read_through()
    house.trigger("export")
    house.wait_outcome("Written to")
    (version,) = sent_versions(house.session.db)
    assert version.roundtable == SERIES.key


def test_the_numbers_for_a_funder_go_into_no_file_of_the_series(house: PublishHouse) -> None:
    write_up(house, SubjectKind.SERIES)
    outline = house.page.controls.outline
    outline.choose_named("Numbers for a funder")
    outline.chosen.emit()
    name = "open-x-peer-learning-network-in-numbers PUBLIC draft.docx"
    house.qtbot.waitUntil(lambda: house.page.controls.file_name.full_text() == name, timeout=3_000)


def test_an_organisation_is_written_up_with_its_own_points(house: PublishHouse) -> None:
    write_up(house, SubjectKind.ORGANISATION)
    gbif = next(each for each in house.session.programme.organisations if each.handle == "gbif")
    pick(house.page.controls.subject.which, Subject(SubjectKind.ORGANISATION, gbif.id).key)
    house.wait_text("Write the rules")
    assert "A point of another" not in house.page.preview.toPlainText()


def test_a_theme_has_what_was_said_on_it(house: PublishHouse) -> None:
    write_up(house, SubjectKind.THEME)
    question = next(q for q in house.session.programme.questions if q.code == "Q2")
    pick(house.page.controls.subject.which, Subject(SubjectKind.THEME, question.id).key)
    assert "Write the rules" in house.page.preview.toPlainText()
    question = next(q for q in house.session.programme.questions if q.code == "Q3")
    pick(house.page.controls.subject.which, Subject(SubjectKind.THEME, question.id).key)
    assert "Write the rules" not in house.page.preview.toPlainText()


def test_a_person_is_for_the_team_where_people_were_promised_away(
    house: PublishHouse, qtbot: QtBot
) -> None:
    write_up(house, SubjectKind.PERSON)
    assert "rules out: write the series up, or for the team" in house.outcome()
    assert house.page.preview.toPlainText() == ""
    assert house.page.document() is None
    choose(qtbot, house.page.controls.audience, "team")
    assert house.outcome() == ""
    assert "INTERNAL" in house.page.preview.toPlainText()


@pytest.mark.slow
def test_the_roundtable_in_hand_is_gone_to_again(house: PublishHouse) -> None:
    write_up(house, SubjectKind.SERIES)
    second = house.hold(Promise.ORGANISATION, "GBIF: The second one")
    house.wait_text("The second one")
    assert house.page.controls.subject.value() == second
    assert house.page.messages.isVisible()
