"""What is printed of a line: the sentence without its tags."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.tagging.prose import MARKS
from tests.core.tagging_examples import PIECES, read


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("@gbif @oar both agree", "both agree"),
        ("@gbif, @oar: both agree", "both agree"),
        ("GBIF: both agree", "both agree"),
        ("GBIF and OAR: both agree", "both agree"),
        ("- GBIF: we close", "- we close"),
        ("• GBIF, OAR: we close", "• we close"),
        ("> GBIF: we close", "> we close"),
        ("**GBIF:** we close", "we close"),
        ("- **GBIF:** we close", "- we close"),
        ("Tim Robertson (GBIF): both agree", "both agree"),
        ("(@gbif) both agree", "both agree"),
        ("@gbif -5 % this year", "-5 % this year"),
        ("@gbif (maybe) yes", "(maybe) yes"),
        ("@gbif “open data”", "“open data”"),
        ("@gbif ...and more", "...and more"),
        ("quote: @gbif “open data” !off", "“open data”"),
        ("we need time #q2 #licensing", "we need time"),
        ("we need time, #q2.", "we need time."),
        ("we need time (#q2)", "we need time"),
        ("we need time (#q2, #licensing).", "we need time."),
        ("we need !quote time", "we need time"),
        ("we need, !quote, time", "we need, time"),
        ("we need time !quote.", "we need time."),
        ("c'est vrai #q2\u00a0!", "c'est vrai !"),
        ("we spoke about #licensing", "we spoke about licensing"),
        ("not how many there are. #licensing", "not how many there are."),
        ("most pay, for they want to! #q2 #licensing", "most pay, for they want to!"),
        ("we spoke about #licensing, #hosting", "we spoke about licensing, hosting"),
        ("#licensing is hard #q2", "licensing is hard"),
        ("as #q2 shows, we agree", "as Q2 shows, we agree"),
        ("a #[new  tag] is needed", "a new tag is needed"),
        ("we agree with @ocp", "we agree with OCP"),
        ("we agree with @ocp's plan", "we agree with OCP's plan"),
        (
            "we agree with @[open contracting partnership]",
            "we agree with Open Contracting Partnership",
        ),
        ("we agree with @tim.", "we agree with Tim."),
        ("!action @ocp share the guide by 12 Nov", "share the guide by 12 Nov"),
        ("action: OCP to share the guide", "share the guide"),
        ("!action OCP share the guide", "OCP share the guide"),
        ("!action @ocp and @oar share the guide", "OCP and OAR share the guide"),
        ("!action @ocp will share the guide", "OCP will share the guide"),
        ("!action @ocp to share the guide", "share the guide"),
        ("!action #q2 @ocp to share the guide", "share the guide"),
        ("@gbif !action @ocp to share the guide", "share the guide"),
        (
            "GBIF can share its charter by 12 Dec !action @ocp to review",
            "GBIF can share its charter by 12 Dec to review",
        ),
        ("we agreed !action OCP to share the guide", "we agreed to share the guide"),
        ("!action style guide: @ocp to share", "style guide: to share"),
        ("the charter (@ocp to review) !action", "the charter (to review)"),
        ("I ask @ocp to review it !action", "I ask OCP to review it"),
        ("!action ask @gbif and @ocp to review it", "ask GBIF and OCP to review it"),
        ("the review is for @ocp to do !action", "the review is for OCP to do"),
        ("talk to !action @ocp to review", "talk to OCP to review"),
        ("the guide by !action @ocp", "the guide by OCP"),
        ("the guide !action @ocp", "the guide"),
        ("!action @ocp to @gbif by mail", "to GBIF by mail"),
        ("!action @ocp to 3 boards", "to 3 boards"),
        ("we did it and !action @ocp share it", "we did it and OCP share it"),
        ("we did it !quote and !off left", "we did it and left"),
        ("one\n!action @ocp to share", "one\nshare"),
        ("... and more", "and more"),
        ("\\... and more", "... and more"),
        ("\\/start works", "/start works"),
        ("\\@gbif is a handle", "@gbif is a handle"),
        ("@bob said so", "@bob said so"),
        ("the colour is #fff", "the colour is #fff"),
        ("the net is #5g", "the net is #5g"),
        ("we are #1 at this", "we are #1 at this"),
        ("First sentence. #[licence] And a second one.", "First sentence. And a second one."),
        ("so it was decided #licensing #q2\nand more", "so it was decided\nand more"),
        ("we spoke of #licensing\nand more", "we spoke of licensing\nand more"),
        ("we agree. #licensing is hard", "we agree. licensing is hard"),
        ("two  blanks", "two blanks"),
        ("@gbif two\n @oar lines ", "two\nOAR lines"),
        ("@gbif #q2", ""),
        ("see https://x.y/#q2 #q2", "see https://x.y/#q2"),
        ("...", ""),
        (":-)", ":-)"),
        ("/start", "/start"),
    ],
)
def test_prose(line: str, prose: str) -> None:
    assert read(line).prose == prose
    if "@bob" not in line:
        assert read(line).printed == prose


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("@bob said so", "bob said so"),
        ("we @[UN Women] and @bob know #q2", "we UN Women and bob know"),
        ("benefits for all #nobodyknows", "benefits for all"),
        ("we want #nobodyknows for all #q2", "we want nobodyknows for all"),
        ("#nobodyknows", "nobodyknows"),
        ("time !quote and !action more", "time and more"),
        ("they pay ??? a year", "they pay … a year"),
        ("??? missed who decides", "Missed who decides"),
        ("!barrier ??? missed who decides", "Missed who decides"),
        ("??? https://who.example decides", "https://who.example decides"),
        ("??? eBird has it", "eBird has it"),
        ("we missed who decides ???", "we missed who decides"),
        ("who decides (???) is open", "who decides (…) is open"),
        ("???", "…"),
    ],
)
def test_what_is_still_to_be_put_right_is_seen_and_not_printed(line: str, printed: str) -> None:
    assert read(line).printed == printed
    marks = [line[each.start : each.end] for each in read(line).spans if each.kind in MARKS]
    assert marks
    assert all(each in read(line).prose for each in marks)


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("we need time #q2 #licensing", "we need time "),
        ("we need time #q2 !quote", "we need time "),
        ("we need time", "we need time"),
        ("we spoke about #licensing", "we spoke about #licensing"),
        ("we spoke about #licensing #q2", "we spoke about #licensing "),
        ("we need #licensing, and time.", "we need #licensing, and time."),
    ],
)
def test_what_goes_on_goes_in_before_the_labels_at_the_end(line: str, before: str) -> None:
    assert line[: read(line).goes_on_at] == before


_LONE_COMMA = re.compile(r"^\s*,|\s,|,\s*,|,\s*$")


@given(
    st.lists(st.sampled_from(PIECES)).map("".join)
    | st.lists(st.sampled_from(PIECES)).map(" ".join)
    | st.text()
)
def test_no_double_spaces_whatever_is_typed(line: str) -> None:
    prose = read(line).prose
    if line.startswith("/"):
        assert prose == line
    else:
        assert not re.search(r"[^\S\n]{2,}", prose)
        assert prose == prose.strip()


WORDS = st.sampled_from(["word", "data", "open", "“quoted”", "(aside)", "12", "é"])
TAGS = st.sampled_from(
    ["@gbif", "@tim", "#q2", "#licensing", "!quote", "!action", "!off", "#[new tag]", "@[UN Women]"]
)


@given(st.lists(st.tuples(WORDS | TAGS, st.sampled_from([" ", ", ", ". ", ": "])), max_size=12))
def test_stripping_leaves_no_lone_comma(pieces: list[tuple[str, str]]) -> None:
    line = "".join(piece + gap for piece, gap in pieces).rstrip(" ,.:")
    prose = read(line).prose
    assert not _LONE_COMMA.search(prose), prose
    assert not re.search("[@#]", prose), prose


_WORD = re.compile(r"[^\W_]+")
_GOES_ALONG = {"and", "to"}  # with the names they stand between, or after an owner who begins


def _words(text: str) -> list[str]:
    return [each for each in _WORD.findall(text) if each not in _GOES_ALONG]


@given(st.lists(st.sampled_from(["@ocp", "OCP", "!action", "to", "share", "it", "#q2"])))
def test_a_to_goes_only_with_an_owner_who_begins(pieces: list[str]) -> None:
    line = " ".join(pieces)
    typed, shown = line.split().count("to"), read(line).prose.split().count("to")
    assert typed - shown in (0, 1)
    if typed > shown:
        before = line.split()[: line.split().index("to")]
        assert set(before) <= {"@ocp", "OCP", "!action", "#q2"}


@given(st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_no_word_outside_a_tag_is_lost(line: str) -> None:
    scanned = read(line)
    outside, done = [], 0
    for span in scanned.spans:
        outside.append(line[done : span.start])
        done = span.end
    outside.append(line[done:])
    left = iter(_words(scanned.prose))
    for word in (word for piece in outside for word in _words(piece)):
        assert word in left, word  # in the order typed


@given(st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_a_tag_left_as_text_is_one_no_more(line: str) -> None:
    if line.startswith("/"):
        return
    unknown = read(line).unresolved
    if unknown:
        start = unknown[0].start
        escaped = read(f"{line[:start]}\\{line[start:]}")
        assert len(escaped.unresolved) == len(unknown) - 1
