"""Bring a language's texts up to date with the code, and compile what the window reads.

Run it in the project's environment: python packaging/translations.py [de]. Without a language it
does English, which has only what counts: "%n note(s)" is "1 note" or "2 notes". New forms are
guessed and stay unfinished: look at them in the .ts file, drop type="unfinished", and run it again.

`pseudo` and `pseudo-rtl` make a language up; a window speaks it where the settings file says so:
language = "en_XA" or "ar_XB". A second argument is another folder to write to.

Sentences made below the window are read from the code by sentences.py; their English forms stand
where they are made.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pseudo
import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_EMPTY = re.compile(
    r"<source>(?P<source>[^<]*)</source>\s*<translation type=\"unfinished\">"
    r"(?:\s*<numerusform></numerusform>){2}\s*</translation>"
)


def tool(name: str) -> str:
    """Return one of Qt's tools, which come with PySide6."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def extract(into: Path, language: str, *options: str) -> None:
    """Bring the texts of the code into a .ts file; those that went are dropped."""
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder, "files.txt")
        package = ROOT / "facilitator"
        sources = sorted(package.rglob("*.py"))
        if language != "en":
            made = Path(folder, "made_below.py")
            found = sentences.collected(sentences.sources(package))
            made.write_text(sentences.as_code(found), encoding="utf-8")
            sources.append(made)
        files.write_text("\n".join(map(str, sources)), encoding="utf-8")
        command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *options]
        languages = ["-source-language", "en", "-target-language", language]
        subprocess.run(
            [*command, *languages, f"@{files}", "-ts", str(into)], check=True, timeout=120
        )


def guess_english(file: Path) -> None:
    """Fill English forms that are missing; what is alike in both is finished."""

    def filled(found: re.Match[str]) -> str:
        source = found["source"]
        state = ' type="unfinished"' if "(s)" in source else ""
        forms = (source.replace("(s)", ""), source.replace("(s)", "s"))
        lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
        opened = f"<source>{source}</source>\n        <translation{state}>\n"
        return f"{opened}{lines}        </translation>"

    text = file.read_text(encoding="utf-8")
    file.write_text(_EMPTY.sub(filled, text), encoding="utf-8")


def main(arguments: list[str]) -> int:
    wanted = arguments[0] if arguments else "en"
    folder = Path(arguments[1]) if arguments[1:] else FOLDER
    language = pseudo.LANGUAGES.get(wanted, wanted)
    source = folder / f"facilitator_{language}.ts"
    if language == "en":
        extract(source, language, "-pluralonly")
        guess_english(source)
    elif wanted in pseudo.LANGUAGES:
        source.unlink(missing_ok=True)
        extract(source, language)
        pseudo.fill(source, right_to_left=wanted == "pseudo-rtl")
    else:
        extract(source, language)
    compiled = source.with_suffix(".qm")
    subprocess.run(
        [tool("lrelease"), "-silent", str(source), "-qm", str(compiled)], check=True, timeout=120
    )
    unfinished = source.read_text(encoding="utf-8").count('type="unfinished"')
    print(f"{source.name}: {unfinished} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
