"""Texts in the user's language: what counts has its forms, and what is missing is English."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from facilitator.paths import resource
from facilitator.ui.texts import BY_COUNT, translate
from facilitator.ui.translations import languages
from tests.conftest import ROOT
from tests.ui.speaking import speaking

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
needs_lrelease = pytest.mark.skipif(not LRELEASE.exists(), reason="Qt's tools are not installed")


@needs_lrelease
@pytest.mark.parametrize("language", languages())
def test_what_is_compiled_is_what_is_written(tmp_path: Path, language: str) -> None:
    source = resource("translations") / f"facilitator_{language}.ts"
    made = tmp_path / "made.qm"
    subprocess.run([LRELEASE, "-silent", source, "-qm", made], check=True, timeout=60)
    compiled = source.with_suffix(".qm")
    assert compiled.read_bytes() == made.read_bytes(), f"run packaging/translations.py {language}"


@pytest.mark.parametrize(("count", "said"), [(0, "0 notes"), (1, "1 note"), (21, "21 notes")])
def test_one_or_several_in_english(count: int, said: str) -> None:
    assert translate("Publish", "%n note(s)", "", BY_COUNT, count) == said


@pytest.fixture
def polish(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Shows a language with three forms, in which only one text is translated."""
    source = tmp_path / "facilitator_pl.ts"
    forms = "".join(f"<numerusform>%n {w}</numerusform>" for w in ("notatka", "notatki", "notatek"))
    source.write_text(
        '<TS version="2.1" language="pl"><context><name>Publish</name><message numerus="yes">'
        f"<source>%n note(s)</source><translation>{forms}</translation></message></context></TS>",
        encoding="utf-8",
    )
    made = source.with_suffix(".qm")
    subprocess.run([LRELEASE, "-silent", source, "-qm", made], check=True, timeout=60)
    with speaking(qapp, "pl_PL", tmp_path):
        yield


@needs_lrelease
@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 notatka"), (3, "3 notatki"), (5, "5 notatek"), (22, "22 notatki")]
)
def test_a_language_with_three_forms(count: int, said: str) -> None:
    assert translate("Publish", "%n note(s)", "", BY_COUNT, count) == said


@needs_lrelease
@pytest.mark.usefixtures("polish")
def test_what_a_language_lacks_is_english() -> None:
    assert translate("Publish", "%n action(s)", "", BY_COUNT, 2) == "2 actions"
    assert translate("Stage", "Welcome") == "Welcome"


@needs_lrelease
@pytest.mark.usefixtures("polish")
def test_qts_own_texts_are_in_that_language_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


BRACES = ("Ende {end}", "Ende {time", "Ende", "Ende }{time}", "Ende {time} {end}", "{} {time}")


@needs_lrelease
@pytest.mark.parametrize("wrong", BRACES)
def test_a_translation_with_wrong_values_is_not_taken(
    qapp: QApplication, tmp_path: Path, wrong: str
) -> None:
    source = tmp_path / "facilitator_pl.ts"
    source.write_text(
        '<TS version="2.1" language="pl"><context><name>RunBar</name>'
        f"<message><source>Ends {{time}}</source><translation>{wrong}</translation></message>"
        "<message><source>Paused at {time}</source>"
        "<translation>{time} pauza, {time}</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    subprocess.run(
        [LRELEASE, "-silent", source, "-qm", source.with_suffix(".qm")], check=True, timeout=60
    )
    with speaking(qapp, "pl", tmp_path):
        assert translate("RunBar", "Ends {time}") == "Ends {time}"
        assert translate("RunBar", "Paused at {time}") == "{time} pauza, {time}"


def test_without_any_file_the_texts_stand_as_written(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from facilitator.ui.texts import translate, BY_COUNT\n"
        "from facilitator.ui.translations import load_translations\n"
        "app = QCoreApplication([]); load_translations(app, 'de', Path('nowhere'))\n"
        "print(translate('Publish', '%n note(s)', '', BY_COUNT, 2), translate('Stage', 'Welcome'))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert made.stdout == "2 note(s) Welcome\n"
