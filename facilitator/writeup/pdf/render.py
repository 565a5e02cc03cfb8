"""PDF renderer: the layout of `resources/write-up.typ`, everything that is shown as data."""

import json
import re
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple, cast

from facilitator.paths import resource
from facilitator.writeup.figures import needs_more_fonts
from facilitator.writeup.pdf.data import Data, labels_in
from facilitator.writeup.pdf.waiting import waited_for

# The fonts that come with the program, so that a page is the same everywhere; then those that
# systems bring for other scripts, by name, and last whichever of the machine has the letter.
_OWN_FONTS = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono")
_NAMED_FONTS = ("Noto Serif", "Noto Sans", "Noto Sans CJK SC", "Segoe UI", "Hiragino Sans")
_ACCESSIBLE: Final = "ua-1"
_WITHOUT_FONT = re.compile(r"the text `\"(.+?)\"` could not be displayed")
_UNPRINTABLE = re.compile(r"\\u\{([0-9a-f]+)\}")
_MOST_NAMED = 5


class Pdf(NamedTuple):
    """A finished file, and a sentence for whoever writes it; empty where all is well."""

    data: bytes
    remark: str = ""


def render_pdf(data: Data, while_waiting: Callable[[], object] = bool) -> Pdf:
    """Return the file: PDF/UA-1, or tagged only, with why, where no font here has a letter.

    The same data gives the same bytes on one machine, as long as its fonts stay the same. Laying
    out takes seconds for thousands of notes: `while_waiting` is called meanwhile, and may raise.
    """

    def compiled(*, accessible: bool = True, with_system_fonts: bool = True) -> bytes:
        work = partial(_compiled, data, accessible=accessible, with_system_fonts=with_system_fonts)
        return waited_for(work, while_waiting)

    import typst  # late: no other format needs it

    try:  # what a chart lacks a letter of it would leave out, and not say so
        if not needs_more_fonts(tuple(labels_in(data))):
            return Pdf(compiled(with_system_fonts=False))
    except typst.TypstError:
        pass  # a letter that our own fonts lack; those of the system are slower to look through
    try:
        return Pdf(compiled())
    except typst.TypstError as error:
        remark = _why(f"{error.message}\n{error.diagnostic}")
    return Pdf(compiled(accessible=False), remark)


def _compiled(data: Data, *, accessible: bool, with_system_fonts: bool) -> bytes:
    """Return the PDF. Raises typst.TypstError where it cannot be made accessible."""
    import typst

    fonts = _OWN_FONTS + (_NAMED_FONTS if with_system_fonts else ())
    layout = resource("write-up.typ").read_bytes()
    compiler = typst.Compiler(layout, ignore_system_fonts=not with_system_fonts)
    # A font that is named and not here is warned of; that is what the next one is named for.
    made, _ = compiler.compile_with_warnings(
        format="pdf",
        sys_inputs={"data": json.dumps(data | {"fonts": fonts})},
        pdf_standards=[_ACCESSIBLE] if accessible else [],
        timestamp=data["created_s"],
    )
    return cast("bytes", made)  # as it is for one format that goes to no file


def _why(diagnostic: str) -> str:
    found = _WITHOUT_FONT.findall(diagnostic)
    letters = list(
        dict.fromkeys(_UNPRINTABLE.sub(lambda m: f"U+{m[1].upper()}", each) for each in found)
    )
    if not letters:
        return "The PDF is tagged, and not PDF/UA-1: see that every part has a heading and a text."
    named = ", ".join(f"“{each}”" for each in letters[:_MOST_NAMED])
    more = " and others" if len(letters) > _MOST_NAMED else ""
    return f"The PDF is tagged, and not PDF/UA-1: no font on this machine has {named}{more}."
