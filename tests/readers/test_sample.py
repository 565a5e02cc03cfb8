import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

from facilitator.core.agenda import KnownNames
from facilitator.core.errors import BadInput
from facilitator.core.model import Programme
from facilitator.paths import resource
from facilitator.readers.agenda.read import read_agenda
from facilitator.readers.sample import SampleProgramme, read_sample
from facilitator.readers.session_log import read_session_log

MEMBERS = ["gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate"]
REHEARSAL = "rehearsal/rehearsal.log"
LIGHT_SURFACE, DARK_SURFACE = "#FFFFFF", "#1F252A"


@pytest.fixture(scope="module")
def sample() -> SampleProgramme:
    return read_sample(resource("samples/open-x.json"))


@pytest.fixture
def raw() -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(resource("samples/open-x.json").read_text(encoding="utf-8"))
    return whole


def refusal(folder: Path, value: object) -> str:
    path = folder / "changed.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_sample(path)
    return str(caught.value)


def test_members_come_first_in_alphabetical_order_then_the_convenors(
    sample: SampleProgramme,
) -> None:
    organisations = [each.organisation for each in sample.organisations]
    assert [each.handle for each in organisations if each.is_member] == MEMBERS
    assert [each.handle for each in organisations] == [*MEMBERS, "odi", "microsoft"]


def test_questions_are_verbatim(sample: SampleProgramme) -> None:
    assert {each.question.code: each.question.text for each in sample.questions} == {
        "Q1": "What is the value and impact of open data on people\u2019s lives?",
        "Q2": "How do you develop the right governance model for Open X organisations?",
        "Q3": "How do you develop a sustainable business model without compromising"
        " commitments to open data?",
        "Q4": "What are the challenges of making data accessible to a wider audience?",
    }


def test_funding_note_travels_with_wikimedia_alone(sample: SampleProgramme) -> None:
    notes = {
        each.organisation.handle: each.organisation.disclosure for each in sample.organisations
    }
    assert notes.pop("wikimedia") == (
        "Wikimedia is not receiving any funding from Microsoft"
        " as part of their involvement in this project."
    )
    assert not any(notes.values())


def test_every_member_sends_one_representative_with_a_dated_role(sample: SampleProgramme) -> None:
    assert [each.person.organisation for each in sample.people] == MEMBERS
    assert {each.as_of for each in sample.people} == {"2021"}


def test_no_name_or_alias_means_two_organisations(sample: SampleProgramme) -> None:
    names: list[str] = []
    for each in (entry.organisation for entry in sample.organisations):
        own = {each.handle, each.name, each.short, *each.aliases}
        names += {name.casefold() for name in own}
    assert len(names) == len(set(names))
    assert "oar id" not in names  # a thing, not the organisation


def test_each_sector_of_members_is_large_enough_to_hide_in(sample: SampleProgramme) -> None:
    sectors = [e.organisation.sector for e in sample.organisations if e.organisation.is_member]
    assert all(sectors.count(each) >= 3 for each in sectors)


def test_notes_name_nobody_and_say_where_they_come_from(sample: SampleProgramme) -> None:
    names = {each.person.name for each in sample.people}
    for each in (entry.organisation for entry in sample.organisations):
        names |= {each.name, each.short, *each.aliases}
    spoken_of = re.compile(r"\b(" + "|".join(map(re.escape, names)) + r")\b", re.IGNORECASE)
    assert {each.source for each in sample.notes} == {"announcement of 2021"}
    assert [each.text for each in sample.notes if spoken_of.search(each.text)] == []
    assert {each.organisation for each in sample.notes} == set(MEMBERS)


def test_colours_differ(sample: SampleProgramme) -> None:
    colours = [each.organisation.colour for each in sample.organisations]
    assert len(set(colours)) == len(colours)


def test_members_differ_for_readers_who_do_not_tell_red_from_green(sample: SampleProgramme) -> None:
    members = [e.organisation.colour for e in sample.organisations if e.organisation.is_member]
    for matrix in (PROTANOPIA, DEUTERANOPIA):
        seen = [lab(times(matrix, linear(each))) for each in members]
        for number, one in enumerate(seen):
            for other in seen[number + 1 :]:
                assert distance(one, other) > 15


def test_every_theme_has_an_agenda_of_ninety_minutes_without_a_problem(
    sample: SampleProgramme,
) -> None:
    known = KnownNames.of(
        Programme(
            sample.title,
            sample.licence,
            tuple(each.organisation for each in sample.organisations),
            tuple(each.person for each in sample.people),
            tuple(each.question for each in sample.questions),
        )
    )
    for each in sample.questions:
        agenda = read_agenda(resource(each.agenda), known=known)
        assert agenda.problems == ()
        assert agenda.set_aside == ()
        assert agenda.minutes == 90
        assert agenda.question == each.question.code
        assert each.question.text in agenda.title
        assert sum(item.method == "Break" for item in agenda.items) == 1
        assert any(item.cut_first for item in agenda.items)
        assert any(item.shrink_to for item in agenda.items)
        assert {lead for item in agenda.items for lead in item.lead} <= set(MEMBERS)


def test_rehearsal_uses_stand_ins(sample: SampleProgramme) -> None:
    path = resource(REHEARSAL)
    log = read_session_log(path)
    assert log.stand_ins
    assert log.question in {each.question.code for each in sample.questions}
    assert (path.parent / log.agenda).is_file()
    typed = " ".join(event.text for event in log.events)
    for each in sample.people:
        assert not any(name in typed for name in each.person.name.split() if name != "van")


def test_rehearsal_takes_about_ninety_minutes() -> None:
    at = {event.text: event.at for event in read_session_log(resource(REHEARSAL)).events}
    assert 85 * 60_000 < at["/end"] - at["/start"] < 100 * 60_000


@pytest.mark.parametrize(
    ("part", "key"),
    [
        ("programme", "title"),
        ("programme", "licence"),
        ("organisations", "handle"),
        ("organisations", "giveaways"),
        ("people", "role"),
        ("questions", "theme"),
        ("questions", "agenda"),
        ("notes", "source"),
    ],
)
def test_a_missing_key_is_named_with_its_place(
    tmp_path: Path, raw: dict[str, Any], part: str, key: str
) -> None:
    entry = raw[part] if part == "programme" else raw[part][-1]
    del entry[key]
    place = part if part == "programme" else f"{part}[{len(raw[part]) - 1}]"
    assert refusal(tmp_path, raw) == f"changed.json: {place}.{key} is missing: add it"


@pytest.mark.parametrize("part", ["programme", "organisations", "people", "questions", "notes"])
def test_a_missing_part_is_named(tmp_path: Path, raw: dict[str, Any], part: str) -> None:
    del raw[part]
    assert refusal(tmp_path, raw) == f"changed.json: {part} is missing: add it"


@pytest.mark.parametrize(
    ("part", "key", "value", "says"),
    [
        ("organisations", "colour", "green", "#RRGGBB"),
        ("organisations", "kind", "sponsor", "member, convenor"),
        ("organisations", "aliases", "GBIF.org", "must be a list"),
        ("organisations", "aliases", [""], "none of them empty"),
        ("organisations", "handle", "oar", '"oar" twice'),
        ("people", "organisation", "nobody", "must be one of gbif"),
        ("questions", "code", "Q2", '"Q2" twice'),
        ("questions", "theme", "yes", "true or false"),
        ("questions", "text", " ", "is empty"),
        ("notes", "kind", "rumour", "insight, quote"),
        ("notes", "question", "Q9", "must be one of Q1"),
        ("notes", "text", 7, "must be a text"),
    ],
)
def test_a_wrong_value_is_refused_by_name(
    tmp_path: Path, raw: dict[str, Any], *, part: str, key: str, value: object, says: str
) -> None:
    raw[part][0][key] = value
    message = refusal(tmp_path, raw)
    assert key in message
    assert says in message


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[]", "must hold one JSON object"),
        (b'{"programme": 3}', "programme must be an object"),
        (b'{\n"programme": \n}', "line 3"),
        (b'{"programme": "\xff"}', "save it as UTF-8"),
    ],
)
def test_what_is_no_sample_at_all_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=re.escape(says)):
        read_sample(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=re.escape("none.json cannot be read")):
        read_sample(tmp_path / "none.json")


# Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
PROTANOPIA = ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052))
DEUTERANOPIA = ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969))
SRGB_TO_XYZ = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8729))

Triple = tuple[float, float, float]


def linear(colour: str) -> Triple:
    def channel(at: int) -> float:
        value = int(colour[at : at + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return channel(1), channel(3), channel(5)


def times(matrix: tuple[Triple, ...], vector: Triple) -> Triple:
    first, second, third = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, vector, strict=True)))) for row in matrix
    )
    return first, second, third


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: Triple) -> Triple:
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in times(SRGB_TO_XYZ, rgb)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Triple, other: Triple) -> float:
    return math.dist(one, other)
