import pytest

from facilitator.core.tagging.context import Attribution, Context, Source, attribute, questions_of
from tests.core.tagging_examples import read, stretches, understood

FLOOR = Context(("osmf",), ("p-osm",))
STICKY = Context(("oar",), (), ("Q1",))
NOTHING = Context()


@pytest.mark.parametrize(
    ("line", "sticky", "floor", "expected"),
    [
        ("@gbif yes", STICKY, FLOOR, Attribution(("gbif",), (), Source.TYPED)),
        ("Tim: yes", STICKY, FLOOR, Attribution(("gbif",), ("p-tim",), Source.TYPED)),
        ("@ada yes", STICKY, FLOOR, Attribution((), ("p-ada",), Source.TYPED)),
        ("yes", STICKY, FLOOR, Attribution(("oar",), (), Source.STICKY)),
        ("yes to @gbif", NOTHING, FLOOR, Attribution(("osmf",), ("p-osm",), Source.FLOOR)),
        ("!action @ocp share", NOTHING, FLOOR, Attribution(("osmf",), ("p-osm",), Source.FLOOR)),
        (
            "yes",
            Context(questions=("Q1",)),
            FLOOR,
            Attribution(("osmf",), ("p-osm",), Source.FLOOR),
        ),
        ("yes", NOTHING, NOTHING, Attribution((), (), Source.NOBODY)),
    ],
)
def test_the_first_that_names_somebody_counts_alone(
    line: str, sticky: Context, floor: Context, expected: Attribution
) -> None:
    assert attribute(read(line), sticky=sticky, floor=floor) == expected


@pytest.mark.parametrize(
    ("line", "sticky", "item", "roundtable", "expected"),
    [
        ("yes #q2", STICKY, "Q3", "Q4", ("Q2",)),
        ("yes", STICKY, "Q3", "Q4", ("Q1",)),
        ("yes", NOTHING, "Q3", "Q4", ("Q3",)),
        ("yes", NOTHING, None, "Q4", ("Q4",)),
        ("yes", NOTHING, None, None, ()),
    ],
)
def test_the_question(
    line: str, sticky: Context, item: str | None, roundtable: str | None, expected: tuple[str, ...]
) -> None:
    assert questions_of(read(line), sticky=sticky, item=item, roundtable=roundtable) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("@gbif", Context(("gbif",), (), ("Q1",))),
        ("@tim", Context(("gbif",), ("p-tim",), ("Q1",))),
        ("#q2", Context(("oar",), (), ("Q2",))),
        ("@gbif #q2", Context(("gbif",), (), ("Q2",))),
    ],
)
def test_a_line_of_tags_only_sets_what_it_mentions(line: str, expected: Context) -> None:
    assert STICKY.after(read(line)) == expected


@pytest.mark.parametrize(
    ("line", "expected", "prose"),
    [
        ("chat: we pay", {}, "we pay"),
        ("Chat : GBIF: we pay", {"said_by": ("gbif",)}, "we pay"),
        ("chat： @gbif we pay", {"said_by": ("gbif",)}, "we pay"),
        ("@gbif chat: we pay", {"said_by": ("gbif",)}, "we pay"),
        ("GBIF: chat: we pay", {"said_by": ("gbif",)}, "we pay"),
        ("!off chat: we pay", {"off": True}, "we pay"),
    ],
)
def test_chat_before_a_line_says_how_it_came(
    line: str, expected: dict[str, object], prose: str
) -> None:
    assert understood(line) == {"chat": True, **expected}
    assert read(line).prose == prose
    assert read(line).text == line


@pytest.mark.parametrize(
    "line",
    ["we chat: a lot", "chat we do", "chats: two", "chat://room", "`chat:` is a mark", "a chat:"],
)
def test_no_other_chat_is_a_mark(line: str) -> None:
    assert "chat" not in [kind for _, kind in stretches(line)]


def test_nobody_who_had_the_floor_wrote_in_the_chat() -> None:
    held, named = Context(("gbif",), ("p-tim",)), Context(("ocp",))
    assert attribute(read("chat: we pay"), sticky=Context(), floor=held).source is Source.NOBODY
    sticky = attribute(read("chat: we pay"), sticky=named, floor=held)
    assert (sticky.said_by, sticky.source) == (("ocp",), Source.STICKY)
    typed = attribute(read("chat: OAR: we pay"), sticky=named, floor=held)
    assert (typed.said_by, typed.source) == (("oar",), Source.TYPED)
