"""Agendas of calls, boards and committees in the forms people write them in, none a real one.

Each has what a person would put in: a line an item, "start minutes title @ leads"; "-" is no start.
"""

FORMS: dict[str, tuple[str, str]] = {
    "call-with-emoji.md": (
        """# Community call #41

📅 2026-03-11, 15:00-16:00 UTC · 📍 https://meet.example.org/call

## 🗓 Agenda

- 👋 Hellos and new faces (5 min)
- 🚀 What went into release 2.4 — @ana (15 min)
- 🗺 Roadmap: what do we drop? — @ben (25 min)
- 🙋 Open floor (15 min)

## 📝 Notes

- Ana showed the new map, it took 5 min to load
- Ben will write to the board
""",
        """- 5 👋 Hellos and new faces
- 15 🚀 What went into release 2.4 @ ana
- 25 🗺 Roadmap: what do we drop? @ ben
- 15 🙋 Open floor""",
    ),
    "call-checkboxes.md": (
        """### Weekly sync, 4 March 2026

Attending: Ana, Ben, Chi

- [ ] Standup round (10m)
- [x] Bug triage (20m)
- [ ] Docs sprint: who comes? (10m)
    - last one had 12 people
- [ ] AOB (5m)

Action items

- [ ] Chi: book a room for 30 min
""",
        """- 10 Standup round
- 20 Bug triage
- 10 Docs sprint: who comes?
- 5 AOB""",
    ),
    "call-notes-inline.md": (
        """# Data Models WG 2026-02-19

**Present:** Ana Lima, Ben Okoro
**Regrets:** Chi Tran

## 1. Approval of the last minutes

Approved without changes.

## 2. Units of measure

Ana: we have three proposals.
- proposal A took 2 hours to test
- proposal B is unclear

## 3. Identifiers

Deferred to the next call.

## 4. Any other business

None.
""",
        """- 0 Approval of the last minutes
- 0 Units of measure
- 0 Identifiers
- 0 Any other business""",
    ),
    "call-time-in-front-bold.md": (
        """**Agenda**

**17:00** Welcome and code of conduct
**17:05** Tile server outage: what happened (Ben Okoro)
**17:25** Vote on the new logo
**17:40** Questions
**17:50** Close
""",
        """17:00 5 Welcome and code of conduct
17:05 20 Tile server outage: what happened @ Ben Okoro
17:25 15 Vote on the new logo
17:40 10 Questions""",
    ),
    "board-numbered.txt": (
        """RIVER TRUST
Meeting of the Board of Trustees
Thursday 14 May 2026 at 6.30 pm, Old Mill

AGENDA

1.   Welcome and apologies for absence              Chair
2.   Declarations of interest                       All
3.   Minutes of the meeting of 12 March (enclosed)  Secretary
4.   Finance report                                 Treasurer
5.   Reserves policy: for decision                  Treasurer
6.   Any other business
7.   Date of next meeting: 9 July 2026
""",
        """- 0 Welcome and apologies for absence @ Chair
- 0 Declarations of interest @ All
- 0 Minutes of the meeting of 12 March (enclosed) @ Secretary
- 0 Finance report @ Treasurer
- 0 Reserves policy: for decision @ Treasurer
- 0 Any other business
- 0 Date of next meeting: 9 July 2026""",
    ),
    "board-table-actions.md": (
        """# Board agenda – 3 June 2026

| Item | Subject | Purpose | Lead | Paper | Mins |
|------|---------|---------|------|-------|------|
| 1 | Opening, conflicts of interest | – | Chair | – | 5 |
| 2 | Accounts for 2025 | Decision | Ana Lima | B/26/01 | 30 |
| 3 | Risk register | Discussion | Ben Okoro | B/26/02 | 25 |
| 4 | Report of the director | Information | Chi Tran | oral | 20 |
| 5 | Close | – | Chair | – | 5 |
| | **Total** | | | | **85** |
""",
        """- 5 Opening, conflicts of interest @ Chair
- 30 Accounts for 2025 @ Ana Lima
- 25 Risk register @ Ben Okoro
- 20 Report of the director @ Chi Tran
- 5 Close @ Chair""",
    ),
    "council-paper.txt": (
        """TOWN COUNCIL OF MILLBROOK

Notice is given that the ordinary meeting of the Council will be held in the
Guildhall on Monday, 9 November 2026 at 19:00.

ORDER OF BUSINESS

  1.  Prayers
  2.  Apologies
  3.  Public participation (15 minutes)
  4.  To receive the report of the Mayor
  5.  To consider the budget for 2027/28
      (a) precept
      (b) reserves
  6.  To fix the date of the annual meeting

J. Marsh
Town Clerk
""",
        """- 0 Prayers
- 0 Apologies
- 15 Public participation
- 0 To receive the report of the Mayor
- 0 To consider the budget for 2027/28
- 0 To fix the date of the annual meeting""",
    ),
    "verein.md": (
        """# Einladung zur Mitgliederversammlung

Liebe Mitglieder, wir laden ein am Freitag, 20. März 2026, 19 Uhr ins Vereinsheim.

**Tagesordnung**

1. Begrüßung und Feststellung der Beschlussfähigkeit
2. Bericht des Vorstands
3. Kassenbericht und Entlastung
4. Wahlen
   1. Vorsitz
   2. Kasse
5. Verschiedenes

Anträge bitte bis 6. März an den Vorstand.
""",
        """- 0 Begrüßung und Feststellung der Beschlussfähigkeit
- 0 Bericht des Vorstands
- 0 Kassenbericht und Entlastung
- 0 Wahlen
- 0 Verschiedenes""",
    ),
    "assemblee.txt": (
        """Assemblée générale ordinaire
samedi 18 avril 2026, de 14h00 à 16h30, salle des fêtes

Ordre du jour :

14h00  Accueil et émargement
14h15  Rapport moral (présidente)
14h45  Rapport financier (trésorier)
15h15  Votes
15h45  Renouvellement du bureau
16h15  Questions diverses
16h30  Verre de l'amitié
""",
        """14:00 15 Accueil et émargement
14:15 30 Rapport moral @ présidente
14:45 30 Rapport financier @ trésorier
15:15 30 Votes
15:45 30 Renouvellement du bureau
16:15 15 Questions diverses
16:30 0 Verre de l'amitié""",
    ),
    "acta.md": (
        """# Reunión de coordinación

Fecha: 12 de mayo de 2026
Hora: 10:00 a 11:30

## Orden del día

1. Lectura del acta anterior (5 min)
2. Estado de los proyectos – Ana Lima (40 min)
3. Presupuesto – Ben Okoro (30 min)
4. Ruegos y preguntas (15 min)

## Acuerdos

1. Enviar el presupuesto antes de 30 días
""",
        """- 5 Lectura del acta anterior
- 40 Estado de los proyectos @ Ana Lima
- 30 Presupuesto @ Ben Okoro
- 15 Ruegos y preguntas""",
    ),
    "pauta.txt": (
        """Pauta da reunião - 07/05/2026 (14h às 15h30)

14h00 - Abertura
14h10 - Informes da diretoria
14h30 - Novo regimento: leitura e votação
15h15 - Encaminhamentos
""",
        """14:00 10 Abertura
14:10 20 Informes da diretoria
14:30 45 Novo regimento: leitura e votação
15:15 15 Encaminhamentos""",
    ),
    "dagsorden.txt": (
        """Bestyrelsesmøde onsdag d. 15. april 2026 kl. 17-19

Dagsorden:

1) Valg af ordstyrer og referent
2) Godkendelse af referat
3) Økonomi v/ Ana Lima (20 min.)
4) Sommerlejr v/ Ben Okoro (40 min.)
5) Eventuelt
""",
        """- 0 Valg af ordstyrer og referent
- 0 Godkendelse af referat
- 20 Økonomi @ Ana Lima
- 40 Sommerlejr @ Ben Okoro
- 0 Eventuelt""",
    ),
    "vergadering.csv": (
        """Tijd;Onderwerp;Wie;Doel
09.30 - 09.40;Opening;voorzitter;
09.40 - 10.10;Begroting 2027;Ana Lima;besluit
10.10 - 10.40;Nieuwe website;Ben Okoro;meningsvormend
10.40 - 10.45;Rondvraag;allen;
""",
        """09:30 10 Opening @ voorzitter
09:40 30 Begroting 2027 @ Ana Lima
10:10 30 Nieuwe website @ Ben Okoro
10:40 5 Rondvraag @ allen""",
    ),
    "ietf-like.txt": (
        """Widget Transport WG (WTR)
Tuesday, 17 March 2026, 13:00-14:30, Room Orchid

Chairs: Ana Lima, Ben Okoro

1. Note well, bluesheets, agenda bash      (Chairs, 5)
2. Document status                         (Chairs, 10)
3. draft-lima-wtr-core-04                  (Ana Lima, 30)
4. draft-tran-wtr-retry-01                 (Chi Tran, 20)
5. Hackathon report                        (Dee Novak, 10)
6. If time permits: multipath              (Ed Park, 15)
""",
        """- 5 Note well, bluesheets, agenda bash @ Chairs
- 10 Document status @ Chairs
- 30 draft-lima-wtr-core-04 @ Ana Lima
- 20 draft-tran-wtr-retry-01 @ Chi Tran
- 10 Hackathon report @ Dee Novak
- 15 If time permits: multipath @ Ed Park""",
    ),
    "standards-rfc-list.md": (
        """# TC 42 plenary

1. Opening, logistics
   1. Opening of the meeting (the host)
   2. IPR
2. Find volunteers for minute taking
3. Proposals
   1. Temporal rounding (20m, Ana Lima) ([slides](a.pdf))
   2. Iterator helpers (45m, Ben Okoro)
   3. Decimal: update (30m, Chi Tran)
4. Overflow from the previous meeting
5. Adjournment
""",
        """- 0 Opening, logistics
- 0 Find volunteers for minute taking
- 20 Temporal rounding @ Ana Lima
- 45 Iterator helpers @ Ben Okoro
- 30 Decimal: update @ Chi Tran
- 0 Overflow from the previous meeting
- 0 Adjournment""",
    ),
    "mail-plain.eml": (
        """From: Ana Lima <ana@example.org>
To: board@example.org
Date: Mon, 2 Mar 2026 09:12:00 +0100
Subject: Agenda for Thursday
Content-Type: text/plain; charset=utf-8

Dear all,

here is what I have for Thursday, 10:00 to 11:00:

 * Minutes (5 min)
 * New office, Ben (25 min)
 * Summer party: date and place (20 min)
 * Round (10 min)

Please add what is missing before Wednesday noon.

Best,
Ana
-- 
Ana Lima, River Trust, +44 20 7946 0000
""",
        """- 5 Minutes
- 25 New office @ Ben
- 20 Summer party: date and place
- 10 Round""",
    ),
    "one-on-one.md": (
        """# 1:1 Ana / Ben

## 2026-03-05

### Topics

- How was the launch?
- Review goals for Q2
- Holidays in July

### Follow-ups

- Ben sends the slides
""",
        """- 0 How was the launch?
- 0 Review goals for Q2
- 0 Holidays in July""",
    ),
    "retro.txt": (
        """Sprint 14 retrospective (60 min)

Set the stage ............ 5
Gather data .............. 15
Generate insights ........ 20
Decide what to do ........ 15
Close .................... 5
""",
        """- 5 Set the stage
- 15 Gather data
- 20 Generate insights
- 15 Decide what to do
- 5 Close""",
    ),
    "lean-coffee.org": (
        """#+TITLE: Maintainers' hour
#+DATE: <2026-04-02 Thu 16:00-17:00>

* Agenda
** Welcome (5 min)
** Backports: who may? (20 min)
   Ana Lima has a proposal.
** Moving the list (25 min)
** Next dates (10 min)
* Minutes
** Backports
   We spent 40 min on this.
""",
        """- 5 Welcome
- 20 Backports: who may?
- 25 Moving the list
- 10 Next dates""",
    ),
    "steering.rst": (
        """Steering committee
==================

:Date: 2026-05-06
:Time: 13:00-14:00 UTC

Agenda
------

#. Roll call (5 min)
#. Security audit, Ana Lima (20 min)
#. Budget for travel, Ben Okoro (20 min)
#. Open floor (15 min)

Minutes
-------

The audit took 3 weeks.
""",
        """- 5 Roll call
- 20 Security audit @ Ana Lima
- 20 Budget for travel @ Ben Okoro
- 15 Open floor""",
    ),
    "wiki-call.mediawiki": (
        """== Monthly call, 12 February 2026 ==

=== Agenda ===
# Welcome (''5 min'')
# [[User:Ana|Ana]]: tagging of footpaths (''20 min'')
# Import guidelines (''25 min'')
# Any other business

=== Participants ===
* Ana
* Ben
""",
        """- 5 Welcome
- 20 tagging of footpaths @ Ana
- 25 Import guidelines
- 0 Any other business""",
    ),
    "parliament.md": (
        """# Committee on the Environment

**Wednesday 4 February 2026, 9.00 – 12.30**

*9.00 – 10.30*

1. Adoption of agenda
2. Chair's announcements
3. Soil monitoring
   - Rapporteur: Ana Lima
   - Consideration of draft report

*10.30 – 12.30*

4. Exchange of views with the Commission on water
5. Any other business
6. Next meetings
""",
        """09:00 0 Adoption of agenda
- 0 Chair's announcements
- 0 Soil monitoring
10:30 0 Exchange of views with the Commission on water
- 0 Any other business
- 0 Next meetings""",
    ),
    "rotating-roles.md": (
        """# Circle meeting

Facilitator: Ana · Timekeeper: Ben · Scribe: Chi

| ⏱ | What | Who | Outcome |
|---|---|---|---|
| 5' | Check-in | all | |
| 10' | Consent to last minutes | Chi | consent |
| 30' | New pay scale | Dee | decision |
| 10' | Break | | |
| 5' | Check-out | all | |
""",
        """- 5 Check-in @ all
- 10 Consent to last minutes @ Chi
- 30 New pay scale @ Dee
- 10 Break
- 5 Check-out @ all""",
    ),
    "key-value-blocks.md": (
        """# Ops review

## Incident of 3 March
Owner: Ana Lima
Time: 20 min

## Capacity for summer
Owner: Ben Okoro
Time: 15 min

## On-call rota
Owner: Chi Tran
Time: 10 min
""",
        """- 20 Incident of 3 March @ Ana Lima
- 15 Capacity for summer @ Ben Okoro
- 10 On-call rota @ Chi Tran""",
    ),
    "two-agendas-newest-first.md": (
        """# Meeting notes

## 2026-03-18

Agenda
- Release 3 (20 min)
- Website (10 min)

Notes
- Release 3 goes out on Friday

## 2026-03-04

Agenda
- Release 2 (15 min)
- Mailing list (10 min)

Notes
- Mailing list moves, needs 2 h
""",
        """- 20 Release 3
- 10 Website
- 15 Release 2
- 10 Mailing list""",
    ),
}
