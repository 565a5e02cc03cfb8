"""The languages that write-ups are shipped in: whole, compiled, with the values of each text."""

from pathlib import Path

import pytest

from facilitator.writeup.language import ENGLISH, languages, load_language, placeholders
from tests.writeup.catalogues import SHIPPED, script

TEXTS = script.texts_in_code()
each_language = pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)


def test_german_and_french_are_shipped() -> None:
    assert languages() == ("de", "en", "fr")
    assert [load_language(each).tag for each in languages()] == ["de-DE", "en-GB", "fr-FR"]


def test_the_shipped_languages_say_that_no_native_speaker_has_reviewed_them() -> None:
    assert [load_language(each).reviewed for each in languages()] == [False, True, False]
    assert ENGLISH.reviewed


@each_language
def test_every_text_of_the_code_is_in_each_catalogue(file: Path) -> None:
    forms = script.read_po(file.read_text(encoding="utf-8")).forms
    assert list(forms) == list(TEXTS), "run packaging/write_up_texts.py"
    assert [key for key, written in forms.items() if not all(written)] == []


@each_language
def test_every_translation_holds_the_values_of_its_text(file: Path) -> None:
    catalogue = script.read_po(file.read_text(encoding="utf-8"))
    for (one, several), written in catalogue.forms.items():
        wanted = {placeholders(each) for each in (one, several) if each}
        assert len(wanted) == 1, f"the forms of {one!r} differ"
        assert {placeholders(each) for each in written} == wanted, one
        assert len(written) == (script.count_of_forms(catalogue) if several else 1)


@each_language
def test_what_is_compiled_is_what_is_written(file: Path) -> None:
    made = script.compiled(script.read_po(file.read_text(encoding="utf-8")))
    assert file.with_suffix(".mo").read_bytes() == made, "run packaging/write_up_texts.py"


@each_language
def test_no_translation_begins_or_ends_otherwise_than_its_text(file: Path) -> None:
    forms = script.read_po(file.read_text(encoding="utf-8")).forms
    ends = {
        one: written
        for (one, _), written in forms.items()
        if any(each != each.strip() or each.endswith(".") != one.endswith(".") for each in written)
    }
    assert ends == {}


@each_language
def test_a_catalogue_is_read_and_written_again_as_it_is(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    assert script.update(copy, TEXTS) == 0
    assert copy.read_bytes() == file.read_bytes()
    assert copy.with_suffix(".mo").read_bytes() == file.with_suffix(".mo").read_bytes()


def test_a_new_language_begins_without_translations(tmp_path: Path) -> None:
    file = tmp_path / "write_up_it.po"
    assert script.update(file, {("A “text”\\", ""): "a hint", ("{n} b", "{n} bs"): ""}) == 2
    text = file.read_text(encoding="utf-8")
    assert '#. a hint\nmsgid "A “text”\\\\"\nmsgstr ""' in text
    assert 'msgid_plural "{n} bs"\nmsgstr[0] ""\nmsgstr[1] ""' in text
    assert load_language("it", tmp_path).text("A “text”\\") == "A “text”\\"


def test_a_text_that_is_no_literal_is_told_of(tmp_path: Path) -> None:
    code = tmp_path / "module.py"
    for line in ('language.text(f"a {b}")', 'marked("a" if b else "c")', 'l.text("a" + b)'):
        code.write_text(f"x = 1\n{line}\n", encoding="utf-8")
        with pytest.raises(ValueError, match=r"module\.py:2"):
            script.texts_in_code(tmp_path)
    code.write_text("# translators: why\nlanguage.text(\n    'a' ' b')\nother.text(name)\n")
    assert script.texts_in_code(tmp_path) == {("a b", ""): "why"}
