"""House style of Word files: the XML of styles, numbering and settings."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FONT = "Calibri"
INK, MUTED, ACCENT, OVER, AMBER, AMBER_SOFT, LINE = (
    "1D2329",
    "5A636B",
    "1F5F8B",
    "B3261E",
    "8F4B00",
    "FFF1DC",
    "C9C4BA",
)
LIST_LEVELS = 4
BULLET_LIST, ORDERED_LIST = 0, 1  # w:abstractNumId


def styles_xml(language: str) -> str:
    """Return all styles; ids equal the names Word knows them by, without the spaces.

    `language` is what the text is checked in: "en-GB".
    """
    bar = f'<w:left w:val="single" w:sz="18" w:space="10" w:color="{ACCENT}"/>'
    edge = f'<w:left w:val="single" w:sz="18" w:space="8" w:color="{AMBER}"/>'
    paragraph_styles = [
        _paragraph("Normal", "", "", default=True),
        _paragraph(
            "Title",
            '<w:keepNext/><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/>',
            _look(size=40, colour=INK, bold=True),
        ),
        _paragraph("Subtitle", '<w:spacing w:after="240"/>', _look(size=21, colour=MUTED)),
        *(_heading(level, size) for level, size in ((1, 28), (2, 24), (3, 22), (4, 22))),
        _paragraph(
            "Quote",
            f'<w:pBdr>{bar}</w:pBdr><w:spacing w:before="80" w:after="120"/>'
            '<w:ind w:left="340" w:right="340"/>',
            _look(colour="3C4650"),
        ),
        _paragraph(
            "Notice",
            f'<w:pBdr>{edge}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{AMBER_SOFT}"/>'
            '<w:spacing w:before="120" w:after="200"/><w:ind w:left="200" w:right="200"/>',
            _look(colour=AMBER, bold=True),
        ),
        _paragraph("List Bullet", '<w:spacing w:after="60"/>', ""),
        _paragraph("List Number", '<w:spacing w:after="60"/>', ""),
        _paragraph(
            "caption", '<w:keepNext/><w:spacing w:after="80"/>', _look(size=19, colour=MUTED)
        ),
        _paragraph("Table Text", '<w:spacing w:before="30" w:after="30"/>', _look(size=20)),
        _paragraph("header", '<w:spacing w:after="0"/>', _look(size=18, colour=OVER, bold=True)),
        _paragraph("footer", '<w:spacing w:after="0"/>', _look(size=18, colour=MUTED)),
    ]
    return (
        f'<w:styles xmlns:w="{W}">{_defaults(language)}{"".join(paragraph_styles)}'
        f"{_character_styles()}{_table_styles()}</w:styles>"
    )


def numbering_xml(lists: list[bool]) -> str:
    """Return the numbering of the document's lists, each starting anew; True is an ordered one."""
    numbers = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId'
        f' w:val="{ORDERED_LIST if ordered else BULLET_LIST}"/>{_restart()}</w:num>'
        for at, ordered in enumerate(lists, start=1)
    )
    return (
        f'<w:numbering xmlns:w="{W}">{_list_definition(BULLET_LIST)}'
        f"{_list_definition(ORDERED_LIST)}{numbers}</w:numbering>"
    )


def settings_xml(language: str) -> str:
    """Return the settings: without the compatibility mode Word would lay out as in 2007."""
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/></w:settings>'
    )


def _defaults(language: str) -> str:
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}"'
        f' w:eastAsia="{FONT}" w:cs="{FONT}"/><w:color w:val="{INK}"/><w:sz w:val="22"/>'
        f'<w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276"'
        ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def _paragraph(name: str, layout: str, look: str, *, default: bool = False) -> str:
    style_id = _style_id(name)
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    flag = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{flag} w:styleId="{style_id}"><w:name w:val="{name}"/>{based}'
        f"<w:qFormat/><w:pPr>{layout}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
    )


def _style_id(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def _heading(level: int, size: int) -> str:
    before = 300 if level == 1 else 200
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>'
        f'<w:keepLines/><w:spacing w:before="{before}" w:after="80" w:line="252"'
        f' w:lineRule="auto"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f"<w:rPr>{_look(size=size, colour=ACCENT if level == 1 else INK, bold=True)}</w:rPr>"
        "</w:style>"
    )


def _look(*, size: int = 0, colour: str = "", bold: bool = False) -> str:
    """Return run properties in the order the schema asks for; `size` is in half points."""
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + (f'<w:color w:val="{colour}"/>' if colour else "")
        + (f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "")
    )


def _character_styles() -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
    )


def _table_styles() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>' for side in sides
    )
    margins = '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>'
    )


def _list_definition(kind: int) -> str:
    bullet = '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/>'
        + (
            bullet
            if kind == BULLET_LIST
            else f'<w:numFmt w:val="decimal"/><w:lvlText w:val="%{level + 1}."/>'
        )
        + f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{340 * (level + 1)}" w:hanging="340"/>'
        "</w:pPr></w:lvl>"
        for level in range(LIST_LEVELS)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _restart() -> str:
    return '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
