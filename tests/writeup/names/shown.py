"""Shapes in which a name is shown otherwise than it is typed, and in which it goes on."""

from collections.abc import Callable

from tests.writeup.names.shapes import Shape

_ARMENIAN = str.maketrans("oOuSn", "օՕսՏո")
_CHEROKEE = str.maketrans("DRTMWSGAEHPZ", "ᎠᎡᎢᎷᎳᏚᏀᎪᎬᎻᏢᏃ")
_LISU = str.maketrans("ABDEFGIJKLMOPRSTUW", "ꓮꓐꓓꓰꓝꓖꓲꓙꓗꓡꓟꓳꓑꓣꓢꓔꓴꓪ")
_SMALL = str.maketrans("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ")


def _of(change: Callable[[str], str], sentence: str = "The list of {} is out of date") -> Shape:
    return lambda name: sentence.format(change(name))


def _split(mark: str, end: str = "") -> Shape:
    return _of(lambda name: f"{name[:2]}{mark}{name[2:]}{end}")


def _host(name: str) -> str:
    return "".join(name.split()).lower()


def _puny(name: str) -> str:
    return f"xn--{_host(name).encode('punycode').decode()}"


SHOWN: dict[str, Shape] = {
    "armenian": _of(lambda name: name.translate(_ARMENIAN)),
    "cherokee": _of(lambda name: name.translate(_CHEROKEE)),
    "lisu": _of(lambda name: name.upper().translate(_LISU)),
    "small-capitals": _of(lambda name: name.lower().translate(_SMALL)),
    "turned": _of(lambda name: f"\u202e{name[::-1]}\u202c"),
    "break-tag": _split("<br>"),
    "break-tag-closed": _split("<br/>"),
    "comment": _split("<!-- -->"),
    "bold-tag": _of(lambda name: f"<b>{name[0]}</b>{name[1:]}"),
    "span": _split("<span class='a'>", "</span>"),
    "half-a-link": _of(lambda name: f"[{name[:2]}](https://x.example){name[2:]}"),
    "footnote": _split("[^1]"),
    "dots": _split("...."),
    "blanks-between": _of(lambda name: "     ".join(name.split())),
    "escapes": _of(lambda name: "".join(f"\\u{ord(char):04x}" for char in name)),
    "punycode": _of(_puny, "see https://{}.example/x"),
    "combining": _of(lambda name: "".join(f"{char}\u0301\u0316" for char in name)),
    "enclosed": _of("\u20dd".join),
    "joined-graphemes": _of("\u034f".join),
    "table-cells": _of(lambda name: f"| {' | '.join(name.split())} |"),
    "list-items": _of(lambda name: "- " + "\n- ".join(name.split())),
    "german-compound": _of(str, "Der {}-Vorschlag ist gut"),
    "german-adjective": _of(str, "Der {}'sche Ansatz ist gut"),
}
