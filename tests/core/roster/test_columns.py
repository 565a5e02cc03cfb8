"""Columns of lists: by header, by content, as they were chosen before."""

import pytest

from facilitator.core.roster.columns import ColumnRole, find_columns, shape_of
from facilitator.core.roster.lines import list_of_lines

DELTA, BASINS = "Delta Commission", "Ministry for Basins"

# Header, a row or two below it, and what the columns are.
DIALECTS = {
    "english": ("Name|Organisation|Role|E-mail", "person organisation job e-mail"),
    "american": (
        "Full name|Organization|Job Title|Email Address",
        "person organisation job e-mail",
    ),
    "two names": ("First Name|Last Name|Company", "first-name last-name organisation"),
    "name is the last": ("First name|Name|Affiliation", "first-name last-name organisation"),
    "german": ("Vorname|Nachname|Einrichtung|Funktion", "first-name last-name organisation job"),
    "french": (
        "Nom|Prénom|Organisme|Fonction|Courriel",
        "last-name first-name organisation job e-mail",
    ),
    "spanish": (
        "Nombre completo|Organización|Cargo|Correo electrónico",
        "person organisation job e-mail",
    ),
    "portuguese": ("Nome completo|Organização|Cargo|E-mail", "person organisation job e-mail"),
    "dutch": ("Voornaam|Achternaam|Organisatie|Functie", "first-name last-name organisation job"),
    "danish": ("Fornavn|Efternavn|Virksomhed|Stilling", "first-name last-name organisation job"),
    "numbers": (
        "1. Name|2. Organisation (legal)|3. Dietary requirements",
        "person organisation diet",
    ),
}


def roles(rows: list[tuple[str, ...]]) -> str:
    return " ".join(each.value for each in find_columns(rows).roles)


@pytest.mark.parametrize(("header", "expected"), DIALECTS.values(), ids=DIALECTS)
def test_a_header_names_its_columns(header: str, expected: str) -> None:
    assert roles([tuple(header.split("|")), ("x",) * (header.count("|") + 1)]) == expected


def test_a_title_may_stand_above_the_header() -> None:
    rows = [("Participants of the water forum",), (), ("Name", "Organisation"), ("Ana Lima", DELTA)]
    found = find_columns(rows)
    assert (found.header, [each.value for each in found.roles]) == (2, ["person", "organisation"])


def test_a_name_is_of_organisations_where_the_list_is_of_them() -> None:
    assert roles([("Name", "Short", "Sector"), (DELTA, "Delta", "Government")]).startswith(
        "organisation short sector"
    )
    assert (
        roles([("Name", "Remarks"), (DELTA, "first"), (BASINS, "second")]) == "organisation unused"
    )
    assert roles([("Name", "Email"), ("Ana Lima", "ana@delta.example")]) == "person e-mail"


def test_a_role_with_few_answers_is_a_kind() -> None:
    rows = [("Organisation", "Role"), (DELTA, "Member"), ("Water Trust", "Convenor")]
    assert roles(rows) == "organisation kind"
    assert roles([("Name", "Role"), ("Ana Lima", "Head of Data")]) == "person job"


def test_without_a_header_content_decides_and_is_told_as_guessed() -> None:
    rows = [
        ("ana@delta.example", "Ana Lima", DELTA, "Head of Data"),
        ("bo@basins.example", "Bo van Dijk", BASINS, "Adviser"),
    ]
    found = find_columns(rows)
    assert [each.value for each in found.roles] == ["e-mail", "person", "organisation", "job"]
    assert (found.header, found.guessed) == (None, frozenset(range(4)))


def test_an_organisation_that_is_known_needs_no_word_for_it() -> None:
    rows = [("Harbour", "Ana Lima"), ("Lake", "Bo Smith")]
    found = find_columns(rows, known=["Harbour", "Lake"])
    assert [each.value for each in found.roles] == ["organisation", "person"]


def test_what_is_no_business_of_ours_is_unused() -> None:
    rows = [("Order no.", "Name", "Company", "Ticket price"), ("77", "Ana Lima", DELTA, "0.00")]
    assert roles(rows) == "unused person organisation unused"


def test_a_role_that_was_chosen_holds_for_the_next_list_of_that_shape() -> None:
    rows = [("Name", "Group"), ("Ana Lima", DELTA)]
    found = find_columns(rows)
    chosen = found.with_role(1, ColumnRole.ORGANISATION)
    remembered = {shape_of(rows, found.header): [each.value for each in chosen.roles]}
    later = [("Name", "Group"), ("Bo Smith", BASINS), ("Cy Poe", DELTA)]
    assert find_columns(later, remembered=remembered).roles == chosen.roles
    assert roles(later) != " ".join(each.value for each in chosen.roles)


def test_one_column_has_a_role_and_the_one_before_loses_it() -> None:
    found = find_columns([("Name", "Name of person"), ("Lima", "Ana Lima")])
    moved = found.with_role(0, ColumnRole.PERSON)
    assert [each.value for each in moved.roles] == ["person", "unused"]


LINES = {
    "Ana Lima, Head of Data, Delta Commission": ("Ana Lima", "Head of Data", DELTA, ""),
    "Ana Lima, Delta Commission": ("Ana Lima", "", DELTA, ""),
    "- Ana Lima (Delta Commission)": ("Ana Lima", "", DELTA, ""),
    "3. Ana Lima – Head of Data – Delta Commission": ("Ana Lima", "Head of Data", DELTA, ""),
    "Ana Lima <ana@delta.example>, Delta Commission": ("Ana Lima", "", DELTA, "ana@delta.example"),
    "Delta Commission, Head of Data, Ana Lima": ("Ana Lima", "Head of Data", DELTA, ""),
    "Ana Lima, Analyst, WikiRate": ("Ana Lima", "Analyst", "WikiRate", ""),
    "Ana Lima of WikiRate": ("Ana Lima", "", "WikiRate", ""),
    "Ana Lima, policy officer": ("Ana Lima", "policy officer", "", ""),
    "Delta Commission": ("", "", DELTA, ""),
    "Ana Lima": ("Ana Lima", "", "", ""),
}


@pytest.mark.parametrize(("line", "expected"), LINES.items(), ids=LINES)
def test_a_pasted_line_is_read_by_itself(line: str, expected: tuple[str, ...]) -> None:
    rows, _ = list_of_lines(f"Groundwater Commons\n{line}")
    assert rows[1] == expected


def test_an_organisation_with_its_people_on_a_line() -> None:
    rows, _ = list_of_lines("Delta Commission: Ana Lima, Bo van Dijk\nNote: it begins at nine")
    assert rows[:2] == (("Ana Lima", "", DELTA, ""), ("Bo van Dijk", "", DELTA, ""))


def test_cells_of_a_spreadsheet_are_the_table_they_were() -> None:
    rows, columns = list_of_lines("Name\tRole\tOrganisation\nAna Lima\t\tDelta Commission")
    assert [each.value for each in columns.roles] == ["person", "job", "organisation"]
    assert rows[1] == ("Ana Lima", "", DELTA)
