"""A long write-up in the preview: in pieces, and the same in the end as in one."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.names.check import Hit
from facilitator.ui.publish.headings import Heading as ShownHeading
from facilitator.ui.publish.pieces import in_short_lists, pieces
from facilitator.ui.publish.preview import Preview
from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.html import render_html
from facilitator.writeup.paragraphs import Line
from tests.ui.asking import PATIENCE_MS

WORDS = "Write the rules before the money comes, and say who may change them afterwards. "
NOTES = 1_500


def bullets(count: int, *, ordered: bool = False, level: int = 0) -> Bullets:
    items = (ListItem((Run(f"{n}: {WORDS}"),), level if n else 0) for n in range(count))
    return Bullets(tuple(items), ordered)


def write_up(*blocks: Block) -> Document:
    return Document("Long", "For a test", "public", "DRAFT", blocks)


def mixed() -> Document:
    some: list[Block] = []
    for number in range(30):
        table = Table(("Who", "What"), (("a", "b"), ("c", "d")), f"Table {number}")
        some += [Heading(1 + number % 2, f"Section {number}"), bullets(40), table]
        some += [Paragraph((Run(WORDS * 3),)), Quote(WORDS, "Ana"), bullets(30, level=1)]
        some += [bullets(10, ordered=True)]
    return write_up(*some, bullets(NOTES), Heading(1, "The end"), Paragraph((Run("Last"),)))


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(preview: Preview, qtbot: QtBot, document: Document) -> None:
    preview.show_page(render_html(in_short_lists(document)))
    qtbot.waitUntil(lambda: "Last" in preview.paragraphs()[-1], timeout=PATIENCE_MS)


def looks(block: QTextBlock) -> tuple[object, ...]:
    form, listed = block.blockFormat(), block.textList()
    return (
        block.text(),
        form.headingLevel(),
        (form.topMargin(), form.leftMargin(), form.indent(), form.alignment()),
        (form.background().color().name(), form.lineHeight()),
        listed and (listed.format().style(), listed.format().indent()),
        block.charFormat().fontWeight(),
    )


def blocks_of(preview: Preview) -> list[tuple[object, ...]]:
    made, block = [], preview.document().begin()
    while block.isValid():
        made.append(looks(block))
        block = block.next()
    return made


def test_in_pieces_it_is_the_same_as_in_one(preview: Preview, qtbot: QtBot) -> None:
    page = render_html(in_short_lists(mixed()))
    assert len(pieces(page)) > 5
    shown(preview, qtbot, mixed())
    in_pieces = blocks_of(preview)
    whole = Preview()
    qtbot.addWidget(whole)
    whole.document().setDefaultStyleSheet(preview.document().defaultStyleSheet())
    whole.show_page("\n".join(pieces(page)).replace("\n", " "))  # one line is one piece
    assert in_pieces == blocks_of(whole)


def test_lists_are_cut_between_items_of_the_first_level() -> None:
    document = in_short_lists(
        write_up(bullets(60, level=1), bullets(120), bullets(90, ordered=True))
    )
    counts = [len(each.items) for each in document.blocks if isinstance(each, Bullets)]
    assert counts == [60, 50, 50, 20, 90]


class Turns(QObject):
    """Counts the turns that a timer of the event loop had."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.startTimer(0)

    def timerEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self.count += 1


def test_its_beginning_is_there_at_once_and_the_rest_between_events(
    preview: Preview, qtbot: QtBot
) -> None:
    preview.show_page(render_html(in_short_lists(mixed())))
    assert "Section 0" in preview.toPlainText()
    assert "The end" not in preview.toPlainText()
    turns = Turns()
    qtbot.waitUntil(lambda: "The end" in preview.paragraphs(), timeout=PATIENCE_MS)
    assert turns.count > len(pieces(render_html(in_short_lists(mixed())))) // 2


def test_what_is_sought_beyond_the_beginning_is_gone_to_once_it_is_there(
    preview: Preview, qtbot: QtBot
) -> None:
    document = mixed()
    preview.show_page(render_html(in_short_lists(document)))
    preview.go_to(Line("The end", "Last"))
    assert preview.textCursor().selectedText() == ""
    qtbot.waitUntil(
        lambda: preview.textCursor().selectedText().strip() == "Last", timeout=PATIENCE_MS
    )


def test_names_and_headings_are_found_in_every_piece(preview: Preview, qtbot: QtBot) -> None:
    hit = Hit(f"note 9 (15:12, “{NOTES - 1}: Write the rules”)", "Write", "write")
    preview.show_page(render_html(in_short_lists(mixed())))
    preview.mark((hit,))
    assert preview.extraSelections() == []
    qtbot.waitUntil(lambda: preview.extraSelections() != [], timeout=PATIENCE_MS)
    assert preview.extraSelections()[0].cursor.selectedText() == "Write"
    names = [each.accessibleName() for each in preview.findChildren(ShownHeading)]
    assert "The end" in names


def test_another_page_keeps_a_place_far_down(preview: Preview, qtbot: QtBot) -> None:
    shown(preview, qtbot, mixed())
    bar = preview.verticalScrollBar()
    bar.setValue(bar.maximum() - 700)
    place = bar.value()
    blocks = mixed().blocks
    shown(preview, qtbot, write_up(*blocks[:-1], Paragraph((Run("Last again"),))))
    assert bar.value() == place


def test_another_page_takes_the_place_of_one_that_is_half_there(
    preview: Preview, qtbot: QtBot
) -> None:
    preview.show_page(render_html(in_short_lists(mixed())))
    QApplication.processEvents()
    preview.show_page("<body><p>Short</p></body>")
    for _ in range(20):
        QApplication.processEvents()
    assert [each for each in preview.paragraphs() if each] == ["Short"]
