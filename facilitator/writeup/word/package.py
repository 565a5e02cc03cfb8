"""Word renderer: the house style, own properties, the same bytes for the same data."""

import io
import zipfile
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm

from facilitator.writeup.blocks import Document, Run
from facilitator.writeup.language import Language
from facilitator.writeup.word.body import Body, paragraph, run, text_width
from facilitator.writeup.word.styles import numbering_xml, settings_xml, styles_xml

_KEPT = (RT.STYLES, RT.SETTINGS, RT.NUMBERING, RT.OFFICE_DOCUMENT)
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip file knows, so that bytes do not change
_FIELD = '<w:fldSimple w:instr=" {} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def render_docx(document: Document) -> bytes:
    """Return the Word file."""
    word = docx.Document()
    links: dict[str, str] = {}
    body = Body(lambda target: _relate(word, links, target))
    _drop_foreign(word.part.rels)
    xml = body.build(document)
    _fill(word.styles.element, styles_xml(document.language.tag))
    _fill(word.settings.element, settings_xml(document.language.tag))
    _fill(word.part.numbering_part.element, numbering_xml(body.lists))
    _page(word, document)
    _insert(word, xml)
    _properties(word, document)
    return _repacked(word)


def _relate(word: WordDocument, links: dict[str, str], target: str) -> str:
    """Return the id of a link; the library's own search for one is slow with many links."""
    if target not in links:
        links[target] = f"rIdLink{len(links) + 1}"
        word.part.rels.add_relationship(RT.HYPERLINK, target, links[target], is_external=True)
    return links[target]


def _drop_foreign(relationships: Relationships) -> None:
    """Drop what the library's default file brings: a thumbnail, a theme, somebody's XML."""
    for rel_id in [each for each, rel in relationships.items() if rel.reltype not in _KEPT]:
        del relationships[rel_id]


def _fill(element: BaseOxmlElement, xml: str) -> None:
    """Replace all children of a part's root by those of ours."""
    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(xml)))


def _insert(word: WordDocument, xml: str) -> None:
    body = word.element.body
    blocks = parse_xml(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>")
    for at, child in enumerate(list(blocks)):
        body.insert(at, child)


def _page(word: WordDocument, document: Document) -> None:
    """Set A4, its margins, and what stands on every page."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if document.wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.2)
    section.header_distance, section.footer_distance = Cm(1.5), Cm(1.1)
    section.gutter = Cm(0)
    _only(section.header.part.element, paragraph("Header", run(Run(document.banner))))
    right = f'<w:tabs><w:tab w:val="right" w:pos="{text_width(document)}"/></w:tabs>'
    place = f"{run(Run(document.title))}<w:r><w:tab/></w:r>{_page_numbers(document.language)}"
    _only(section.footer.part.element, paragraph("Footer", place, right))


def _page_numbers(language: Language) -> str:
    """Return "page 1 of 3" with fields for its numbers, in whatever order a language has them."""
    text = language.text("page {page} of {pages}", page="\0PAGE\0", pages="\0NUMPAGES\0")
    pieces = enumerate(text.split("\0"))  # each second one is a field
    runs = (_FIELD.format(each) if at % 2 else run(Run(each)) for at, each in pieces if each)
    return "".join(runs)


def _only(element: BaseOxmlElement, xml: str) -> None:
    _fill(element, f"<w:hdr {nsdecls('w')}>{xml}</w:hdr>")


def _properties(word: WordDocument, document: Document) -> None:
    package = word.part.package
    _drop_foreign(package.rels)
    for name, content_type, reltype, xml in (
        ("core", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, _core_xml(document)),
        ("app", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, _app_xml()),
    ):
        part = Part(PackURI(f"/docProps/{name}.xml"), content_type, xml.encode(), package)
        package.relate_to(part, reltype)


def _core_xml(document: Document) -> str:
    dates = ""
    if document.created is not None:
        instant = datetime.fromtimestamp(document.created // 1000, UTC)
        written = f"{instant:%Y-%m-%dT%H:%M:%SZ}"
        dates = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{written}</dcterms:{name}>'
            for name in ("created", "modified")
        )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(document.title)}</dc:title>"
        f"<dc:subject>{escape(document.banner)}</dc:subject>"
        f"<dc:creator>{escape(document.author)}</dc:creator>"
        f"<dc:language>{document.language.tag}</dc:language>{dates}</cp:coreProperties>"
    )


def _app_xml() -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
        '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Facilitator</Application></Properties>"
    )


def _repacked(word: WordDocument) -> bytes:
    """Return the saved package with its parts in one order and no time of day."""
    saved = io.BytesIO()
    word.save(saved)
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(saved) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return packed.getvalue()
