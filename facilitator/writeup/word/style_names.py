"""Names of the styles that a write-up uses, in the languages of word processors.

Word keeps its own styles under English names, whatever it shows; ids, and files of other programs,
have those of the language they were made in.
"""

from enum import StrEnum
from typing import NamedTuple


class StyleKind(StrEnum):
    """What a style is for; a name may stand for one of each kind."""

    PARAGRAPH = "paragraph"
    CHARACTER = "character"
    TABLE = "table"


class Style(StrEnum):
    """The value is the name that Word keeps a style under, and the house style as well."""

    NORMAL = "Normal"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    QUOTE = "Quote"
    NOTICE = "Notice"
    BULLET = "List Bullet"
    NUMBER = "List Number"
    CAPTION = "caption"
    CELL = "Table Text"
    HEADER = "header"
    FOOTER = "footer"
    CONTENTS = "TOC Heading"
    CONTENTS_1 = "toc 1"
    CONTENTS_2 = "toc 2"
    CONTENTS_3 = "toc 3"
    FOOTNOTE = "footnote text"
    FOOTNOTE_MARK = "footnote reference"
    LINK = "Hyperlink"
    TABLE = "Table Grid"

    @property
    def kind(self) -> StyleKind:
        if self is Style.TABLE:
            return StyleKind.TABLE
        if self in (Style.LINK, Style.FOOTNOTE_MARK):
            return StyleKind.CHARACTER
        return StyleKind.PARAGRAPH

    @property
    def label(self) -> str:
        """Return the name as word processors show it."""
        words = self.value.replace("toc", "TOC").split()
        return " ".join(f"{each[:1].upper()}{each[1:]}" for each in words)


HEADINGS = (Style.HEADING_1, Style.HEADING_2, Style.HEADING_3, Style.HEADING_4)
ENTRIES = (Style.CONTENTS_1, Style.CONTENTS_2, Style.CONTENTS_3)


class _Numbered(NamedTuple):
    """Names that end in the number of a level."""

    styles: tuple[Style, ...]
    names: str


# de fr es it nl pt sv da/nb fi pl cs ru uk el tr hu ro ca zh-Hans zh-Hant ja ko ar he
_NUMBERED = (
    _Numbered(
        HEADINGS,
        (
            "Überschrift, Titre, Título, Titolo, Kop, Rubrik, Overskrift, Otsikko, Nagłówek, "
            "Nadpis, Заголовок, Επικεφαλίδα, Başlık, Címsor, Titlu, Encapçalament, Heading, 标题, "
            "標題, 見出し, 제목, عنوان, כותרת"
        ),
    ),
    _Numbered(
        ENTRIES,
        (
            "Verzeichnis, Inhaltsverzeichnis, TM, TDC, Sommario, Inhopg, Índice, Innehåll, "
            "Indholdsfort., INNH, Sisluet, Spis treści, Obsah, Оглавление, Зміст, ΠΠ, TJ, Cuprins, "
            "IDC, Contents, 目录, 目錄, 目次, 목차"
        ),
    ),
)
_NAMES = {
    Style.NORMAL: (
        "Standard, Standaard, Normale, Normaali, Normalny, Normální, Обычный, Звичайний, "
        "Βασικό, Norma, 正文, 內文, 標準, 표준, عادي, רגיל, Default Paragraph Style, Default"
    ),
    Style.TITLE: (
        "Titel, Titre, Título, Titolo, Rubrik, Tittel, Otsikko, Tytuł, Název, Название, Назва, "
        "Τίτλος, Konu Başlığı, Cím, Titlu, Títol, 标题, 標題, 表題, 제목, العنوان, כותרת טקסט"
    ),
    Style.SUBTITLE: (
        "Untertitel, Sous-titre, Subtítulo, Sottotitolo, Ondertitel, Underrubrik, Undertitel, "
        "Undertittel, Alaotsikko, Podtytuł, Podnadpis, Podtitul, Подзаголовок, Підзаголовок, "
        "Υπότιτλος, Alt Konu Başlığı, Alcím, Subtitlu, Subtítol, 副标题, 副標題, 副題, 부제"
    ),
    Style.QUOTE: (
        "Zitat, Citation, Cita, Citazione, Citaat, Citação, Citat, Sitat, Lainaus, Cytat, "
        "Citát, Цитата 2, Цитата, Απόσπασμα, Alıntı, Idézet, 引用, 引文, 인용, Quotations"
    ),
    Style.BULLET: (
        "Aufzählungszeichen, Liste à puces, Lista con viñetas, Punto elenco, Lijst opsom.teken, "
        "Lista com marcas, Punktlista, Opstilling - punkttegn, Punktliste, Merkitty luettelo, "
        "Lista punktowana, Seznam s odrážkami, Маркированный список, Маркований список, "
        "Madde İşaretli Liste, Felsorolás, 列表项目符号, 項目符號清單, 箇条書き, 글머리 기호"
    ),
    Style.NUMBER: (
        "Listennummer, Liste à numéros, Lista con números, Numero elenco, Lijstnummering, "
        "Lista numerada, Numrerad lista, Opstilling - talelement, Nummerert liste, "
        "Numeroitu luettelo, Lista numerowana, Číslovaný seznam, Нумерованный список, "
        "Нумерований список, Numaralı Liste, Számozott lista, 列表编号, 清單號碼, 段落番号, "
        "번호 매기기"
    ),
    Style.CAPTION: (
        "Beschriftung, Légende, Leyenda, Epígrafe, Descripción, Didascalia, Bijschrift, "
        "Legenda, Beskrivning, Billedtekst, Bildetekst, Kuvaotsikko, Titulek, Название объекта, "
        "Λεζάντα, Resim Yazısı, Képaláírás, Legendă, 题注, 標號, 図表番号, 캡션"
    ),
    Style.HEADER: (
        "Kopfzeile, En-tête, Encabezado, Intestazione, Koptekst, Cabeçalho, Sidhuvud, "
        "Sidehoved, Topptekst, Ylätunniste, Nagłówek, Záhlaví, Верхний колонтитул, Κεφαλίδα, "
        "Üst Bilgi, Élőfej, Antet, 页眉, 頁首, ヘッダー, 머리글"
    ),
    Style.FOOTER: (
        "Fußzeile, Pied de page, Pie de página, Piè di pagina, Voettekst, Rodapé, Sidfot, "
        "Sidefod, Bunntekst, Alatunniste, Stopka, Zápatí, Нижний колонтитул, Υποσέλιδο, "
        "Alt Bilgi, Élőláb, Subsol, 页脚, 頁尾, フッター, 바닥글"
    ),
    Style.CONTENTS: (
        "Inhaltsverzeichnisüberschrift, En-tête de table des matières, "
        "Titre de table des matières, Título de TDC, Titolo sommario, Kopvan inhoudsopgave, "
        "Título do Índice, Innehållsförteckningsrubrik, Overskrift, Nagłówek spisu treści, "
        "Nadpis obsahu, Заголовок оглавления, İçindekiler Başlığı, Contents Heading, TOC 标题, "
        "目次の見出し"
    ),
    Style.FOOTNOTE: (
        "Fußnotentext, Note de bas de page, Texto nota pie, Testo nota a piè di pagina, "
        "Voetnoottekst, Texto de nota de rodapé, Fotnotstext, Fodnotetekst, Fotnotetekst, "
        "Alaviitteen teksti, Tekst przypisu dolnego, Text pozn. pod čarou, Текст сноски, "
        "脚注文本, 脚注文字列, Footnote"
    ),
    Style.FOOTNOTE_MARK: (
        "Fußnotenzeichen, Appel note de bas de p., Ref. de nota al pie, "
        "Rimando nota a piè di pagina, Voetnootmarkering, Refdenotaderodapé, Fotnotsreferens, "
        "Fodnotehenvisning, Fotnotereferanse, Alaviitteen viite, Odwołanie przypisu dolnego, "
        "Značka pozn. pod čarou, Знак сноски, 脚注引用, 脚注参照, Footnote anchor, "
        "Footnote Characters"
    ),
    Style.LINK: (
        "Lien hypertexte, Hipervínculo, Collegamento ipertestuale, Hiperligação, Hyperlänk, "
        "Hyperkobling, Hiperłącze, Hypertextový odkaz, Гиперссылка, Гіперпосилання, "
        "Υπερ-σύνδεση, Köprü, Hiperhivatkozás, 超链接, 超連結, ハイパーリンク, 하이퍼링크, "
        "Internet Link"
    ),
    Style.TABLE: (
        "Tabellenraster, Grille du tableau, Tabla con cuadrícula, Grigliatabella, "
        "Griglia tabella, Tabelraster, Tabela com grelha, Tabellrutnät, Tabel - Gitter, "
        "Tabellrutenett, TaulukkoRuudukko, Tabela - Siatka, Mřížka tabulky, Сетка таблицы, "
        "Tablo Kılavuzu, Rácsos táblázat, 网格型, 表格格線, 表 (格子), 표 구분선"
    ),
    Style.CELL: (
        "Table Contents, Tabelleninhalt, Contenu de tableau, Contenido de la tabla, "
        "Contenuto tabella, Tabellentext"
    ),
    Style.NOTICE: "Hinweis",
}


def folded(name: str) -> str:
    """Return a name as ids and names are compared: letters and digits alone, of no case."""
    return "".join(char for char in name.casefold() if char.isalnum())


def names_of(style: Style) -> tuple[str, ...]:
    """Return what a style may be called, folded, the name that Word keeps first."""
    names = [style.value, *_split(_NAMES.get(style, ""))]
    for styles, stems in _NUMBERED:
        if style in styles:
            level = styles.index(style) + 1
            names += (f"{stem} {level}" for stem in _split(stems))
    return tuple(dict.fromkeys(filter(None, map(folded, names))))


def _split(names: str) -> list[str]:
    return [each.strip() for each in names.split(",")]
