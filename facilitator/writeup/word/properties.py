"""Properties of a Word file: ours, and never those of a library or of who made the template."""

from datetime import UTC, datetime

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from facilitator.core.xml_text import escape
from facilitator.writeup.blocks import Document

_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def set_properties(word: WordDocument, document: Document) -> None:
    """Say what a file is; a cover of the template may show a company, which is kept."""
    package = word.part.package
    company = _company(word)
    for rel_id, rel in list(package.rels.items()):
        if rel.reltype in (RT.CORE_PROPERTIES, RT.EXTENDED_PROPERTIES):
            del package.rels[rel_id]
    for name, content_type, reltype, xml in (
        ("core", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, _core_xml(document)),
        ("app", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, _app_xml(company)),
    ):
        part = Part(PackURI(f"/docProps/{name}.xml"), content_type, xml.encode(), package)
        package.relate_to(part, reltype)


def _company(word: WordDocument) -> str:
    for rel in word.part.package.rels.values():
        if rel.reltype == RT.EXTENDED_PROPERTIES and not rel.is_external:
            found = parse_xml(rel.target_part.blob).find(f"{{{_EXTENDED}}}Company")
            return "" if found is None else found.text or ""
    return ""


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


def _app_xml(company: str) -> str:
    of = f"<Company>{escape(company)}</Company>" if company else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{_EXTENDED}">'
        f"<Application>Facilitator</Application>{of}</Properties>"
    )
