"""Every text that is shown reaches the translator, and lupdate finds it."""

from pathlib import Path

import pytest

from facilitator.paths import resource
from facilitator.ui.texts import translate
from tests.conftest import ROOT
from tests.ui.looked_up import LookedUp
from tests.ui.written_texts import LUPDATE, extract, extracted, texts_of, written_in

pytestmark = pytest.mark.skipif(not LUPDATE.exists(), reason="Qt's tools are not installed")


@pytest.mark.slow
def test_lupdate_finds_what_the_code_gives_to_the_translator() -> None:
    texts, faults = set(), []
    for path in sorted((ROOT / "facilitator").rglob("*.py")):
        if path.name != "texts.py":
            written = written_in(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
            texts |= written.texts
            faults += written.faults
    assert not faults, "\n".join(faults)
    assert not texts - extracted(), "lupdate finds these not, or not as they are counted"
    assert not extracted() - texts, "lupdate finds these, and no call is seen to give them"


@pytest.mark.parametrize(
    "line",
    [
        'translate("C", "one" if n else "two")',
        "translate(_CONTEXT, 'text')",
        "translate('C', text)",
        "self.tr(text)",
        'self.tr(f"{n} said")',
        'other.tr("text")',
        "f\"{self.tr('text')}\"",
        'QCoreApplication.translate("C", "text")',
        'translate("C", "%n note(s)", "", n)',
        'self.tr("%n note(s)")',
        "translate_marked(_CONTEXT, text)",
        "label.setText('Save')",
        "label.setText('Save' if n else '')",
        "label.set_text(f'{n} notes')",
        "QPushButton('Save')",
        "Prompt('end', 'The end')",
    ],
)
def test_what_lupdate_cannot_read_is_named(line: str) -> None:
    code = f"class A:\n    def f(self, n):\n        return {line}\n"
    (fault,) = written_in(code, "a.py").faults
    assert fault.startswith("a.py:3: ")


@pytest.mark.parametrize("count", ["a[b.c]", "len(a)", "n,"])
def test_a_count_that_lupdate_loses_is_a_difference(tmp_path: Path, count: str) -> None:
    code = f'translate("C", "%n note(s)", "", BY_COUNT, {count})\nx = 1\n'
    file = tmp_path / "a.py"
    file.write_text(code, encoding="utf-8")
    same = written_in(code, "a.py").texts == set(extract([file]))
    assert same == (count == "len(a)")


def test_a_text_that_nobody_marked_is_named(looked_up: LookedUp) -> None:
    translate("Stage", "Welcome")
    assert looked_up.unknown() == []
    translate("Stage", "Nobody marked this")
    (unknown,) = looked_up.unknown()
    assert "test_texts.py" in unknown
    assert "“Nobody marked this” is in none of the contexts Stage" in unknown


def test_english_has_a_form_for_one_and_for_several() -> None:
    source = (resource("translations") / "facilitator_en.ts").read_text(encoding="utf-8")
    wanted = {each for each in extracted() if each.counted}
    assert set(texts_of(source)) == wanted, "run packaging/translations.py"
    assert "unfinished" not in source
