"""What of the order of the schema a write-up has to keep: Word refuses a file that does not."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ORDER = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
        " pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
        " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
        " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle"
        " rPr sectPr pPrChange"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
        " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u"
        " effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
        " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"
    ),
    "trPr": "cantSplit tblHeader",
    "tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
        " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter"
        " docGrid printerSettings sectPrChange"
    ),
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed"
        " qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr"
        " tblStylePr"
    ),
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "tbl": "tblPr tblGrid tr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
}
_PLACES = {
    tag: {name: at for at, name in enumerate(names.split())} for tag, names in _ORDER.items()
}
_EITHER = ({"headerReference", "footerReference"},)  # in any order among themselves


def out_of_order(xml: bytes) -> Iterator[str]:
    """Yield what stands where the schema has no place for it."""
    for element in ET.fromstring(xml).iter():  # noqa: S314  written by the test itself
        places = _PLACES.get(element.tag.removeprefix(W))
        if places is None:
            continue
        names = [each.tag.removeprefix(W) for each in element if each.tag.startswith(W)]
        if any(set(names) >= either for either in _EITHER):
            names = [each.replace("footerR", "headerR") for each in names]
        known = [places.get(name, -1) for name in names]
        if -1 in known or known != sorted(known):
            yield f"{element.tag.removeprefix(W)}: {' '.join(names)}"
