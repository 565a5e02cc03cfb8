"""Front matter of Markdown: what programs read of a write-up, no more than its promise allows."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.model import Promise
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.finished import markdown_texts
from facilitator.writeup.front_matter import front_matter, parted
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.publish import markdown_to_copy
from tests.writeup.stand_ins import DECIDED, programme, record, state


def composed(promise: Promise, audience: str = "public") -> Document:
    return compose(programme(), record(promise), state(), Request(audience), decisions=DECIDED)


def head(document: Document) -> dict[str, str]:
    return dict(parted(render_markdown(document))[0])


def test_it_says_what_it_is() -> None:
    assert head(composed(Promise.ORGANISATION)) == {
        "title": "Roundtable 2: Governance",
        "date": "2026-11-12",
        "programme": "Example peer network",
        "roundtable": "2",
        "audience": "public",
        "promise": "organisation",
        "licence": "CC BY-SA 4.0",
        "status": "draft",
        "lang": "en-GB",
    }


def test_under_chatham_no_day_is_told() -> None:
    assert "date" not in head(composed(Promise.CHATHAM))


@pytest.mark.parametrize("promise", list(Promise))
def test_an_internal_version_has_no_licence_and_says_what_was_promised(promise: Promise) -> None:
    told = head(composed(promise, "team"))
    assert "licence" not in told
    assert told["promise"] == promise


def test_what_is_pasted_has_none() -> None:
    assert markdown_to_copy(composed(Promise.ORGANISATION)).startswith("**DRAFT")


def test_the_names_check_reads_what_somebody_typed_in_it() -> None:
    texts = list(markdown_texts(render_markdown(composed(Promise.ORGANISATION))))
    read = {each.text for each in texts if each.place == "the head of the file"}
    assert read == {"Roundtable 2: Governance", "Example peer network", "2", "CC BY-SA 4.0"}


@given(st.dictionaries(st.sampled_from(["title", "date", "licence"]), st.text(min_size=1)))
def test_whatever_a_value_holds_it_stays_in_its_line(values: dict[str, str]) -> None:
    entries = tuple(values.items())
    source = f"{front_matter(entries)}\n\n# Title\n" if entries else "# Title\n"
    read, body = parted(source)
    assert (read, body.strip()) == (entries, "# Title")
    for line, (name, value) in zip(source.split("\n")[1:], entries, strict=False):
        assert line == f"{name}: {json.dumps(value, ensure_ascii=False)}"
