"""Word renderer: a body poured into a template; the same data gives the same bytes."""

import io
import zipfile
from collections.abc import Iterator, Mapping

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import nsmap

from facilitator.writeup.blocks import Document
from facilitator.writeup.word.body import Body, Page
from facilitator.writeup.word.contents import Contents, headings_of
from facilitator.writeup.word.footnotes import Footnotes
from facilitator.writeup.word.numbering import Lists
from facilitator.writeup.word.pictures import Pictures
from facilitator.writeup.word.properties import set_properties
from facilitator.writeup.word.room import BODY_MARK, CONTENTS_MARK
from facilitator.writeup.word.template import Dressed, Template, dressed, house_template
from facilitator.writeup.word.turning import (
    go_on_after_turning,
    lay_on_side,
    text_width,
    turning_in,
)

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip file knows, so that bytes do not change
_LINK = "rIdLink"
_SPACES = {prefix: nsmap[prefix].encode() for prefix in ("w", "r")}


def render_docx(document: Document, template: Template | None = None) -> bytes:
    """Return the Word file, in the house style or in that of a template."""
    ready = dressed(template or house_template(), document)
    word, section = ready.word, ready.room.section
    if document.wide:
        lay_on_side(section)
    page = Page(
        text_width(section),
        turning_in(section, is_last=ready.room.is_last),
        ready.titled,
        ready.room.contents is not None,
    )
    body = Body(
        ready.styles,
        page,
        Lists(word, ready.styles),
        Footnotes(word, ready.styles),
        Contents(word.element.body, ready.styles),
        Pictures(word),
        _Links(word).relate,
    )
    xml = io.BytesIO()
    for piece in body.pieces(document):
        xml.write(piece.encode())
    _end_sections(body, ready)
    body.lists.define()
    body.notes.write()
    set_properties(word, document)
    texts: dict[str, bytes | memoryview] = {BODY_MARK: xml.getbuffer()}
    if ready.room.contents is not None:
        texts[CONTENTS_MARK] = _contents(body, document, ready.room.contents)
    return _packed(word, texts)


class _Links:
    """Relates a body to the targets of its links, each once."""

    def __init__(self, word: WordDocument) -> None:
        self._relationships = word.part.rels
        self._ids: dict[str, str] = {}
        earlier = (each.removeprefix(_LINK) for each in self._relationships)
        self._before = max((int(each) for each in earlier if each.isdecimal()), default=0)

    def relate(self, target: str) -> str:
        """Return the id of a link; the library's own search for one is slow with many links."""
        if target not in self._ids:
            rel_id = f"{_LINK}{self._before + len(self._ids) + 1}"
            self._ids[target] = rel_id
            self._relationships.add_relationship(RT.HYPERLINK, target, rel_id, is_external=True)
        return self._ids[target]


def _end_sections(body: Body, ready: Dressed) -> None:
    """Have the section that the body stands in go on as it was, or as the body left it."""
    if body.has_turned:
        go_on_after_turning(ready.room.section)
    if body.ends_turned():
        lay_on_side(ready.room.section)


def _contents(body: Body, document: Document, deepest: int) -> bytes:
    headings = list(headings_of(document.blocks))
    return body.contents.listed(headings, body.page.width, deepest).encode()


def _packed(word: WordDocument, texts: Mapping[str, bytes | memoryview]) -> bytes:
    """Return the package with texts at their marks, its parts in one order and no time of day."""
    saved, packed = io.BytesIO(), io.BytesIO()
    word.save(saved)
    body = str(word.part.partname).removeprefix("/")
    with (
        zipfile.ZipFile(saved) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(name)
            with target.open(entry, "w") as out:
                for piece in _spliced(content, texts) if name == body else (content,):
                    out.write(piece)
    return packed.getvalue()


def _spliced(xml: bytes, texts: Mapping[str, bytes | memoryview]) -> Iterator[bytes | memoryview]:
    """Yield a part with each text in the place of its mark.

    The library would need a tree of the whole body for it, and ten times as long.
    """
    rest = _declared(xml)
    marks = {f"<?{mark} ?>".encode(): text for mark, text in texts.items()}
    for mark in sorted(marks, key=rest.index):
        before, _, rest = rest.partition(mark)
        yield before
        yield marks[mark]
    yield rest


def _declared(xml: bytes) -> bytes:
    """Return a part whose root knows the prefixes that texts are written with."""
    begin = xml.index(b":document")
    end = xml.index(b">", begin)
    root = xml[begin:end]
    missing = (
        b' xmlns:%s="%s"' % (prefix.encode(), space)
        for prefix, space in _SPACES.items()
        if b"xmlns:%s=" % prefix.encode() not in root
    )
    return b"".join((xml[:end], *missing, xml[end:]))
