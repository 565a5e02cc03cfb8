"""Bring a language's texts of write-ups up to date with the code, and compile what is read.

python packaging/write_up_texts.py de makes or updates resources/translations/write_up_de.po, which
translators edit with any tool for gettext, and the .mo beside it; without a language, every one
that is there. It needs nothing but Python: Babel or GNU gettext would do the same, and would have
to be installed wherever a text of a write-up is changed.
"""

import ast
import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "facilitator" / "writeup"
FOLDER = ROOT / "resources" / "translations"
_CALLS = {"marked": 1, "text": 1, "counted": 2}  # how many of their arguments are texts
_COMMENT = "# translators:"
_HEADER = """Language: {language}
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit
Plural-Forms: nplurals=2; plural=(n != 1);
X-Reviewed: no
"""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n"}
_UNESCAPES = {written: meant for meant, written in _ESCAPES.items()}
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_LINE = re.compile(r'(msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+"')

Key = tuple[str, str]  # a text in English, and its plural form where it counts something


@dataclass
class Catalogue:
    """The texts of one language; `forms` has one for each key, or as many as it counts in."""

    header: str
    remarks: str = ""  # the lines above the header
    forms: dict[Key, tuple[str, ...]] = field(default_factory=dict)


def texts_in_code(folder: Path = CODE) -> dict[Key, str]:
    """Return every text for translators, with what the code says of it.

    Raises ValueError for one that is no literal: nobody would find it.
    """
    found: dict[Key, str] = {}
    for file in sorted(folder.rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        lines = source.splitlines()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and (key := _key(node, file)):
                found[key] = found.get(key) or _comment_above(lines, node.lineno)
    return dict(sorted(found.items()))


def _key(node: ast.Call, file: Path) -> Key | None:
    name = str(getattr(node.func, "attr", None) or getattr(node.func, "id", ""))
    arguments = node.args[: _CALLS.get(name, 0)]
    if any(isinstance(each, ast.JoinedStr | ast.BinOp | ast.IfExp) for each in arguments):
        raise ValueError(f"{file}:{node.lineno}: a text for translators is one literal")
    texts = [
        each.value
        for each in arguments
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    return (texts[0], texts[1] if texts[1:] else "") if texts else None


def _comment_above(lines: list[str], number: int) -> str:
    above = lines[number - 2].strip() if number > 1 else ""
    return above.removeprefix(_COMMENT).strip() if above.startswith(_COMMENT) else ""


def read_po(text: str) -> Catalogue:
    """Return what a .po file holds; entries that are commented out are left."""
    remarks = "".join(f"{line}\n" for line in text.split("msgid", 1)[0].splitlines() if line)
    forms: dict[Key, tuple[str, ...]] = {}
    for entry in re.split(r"\n\s*\n", text):
        fields = _fields(entry)
        if "msgid" in fields:
            values = [value for name, value in fields.items() if name.startswith("msgstr")]
            forms[fields["msgid"], fields.get("msgid_plural", "")] = tuple(values)
    header = forms.pop(("", ""), ("",))[0]
    return Catalogue(header, remarks, forms)


def _fields(entry: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    name = ""
    for line in entry.splitlines():
        if line.startswith("#"):
            continue
        if found := _LINE.match(line):
            name = found[1]
            fields[name] = ""
        if name and (string := _STRING.search(line)):
            fields[name] += re.sub(r"\\.", lambda each: _UNESCAPES[each[0]], string[1])
    return fields


def write_po(catalogue: Catalogue, texts: dict[Key, str]) -> str:
    """Return a .po file with these texts and no others; what is new has no translation yet."""
    header = [_quoted(f"{line}\n") for line in catalogue.header.splitlines()]
    parts = ["\n".join([f'{catalogue.remarks}msgid ""', 'msgstr ""', *header])]
    parts += ["\n".join(_entry(catalogue, key, comment)) for key, comment in texts.items()]
    return "\n\n".join(parts) + "\n"


def _entry(catalogue: Catalogue, key: Key, comment: str) -> Iterator[str]:
    one, several = key
    if comment:
        yield f"#. {comment}"
    if "{" in one:
        yield "#, python-brace-format"
    yield f"msgid {_quoted(one)}"
    forms = catalogue.forms.get(key) or ("",) * (count_of_forms(catalogue) if several else 1)
    if not several:
        yield f"msgstr {_quoted(forms[0])}"
        return
    yield f"msgid_plural {_quoted(several)}"
    yield from (f"msgstr[{at}] {_quoted(form)}" for at, form in enumerate(forms))


def count_of_forms(catalogue: Catalogue) -> int:
    """Return how many forms a language counts in."""
    found = re.search(r"nplurals\s*=\s*(\d+)", catalogue.header)
    return int(found[1]) if found else 2


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(each, each) for each in text) + '"'


def compiled(catalogue: Catalogue) -> bytes:
    """Return the .mo file; what is not translated is not in it."""
    texts = {"": catalogue.header}
    for (one, several), forms in catalogue.forms.items():
        if all(forms):
            texts[f"{one}\0{several}" if several else one] = "\0".join(forms)
    pairs = sorted((key.encode(), value.encode()) for key, value in texts.items())
    head, tables = 28, 28 + 16 * len(pairs)
    places: list[list[tuple[int, int]]] = [[], []]
    data = b""
    for column in (0, 1):
        for pair in pairs:
            places[column].append((len(pair[column]), tables + len(data)))
            data += pair[column] + b"\0"
    numbers = (0x950412DE, 0, len(pairs), head, head + 8 * len(pairs), 0, 0)
    listed = b"".join(struct.pack("<2I", *each) for column in places for each in column)
    return struct.pack("<7I", *numbers) + listed + data


def update(file: Path, texts: dict[Key, str]) -> int:
    """Bring a .po file and its .mo up to date; return how many texts are not translated."""
    language = file.stem.removeprefix("write_up_")
    header = _HEADER.format(language=language)
    catalogue = read_po(file.read_text(encoding="utf-8")) if file.exists() else Catalogue(header)
    text = write_po(catalogue, texts)
    file.write_text(text, encoding="utf-8", newline="\n")
    written = read_po(text)
    file.with_suffix(".mo").write_bytes(compiled(written))
    return sum(not all(forms) for forms in written.forms.values())


def main(languages: list[str]) -> int:
    texts = texts_in_code()
    named = [FOLDER / f"write_up_{language}.po" for language in languages]
    for file in named or sorted(FOLDER.glob("write_up_*.po")):
        missing = update(file, texts)
        print(f"{file.relative_to(ROOT)}: {len(texts)} texts, {missing} not translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
