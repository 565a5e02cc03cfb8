"""Make the house style of Word files, resources/write-up.docx, where there is none.

It was made once by this, and is kept as a document since: open it in a word processor to change
how write-ups look. Whatever stands here is only where it began, so a document that is there is
never written over.
"""

import sys
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor, Twips
from docx.styles.style import CharacterStyle, ParagraphStyle

HOUSE = Path(__file__).resolve().parent.parent / "resources" / "write-up.docx"
FONT = "Calibri"
INK, MUTED, ACCENT, OVER, AMBER, SLATE = (
    RGBColor.from_string(each)
    for each in ("1D2329", "5A636B", "1F5F8B", "B3261E", "8F4B00", "3C4650")
)
AMBER_SOFT, HEAD, LINE = "FFF1DC", "EFECE6", "C9C4BA"
LIST_LEVELS, INDENT = 4, 340  # twentieths of a point
TEXT_WIDTH = Cm(16)
_KEPT = (RT.STYLES, RT.SETTINGS, RT.NUMBERING, RT.OFFICE_DOCUMENT)


def main() -> int:
    if HOUSE.exists():
        print(f"{HOUSE} is there: change it in a word processor, or move it away first")
        return 1
    made().save(str(HOUSE))
    print(f"wrote {HOUSE}")
    return 0


def made() -> Document:
    """Return the house style: styles, lists, footnotes, settings, one page with its places."""
    word = docx.Document()
    for relationships in (word.part.rels, word.part.package.rels):
        for rel_id in [each for each, rel in relationships.items() if rel.reltype not in _KEPT]:
            del relationships[rel_id]
    _styles(word)
    _filled(word.part.numbering_part.element, _LISTS)
    _filled(word.settings.element, _SETTINGS)
    notes = Part(
        PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, _FOOTNOTES.encode(), word.part.package
    )
    word.part.relate_to(notes, RT.FOOTNOTES)
    _page(word)
    return word


def _styles(word: Document) -> None:
    element = word.styles.element
    _filled(element, _DEFAULTS)
    normal = _style(word, "Normal", based="")
    normal.element.set(f"{{{normal.element.nsmap['w']}}}default", "1")
    element.extend(map(parse_xml, _BARE))
    title = _style(word, "Title", size=20, colour=INK, bold=True, before=0, after=3, line=1.0)
    title.paragraph_format.keep_with_next = True
    _style(word, "Subtitle", size=10.5, colour=MUTED, after=12)
    for level, size in ((1, 14), (2, 12), (3, 11), (4, 11)):
        _heading(word, level, size)
    quote = _style(word, "Quote", colour=SLATE, before=4, after=6, indent=INDENT)
    _bar(quote, str(ACCENT), space=10)
    notice = _style(word, "Notice", colour=AMBER, bold=True, before=6, after=10, indent=200)
    _bar(notice, str(AMBER), space=8)
    _property(notice, f'<w:shd {_W} w:val="clear" w:color="auto" w:fill="{AMBER_SOFT}"/>')
    for number, name in enumerate(("List Bullet", "List Number"), start=1):
        lists = _style(word, name, after=3)
        _property(lists, f'<w:numPr {_W}><w:numId w:val="{number}"/></w:numPr>')
    caption = _style(word, "Caption", size=9.5, colour=MUTED, after=4)
    caption.paragraph_format.keep_with_next = True
    _style(word, "Table Text", size=10, before=1.5, after=1.5)
    _style(word, "Header", size=9, colour=OVER, bold=True, after=0)
    _style(word, "Footer", size=9, colour=MUTED, after=0)
    contents = _style(word, "TOC Heading", size=14, colour=ACCENT, bold=True, before=12, after=4)
    contents.paragraph_format.keep_with_next = True
    for level in (1, 2, 3):
        entry = _style(word, f"toc {level}", before=0, after=2)
        entry.paragraph_format.left_indent = Twips(INDENT * (level - 1))
        entry.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    _style(word, "footnote text", size=9, colour=MUTED, after=2)
    _character(word, "footnote reference").font.superscript = True
    link = _character(word, "Hyperlink")
    link.font.color.rgb, link.font.underline = ACCENT, True
    element.append(parse_xml(_TABLE_GRID))


def _style(
    word: Document,
    name: str,
    *,
    based: str = "Normal",
    size: float | None = None,
    colour: RGBColor | None = None,
    bold: bool = False,
    before: float | None = None,
    after: float | None = None,
    line: float | None = None,
    indent: int = 0,
) -> ParagraphStyle:
    """Add a paragraph style; sizes and spaces are in points, `indent` in twentieths of one."""
    style: ParagraphStyle = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if based:
        style.base_style = word.styles[based]
    style.quick_style = True
    style.font.size = None if size is None else Pt(size)
    if colour is not None:
        style.font.color.rgb = colour
    style.font.bold = bold or None
    _complex_script(style)
    style.element.set(f"{{{style.element.nsmap['w']}}}styleId", _style_id(name))
    spacing = style.paragraph_format
    spacing.space_before = None if before is None else Pt(before)
    spacing.space_after = None if after is None else Pt(after)
    spacing.line_spacing = line
    if indent:
        spacing.left_indent = spacing.right_indent = Twips(indent)
    return style


def _heading(word: Document, level: int, size: int) -> None:
    colour, before = (ACCENT, 15) if level == 1 else (INK, 10)
    style = _style(
        word, f"Heading {level}", size=size, colour=colour, bold=True, before=before, after=4
    )
    style.next_paragraph_style = word.styles["Normal"]
    style.paragraph_format.keep_with_next = style.paragraph_format.keep_together = True
    style.paragraph_format.line_spacing = 1.05
    _property(style, f'<w:outlineLvl {_W} w:val="{level - 1}"/>', last=True)


def _character(word: Document, name: str) -> CharacterStyle:
    style: CharacterStyle = word.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=True)
    style.element.set(f"{{{style.element.nsmap['w']}}}styleId", _style_id(name))
    return style


def _style_id(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.split()).replace("Toc", "TOC")


def _complex_script(style: ParagraphStyle) -> None:
    """Have right-to-left text look as the rest does: it has size and weight of its own."""
    look = style.element.get_or_add_rPr()
    for tag in ("b", "sz"):
        name = f"{{{look.nsmap['w']}}}{tag}"
        for each in look.findall(name):
            twin = look.makeelement(f"{name}Cs", dict(each.attrib))
            each.addnext(twin)


def _bar(style: ParagraphStyle, colour: str, *, space: int) -> None:
    """Draw a bar at the left of a paragraph, `space` points away from it."""
    bar = f'<w:left w:val="single" w:sz="18" w:space="{space}" w:color="{colour}"/>'
    _property(style, f"<w:pBdr {_W}>{bar}</w:pBdr>")


def _property(style: ParagraphStyle, xml: str, *, last: bool = False) -> None:
    """Put a property that the library has no word for where the schema wants it."""
    properties = style.element.get_or_add_pPr()
    spacing = properties.find(f"{{{properties.nsmap['w']}}}spacing")
    if last or spacing is None:
        properties.append(parse_xml(xml))
    else:
        spacing.addprevious(parse_xml(xml))


def _page(word: Document) -> None:
    """Set A4, what stands on every page, and the control that the write-up takes the place of."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.2)
    section.header_distance, section.footer_distance = Cm(1.5), Cm(1.1)
    section.gutter = Cm(0)
    setup = word.element.body.sectPr
    for mark in list(setup.attrib):  # of the sessions in which the library's file was edited
        del setup.attrib[mark]
    _filled(section.header.part.element, _paragraph("Header", _field("SUBJECT")))
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH.twips}"/></w:tabs>'
    place = f"{_field('TITLE')}<w:r><w:tab/></w:r>{_control('page')}"
    _filled(section.footer.part.element, _paragraph("Footer", place, tab))
    sample = "The write-up takes the place of this control."
    text = f"<w:p><w:r><w:t>{sample}</w:t></w:r></w:p>"
    word.element.body.insert(0, parse_xml(_control("writeup", text, _W)))


def _paragraph(style: str, content: str, layout: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{layout}</w:pPr>{content}</w:p>'


def _field(property_: str) -> str:
    """Return a field of a property: the subject of a write-up says its status."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {property_} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r><w:t>{property_.lower()}</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _control(tag: str, content: str = "", declared: str = "") -> str:
    """Return a content control, of a run with its own name unless something else is in it."""
    inside = content or f"<w:r><w:t>{tag}</w:t></w:r>"
    names = f'<w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>'
    return (
        f"<w:sdt {declared}><w:sdtPr>{names}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def _filled(element: BaseOxmlElement, xml: str) -> None:
    """Replace all children of a part's root."""
    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(f"<w:hdr {_W}>{xml}</w:hdr>")))


_W = nsdecls("w")
_DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}"'
    f' w:eastAsia="{FONT}" w:cs="{FONT}"/><w:color w:val="{INK}"/><w:sz w:val="22"/>'
    '<w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr>'
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276"'
    ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)
_MARGINS = '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
_BARE = (
    (
        f'<w:style {_W} w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
    ),
    (
        f'<w:style {_W} w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr></w:style>"
    ),
)
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE_GRID = (
    f'<w:style {_W} w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{HEAD}"/></w:tcPr></w:tblStylePr></w:style>'
)


def _list(number: int, *, ordered: bool) -> str:
    def level(at: int) -> str:
        form = ("decimal", f"%{at + 1}.") if ordered else ("bullet", "•")
        return (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form[0]}"/>'
            f'<w:lvlText w:val="{form[1]}"/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="{INDENT * (at + 1)}" w:hanging="{INDENT}"/></w:pPr></w:lvl>'
        )

    levels = "".join(map(level, range(LIST_LEVELS)))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )


_LISTS = _list(0, ordered=False) + _list(1, ordered=True)
_LISTS += "".join(
    f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in (0, 1)
)
_SETTINGS = (  # without the compatibility mode Word would lay out as in 2007
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:footnotePr>'
    '<w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/>'
)
_FOOTNOTES = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes {nsdecls("w", "r")}>'
    + "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0"'
        f' w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    + "</w:footnotes>"
)

if __name__ == "__main__":
    sys.exit(main())
