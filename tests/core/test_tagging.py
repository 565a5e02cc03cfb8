"""What a line says: who, about whom, which kind, whose action, by when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.model import Kind
from facilitator.core.tagging.spans import Role, SpanKind
from tests.core.tagging_examples import PIECES, read, understood

GBIF = {"said_by": ("gbif",)}
TIM = {"said_by": ("gbif",), "people": ("p-tim",)}
BOTH = {"said_by": ("gbif", "oar")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("@gbif @oar both agree", BOTH),
        ("@oar @gbif @oar agree", {"said_by": ("oar", "gbif")}),
        ("@gbif, @oar: both agree", BOTH),
        ("@gbif & @oar agree", BOTH),
        ("(@gbif) we agree", GBIF),
        ("- @gbif we agree", GBIF),
        ("\ufeff@gbif we agree", GBIF),
        ("@unknown @gbif agree", GBIF),
        ("#q2 @gbif #licensing we agree", GBIF | {"questions": ("Q2",), "tags": ("licensing",)}),
        ("@tim we agree", TIM),
        ("@gbif @tim we agree", TIM),
        ("@ada we agree", {"people": ("p-ada",)}),
        ("GBIF: we agree", GBIF),
        ("gbif : we agree", GBIF),
        ("GBIF\u00a0: we agree", GBIF),
        ("GBIF：we agree", GBIF),
        ("Tim Robertson: we agree", TIM),
        ("Tim: we agree", TIM),
        ("GBIF/Tim: we agree", TIM),
        ("@gbif/Tim: we agree", TIM),
        ("Tim Robertson (GBIF): we agree", TIM),
        ("GBIF, OAR: we agree", BOTH),
        ("GBIF and OAR: we agree", BOTH),
        ("#q2 GBIF: we agree", GBIF | {"questions": ("Q2",)}),
        ("Open Contracting Partnership: we agree", {"said_by": ("ocp",)}),
        ("GBIF says: we agree", {}),
        ("GBIF we agree", {}),
        ("we at GBIF: agree", {}),
        ("Unknown: we agree", {}),
        ("GBIF: @ocp agrees", GBIF | {"about": ("ocp",)}),
        ("@gbif: @ocp agrees", GBIF | {"about": ("ocp",)}),
        ("@gbif we agree with @ocp and @tim", GBIF | {"about": ("ocp", "gbif")}),
        ("we agree with @ada", {}),
        ("@gbif's data is open", {"about": ("gbif",)}),
        ("@OSM-based maps", {"about": ("osmf",)}),
        ("@gbif `code` @oar agree", GBIF | {"about": ("oar",)}),
        ("\\@gbif @oar agree", {"about": ("oar",)}),
        ("@gbif ??? @oar agree", GBIF | {"about": ("oar",), "gap": True}),
    ],
)
def test_said_by_and_about(line: str, expected: dict[str, object]) -> None:
    assert understood(line) == expected


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("!insight x", Kind.INSIGHT),
        ("!quote x", Kind.QUOTE),
        ("!cite x", Kind.QUOTE),
        ("x !quote", Kind.QUOTE),
        ("x (!quote)", Kind.QUOTE),
        ("！quote x", Kind.QUOTE),
        ("!QUOTE: x", Kind.QUOTE),
        ("!barrier x", Kind.BARRIER),
        ("!question x", Kind.OPEN_QUESTION),
        ("!q x", Kind.OPEN_QUESTION),
        ("!open-question x", Kind.OPEN_QUESTION),
        ("!action x", Kind.ACTION),
        ("!todo x", Kind.ACTION),
        ("!Zitat wir bleiben", Kind.QUOTE),
        ("!hürde das Geld", Kind.BARRIER),
        ("!tâche écrire la liste", Kind.ACTION),
        ("!décision on garde", Kind.DECISION),
        ("!decision x", Kind.DECISION),
        ("!resource x", Kind.RESOURCE),
        ("insight: x", Kind.INSIGHT),
        ("Quote: x", Kind.QUOTE),
        ("barrier : x", Kind.BARRIER),
        ("action: x", Kind.ACTION),
        ("decision: x", Kind.DECISION),
        ("resource: x", Kind.RESOURCE),
        ("resource: https://x.y/#q2", Kind.RESOURCE),
        ("Question: x", Kind.OPEN_QUESTION),
        ("open question: x", Kind.OPEN_QUESTION),
        ("GBIF: quote: x", Kind.QUOTE),
        ("quote: GBIF: x", Kind.QUOTE),
        ("@gbif quote: x", Kind.QUOTE),
        ("quote: @gbif x", Kind.QUOTE),
        ("#q2 quote: x", Kind.QUOTE),
        ("quote: x !quote", Kind.QUOTE),
        ("the quote: x", None),
        ("Question 2: x", None),
        ("resource://x", None),
        ("todo: x", None),
        ("x", None),
    ],
)
def test_kinds(line: str, kind: Kind | None) -> None:
    scanned = read(line)
    assert scanned.kind is kind
    assert scanned.second_kind is None
    assert scanned.said_by == (("gbif",) if "gbif" in line.lower() else ())


def test_the_first_kind_counts_and_the_second_is_reported() -> None:
    scanned = read("!quote x !barrier y !action @ocp z")
    assert scanned.kind is Kind.QUOTE
    assert scanned.second_kind is not None
    assert scanned.second_kind.note_kind is Kind.BARRIER
    assert scanned.owner is None
    assert scanned.prose == "x !barrier y !action OCP z"
    assert scanned.printed == "x y OCP z"


NOV_12 = date(2026, 11, 12)
OCP = {"kind": Kind.ACTION, "owner": "ocp"}


def test_a_day_that_does_not_exist_is_remarked_on_where_it_stands() -> None:
    scanned = read("!action @ocp share the guide by 29 Feb")
    assert (scanned.due, str(scanned.due_remark)) == (None, "29 February 2027 does not exist")
    (span,) = (each for each in scanned.spans if each.kind is SpanKind.DUE)
    assert scanned.text[span.start : span.end] == "by 29 Feb"
    assert scanned.prose == "share the guide by 29 Feb"
    assert read("share the guide by 29 Feb").due_remark is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("!action @ocp share the style guide by 12 Nov", OCP | {"due": NOV_12}),
        ("action: OCP to share the guide, due next Friday", OCP | {"due": date(2026, 11, 13)}),
        ("@gbif !action @ocp share x by 12 Nov", OCP | GBIF | {"due": NOV_12}),
        ("GBIF: action: OCP to share x", OCP | GBIF),
        ("action: GBIF: OCP to share x", OCP | GBIF),
        ("action: GBIF: @ocp share x", OCP | GBIF),
        ("action: OCP: share x", OCP),
        ("!action OCP: share x", OCP),
        ("!action: @ocp share x 2026-12-01", OCP | {"due": date(2026, 12, 1)}),
        ("!action #q2 @ocp share x", OCP | {"questions": ("Q2",)}),
        ("!action @ocp @gbif share x", OCP | {"about": ("gbif",)}),
        ("!action @ocp share @ocp data", OCP),
        ("!action OCP share x", OCP),
        ("we agreed !action @ocp share x", OCP),
        ("we agreed !action OCP to share x", OCP),
        ("@ocp to share x !action", OCP),
        ("OCP to share x !action", OCP),
        ("!action style guide: @ocp to share", OCP),
        ("!action style guide: OCP to share", OCP),
        ("!action @tim share x", {"kind": Kind.ACTION, "owner": "p-tim"}),
        ("action: Tim Robertson to share x", {"kind": Kind.ACTION, "owner": "p-tim"}),
        ("@gbif !action share x", {"kind": Kind.ACTION} | GBIF),
        ("!action @bob share x", {"kind": Kind.ACTION}),
        ("!action send data from @ocp to @gbif", {"kind": Kind.ACTION, "about": ("ocp", "gbif")}),
        ("!action OCP's guide to be shared", {"kind": Kind.ACTION}),
        ("!action share `by 12 Nov` x", {"kind": Kind.ACTION}),
        ("we share by 12 Nov", {}),
        ("!quote @ocp share by 12 Nov", {"kind": Kind.QUOTE, "said_by": ("ocp",)}),
    ],
)
def test_actions(line: str, expected: dict[str, object]) -> None:
    assert understood(line) == expected


def test_an_owner_not_yet_known_is_marked_as_the_owner() -> None:
    (span,) = read("!action @bob share x").unresolved
    assert span.role is Role.OWNER


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("... and more", {"continues": True}),
        ("…and more @ocp", {"continues": True, "about": ("ocp",)}),
        ("... @ocp and more", {"continues": True, "said_by": ("ocp",)}),
        ("\\... and more", {}),
        ("\\… and more", {}),
        ("and so on ...", {}),
        ("they pay ??? a year", {"gap": True}),
        ("`???`", {}),
        ("what??", {}),
        ("!off they pay", {"off": True}),
        ("they pay !off.", {"off": True}),
        ("/start", {"command": True}),
        ("/q @gbif #q2 !quote", {"command": True}),
        ("\\/start", {}),
        (" /start", {}),
        ("@gbif", GBIF | {"tags_only": True}),
        ("@gbif #q2 ", GBIF | {"questions": ("Q2",), "tags_only": True}),
        ("@gbif, #q2.", GBIF | {"questions": ("Q2",), "tags_only": True}),
        ("GBIF:", GBIF | {"tags_only": True}),
        ("@gbif #bob", GBIF),
        ("@gbif 👍", GBIF),
        ("@gbif !quote", GBIF | {"kind": Kind.QUOTE}),
        ("@gbif !off", GBIF | {"off": True}),
        ("@gbif #[new tag]", GBIF | {"new_tags": ("new tag",)}),
        ("... @gbif", GBIF | {"continues": True}),
    ],
)
def test_what_a_line_is(line: str, expected: dict[str, object]) -> None:
    assert understood(line) == expected


LINES = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))


@given(st.one_of(LINES, st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_no_text_is_ever_lost(line: str) -> None:
    scanned = read(line)
    assert scanned.text == line
    assert read(scanned.text) == scanned
    at = 0
    for span in scanned.spans:
        assert at <= span.start < span.end <= len(line)
        at = span.end
