"""Catalogues of write-ups: those that are shipped, and made-up ones for a test."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from facilitator.paths import resource
from facilitator.writeup.language import Language, load_language
from tests.conftest import ROOT

SHIPPED = sorted(resource("translations").glob("write_up_*.po"))
HEADER = "Language: {tag}\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: {plural};\n"
TWO_FORMS = "nplurals=2; plural=(n != 1)"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "write_up_texts", ROOT / "packaging" / "write_up_texts.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = _script()
Forms = dict[tuple[str, str], tuple[str, ...]]


def made_up(folder: Path, forms: Forms, *, plural: str = TWO_FORMS) -> Language:
    """Return a language, "xx", with these texts and no others."""
    catalogue = script.Catalogue(HEADER.format(tag="xx_XX", plural=plural), forms=forms)
    (folder / "write_up_xx.mo").write_bytes(script.compiled(catalogue))
    return load_language("xx", folder)


def said_otherwise(folder: Path, change: Callable[[str], str]) -> Language:
    """Return a language in which every text of the code is changed alike."""
    texts = script.texts_in_code()
    return made_up(folder, {key: tuple(change(each) for each in key if each) for key in texts})


def bracketed(text: str) -> str:
    return f"⟦{text}⟧"


def without_brackets(text: str) -> str:
    """Take out what stands in brackets, and brackets within."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    return text
