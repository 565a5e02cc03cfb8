"""Dutch words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "datum, dag",
        "time": "tijd, tijdstip, aanvang, begintijd",
        "end": "einde, tot, eindtijd",
        "duration": "minuten, duur, tijdsduur",
        "title": "thema, titel, onderwerp, activiteit, wat, agendapunt",
        "lead": "wie, spreker, sprekers, verantwoordelijke",
        "purpose": "doel",
        "method": "werkvorm",
        "materials": "materialen",
        "notes": "opmerkingen, notities, beschrijving",
        "question": "vraag",
        "section": "onderdeel",
    },
    "table headers": {
        "title": "onderdeel, onderwerpen, programma",
        "lead": """
            docent, docenten, door, gespreksleider, trekker, verantwoordelijk, voorzitter, wie
            doet wat
        """,
        "materials": "bijlage, bijlagen",
        "section": "blok, fase",
        "notes": "toelichting",
    },
    "head": {
        "title": "onderwerp",
        "when": "datum, wanneer, tijd, datum en tijd",
        "end": "einde",
        "length": "duur",
        "place": "plaats",
        "people": "deelnemers, aanwezig, afwezig, voorzitter, notulist",
    },
    "head tables": {
        "Date": "dag, datum, wanneer",
        "Time": "tijd",
        "End": "einde",
        "Title": "titel, vergadering",
        "Chair": "voorzitter",
        "Note taker": "notulist",
    },
    "lists": {
        "describes": "beschrijving",
        "no title": "lokale, plaats, zaal",
        "kinds": "slag, soort",
        "called": "thema, titel",
        "part of day": "avond, middag, ochtend",
        "other keys": "aanwezig, plaats",
        "to do": "actie, acties, besluit",
        "due": "vervaldatum, wanneer",
        "names": "naam",
        "of people": "rol",
        "agenda": "agendapunten, dagorde, te bespreken, tijdschema",
        "weekdays": "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
        "prices": "kosten, prijs",
        "departures": "halte, vertrek",
    },
}
