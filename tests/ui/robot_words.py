"""The words a robot puts lines together from. Names are stand-ins or made up; nobody said this."""

# Somebody who is added to the roster of stand-ins: name, handle of the organisation.
NEWCOMERS = (("Noël Ibáñez", "odi"), ("Zoë Ångström", ""))

# Who is given the floor: the number of the tile, the handle, the only person there.
FLOORS = (
    (1, "gbif", "Delegate of GBIF"),
    (2, "metabrainz", "Delegate of MetaBrainz"),
    (5, "osmf", "Delegate of OSMF"),
    (7, "wikirate", "Delegate of WikiRate"),
)

# Before the first word: what is typed, who said it, which people.
HEADS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("@gbif", ("gbif",), ()),
    ("@gbif @oar", ("gbif", "oar"), ()),
    ("@wikirate, @ocp:", ("wikirate", "ocp"), ()),
    ("GBIF:", ("gbif",), ()),
    ("OSM Foundation:", ("osmf",), ()),
    ("MusicBrainz:", ("metabrainz",), ()),
    ("@WMF", ("wikimedia",), ()),
    ("@Open Contracting Partnership", ("ocp",), ()),
    ("Open Supply Hub:", ("oar",), ()),
    ("@[Open Data Institute]", ("odi",), ()),
    ("Noël Ibáñez:", ("odi",), ("Noël Ibáñez",)),
    ("@noel ibanez", ("odi",), ("Noël Ibáñez",)),
    ("@Zoë Ångström", (), ("Zoë Ångström",)),
    ("@metab\t", ("metabrainz",), ()),
    ("@wikir\t", ("wikirate",), ()),
    ("@gloab\t", ("gbif",), ()),
    ("@hub\t", ("oar",), ()),
    ("@noel\t", ("odi",), ("Noël Ibáñez",)),
    ("@Delegate of OAR", ("oar",), ("Delegate of OAR",)),
    ("Delegate of OCP (OCP):", ("ocp",), ("Delegate of OCP",)),
)

# What is typed of a name, with the key that accepts the completion, and what it becomes.
COMPLETED = {
    "@metab\t": "@metabrainz ",
    "@wikir\t": "@wikirate ",
    "@gloab\t": "@gbif ",  # a slip of the finger
    "@noel\t": "@Noël Ibáñez ",
    "@hub\t": "@oar ",
}

KIND_WORDS = (
    ("!quote", "quote"),
    ("!barrier", "barrier"),
    ("!q", "open question"),
    ("!question", "open question"),
    ("!decision", "decision"),
    ("!resource", "resource"),
    ("!insight", "insight"),
    ("barrier:", "barrier"),
    ("Quote:", "quote"),
    ("open question:", "open question"),
)

CLAUSES = (
    "the register is kept by volunteers, and nobody pays them",
    "funding runs out in spring",
    "nobody has asked the users yet",
    "licences differ from country to country",
    "most of the board is elected every two years",
    "“open” means something else to each of us",
    "it took three meetings, then everybody agreed",
    "who decides when two rules clash?",
    "smaller groups feel left out – and say so",
    "the café in Côte d’Ivoire had no connection",
    "100 % of the data is public; 5 of 9 datasets are used",
    "we tried it twice. It failed twice!",
    'the word was "steward", not "owner"',
    "people trust what they can check for themselves (or undo)",
    "Straße, naïveté, Łódź and İzmir all break the export",
    "costs rise faster than income…",
)

# Who is spoken about, in the sentence: what is typed, and which handles.
INSERTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("as @ocp does", ("ocp",)),
    ("like @wikirate's register", ("wikirate",)),
    ("(see @OpenStreetMap)", ("osmf",)),
    ("which “@metabrainz” knows", ("metabrainz",)),
    ("more than @gbif and @oar do", ("gbif", "oar")),
    ("unlike @Wikimedia Foundation.", ("wikimedia",)),
    ("as @Noël Ibáñez asked", ("odi",)),
    ("as @Zoë Ångström asked", ()),
)

# What looks like tags and is none.
TRAPS = (
    "write to bob@gbif.org",
    "see https://example.org/a,#q2",
    "see www.example.org/#q3",
    "in C# and F#, not c++",
    "that was point #1",
    "we meet @ 3pm",
    "5 @ 10 € each",
    "R&D is !important",
    "mailto:info@ocp.org",
    "the code is `@gbif #q4`",
    "its colour is #fff",
    "ask @nobody-here about it",
    "it says \\@gbif on the sign",
    "Attention ! Ceci",
    "![a picture](x.png)",
)

# Whole lines with a colon that speaks for nobody.
SPOKEN = (
    "Result: it works",
    "Note to self: ask again",
    "In short: nobody knows yet",
    "Two things: time and money",
)

# What is to be done, by whom, and about whom.
ACTIONS: tuple[tuple[str, str | None, tuple[str, ...]], ...] = (
    ("!action @ocp share the style guide", "ocp", ()),
    ("action: OCP to share the style guide", "ocp", ()),
    ("!action OpenStreetMap to write the minutes", "osmf", ()),
    ("!action @Noël Ibáñez draft a charter", "Noël Ibáñez", ()),
    ("!action @Delegate of OAR collect the examples", "Delegate of OAR", ()),
    ("!todo @wikirate send the figures", "wikirate", ()),
    ("!action collect the charters of all", None, ()),
    ("@metabrainz to compare the licences !action", "metabrainz", ()),
    ("!action @gbif explain the levy, with @oar", "gbif", ("oar",)),
)

LABELS = ("#q1", "#Q3", "#q4", "#accessibility", "#q2")
QUESTION_CODES = {"#q1": "Q1", "#Q3": "Q3", "#q4": "Q4", "#accessibility": "Q4", "#q2": "Q2"}
NEW_TAGS = ("licensing", "data quality", "année zéro", "c++", "2030")
PASTED = ("👍🏽", "👩‍👩‍👧 family", "🇨🇮 flag", "naïve “quotes” 🎉")
