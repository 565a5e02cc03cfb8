"""German words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "datum, tag",
        "time": "zeit, uhrzeit, beginn, von",
        "end": "ende, bis",
        "duration": "dauer, länge, minuten",
        "title": """
            thema, themen, titel, programmpunkt, tagesordnungspunkt, inhalt, was, punkt, name
        """,
        "lead": """
            wer, verantwortlich, referent, referentin, referierende, leitung, moderation,
            sprecher
        """,
        "purpose": "ziel, ziele",
        "method": "methode",
        "materials": "materialien, material",
        "notes": "notizen, bemerkungen, anmerkungen, hinweise, beschreibung",
        "question": "frage",
        "section": "abschnitt, teil, block",
        "number": "nr",
    },
    "table headers": {
        "date": "wochentag",
        "time": "zeitfenster",
        "title": """
            ablauf, modul, program punkt, tagesordnung, titel des vortrags, top, vortrag
        """,
        "lead": """
            ansprechpartner, ansprechperson, autor, autoren, autorin, berichterstatter, dozent,
            dozentin, durchführung,
            moderator, moderierend, moderiert von, redner, referenten, vortragende,
            vortragender, verantwortliche, verantwortlicher, zuständig, zuständigkeit
        """,
        "purpose": "ergebnis",
        "materials": "anlage, anlagen, material",
    },
    "head": {
        "title": "betreff",
        "when": """
            wann, datum, zeit, uhrzeit, zeitpunkt, termin, beginn, datum und uhrzeit,
            datum/uhrzeit
        """,
        "end": "ende",
        "zone": "zeitzone",
        "length": "dauer, gesamtdauer",
        "place": "ort, wo, raum",
        "people": """
            teilnehmer, teilnehmende, teilnehmer:innen, anwesend, entschuldigt, sitzungsleitung,
            leitung, protokoll, protokollführung, referent, zielgruppe
        """,
    },
    "head tables": {
        "Date": "datum, tag, wann",
        "Time": "beginn, uhrzeit, zeit",
        "End": "ende",
        "Duration": "dauer",
        "Title": "betreff, sitzung, titel",
        "Chair": "leitung, moderation, moderator, sitzungsleitung",
        "Note taker": "protokoll, protokollant, referent",
    },
    "lists": {
        "fillers": "geplant, geplante",
        "describes": "beschreibung",
        "no lead": "anmeldung, diskussion",
        "pivots": "zeilenbeschriftungen",
        "no title": "ort, raum",
        "kinds": "art, kategorie, typ",
        "called": "thema, titel",
        "part of day": """
            abend, abends, am, früh, mittag, mittags, morgen, morgens, nachmittag, nachmittags, nm.,
            spätabends, vm., vormittag, vormittags
        """,
        "other keys": "anwesend, feld, ort, raum, teilnehmende, teilnehmer",
        "placed": "ort",
        "to do": "aufgabe, aufgaben, beschluss, maßnahme, maßnahmen",
        "due": "bis wann, frist, fällig, fällig am, termin",
        "names": "name, teilnehmer",
        "of people": "firma, funktion, rolle",
        "agenda": """
            ablauf, ablaufplan, programm, tagesordnung, tagesordnungspunkte, themen, tops,
            zeitplan
        """,
        "weekdays": """
            montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag
        """,
        "prices": "betrag, kosten, preis, preise, tarif",
        "departures": "abfahrt, ankunft, gleis, haltestelle, zug",
        "worked hours": "kunde, mitarbeiter, projekt, stunden, tätigkeit",
    },
}
