"""Words of table headers and of keys, in the languages that agendas come in here."""


def words_in(text: str) -> frozenset[str]:
    """Return the words and phrases of a list with commas."""
    return frozenset(" ".join(word.split()) for word in text.split(","))


# Headers of tables; as a key in a line most of these would say something else.
HEADERS_OF_TABLES: dict[str, str] = {
    "date": "día, dia, giorno, weekday, wochentag, dates, day and date, veckodag, ukedag",
    "number": """
        cue no, item number, agenda item no, agenda item number, index, order, ref, ord
    """,
    "time": """
        timing, hours, hour, schedule, date and time, date/time, day and time, timeslot, slots,
        zeitfenster, orario, ora, klockslag, klockan, klokkeslett, kl, når, klokken,
        heures, créneau, période, periode
    """,
    "end": """
        slutt, fine, sluttid, slutttid, ends at, stop
    """,
    "duration": """
        est, time est, längd, durata, lengde, varighet, timp, min, mn, runtime, run time, trt,
        timing (min), allotted time, time limit, czas
    """,
    "title": """
        talk, talks, presentation, presentation title, module, agenda point, business,
        discussion, lesson, exercise, element, programme, program, content, contents, subject
        matter, what happens, programme item, program item, event name, matter, sak, saker,
        ärende, punkter, innehåll, aktiviteter, attività, argomento, titolo, argomenti,
        contenuto, contenuti, sujets, intervention, interventions, séance, atelier, modul,
        vortrag, titel des vortrags, ablauf, tagesordnung, top, agenda items, charla, sesión,
        sessão, palestra, taller, oficina, onderdeel, onderwerpen, programma, program punkt,
        programpunkt, agendapunkt, hva, hvad, vad, cosa, tarefa
    """,
    "lead": """
        ansprechpartner, ansprechperson, zuständig, zuständigkeit, durchführung, vortragender,
        redner, moderierend, animateurs, pilote, porteur, présentation par, expositor, expositores,
        disertante, disertantes, tallerista, relator, relatora, conductor, dinamiza, imparte,
        ministrante, ministrantes, conduz, facilitadores, prelegent, prelegenci, prowadzący, osoba,
        mówca, řečník, puhuja, vetäjä, esittäjä, vastuuhenkilö, kuka, alustaja, innledere,
        foredragsholdere, ansvarige, föreläsare, presenterar, leds av, ledare, verantwoordelijk,
        door, wie doet wat,
        author, authors, instructor, instructors, trainer, trainers, tutor, tutors, moderator,
        moderators, chair, chairs, person, persons, person responsible, responsible person, in
        charge, report of, reporter, berichterstatter, mentor, mentors, panelists, panel,
        report by, reported by, rapporteur, by, introduced by, presented by, proposer,
        delivered by, run by, hosted by, session chair, poc, relatore, relatori,
        responsabile, moderatore, docente, docenti,
        talare, ansvar, ansvarig, föredragande, foredragsholder, innleder, vortragende,
        referenten, dozent, dozentin, moderiert von, intervenant·e, intervenants,
        intervenant(e), animation, animatrice, formateur, ponentes, ponente(s), docent,
        docenten, gespreksleider, voorzitter, trekker, encargado, responsables, responsáveis,
        palestrantes, orateurs, présentateur, presentatore, chi, hvem, vem, leder, leads
    """,
    "purpose": """
        outcome, outcomes, expected outcome, expected outcomes, intended outcome, aim, aims,
        deliverable, deliverables, learning objectives, learning outcomes, resultat, ergebnis,
        résultat, resultado, risultato, obiettivo, obiettivi, syfte, hensikt
    """,
    "materials": """
        draft, drafts, paper, papers, attachment, attachments, enclosure, enclosures, handout,
        handouts, equipment, supplies, supporting documents, docs, deck, material, bijlage,
        bijlagen, anlage, anlagen, vedlegg, bilaga, bilagor, allegati, documenti, materiali
    """,
    "section": """
        stage, segment, bloque, bloc, blok, blocco, fase, étape, etapa
    """,
    "notes": """
        discussion points, talking points, commentaires, commentaire, anteckningar, notater,
        note, osservazioni, toelichting, comment
    """,
}
# A word of a header that says only that its values are a guess, or whose they are.
FILLERS = words_in(
    """
    a, allocated, allotted, approx, approximate, est, estimada, estimado, estimate, estimated,
    expected, geplant, geplante, invited, local, main, needed, of, our, plan, planned, proposed,
    prévu, prévue, required, scheduled, stimata, suggested, target, the, total, your
    """
)
# Beside "time" one of these makes it a length.
OF_LENGTH = words_in(
    """
    allocated, allotted, budget, est, estimate, estimated, limit, min, mins, minutes, needed,
    required
    """
)
DESCRIBES = words_in(
    """
    abstract, beschreibung, beschrijving, beskrivelse, beskrivning, descripción, description,
    descriptions, descrizione, descrição, detail, details, explanation, remarks, summary
    """
)
# What stands below one of these never names an item.
NO_TITLE = words_in(
    """
    audio, aula, capacity, category, city, country, email, format, kind, level, lieu, lighting,
    lights, link, links, local, local time, location, locations, lokale, lugar, luogo, ort,
    page, pages, plaats, place, plats, raum, region, room, rooms, sala, salle, sound, status,
    sted, time zone, timezone, track, type, url, venue, video, where, zaal, zone
    """
)
# What stands below one of these says of what kind a row is, and names one without a title.
KINDS = words_in(
    """
    art, categoría, category, categoria, catégorie, format, kategorie, kategori, kind, session
    type, slag, soort, sort, tipo, type, typ, type of session, item type, activity type
    """
)
# Of two headers that both name the item, one of these is what it is called.
CALLED = words_in(
    """
    agenda item, agenda topic, emne, presentation title, session title, subject, talk, talk
    title, tema, thema, thème, titel, title, titolo, titre, topic, título
    """
)
PART_OF_DAY = words_in(
    """
    abend, afternoon, all, après-midi, avond, day, evening, lunchtime, manhã, matin, mañana,
    middag, morning, nachmittag, night, noche, noite, noon, ochtend, soir, tarde, tbc, tbd,
    vormittag
    """
)
