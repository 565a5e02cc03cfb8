import pytest

from facilitator.core.tagging.context import Attribution, Context, Source, attribute, questions_of
from tests.core.tagging_examples import read

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
