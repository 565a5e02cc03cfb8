"""Charts in the preview: pictures below their captions, with room of their own."""

from pytestqt.qtbot import QtBot

from facilitator.core.charts.plan_chart import Took, plan_chart
from facilitator.ui.publish.preview import Preview
from facilitator.writeup.blocks import Document, Figure, Paragraph, Run
from facilitator.writeup.figures import PAPER
from facilitator.writeup.html import render_html

PICTURE = "\ufffc"  # what Qt has in the text for an image


def test_a_chart_is_a_picture_and_none_of_its_letters_are_text(qtbot: QtBot) -> None:
    chart = plan_chart([Took("1 Welcome", 5, 6, "6 / 5")], PAPER, title="")
    blocks = (Figure("The time it took", chart), Paragraph((Run("Below"),)))
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(900, 600)
    preview.show_page(render_html(Document("T", "S", "public", "", blocks)))
    texts = [each.strip() for each in preview.paragraphs() if each.strip()]
    assert texts[-3:] == ["The time it took", PICTURE, "Below"]
    drawn = preview.document().findBlockByNumber(preview.paragraphs().index(PICTURE))
    preview.show()
    qtbot.waitUntil(lambda: drawn.layout().boundingRect().height() >= int(chart.height))
