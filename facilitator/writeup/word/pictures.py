"""Pictures of charts: SVG for who shows it, PNG for all others, and words for who sees neither."""

from itertools import count

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn

from facilitator.core.charts.shapes import Chart
from facilitator.core.xml_text import quoteattr
from facilitator.writeup.blocks import Figure
from facilitator.writeup.figures import as_png, drawn

_SVG = "image/svg+xml"
_OFFICE_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_HAS_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"  # what Office calls a picture that is SVG too
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_EMU = 635  # in a twentieth of a point
_TWENTIETHS = 20


class Pictures:
    """Puts charts into a document, their ids and file names apart from those of the template."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        there = (int(each.get("id", "0")) for each in word.element.body.iter(qn("wp:docPr")))
        self._ids = count(max(there, default=0) + 1)
        self._names = {str(each.partname) for each in word.part.package.iter_parts()}

    def place(self, figure: Figure, width: int) -> str:
        """Return the run that shows a chart, no wider than `width` (twentieths of a point)."""
        chart, number = figure.chart, next(self._ids)
        wide = min(width, round(chart.width * _TWENTIETHS)) * _EMU
        size = f'cx="{wide}" cy="{round(wide * chart.height / chart.width)}"'
        name = f'id="{number}" name={quoteattr(figure.caption)}'
        return (
            f'<w:r><w:drawing><wp:inline {nsdecls("wp", "a")} distT="0" distB="0" distL="0"'
            f' distR="0"><wp:extent {size}/><wp:docPr {name} descr={quoteattr(chart.alternative)}/>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic {nsdecls("pic")}>'
            f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
            f"<pic:blipFill>{self._blip(chart)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
            "</a:graphic></wp:inline></w:drawing></w:r>"
        )

    def _blip(self, chart: Chart) -> str:
        png = self._part("png", CT.PNG, as_png(chart))
        svg = self._part("svg", _SVG, drawn(chart).encode())
        more = f'<asvg:svgBlip xmlns:asvg="{_OFFICE_SVG}" r:embed="{svg}"/>'
        extended = f'<a:extLst><a:ext uri="{_HAS_SVG}">{more}</a:ext></a:extLst>'
        return f'<a:blip r:embed="{png}">{extended}</a:blip>'

    def _part(self, ending: str, kind: str, data: bytes) -> str:
        """Return the relationship id of a new file inside the document."""
        names = (f"/word/media/chart{number}.{ending}" for number in count(1))
        name = next(each for each in names if each not in self._names)
        self._names.add(name)
        part = Part(PackURI(name), kind, data, self._word.part.package)
        return str(self._word.part.relate_to(part, RT.IMAGE))
