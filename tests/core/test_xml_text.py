"""Texts in XML, beside what the standard library makes of them."""

from xml.sax import saxutils

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.xml_text import escape, quoteattr

TEXTS = st.text(st.sampled_from("ab&<>\"'\n\r\té"))


@given(TEXTS)
def test_they_are_as_the_standard_library_has_them(text: str) -> None:
    assert escape(text) == saxutils.escape(text)
    assert quoteattr(text) == saxutils.quoteattr(text)
