"""Which sigils count, and where a name ends: the pitfalls that other programs fell into."""

import pytest

from facilitator.core.tagging.spans import SpanKind
from tests.core.tagging_examples import read, stretches, understood

PROSE = [
    "",
    " ",
    "a@b.org",
    "write to bob@gbif.org, please",
    "mailto:x@gbif.org",
    "https://x.y/#q2",
    "https://x.y/#frag",
    "read /docs#12",
    "https://x.y/a,#q2",
    "see www.x.y/(#q2)",
    "see /docs#q2",
    "C# F# c++ #1 #16 No. #3",
    "@ 5 pm",
    "5 @ 10 €",
    "@5pm",
    "R&D",
    "Attention ! Ceci",
    "Attention\u00a0! Ceci\u00a0: non",
    "¡Ojo!",
    "!!",
    "wow!!!quote",
    "![img](x)",
    "&#35;licensing",
    "`@gbif`",
    "``a `@gbif` b``",
    "```\n@gbif !quote ```",
    "#️⃣ is a keycap",
    "a\u200b@gbif",
    "@gbif@social.org",
    "\\@gbif",
    "\\#q2 and \\!quote",
    "#",
    "@",
    "!",
    "@[]",
    "#[ ]",
    "#[\u200b]",
    "@[no end",
    "tail -",
    "!q2",
    "Result: it works",
    "Note to self: GBIF",
    "OSM:way/123",
    "@\ngbif",
]


@pytest.mark.parametrize("line", ["!important", "@gbif !quotes of it", "#q2 !off-topic, but so"])
def test_a_kind_that_nobody_knows_stays_text_and_is_said(line: str) -> None:
    scanned = read(line)
    (unknown,) = scanned.unresolved
    assert line[unknown.start] == "!"
    assert scanned.kind is None
    assert "!" not in scanned.printed


def test_such_a_kind_is_printed_as_the_word_it_is() -> None:
    assert read("!example A ferry operator").printed == "Example A ferry operator"


def test_within_a_sentence_it_is_no_kind() -> None:
    assert read("R&D is !important").unresolved == ()


@pytest.mark.parametrize("line", PROSE)
def test_prose_stays_prose(line: str) -> None:
    assert understood(line) == {}
    assert all(each.kind is SpanKind.ESCAPE for each in read(line).spans)


@pytest.mark.parametrize(
    ("line", "stretch"),
    [
        ("say “@acme” now", "@acme"),
        ("say (@acme) now", "@acme"),
        ("say «@acme» now", "@acme"),
        ("say 「@acme」 now", "@acme"),
        ('say "@acme" now', "@acme"),
        ("say '@acme' now", "@acme"),
        ("say, ('@acme') now", "@acme"),
        ("say @acme's now", "@acme"),
        ("say @acme’s now", "@acme"),
        ("say @acme.", "@acme"),
        ("say @acme…", "@acme"),
        ("say @acme/", "@acme"),
        ("say @acme-", "@acme"),
        ("say @ACME", "@ACME"),
        ("say\u3000@acme", "@acme"),
        ("say。@acme", "@acme"),
        ("say（@acme）", "@acme"),
        ("say @acme。", "@acme"),
        ("say — @acme – now", "@acme"),
        ("say [@acme]", "@acme"),
        ("say @acme\n", "@acme"),
        ("say\u00a0@acme\u00a0!", "@acme"),
        ("say ＠acme", "＠acme"),
        ("say @ac\u200bme now", "@ac\u200bme"),
        ("say @[Acme] now", "@[Acme]"),
        ("say @[ open  contracting\tpartnership ]x", "@[ open  contracting\tpartnership ]"),
        ("say @un", "@un"),
        ("say @un women too", "@un women"),
        ("say @UN Women's", "@UN Women"),
        ("say @un womenfolk", "@un"),
        ("say @un\nwomen", "@un"),
        ("say @world bank", "@world bank"),
        ("say @Open Contracting Partnership and", "@Open Contracting Partnership"),
        ("say @AT&T", "@AT&T"),
        ("say @O'Neill", "@O'Neill"),
        ("say @O’Neill", "@O’Neill"),
        ("say @O\u02bcNeill", "@O\u02bcNeill"),
        ("say @Côte d’Ivoire", "@Côte d’Ivoire"),
        ("say @cote d'ivoire", "@cote d'ivoire"),
        ("say @Co\u0302te d’Ivoire", "@Co\u0302te d’Ivoire"),
        ("say @STRASSE", "@STRASSE"),
        ("say @straße", "@straße"),
        ("say @istanbul", "@istanbul"),
        ("say @İSTANBUL", "@İSTANBUL"),
        ("say @ıstanbul", "@ıstanbul"),
        ("say @کتاب‌ها", "@کتاب‌ها"),
        ("say @کتابها", "@کتابها"),
        ("say @OSM-based", "@OSM"),
    ],
)
def test_an_organisation_is_found(line: str, stretch: str) -> None:
    assert stretches(line) == [(stretch, "organisation")]
    assert read(line).said_by == ()
    assert len(read(line).about) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("about #q2", {"questions": ("Q2",)}),
        ("about #Q2.", {"questions": ("Q2",)}),
        ("about ＃q2", {"questions": ("Q2",)}),
        ("about #governance", {"questions": ("Q2",)}),
        ("about #licensing", {"tags": ("licensing",)}),
        ("about #Data Quality", {"tags": ("data quality",)}),
        ("about #c++", {"tags": ("c++",)}),
        ("about #2030", {"tags": ("2030",)}),
        ("about #👍🏽", {"tags": ("👍🏽",)}),
        ("about #[licensing]", {"tags": ("licensing",)}),
        ("about #[q2]", {"questions": ("Q2",)}),
        ("about #[new  tag] #[New Tag]", {"new_tags": ("new tag",)}),
        ("about @acme,#q2", {"about": ("acme",), "questions": ("Q2",)}),
        ("about @acme#q2", {"about": ("acme",)}),
        ("about #q2#licensing", {"questions": ("Q2",)}),
        ("about #👍", {}),
        ("about #c++x", {}),
    ],
)
def test_labels(line: str, expected: dict[str, object]) -> None:
    assert understood(line) == expected


@pytest.mark.parametrize(
    ("line", "stretch"),
    [
        ("ask @bob", "@bob"),
        ("ask @bob's team", "@bob"),
        ("ask @bob-jones/x.", "@bob-jones/x"),
        ("ask @gbifs", "@gbifs"),
        ("ask @gbif2", "@gbif2"),
        ("ask @[Some Body]", "@[Some Body]"),
        ("ask @\u0410cme", "@\u0410cme"),  # a Cyrillic letter that looks like ours
        ("colour #fff", "#fff"),
        ("colour #5g", "#5g"),
        ("ask @" + "x" * 300, "@" + "x" * 300),
        ("@bob thinks so", "@bob"),
    ],
)
def test_what_does_not_resolve_stays_and_is_underlined(line: str, stretch: str) -> None:
    scanned = read(line)
    assert [line[each.start : each.end] for each in scanned.unresolved] == [stretch]
    assert scanned.prose == line
    printed = stretch.lstrip("@").strip("[]")  # a label that may be none stays as typed
    assert scanned.printed == line.replace(stretch, printed)
    assert understood(line) == {}


@pytest.mark.parametrize(
    ("line", "candidates"),
    [
        ("ask @twin", {"twin", "twin2"}),
        ("@Jo agrees", {"p-jo1", "p-jo2"}),
        ("Jo: yes", {"p-jo1", "p-jo2"}),
    ],
)
def test_ambiguous_is_never_a_guess(line: str, candidates: set[str]) -> None:
    (span,) = read(line).ambiguous
    assert {each.id for each in span.entities} == candidates
    assert understood(line) == {}
    assert read(line).prose == line
    assert read(line).printed == line.replace("@", "")
