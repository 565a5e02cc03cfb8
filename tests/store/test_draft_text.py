"""Lines that are not saved are kept apart in one text, which older files wrote as it was typed."""

from facilitator.store.draft_text import Draft, KeptLine, draft_without, read, written

LINES = (
    KeptLine("one\nwith a break", 10, '{"turn": null}'),
    KeptLine("@gbif two \x1f three", 20, "", "note-2"),
)
DRAFT = Draft("half a tho", 40, 30, LINES)


def test_lines_with_breaks_stay_apart() -> None:
    assert read(written(DRAFT), 40, 30) == DRAFT
    assert read(written(DRAFT._replace(text="")), 40, 30).lines == LINES


def test_a_text_of_an_older_file_is_one_half_typed_line() -> None:
    assert read("half a\ntho", 40, 30) == Draft("half a\ntho", 40, 30)
    assert written(Draft("half a\ntho", 40, 30)) == "half a\ntho"


def test_what_keeps_lines_apart_is_never_part_of_one() -> None:
    typed = Draft("\x1ehalf", 40, 30, (KeptLine("pasted\x1ein", 10),))
    found = read(written(typed), 40, 30)
    assert (found.text, [each.text for each in found.lines]) == ("half", ["pastedin"])


def test_a_damaged_one_keeps_its_words() -> None:
    assert read("\x1e10\x1f\x1fone\x1ehalf", 40, 30).text == "10  one\nhalf"


def test_what_was_erased_goes_and_the_rest_stays() -> None:
    left = read(draft_without(written(DRAFT), frozenset({"note-2"}), frozenset()), 40, 30)
    assert left.lines == LINES[:1]
    left = read(draft_without(written(DRAFT), frozenset(), frozenset({LINES[0].text})), 40, 30)
    assert (left.lines, left.text) == (LINES[1:], DRAFT.text)
    assert draft_without("half", frozenset(), frozenset({"half"})) == ""
