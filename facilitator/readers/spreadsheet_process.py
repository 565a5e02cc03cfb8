"""The process that reads a spreadsheet: bytes come in, a JSON document goes out; it is limited."""

import json
import sys
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

_MEMORY = 1_000 * 1024 * 1024  # bytes of address space
_SECONDS = 20
_MOST_CELLS = 2_000_000


def main(most_rows: int) -> None:
    _limit()
    data = sys.stdin.buffer.read()
    json.dump(_read(data, most_rows), sys.stdout)


def _limit() -> None:
    """Give this process so much memory and time, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: whoever asked ends it after a while
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


def _read(data: bytes, most_rows: int) -> dict[str, Any]:
    from python_calamine import (
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
        load_workbook,
    )

    try:
        book = load_workbook(BytesIO(data))
        sheets = []
        for about in book.sheets_metadata:
            if about.typ != SheetTypeEnum.WorkSheet or about.visible != SheetVisibleEnum.Visible:
                continue
            sheet = book.get_sheet_by_name(about.name)
            if sheet.height > most_rows or sheet.height * sheet.width > _MOST_CELLS:
                return {"problem": "rows"}
            sheets.append((about.name, [list(map(_text, row)) for row in sheet.iter_rows()]))
    except PasswordError:
        return {"problem": "password"}
    except MemoryError:
        return {"problem": "memory"}
    except CalamineError:
        return {"problem": "format"}
    return {"sheets": sheets}


def _text(value: object) -> str:
    """Return a cell as somebody sees it; clocks as "14:30", days as "2026-11-12"."""
    match value:
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.10g}"  # without what binary fractions add
        case datetime():
            return value.strftime("%Y-%m-%d" if value.time() == time() else "%Y-%m-%d %H:%M")
        case date() | time():
            return value.isoformat("minutes") if isinstance(value, time) else value.isoformat()
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"
    return str(value).strip()


if __name__ == "__main__":
    main(int(sys.argv[1]))
