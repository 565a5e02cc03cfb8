"""Words of tables that are no agenda, and of the keys of its head, in several languages."""

from facilitator.readers.agenda.header_words import words_in

TO_DO = words_in(
    """
    acciones, acción, actie, acties, action, action item, action items, actions, acuerdo,
    acuerdos, aufgabe, aufgaben, azione, ação, beschluss, besluit, beslut, decision, decisions,
    decisión, decisão, décision, décisions, follow-up, maßnahme, maßnahmen, next step, next
    steps, opgave, tarea, tareas, tarefa, tarefas, task, tasks, tiltak, to do, todo, tâche,
    tâches, vedtak, åtgärd
    """
)
DUE = words_in(
    """
    bis wann, by when, completion date, deadline, due, due by, due date, délai, estado, fecha
    limite, fecha límite, frist, fällig, fällig am, förfaller, plazo, prazo, scadenza, stato,
    status, statut, target date, termin, vervaldatum, wanneer, when due, échéance
    """
)
NAMES = words_in(
    """
    attendee, attendees, deltagare, deltager, deltaker, first name, full name, member, members,
    naam, name, namn, navn, nom, nombre, nome, participant, participants, teilnehmer
    """
)
OF_PEOPLE = words_in(
    """
    affiliation, attendance, attending, company, diet, dietary needs, e-mail, email, empresa,
    firma, funktion, institution, mail, organisation, organisations, organización, organization,
    organização, phone, position, present, rol, role, rolle, rsvp, signature, société
    """
)
# What each key is called where the head of an agenda is read.
KEYS: dict[str, str] = {
    "Date": """
        date, datum, fecha, data, dato, meeting date, date and time, date & time, date/time,
        day, tag, jour, dag, día, dia, giorno, when, wann, quand, cuándo, wanneer, hvornår
    """,
    "Time": """
        time, times, uhrzeit, zeit, heure, horaire, hora, horário, horario, ora, orario, tijd,
        tid, tidspunkt, klokkeslæt, meeting time, start, start time, beginn, inicio, início,
        début
    """,
    "End": """
        end, end time, ende, einde, slut, slutt
    """,
    "Duration": """
        duration, length, total time, dauer, durée, duración, duração, durata, varighed
    """,
    "Title": """
        title, agenda, meeting, meeting title, meeting name, name of meeting, event, event name,
        subject, titel, titre, título, titolo, betreff, objet, asunto, sitzung, réunion,
        reunión, reunião, riunione, møte, møde, möte, vergadering
    """,
    "Question": """
        question
    """,
    "Time zone": """
        time zone, timezone, zone
    """,
    "Chair": """
        chair, chairperson, chaired by, facilitator, facilitators, moderator, host, led by,
        sitzungsleitung, leitung, moderation, président, présidence, facilitador, voorzitter,
        møteleder, ordförande, called by, meeting called by, organiser, organizer
    """,
    "Note taker": """
        minute taker, minutes, note taker, notetaker, note-taker, scribe, secretary, protokoll,
        protokollant, secrétaire, secretario, notulist, referent, sekreterare
    """,
    "Timekeeper": """
        timekeeper, time keeper
    """,
}
OTHER_KEYS = words_in(
    """
    aanwezig, absent, absentees, anwesend, apologies, asistentes, attendees, attending,
    ausentes, campo, champ, client, contact, deltagare, deltagere, deltakere, department,
    dial-in, duración estimada, email, excusés, feld, field, goal, group, invited, invitees,
    key, language, lieu, link, local, location, lugar, luogo, meeting link, meeting type, notes,
    objective, objectives, organisation, organization, ort, partecipanti, participantes,
    participants, phone, plaats, place, plats, please bring, please read, prepared by, present,
    project, présents, purpose, raum, room, status, sted, team, teilnehmende, teilnehmer, tipo
    de reunión, type of meeting, url, venue, version, where, zoom
    """
)
# Keys that by themselves tell the head of an agenda.
PLACED = words_in(
    """
    attendees, chair, lieu, location, lugar, luogo, ort, participants, sted, venue
    """
)
