"""Word templates as people have them, each with its own trouble; no real organisation's."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

_W = nsdecls("w")
_TOC = 'TOC \\o "1-2" \\h'
SAMPLE = "Sample text that goes"
COVER = "A cover of our own"


def bare() -> bytes:
    """A new document: the library's styles, one empty line."""
    return saved(docx.Document())


def german() -> bytes:
    """Made by a German Word: ids in German, names as Word keeps them."""
    data = _headed("Kopfzeile des Hauses")
    ids = {"Heading1": "berschrift1", "Heading2": "berschrift2", "Title": "Titel"}
    ids |= {"Subtitle": "Untertitel", "Quote": "Zitat", "ListBullet": "Aufzhlungszeichen"}
    return rewritten(data, lambda name, xml: _renamed(xml, ids) if name.endswith(".xml") else xml)


def named_in_german() -> bytes:
    """Made by another program: names in German as well, headings known by their level alone."""
    names = {b'"heading 1"': '"Überschrift 1"', b'"heading 2"': '"Gliederung zwei"'}
    names |= {b'"Title"': '"Titel"', b'"Quote"': '"Zitat"'}

    def change(name: str, xml: bytes) -> bytes:
        for old, new in names.items() if name == "word/styles.xml" else ():
            xml = xml.replace(b"<w:name w:val=%s" % old, b"<w:name w:val=%s" % new.encode())
        return _renamed(xml, {"Heading2": "Gliederung"})

    return rewritten(bare(), change)


def numbered_headings() -> bytes:
    """Headings with numbers of their own, and lists whose ids are high."""
    word = docx.Document()
    numbering = word.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="Heading{at + 1}"/><w:lvlText w:val="%{at + 1}."/></w:lvl>'
        for at in range(4)
    )
    form = f'<w:abstractNum {_W} w:abstractNumId="77">{levels}</w:abstractNum>'
    numbering.findall(qn("w:abstractNum"))[-1].addnext(parse_xml(form))
    used = '<w:num %s w:numId="4711"><w:abstractNumId w:val="77"/></w:num>'
    numbering.append(parse_xml(used % _W))
    for level in range(1, 5):
        style = word.styles[f"Heading {level}"].element.get_or_add_pPr()
        xml = f'<w:numPr {_W}><w:ilvl w:val="{level - 1}"/><w:numId w:val="4711"/></w:numPr>'
        style.find(qn("w:spacing")).addprevious(parse_xml(xml))
    return saved(word)


def without_table_styles() -> bytes:
    return _without(lambda style: style.get(qn("w:type")) == "table")


def without_numbering() -> bytes:
    word = docx.Document()
    for rel_id in [each for each, rel in word.part.rels.items() if rel.reltype == RT.NUMBERING]:
        del word.part.rels[rel_id]
    return saved(word)


def with_cover() -> bytes:
    """A cover with a section of its own, and first pages that differ."""
    word = docx.Document()
    word.add_paragraph(COVER)
    word.sections[0].different_first_page_header_footer = True
    word.add_section(WD_SECTION.NEW_PAGE)
    word.add_paragraph("What stays at the end")
    word.sections[1].header.is_linked_to_previous = False
    word.sections[1].header.paragraphs[0].text = "Header of the text"
    return saved(word)


def with_control() -> bytes:
    """A control for the text, one for the date, a field for the title, contents of its own."""
    word = docx.Document()
    body = word.element.body
    title = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TITLE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:i/></w:rPr>'
        '<w:t>Old title</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    for xml in (
        f'<w:p {_W}><w:pPr><w:pStyle w:val="Title"/></w:pPr>{title}</w:p>',
        control("date", "<w:p><w:r><w:t>Old day</w:t></w:r></w:p>"),
        f"<w:p {_W}>{_field(_TOC)}<w:r><w:t>Old entry</w:t></w:r></w:p>",
        f'<w:p {_W}><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        control("WriteUp", f"<w:p><w:r><w:t>{SAMPLE}</w:t></w:r></w:p>" * 2),
        f"<w:p {_W}><w:r><w:t>Imprint</w:t></w:r></w:p>",
    ):
        body.find(qn("w:sectPr")).addprevious(parse_xml(xml))
    header = word.sections[0].header
    header.paragraphs[0]._p.append(parse_xml(control("status", "<w:r><w:t>Old status</w:t></w:r>")))
    return saved(word)


def with_bookmark() -> bytes:
    word = docx.Document()
    word.add_paragraph(COVER)
    marked = word.add_paragraph(SAMPLE)
    marked._p.insert(0, parse_xml(f'<w:bookmarkStart {_W} w:id="41" w:name="writeup"/>'))
    marked._p.append(parse_xml(f'<w:bookmarkEnd {_W} w:id="41"/>'))
    word.add_paragraph("Imprint")
    return saved(word)


def dotx() -> bytes:
    """A template as such: the library opens no file of its content type."""

    def change(name: str, xml: bytes) -> bytes:
        return xml.replace(b"document.main+xml", b"template.main+xml") if "Types" in name else xml

    return rewritten(_headed("Letterhead"), change)


def with_columns() -> bytes:
    """Two columns on a page that lies on its side."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    columns = section._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")
    return saved(word)


def without_styles() -> bytes:
    word = docx.Document()
    for rel_id in [each for each, rel in word.part.rels.items() if rel.reltype == RT.STYLES]:
        del word.part.rels[rel_id]
    return saved(word)


MADE: dict[str, Callable[[], bytes]] = {
    each.__name__: each
    for each in (
        *(bare, german, named_in_german, numbered_headings, without_table_styles),
        *(without_numbering, with_cover, with_control, with_bookmark, dotx, with_columns),
        without_styles,
    )
}


def control(tag: str, content: str) -> str:
    names = f'<w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>'
    inside = f"<w:sdtContent>{content}</w:sdtContent>"
    return f"<w:sdt {_W}><w:sdtPr>{names}</w:sdtPr>{inside}</w:sdt>"


def saved(word: Document) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def rewritten(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Return a package with each part as `change(name, part)` gives it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return out.getvalue()


def parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield from ((name, package.read(name)) for name in package.namelist())


def _headed(text: str) -> bytes:
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = text
    return saved(word)


def _without(is_gone: Callable[..., bool]) -> bytes:
    word = docx.Document()
    styles = word.styles.element
    for each in [style for style in styles.findall(qn("w:style")) if is_gone(style)]:
        styles.remove(each)
    return saved(word)


def _renamed(xml: bytes, ids: dict[str, str]) -> bytes:
    """Return a part with ids of styles changed, wherever it speaks of them."""
    tags = b"pStyle|basedOn|next|link|rStyle"
    for old, new in ids.items():
        xml = xml.replace(b'w:styleId="%s"' % old.encode(), b'w:styleId="%s"' % new.encode())
        pattern = b'(<w:(?:%s) w:val=")%s"' % (tags, old.encode())
        xml = re.sub(pattern, b'\\g<1>%s"' % new.encode(), xml)
    return xml


def _field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
