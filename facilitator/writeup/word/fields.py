"""Fields and content controls of a template that say the title, the date or the status."""

from collections.abc import Iterator, Mapping
from copy import deepcopy

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from facilitator.writeup.blocks import Run
from facilitator.writeup.word.paragraphs import run

_VAL, _R, _P, _CONTENT = qn("w:val"), qn("w:r"), qn("w:p"), qn("w:sdtContent")
_LOOK = qn("w:rPr")
# Instructions of fields, the property that each shows, and what of ours that is.
_FIELDS = {
    "TITLE": "title",
    "SUBJECT": "status",
    "AUTHOR": "author",
    "CREATEDATE": "date",
    "SAVEDATE": "date",
    "DOCPROPERTY TITLE": "title",
    "DOCPROPERTY SUBJECT": "status",
    "DOCPROPERTY AUTHOR": "author",
    "DOCPROPERTY STATUS": "status",
    "DOCPROPERTY CREATETIME": "date",
    "DOCPROPERTY LASTSAVEDTIME": "date",
}
# What a control is bound to, in the properties of a file or of a cover page.
_BOUND = {
    "title": "title",
    "subject": "status",
    "contentstatus": "status",
    "creator": "author",
    "created": "date",
    "publishdate": "date",
}
_NAMES = frozenset({"title", "subtitle", "status", "date", "author", "page"})


def fill(root: BaseOxmlElement, values: Mapping[str, str]) -> frozenset[str]:
    """Fill in what says one of `values`, runs as XML by name; return the names found."""
    found: set[str] = set()
    for control in list(root.iter(qn("w:sdt"))):
        name = _name_of(control)
        if name in values:
            _fill_control(control, values[name])
            found.add(name)
    for each in list(root.iter(qn("w:fldSimple"))):
        name = _shown_by(each.get(qn("w:instr"), ""))
        if name in values:
            _fill_runs(each, list(each.iter(_R)), values[name])
            found.add(name)
    for instruction, result in list(_complex_fields(root)):
        name = _shown_by(instruction)
        if name in values and result:
            _fill_runs(result[0].getparent(), result, values[name])
            found.add(name)
    return frozenset(found)


def words(text: str) -> str:
    return run(Run(text))


def _name_of(control: BaseOxmlElement) -> str:
    properties = control.find(qn("w:sdtPr"))
    if properties is None:
        return ""
    for tag in ("w:tag", "w:alias"):
        each = properties.find(qn(tag))
        if each is not None and each.get(_VAL, "").strip().casefold() in _NAMES:
            return str(each.get(_VAL, "")).strip().casefold()
    binding = properties.find(qn("w:dataBinding"))
    path = "" if binding is None else binding.get(qn("w:xpath"), "")
    last = path.rpartition("/")[2].partition("[")[0].rpartition(":")[2]
    return _BOUND.get(last.casefold(), "")


def _fill_control(control: BaseOxmlElement, value: str) -> None:
    """Put a value into a control, in the look of what stood there, and make plain text of it."""
    properties, content = control.find(qn("w:sdtPr")), control.find(_CONTENT)
    for tag in ("w:showingPlcHdr", "w:dataBinding", "w:date"):
        for each in properties.findall(qn(tag)):
            properties.remove(each)
    if content is None:
        return
    paragraphs = list(content.iter(_P))
    for each in paragraphs[1:]:
        each.getparent().remove(each)
    holder = paragraphs[0] if paragraphs else content
    _fill_runs(holder, list(content.iter(_R)), value)


def _fill_runs(holder: BaseOxmlElement, runs: list[BaseOxmlElement], value: str) -> None:
    """Put a value in the place of runs, in the look of the first of them."""
    look = runs[0].find(_LOOK) if runs else None
    made = list(parse_xml(f"<w:p {nsdecls('w')}>{value}</w:p>"))
    for each in made:
        if look is not None and not _is_placeholder(look) and each.find(_LOOK) is None:
            each.insert(0, deepcopy(look))
    if not runs:
        holder.extend(made)
    for each in made if runs else ():
        runs[0].addprevious(each)
    for each in runs:
        each.getparent().remove(each)


def _is_placeholder(look: BaseOxmlElement) -> bool:
    style = look.find(qn("w:rStyle"))
    return style is not None and "placeholder" in style.get(_VAL, "").casefold()


def _complex_fields(root: BaseOxmlElement) -> Iterator[tuple[str, list[BaseOxmlElement]]]:
    """Yield the instruction and the runs of the result of each field within one paragraph."""
    for paragraph in root.iter(_P):
        instruction, depth, is_result = "", 0, False
        result: list[BaseOxmlElement] = []
        for each in paragraph.iter(_R):
            mark = each.find(qn("w:fldChar"))
            kind = "" if mark is None else mark.get(qn("w:fldCharType"))
            if kind == "begin":
                depth += 1
            elif kind == "separate" and depth == 1:
                is_result = True
            elif kind == "end":
                depth -= 1
                if not depth:
                    yield instruction, result
                    instruction, result, is_result = "", [], False
            elif depth == 1 and is_result:
                result.append(each)
            elif depth == 1:
                instruction += "".join(part.text or "" for part in each.iter(qn("w:instrText")))


def _shown_by(instruction: str) -> str:
    """Return what of ours a field shows, or an empty text."""
    parts = instruction.replace('"', " ").upper().split()
    words = 2 if parts[:1] == ["DOCPROPERTY"] else 1
    return _FIELDS.get(" ".join(parts[:words]), "")
