"""Lists that are numbered by hand: "I. Opening", "TOP 3: Fees", "4.1 Rents", "1 - Welcome"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from facilitator.readers.agenda.agenda_names import names_agenda
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.days import is_bare_date, names_day
from facilitator.readers.agenda.draft import LONGEST_LINE

_WORDS = r"(?:TOP|Tagesordnungspunkt|(?:agenda )?item|Punkt|Sak|Point|Punto|Ponto|Topic)"
_ORDINALS = {
    **dict.fromkeys(("primero", "primera", "primeiro", "primo", "erstens"), 1),
    **dict.fromkeys(("segundo", "segunda", "secondo", "zweitens"), 2),
    **dict.fromkeys(("tercero", "tercera", "terceiro", "terzo", "drittens"), 3),
    **dict.fromkeys(("cuarto", "cuarta", "quarto", "viertens"), 4),
    **dict.fromkeys(("quinto", "quinta", "fünftens"), 5),
    **dict.fromkeys(("sexto", "sexta", "sesto", "sechstens"), 6),
    **dict.fromkeys(("séptimo", "sétimo", "settimo", "siebtens"), 7),
    **dict.fromkeys(("octavo", "oitavo", "ottavo", "achtens"), 8),
    **dict.fromkeys(("noveno", "nono", "neuntens"), 9),
    **dict.fromkeys(("décimo", "decimo", "zehntens"), 10),
}
_FORMS = {
    "word": rf"{_WORDS}\s*(?P<word>\d{{1,2}})(?:/\d{{2,4}})?\s*[.:)–—-]*\s+",
    "ordinal": rf"(?P<ordinal>{'|'.join(_ORDINALS)})\s*(?:[.:)]+[-–—]*|[-–—]+)\s+",
    "part": r"(?P<part>\d{1,2}\.\d{1,2})[.)]?(?:\s*[-–—:]\s+|\s+)",
    "paragraph": r"§\s?(?P<paragraph>\d{1,2})[.:)]*\s+",
    "number": r"\(?(?P<number>\d{1,2})(?:[ºª°]?[.)]+-?\s+|[ºª°]\s+|[.)](?=[^\W\d_])|\s?[-–—:]\s+)",
    "roman": r"(?P<roman>[IVX]{1,5}|[ivx]{1,5})(?:[.)]\s+|\s[-–—:]\s+)",
    "bare": r"(?P<bare>\d{1,2})\s+(?=[^\W\d_])",
    "letter": r"\(?(?P<letter>[A-Z]|[a-z])[.)]\s+",
}
_NUMBERED = re.compile("|".join(_FORMS.values()))
_WORD = re.compile(f"{_FORMS['word']}|{_FORMS['ordinal']}", re.IGNORECASE)
_MARK = re.compile(r"\(?(?:(?P<number>\d{1,3})|(?P<letter>[a-z]))[.)]")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_OUTER = frozenset({"word", "ordinal", "paragraph", "number", "bare"})
_FEWEST_BARE = 3  # numbers without a dot: no line may be missing
_DEEPER = 2  # columns


@dataclass(frozen=True, slots=True)
class _Number:
    kind: str
    value: int
    length: int  # of what stands before the words


def with_lists(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with lines that are numbered by hand as bullets, each at its depth."""
    kept = [*parts]
    found = [(at, number) for at, part in enumerate(kept) if (number := _number(part)) is not None]
    for kind in _FORMS:
        own = [(at, number) for at, number in found if number.kind == kind]
        values = [number.value for _, number in own]
        counts = [*range(1, len(values) + 1)] if len(values) >= _FEWEST_BARE else []
        if values == counts if kind == "bare" else _counts_up(values):
            for at, number in own:
                kept[at] = _bullet(kept[at], number)
    return _nested(kept)


def _number(part: Part) -> _Number | None:
    if not isinstance(part, Block) or part.shape is not Shape.TEXT or len(part.text) > LONGEST_LINE:
        return None
    match = _WORD.match(part.text) or _NUMBERED.match(part.text)
    if match is None or match.end() == len(part.text):
        return None
    kind = match.lastgroup or ""
    if is_bare_date(part.text) or (kind == "bare" and names_day(part.text)):  # "10 March 2026"
        return None
    if kind == "part" and match[kind].endswith(".0"):  # "1.0 Opening", "2.0 Fees"
        return _Number("number", int(match[kind].partition(".")[0]), match.end())
    return _Number(kind, _value(kind, match[kind]), match.end())


def _value(kind: str, text: str) -> int:
    if kind == "ordinal":
        return _ORDINALS[text.casefold()]
    if kind == "roman":
        return _of_roman(text.casefold())
    if kind == "letter":
        return ord(text.casefold()) - ord("a") + 1
    return int(text.rpartition(".")[2])


def _of_roman(text: str) -> int:
    values = [_ROMAN[each] for each in text]
    following = [*values[1:], 0]
    return sum(
        -each if each < after else each for each, after in zip(values, following, strict=True)
    )


def _counts_up(values: Sequence[int]) -> bool:
    """Tell numbers of a list, 1, 2, 3, from what happens to begin a line."""
    return 1 in values[:2] and any(after == before + 1 for before, after in pairwise(values))


def _bullet(part: Part, number: _Number) -> Part:
    if not isinstance(part, Block):
        return part
    depth = part.depth + (_DEEPER if number.kind == "part" else 0)
    text = part.text[number.length :]
    mark = f"{number.value}." if number.kind in _OUTER else number.kind
    return replace(part, shape=Shape.BULLET, depth=depth, text=text, mark=mark)


def _nested(parts: list[Part]) -> list[Part]:
    """Set what stands between "1." and "2." of a list deeper: "- Chair" and "a)" alike."""
    _set_below_agenda(parts)
    for run in _runs(parts):
        outer = _kind(parts[run[0]])
        if outer not in {"number", "roman"}:
            continue
        ats = [at for at in run if _kind(parts[at]) == outer]
        inner = [at for at in run if _kind(parts[at]) != outer]
        if len(ats) < 2 or not inner or inner[0] > ats[-1]:
            continue
        for at in inner:
            part = parts[at]
            if isinstance(part, Block):
                parts[at] = replace(part, depth=part.depth + _DEEPER)
    return parts


def _set_below_agenda(parts: list[Part]) -> None:
    """Set "1.", "2." below the "- Agenda" that they stand level with, among other dashes."""
    inside = False
    for at, part in enumerate(parts):
        if not isinstance(part, Block) or part.shape is not Shape.BULLET:
            inside = False
        elif not part.mark[:1].isalnum():
            inside = names_agenda(part.text)
        elif inside:
            parts[at] = replace(part, depth=part.depth + _DEEPER)


def _runs(parts: Sequence[Part]) -> Iterator[list[int]]:
    """Yield where the bullets of a list stand that are as far to the left as its first."""
    run: list[int] = []
    for at, part in enumerate(parts):
        is_line = isinstance(part, Block) and part.shape in {Shape.BULLET, Shape.TEXT}
        if not is_line:
            if run:
                yield run
            run = []
        elif isinstance(part, Block) and part.shape is Shape.BULLET:
            first = parts[run[0]] if run else part
            if isinstance(first, Block) and part.depth == first.depth:
                run.append(at)
    if run:
        yield run


def _kind(part: Part) -> str:
    mark = part.mark if isinstance(part, Block) else ""
    match = _MARK.fullmatch(mark)
    return mark if match is None else match.lastgroup or ""
