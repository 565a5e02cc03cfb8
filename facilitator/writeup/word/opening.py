"""Word files opened by the library, whatever it would refuse, or would bring along of its own."""

import io
import zipfile
import zlib
from functools import cache
from xml.etree import ElementTree as ET

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part, XmlPart
from docx.opc.rel import Relationships
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError

from facilitator.core.errors import BadInput
from facilitator.paths import resource

_TYPES = "[Content_Types].xml"
_TEMPLATE = b"wordprocessingml.template.main+xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_MACROS = b"macroEnabled"
_STRICT = b"http://purl.oclc.org/ooxml/"
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, PackageNotFoundError, XMLSyntaxError, ET.ParseError),
    *(KeyError, ValueError, AttributeError, NotImplementedError, EOFError, RuntimeError),
)
# Pictures of a page, signatures of what is changed now, macros' keys: none of it holds any more.
_OUTLIVED = ("/thumbnail", "/digital-signature/origin", "/keyMapCustomizations")
# What makes a word processor ask something at opening, or look for a file of somebody else.
_ASKING = ("w:attachedTemplate", "w:linkStyles", "w:mailMerge", "w:updateFields")
_ASKED_FOR = ("/attachedTemplate", "/mailMergeSource", "/mailMergeHeaderSource", "/recipientData")


@cache
def house_bytes() -> bytes:
    """Return the house style as it is kept. Raises BadInput where the installation lacks it."""
    return resource("write-up.docx").read_bytes()


@cache
def opened_house() -> WordDocument:
    """Return the house style to copy from; nobody may change it."""
    return opened(house_bytes(), "write-up.docx")


def opened(data: bytes, name: str) -> WordDocument:
    """Return a .docx or .dotx as a document that asks nothing when it is opened.

    Raises BadInput, which names the file, for what is no such document.
    """
    try:
        word = docx.Document(io.BytesIO(_as_document(data, name)))
        for relationships in (word.part.package.rels, word.part.rels):
            _drop(relationships, _OUTLIVED)
        _silence(word)
        _read_whole(word)
    except _UNREADABLE as error:
        raise BadInput(
            "{name} is no Word document that can be read: open it in a word processor, and save it"
            " as .docx or .dotx, without a password",
            name=name,
        ) from error
    return word


def part_of(word: WordDocument, reltype: str) -> Part | None:
    """Return the part of a kind, or None."""
    found = (rel.target_part for rel in word.part.rels.values() if rel.reltype == reltype)
    return next(found, None)


def _as_document(data: bytes, name: str) -> bytes:
    """Return the package with a template's content type rewritten: the library opens no other."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        types = package.read(_TYPES)
        if _MACROS in types:
            raise BadInput("{name} has macros: save it as .docx or .dotx, without them", name=name)
        if _STRICT in package.read("_rels/.rels"):
            raise BadInput(
                "{name} is a Strict Open XML document: save it as an ordinary .docx",
                name=name,
            )
        if _TEMPLATE not in types:
            return data
        return _rewritten(package, types.replace(_TEMPLATE, _DOCUMENT))


def _rewritten(package: zipfile.ZipFile, types: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as copy:
        for each in package.namelist():
            copy.writestr(each, types if each == _TYPES else package.read(each))
    return target.getvalue()


def _read_whole(word: WordDocument) -> None:
    """Read the parts that the library keeps as they are, for the names check has to.

    Raises ValueError for a document without a body, and ParseError.
    """
    if word.element.body is None:
        raise ValueError("no body")
    for part in word.part.package.iter_parts():
        if not isinstance(part, XmlPart) and part.partname.endswith((".xml", ".svg", ".vml")):
            # Expat itself stops where what stands for something would grow without end.
            ET.fromstring(part.blob)  # noqa: S314


def _silence(word: WordDocument) -> None:
    settings = part_of(word, RT.SETTINGS)
    if settings is None:
        return
    for tag in _ASKING:
        for each in word.settings.element.findall(qn(tag)):
            word.settings.element.remove(each)
    _drop(settings.rels, _ASKED_FOR)


def _drop(relationships: Relationships, endings: tuple[str, ...]) -> None:
    for rel_id in [each for each, rel in relationships.items() if rel.reltype.endswith(endings)]:
        del relationships[rel_id]
