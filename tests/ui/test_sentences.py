"""Refusals and other sentences made below the window are shown in the reader's language."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.errors import BadInput, Refused
from facilitator.core.sentences import Sentence, either
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.texts import SENTENCES, translated
from facilitator.ui.writer import Failure
from tests.conftest import ROOT
from tests.made_below import reader
from tests.ui.prepare_house import PrepareHouse
from tests.ui.speaking import speaking
from tests.ui.test_prepare_files import preview_of
from tests.ui.written_texts import LUPDATE, texts_of, translatable

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
pytestmark = pytest.mark.skipif(not LRELEASE.exists(), reason="Qt's tools are not installed")
LOST = Sentence("{n} acts could not be read", one="{n} act could not be read", n=2)
MADE_UP = {
    "{path} is empty: name a file with text in it": "Nimm eine mit Text, leer ist {path}",
    "there is no item {number}: the agenda has 1 to {last}": "kein {nummer} von 1 bis {last}",
    "“{title}” is running already": "läuft schon {0} {title!r:>99999}",
    "“{title}” can come at 1 to {last}": "irgendwo bis {last}",
    "not saved: {reason}": "({reason}) hinderte das Sichern",
    "{file} is not open": "{file} ist zu",
    "{this} or {that}": "{this} oder {that}",
    "the items sum to {sum}, but {claim} is {minutes}": "{claim}: {minutes}, in Summe {sum}",
    "the slot {begin}-{end}": "von {begin} bis {end}",
}
FORMS = ("nur {n} Vorgang fehlt", "{n} Vorgänge fehlen")


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Shows a made-up German, in which a few sentences are translated, some of them wrongly."""
    made = "".join(
        f"<message><source>{source}</source><translation>{text}</translation></message>"
        for source, text in MADE_UP.items()
    )
    forms = "".join(f"<numerusform>{each}</numerusform>" for each in FORMS)
    source = tmp_path / "facilitator_de.ts"
    source.write_text(
        f'<TS version="2.1" language="de"><context><name>{SENTENCES}</name>{made}<message'
        f' numerus="yes"><source>{LOST.template}</source><translation>{forms}</translation>'
        "</message></context></TS>",
        encoding="utf-8",
    )
    compiled = source.with_suffix(".qm")
    subprocess.run([LRELEASE, "-silent", source, "-qm", compiled], check=True, timeout=60)
    with speaking(qapp, "de", tmp_path):
        yield


@pytest.mark.usefixtures("german")
def test_the_window_shows_a_refusal_translated(
    qtbot: QtBot, session: Session, actions: ActionMap, tmp_path: Path
) -> None:
    house = PrepareHouse(session, actions)
    qtbot.addWidget(house.window)
    path = tmp_path / "empty.md"
    path.write_bytes(b"")
    preview = preview_of(house, path)
    assert preview.problem.full_text() == f"Nimm eine mit Text, leer ist {path}"
    preview.reject()


@pytest.mark.usefixtures("german")
def test_the_window_shows_a_remark_about_an_agenda_translated(
    qtbot: QtBot, session: Session, actions: ActionMap, tmp_path: Path
) -> None:
    house = PrepareHouse(session, actions)
    qtbot.addWidget(house.window)
    path = tmp_path / "agenda.md"
    path.write_text("question: Q2\nSlot: 14:00-15:00\n\n- Welcome (5 min)\n", encoding="utf-8")
    preview = preview_of(house, path)
    assert "von 14:00 bis 15:00: 60 min, in Summe 5 min" in preview.remarks.text()
    preview.reject()


@pytest.mark.usefixtures("german")
def test_an_error_is_translated_with_the_sentences_in_it() -> None:
    error = BadInput("not saved: {reason}", reason=Sentence("{file} is not open", file="a.b"))
    assert translated(error) == "(a.b ist zu) hinderte das Sichern"
    assert str(error) == "not saved: a.b is not open"
    assert Failure(error.sentence).bare == "a.b ist zu"
    assert translated(either(["GBIF", "OCP"])) == "GBIF oder OCP"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("n", "said"), [(1, "nur 1 Vorgang fehlt"), (0, "0 Vorgänge fehlen"), (7, "7 Vorgänge fehlen")]
)
def test_what_is_counted_has_the_forms_of_the_language(n: int, said: str) -> None:
    assert translated(Sentence(LOST.template, one=LOST.one, n=n)) == said


@pytest.mark.slow
@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "error",
    [
        Refused("there is no item {number}: the agenda has 1 to {last}", number=9, last=3),
        Refused("“{title}” is running already", title="Welcome"),
        Refused("“{title}” can come at 1 to {last}", title="Welcome", last=3),
        Refused("the room is open already: /start when everybody is here"),
        Refused("no item is running: /item N takes one"),
    ],
)
def test_where_a_translation_is_wrong_or_missing_it_is_english(error: Refused) -> None:
    assert translated(error) == str(error)


def test_without_a_language_it_is_english_with_its_own_forms() -> None:
    one = Sentence(LOST.template, one=LOST.one, n=1)
    assert (translated(one), translated(LOST)) == (str(one), str(LOST))
    assert str(one) == "1 act could not be read"


def test_what_others_say_stays_as_they_say_it() -> None:
    assert translated(OSError(2, "No such file")) == "[Errno 2] No such file"


@pytest.mark.slow
@pytest.mark.skipif(not LUPDATE.exists(), reason="Qt's tools are not installed")
def test_every_template_in_the_code_reaches_translators(tmp_path: Path) -> None:
    made = tmp_path / "facilitator_xx.ts"
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, 'packaging'); import translations"
        f"\ntranslations.extract(Path({str(made)!r}), 'de')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=180)
    assert set(texts_of(made.read_text(encoding="utf-8"))) == translatable()


def test_templates_are_read_from_errors_and_sentences(tmp_path: Path) -> None:
    code = """
class BadInput(FacilitatorError): pass
class Taken(BadInput):
    def __init__(self, path):
        super().__init__("a {p}", p=path)
raise Taken(path)
raise BadInput("b" if path else "c {p}", p=path)
x = Sentence("{n} ds", one="{n} d", n=2)
raise BadInput(sentence)
y = Sentence("{p}: {q}", p=1, q=2)
raise ValueError("none of ours")
"""
    file = tmp_path / "a.py"
    file.write_text(code, encoding="utf-8")
    found = {(each.text, each.one) for each in reader().collected([file])}
    assert found == {("a {p}", ""), ("b", ""), ("c {p}", ""), ("{n} ds", "{n} d")}
