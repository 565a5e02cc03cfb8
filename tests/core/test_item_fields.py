"""One table has an item's fields: nothing that an agenda says is lost on the way to a room."""

from dataclasses import fields

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_json import agenda_json
from facilitator.core.item_fields import (
    CODES,
    FIELDS,
    LISTED,
    AgendaItem,
    item_of,
    marks_in_words,
)
from facilitator.core.model import Item, Promise
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.store.schema import FIELDS as COLUMNS

FULL = AgendaItem(
    number=1,
    start="14:00",
    fixed=True,
    minutes=7.5,
    title="Cases",
    section="Part 1",
    method="Case",
    lead=("gbif", "Ana"),
    question="Q2",
    per_turn_s=45,
    shrink_to=5.0,
    cut_first=True,
    notes="Bring the chart",
    materials="https://example.org/chart\nchart.pdf",
    amber="20%",
    red="90s",
    promise=Promise.CHATHAM,
)


def test_each_field_of_an_item_has_one_row_and_one_column() -> None:
    names = [each.name for each in FIELDS]
    assert sorted(names) == sorted(each.name for each in fields(Item) if each.name != "id")
    assert set(names) <= COLUMNS["item"]


def test_each_field_of_an_agenda_goes_somewhere() -> None:
    listed = {each.name for each in fields(AgendaItem)} - {"number"}
    assert {each.listed for each in LISTED} == listed
    drafted = {each.name for each in fields(ItemDraft)}
    assert {each.listed for each in LISTED if each.as_read} <= drafted


def test_what_the_program_reads_itself_is_no_text_of_people() -> None:
    assert {"start", "question", "amber", "red", "promise"} == CODES


def test_marks_in_words() -> None:
    said = [
        "can shrink to 5 min",
        "cut first",
        "amber 20%",
        "red 90s",
        "promise: Chatham House Rule",
    ]
    assert list(marks_in_words(item_of(FULL, question=None))) == said
    assert list(marks_in_words(Item("i", "T", 0))) == []


def test_json_has_the_documented_keys_and_no_other() -> None:
    agenda = Agenda("A", "Q2", None, None, None, 7.5, (FULL,))
    (item,) = agenda_json(agenda)["items"]
    assert list(item) == [
        *("number", "start", "fixed", "minutes", "title", "section", "method", "lead"),
        *("question", "per_turn_s", "shrink_to", "cut_first", "notes", "materials", "promise"),
    ]
    assert item["promise"] == "chatham"
    assert item["lead"] == ["gbif", "Ana"]
    assert repr(item["shrink_to"]) == "5"
