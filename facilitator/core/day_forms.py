"""Patterns of the forms in which people type a day, each with the function that reads it."""

import re

from facilitator.core.day_readings import (
    COUNTS,
    Reading,
    american_day,
    calendar_day,
    day_and_month,
    day_of_month,
    days_on,
    last_of_year,
    next_weekday,
    part_of,
    some_time_on,
    week_after_next,
    weekday,
    weekday_after,
    weekday_after_next,
    weekday_of_next_week,
)
from facilitator.core.patterns import LatePattern, late_pattern

Form = tuple[LatePattern, Reading]

_ENDS = r"(?![^\W_])"
_DAY = r"(?P<day>[0-3]?\d)"
_ORDINAL = rf"{_DAY}(?:st|nd|rd|th)?"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    rf"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?){_ENDS}"
)
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
    rf"|sat(?:urday)?|sun(?:day)?){_ENDS}"
)
_YEAR = r"(?:(?:,?\s+|-)(?P<year>\d{4}|['’]\d\d)(?!\d))?"
_NO_YEAR = r"(?P<year>(?!))?"
_NUMBER = rf"an?|{'|'.join(COUNTS[1:])}|a\s+couple\s+of|\d{{1,3}}"
_SPAN = rf"(?P<count>{_NUMBER})\s+(?P<unit>days?|weeks?|fortnights?|months?){_ENDS}"
_ON = r"(?:(?:on|the)\s+)*"
# What may follow a bare ordinal: "by the 9th", but not "by the 2nd draft".
_GOES_ON = (
    r"(?=\s*(?:$|[^\w\s])|\s+(?:and|at|because|but|by|for|if|in|it|latest|on|or|otherwise|please"
    r"|so|then|they|to|unless|via|we|when|with)\b)"
)


def _form(source: str, reading: Reading) -> Form:
    return late_pattern(source, re.IGNORECASE), reading


_PERIOD = rf"(?P<which>the\s+|this\s+|next\s+)?(?:(?P<period>week|month|year){_ENDS}"

ISO_DAY = r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])"
ISO = _form(ISO_DAY, calendar_day)

# A day of the calendar may stand alone, after a comma or in brackets; the first that fits counts.
CALENDAR: tuple[Form, ...] = (
    ISO,
    _form(
        r"(?P<year>\d{4})(?P<mark>[/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?![\w/-])",
        calendar_day,
    ),
    *(
        _form(source, calendar_day)
        for source in (
            rf"{_DAY}-{_MONTH}-(?P<year>\d\d)(?!\d)",
            rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_ORDINAL}\.?(?:\s+of\s+|[\s-]*){_MONTH}\.?{_YEAR}",
            rf"(?:{_WEEKDAY},?\s+)?{_MONTH}\.?\s+(?:the\s+)?{_ORDINAL}{_ENDS}{_YEAR}",
        )
    ),
    _form(r"(?P<month>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>\d{4}|\d\d)(?![\w/-])", american_day),
    # Day first, as written in Britain and on the Continent.
    _form(
        rf"{_DAY}(?P<mark>[./-])(?P<month>[01]?\d)(?P=mark)(?P<year>\d{{4}}|\d\d)(?![\w/-])",
        calendar_day,
    ),
)

DAY_AND_MONTH = _form(rf"{_DAY}\.(?P<month>[01]?\d)\.{_NO_YEAR}(?!\d)", day_and_month)

# These may end a clause by themselves: "share it next week", "in two weeks", "mid-March".
RELATIVE: tuple[Form, ...] = (
    _form(rf"(?:the\s+)?day\s+after\s+tomorrow{_ENDS}", days_on(2)),
    _form(rf"tomorrow{_ENDS}", days_on(1)),
    _form(
        rf"{_ON}{_WEEKDAY},?\s+(?:(?:of|in)\s+)?(?:the\s+)?next\s+week{_ENDS}",
        weekday_of_next_week,
    ),
    _form(rf"next\s+week,?\s+(?:on\s+)?{_WEEKDAY}", weekday_of_next_week),
    _form(rf"{_ON}{_WEEKDAY}\s+after\s+next{_ENDS}", weekday_after_next),
    _form(rf"{_ON}{_WEEKDAY}\s+week{_ENDS}", weekday_after),
    _form(rf"a\s+week\s+on\s+{_WEEKDAY}", weekday_after),
    _form(rf"{_ON}(?:(?:this|coming)\s+)*next\s+{_WEEKDAY}", next_weekday),
    _form(
        rf"the\s+week\s+after\s+next{_ENDS}",
        week_after_next,
    ),
    _form(rf"(?:in|within)\s+(?:the\s+next\s+)?{_SPAN}(?:['’]s?\s+time{_ENDS})?", some_time_on),
    _form(rf"{_SPAN}\s+from\s+(?:now|today){_ENDS}", some_time_on),
    _form(
        r"(?:at\s+)?(?:the\s+)?(?P<part>end|middle|beginning|start)\s+of\s+"
        rf"{_PERIOD}|{_MONTH}{_YEAR})",
        part_of,
    ),
    _form(rf"(?:in\s+)?(?P<part>mid)(?:[-‐‑–]|\s+)(?:of\s+)?{_PERIOD}|{_MONTH}{_YEAR})", part_of),
    _form(rf"(?P<which>next\s+)(?P<period>week|month){_ENDS}", part_of),
)

# These need "by", "due" or the like before them.
SPOKEN: tuple[Form, ...] = (
    DAY_AND_MONTH,
    _form(rf"{_DAY}/(?P<month>[01]?\d){_NO_YEAR}(?![\w/])", calendar_day),
    _form(
        rf"{_ON}{_WEEKDAY},?\s+(?:the\s+)?{_DAY}(?:(?:st|nd|rd|th){_ENDS}|(?=\s*(?:$|[),;.!?])))",
        day_of_month,
    ),
    _form(rf"the\s+{_DAY}(?:st|nd|rd|th){_ENDS}{_GOES_ON}", day_of_month),
    *RELATIVE,
    _form(rf"(?:the\s+)?(?P<part>end)[-‐‑–\s]\s*{_MONTH}{_YEAR}", part_of),
    _form(rf"(?P<part>e)o(?P<which>(?!))?(?P<period>[wmy]){_ENDS}", part_of),
    _form(
        rf"(?:(?:this|coming|the|on)\s+)*{_WEEKDAY}(?!\s+(?:fortnight|in\s+(?:{_NUMBER})\s+week))",
        weekday,
    ),
    _form(rf"(?:today|tonight|eod|cob|(?:the\s+)?end\s+of\s+(?:the\s+)?day){_ENDS}", days_on(0)),
    _form(
        r"(?:later\s+)?(?P<which>(?:the\s+)?(?:this|next)\s+)"
        rf"(?P<period>week|month|year){_ENDS}",
        part_of,
    ),
    _form(
        r"(?:the\s+)?end\s+of\s+(?P<year>\d{4})(?!\d)",
        last_of_year,
    ),
)
