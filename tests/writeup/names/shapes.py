"""Shapes in which people write a name: each makes a sentence that holds it."""

from collections.abc import Callable

Shape = Callable[[str], str]


def _cyrillic(name: str) -> str:
    return name.translate(str.maketrans("ABCEHIKMOPTXaceopxyi", "АВСЕНІКМОРТХасеорхуі"))


def _wide(name: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name)


def _bold(name: str) -> str:
    letters = {**{chr(65 + n): chr(0x1D400 + n) for n in range(26)}}
    letters |= {chr(97 + n): chr(0x1D41A + n) for n in range(26)}
    return "".join(letters.get(c, c) for c in name)


def _circled(name: str) -> str:
    return "".join(chr(0x24B6 + ord(c) - 65) if "A" <= c <= "Z" else c for c in name.upper())


def _parted(mark: str) -> Shape:
    """Part a name after its second letter."""
    return lambda name: f"The list of {name[:2]}{mark}{name[2:]} is out of date"


def _between(mark: str) -> Shape:
    """Put a mark between all letters of a name."""
    return lambda name: f"The list of {mark.join(name)} is out of date"


def _in(sentence: str, change: Callable[[str], str] = str) -> Shape:
    return lambda name: sentence.format(change(name))


def _squeezed(name: str) -> str:
    return "".join(name.split())


def _slug(name: str) -> str:
    return "-".join(name.lower().split())


# As people take notes: who said it.
TIES: dict[str, Shape] = {
    "says": _in("{} says they will close the registry"),
    "said-lower": _in("{} said they would close it", str.lower),
    "as-put-it": _in("As {} put it, we will close"),
    "handle-put-it": _in("As @{} put it, we will close", lambda n: _squeezed(n).lower()),
    "dash": _in("{} – we close the registry"),
    "hyphen": _in("{} - we close the registry"),
    "remote": _in("{} (remote): we close the registry"),
    "and-others": _in("{} and others: we close the registry"),
    "bullet": _in("- {}: we close the registry"),
    "star": _in("* {}: we close the registry"),
    "brackets": _in("[{}] we close the registry"),
    "round": _in("({}) we close the registry"),
    "time": _in("14:03 {}: we close the registry"),
    "closing-bracket": _in("“We will close” ({})"),
    "closing-dash": _in("We will close. — {}"),
    "second-line": _in("We close.\n{}: and we open"),
    "owner": _in("Write the guide (owner: {})"),
    "action-to": _in("Write to {} for the guide"),
    "told-us": _in("{} told us that it ends"),
    "team": _in("the {} team closes it", str.lower),
    "according": _in("According to {} it ends"),
    "question": _in("Did {} really say so?"),
    "possessive": _in("{}’s registry will close"),
    "possessive-s": _in("{}' registry will close"),
    "sentence-end": _in("We heard it from {}."),
    "quoted": _in("“{}” is out of it"),
    "alone": _in("{}"),
    "arrow": _in("{} → close the registry"),
    "german": _in("{} sagt, dass sie schließen"),
    "french": _in("{} dit qu’ils ferment"),
    "german-of": _in("Das Register von {} wird geschlossen"),
    "comma": _in("We, and {}, will close"),
    "table": _in("| {} | closes |"),
    "heading": _in("## {} closes"),
    "plus": _in("all of us + {} close"),
}
# Heads and tails that are taken off, or else are hits; never the half of one.
HEADS: dict[str, Shape] = {
    **{
        f"head-{n}": _in(sentence)
        for n, sentence in enumerate(
            (
                "{}, via chat: we close the registry",
                "{} says: we close the registry",
                "{} says they will close it",
                "**{}**: we close the registry",
                "**{}:** we close the registry",
                "**{}: we close the registry**",
                "> {}: we close the registry",
                "[14:03] {}: we close the registry",
                "14.03 Uhr {} – wir schließen",
                "1. {}: we close the registry",
                "Jane Okafor ({}): we close the registry",
                "{} (Jane, by phone): we close the registry",
                "{}/ISO: we close the registry",
                "{} and Okafor: we close the registry",
                "{} & co: we close the registry",
                "{} et al.: we close the registry",
                "{} + 2 others: we close the registry",
                "someone from {}: we close the registry",
                "the {} delegate: we close the registry",
                "{}’s people: we close the registry",
                "on behalf of {}: we close the registry",
                "{} on Zoom: we close the registry",
                "{} ⇒ close the registry",
                "{} -> close the registry",
                "{} | close the registry",
                "<{}> we close the registry",
                "【{}】we close the registry",
                "{}：we close the registry",
                "Question from {}: why?",
                "{} asks: why?",
                "laut {}: wir schließen",
                "Laut {} wird es geschlossen",
                "{} sagt: wir schließen",
                "{} (online), Frage: warum?",
                "Wir schließen, so {}.",
                "Wir schließen, sagt {}",
                "Leute von {}: wir schließen",
                "selon {}, ils ferment",
                "Selon {} : ils ferment",
                "{} (à distance) : nous fermons",
                "Nous fermons, dit {}.",
                "We will close ({}).",
                "We will close ({}, remote)",
                "We will close [{}]",
                "We will close — {}",
                "We will close. – Okafor, {}",
                "“We will close” – {} (remote)",
                "We will close, says {}.",
                "We will close (according to {})",
                "as {} said, we will close",
                "{} — we close — the registry",
                "{}: ISO: we close the registry",
                "{} – we close – the registry",
            )
        )
    },
}
# As they are typed.
SPELLINGS: dict[str, Shape] = {
    "upper": _in("The list of {} is out of date", str.upper),
    "lower": _in("The list of {} is out of date", str.lower),
    "swapped": _in("The list of {} is out of date", str.swapcase),
    "wide": _in("The list of {} is out of date", _wide),
    "mathematical": _in("The list of {} is out of date", _bold),
    "circled": _in("The list of {} is out of date", _circled),
    "look-alike": _in("The list of {} is out of date", _cyrillic),
    "accented": _in("The list of {} is out of date", lambda n: n + "\u0301"),
    "accents-all": _in("The list of {} is out of date", "\u0302".join),
    "entities": _in("The list of {} is out of date", lambda n: "".join(f"&#{ord(c)};" for c in n)),
    "entity-hex": _in("The list of {} is out of date", lambda n: f"&#x{ord(n[0]):x};{n[1:]}"),
    "percent": _in(
        "see https://x.example/{}", lambda n: "".join(f"%{byte:02X}" for byte in n.encode())
    ),
    "percent-twice": _in("see https://x.example/{}", lambda n: f"%25{ord(n[0]):02X}{n[1:]}"),
    "zero-width": _between("\u200b"),
    "joiners": _between("\u2060"),
    "soft-hyphens": _between("\u00ad"),
    "dots": _between("."),
    "spaces": _between(" "),
    "hyphens": _between("-"),
    "underscores": _between("_"),
    "parted-hyphen": _parted("-"),
    "parted-break": _parted("\n"),
    "parted-hyphen-break": _parted("-\n"),
    "parted-soft": _parted("\u00ad"),
    "parted-emphasis": _parted("**"),
    "parted-underscore": _parted("_"),
    "parted-slash": _parted("/"),
    "parted-dot": _parted("·"),
    "emphasis": _in("The list of **{}** is out of date"),
    "first-letter-bold": lambda n: f"The list of **{n[0]}**{n[1:]} is out of date",
    "code": _in("The list of `{}` is out of date"),
    "link": _in("See [{}](https://x.example)"),
    "curly": _in("The list of {{{}}} is out of date"),
    "nbsp": lambda n: f"The\u00a0list\u00a0of\u00a0{n}\u00a0is out",
    "thin-space": lambda n: f"of\u2009{n}\u2009is",
    "tab": lambda n: f"of\t{n}\tis",
    "vertical-tab": lambda n: f"of\x0b{n}\x0bis",
    "right-to-left": lambda n: f"of \u202e{n}\u202c is",
    "isolates": lambda n: f"of \u2068{n}\u2069 is",
}
# Where no blank stands around it.
SQUEEZED: dict[str, Shape] = {
    "japanese": _in("これは{}の提案です"),
    "chinese": _in("我们听{}说要关闭"),
    "korean": _in("{}은 말했다"),
    "thai": _in("ฟัง{}พูด"),
    "russian-ending": _in("список {}шников устарел", _squeezed),
    "hashtag": _in("#{} closes", _squeezed),
    "hashtag-lower": _in("#open{} closes", lambda n: _squeezed(n).lower()),
    "handle": _in("write to @{} for it", lambda n: _squeezed(n).lower()),
    "domain": _in("see https://{}.example/x", lambda n: _squeezed(n).lower()),
    "www": _in("see www.{}.example", lambda n: _squeezed(n).lower()),
    "host-end": _in("see https://open{}.example/x", lambda n: _squeezed(n).lower()),
    "host-begin": _in("see https://{}data.example/x", lambda n: _squeezed(n).lower()),
    "bare-host": _in("it is at the{}.org now", lambda n: _squeezed(n).lower()),
    "path": _in("see https://x.example/people/{}", _slug),
    "path-percent": _in("see https://x.example/{}/a", lambda n: n.replace(" ", "%20")),
    "query": _in("see https://x.example/?q={}", lambda n: n.replace(" ", "+")),
    "fragment": _in("see https://x.example/a#{}", _slug),
    "mail": _in("write to info@{}.example", lambda n: _squeezed(n).lower()),
    "mail-box": _in("write to {}@x.example", lambda n: ".".join(n.lower().split())),
    "file": _in("it is in {}_budget.xlsx", _slug),
    "file-end": _in("it is in budget_{}.pdf", _slug),
    "year": _in("it is {}2026 again", _squeezed),
    "year-before": _in("it is 2026{} again", _squeezed),
    "camel": _in("the new open{} is here", _squeezed),
    "link-target": _in("See [this](https://{}.example/a)", lambda n: _squeezed(n).lower()),
    "autolink": _in("See <https://{}.example>", lambda n: _squeezed(n).lower()),
}
SHAPES = {**TIES, **HEADS, **SPELLINGS, **SQUEEZED}
