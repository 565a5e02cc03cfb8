"""Agenda cases that are read wrong today: the only exceptions, from which rows are only taken away.

A case that is here has to fail; once it holds, its test says that the row is to go.
"""

AGENDAS = frozenset(
    {
        "01-two-days",
        "02-some-without-time",
        "03-no-times",
        "04-clock-without-colon",
        "05-pipes-hhmm",
        "06-slot-below-date-heading",
        "07-slot-in-italics",
        "08-session-heading-with-length",
        "09-city-times",
        "10-bracket-with-name-and-link",
        "11-limits-before-length",
        "12-phase-and-activity",
        "13-section-and-type",
        "14-remark-in-duration",
        "15-days-as-columns",
        "16-two-clock-columns",
        "17-word-start-end",
        "18-wide-space-before-bracket",
        "19-heading-then-bullet-with-time",
        "20-nested-with-own-times",
        "21-html-table-in-markdown",
        "22-csv-title-minutes",
        "23-afternoon-is-no-noon",
        "24-afternoon-from-slot",
        "25-heading-without-space",
        "26-typing-slips",
        "27-rows-without-time",
        "28-word-speakers-below-title",
        "29-workbook",
        "30-calendar",
    }
)
REPORTS = frozenset(
    {
        "01-pipe-in-title",
        "02-link-with-brackets",
        "03-windows-quotes",
        "04-durations-in-one-column",
        "12-moved-with-tracked-changes",
        "13-text-box-beside-an-item",
        "18-pipe-with-times",
        "19-windows-swedish",
        "20-moved-table-row",
    }
)
