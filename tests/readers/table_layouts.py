"""Tables as boards, trainers, councils and event managers lay them out, with what they say.

Below each table stands what a person would put in: start, minutes, title, and who leads. What
a person could settle in two ways is "*".
"""

LAYOUTS = {
    "board.md": """
| # | Item | Presenter | Time (min) | Outcome |
|---|------|-----------|------------|---------|
| 1 | Call to order | Chair | 2 | – |
| 2 | Finance report | M. Okafor | 15 | Information |
| 2.1 | Reserve policy | M. Okafor | 10 | Decision |
| | Total | | 27 | |
=
- 2 Call to order @ Chair
- 15 Finance report @ M. Okafor
- 10 Reserve policy @ M. Okafor
""",
    "workshop.md": """
| Time | Activity | Method | Materials | Who |
|---|---|---|---|---|
| 9–9.30 | Arrival | | tea | all |
| 9.30–10.15 | Mapping | Round | cards | Ana Lima |
| 10.15–11 | Case clinic | Case | flipchart | Ben Ode |
=
09:00 30 Arrival @ all
09:30 45 Mapping @ Ana Lima
10:15 45 Case clinic @ Ben Ode
""",
    "hackathon.md": """
## Friday

| Event Name | Location | Date and Time | Notes |
|---|---|---|---|
| Check in opens | Gallery | Friday 5:00 PM | Form a line |
| Team Matching | Courtyard | Friday 6:00-8:00 PM | |
| Films | Hall | Friday ~8:00PM | |

## Saturday

| Event Name | Location | Date and Time | Notes |
|---|---|---|---|
| Check in | Gallery | Saturday 8:00 AM | |
| Pitches | Hall | Saturday ~10:00 AM to ~11:00 AM | Required |
| Lunch | Gallery | Saturday 12:00 PM | |
=
17:00 60 Check in opens
18:00 120 Team Matching
20:00 0 Films
08:00 120 Check in
10:00 60 Pitches
12:00 0 Lunch
""",
    "run-of-show.csv": """
Time,Dur,Cue,What,Audio,Video
18:00:00,0:30,1,Doors,playlist,logo
18:30:00,0:05,2,Host welcome,mic 1,cam 2
18:35:00,0:20,3,Keynote,mic 2,slides
=
18:00 30 Doors
18:30 5 Host welcome
18:35 20 Keynote
""",
    "schulung.md": """
| Uhrzeit | Programmpunkt | Dauer | Trainer/in |
|---|---|---|---|
| 9:00 Uhr | Begrüßung | ½ Std. | Eva Kern |
| 9:30 Uhr | Modul 1 | 1½ Std. | |
| 11 Uhr | Pause | 15 Min. | |
| 11.15 Uhr | Modul 2 | 1 Std. 30 Min. | Jo Brand |
=
09:00 30 Begrüßung @ Eva Kern
09:30 90 Modul 1
11:00 15 Pause
11:15 90 Modul 2 @ Jo Brand
""",
    "journee.md": """
| Horaire | Intervention | Intervenant·e | Durée |
|---|---|---|---|
| 9h | Accueil | | 30 mn |
| 9h30 | Ouverture | Anne Petit | 1 h |
| 10 h 30 | Pause | | 15 minutes |
| 10h45 | Table ronde | Luc Roy | 1h15 |
=
09:00 30 Accueil
09:30 60 Ouverture @ Anne Petit
10:30 15 Pause
10:45 75 Table ronde @ Luc Roy
""",
    "forsamling.md": """
| Tid (Minutter) | Start | Slutt | Sak | Faktisk start |
|---|---|---|---|---|
| 5 | 16.15 | 16.20 | Velkommen | |
| 40 | 16.20 | 17.00 | Budsjett | 16:30 |
| 75 | 17.00 | 18.15 | Valg | |
| Total tid: | | 2 t |
=
16:15 5 Velkommen
16:20 40 Budsjett
17:00 75 Valg
""",
    "arsmote.md": """
| Tid | Punkt | Ansvarig |
|---|---|---|
| kl. 10.00 | Mötet öppnas | Ordföranden |
| kl. 10.10 | Budget | Karin Ek |
| kl. 11 | Fika | |
=
10:00 10 Mötet öppnas @ Ordföranden
10:10 50 Budget @ Karin Ek
11:00 0 Fika
""",
    "convegno.md": """
| Orario | Attività | Relatore | Durata |
|---|---|---|---|
| 9.00 - 9.15 | Saluti | Maria Rossi | 15' |
| 9.15 - 10.45 | Laboratorio | Ugo Neri | 1 ora e 30 minuti |
=
09:00 15 Saluti @ Maria Rossi
09:15 90 Laboratorio @ Ugo Neri
""",
    "studiedag.md": """
| Tijd | Onderwerp | Spreker |
|---|---|---|
| 10u00 - 10u15 | Welkom | Piet Bos |
| 10u15 - 11u | Zorg en data | Els Vos |
=
10:00 15 Welkom @ Piet Bos
10:15 45 Zorg en data @ Els Vos
""",
    "oficina.md": """
| Horário | Atividade | Responsável |
|---|---|---|
| 14h às 14h20 | Abertura | Rui Melo |
| 14h20 às 15h | Roda de conversa | Equipe |
=
14:00 20 Abertura @ Rui Melo
14:20 40 Roda de conversa @ Equipe
""",
    "ietf.md": """
| Time | Duration | Topic | Presenter | Draft |
|---|---|---|---|---|
| 13:00 | 5 | Note well, agenda bashing | Chairs | |
| 13:05 | 15 | Key rotation | Ana Lima | draft-lima-keys-03 |
| 13:20 | 40 | Open mic | | |
=
13:00 5 Note well, agenda bashing @ Chairs
13:05 15 Key rotation @ Ana Lima
13:20 40 Open mic
""",
    "w3c.txt": """
09:00\t09:15\tWelcome and scribes\tChairs
09:15\t10:45\tCharter\tBen Ode
10:45\t11:00\tBreak\t
=
09:00 15 Welcome and scribes @ Chairs
09:15 90 Charter @ Ben Ode
10:45 15 Break
""",
    "pasted.txt": """
When\tSession\tRoom\tChair
9am\tOpening\tBlue\tAna Lima
9:30am\tFees and waivers\tBlue\tBen Ode
noon\tLunch\tHall\t
=
09:00 30 Opening @ Ana Lima
09:30 150 Fees and waivers @ Ben Ode
12:00 0 Lunch
""",
    "lesson.md": """
| Stage | Timing | Teacher activity | Student activity | Materials |
|---|---|---|---|---|
| Warm-up | 10 min | Shows the picture and asks what they see | Name what they see | picture |
| Reading | 15 min | Hands out the text and checks the words | Read and underline | text |
| Wrap-up | 5 min | Collects the sheets, asks for one word each | One word | |
=
- 10 Warm-up
- 15 Reading
- 5 Wrap-up
""",
    "unconference.md": """
| Time | Room A | Room B |
|---|---|---|
| 10:00–10:45 | Opening circle | |
| 11:00–11:45 | Data co-ops | Maps of care |
| 11:45–12:00 | Closing circle | |
=
10:00 45 Opening circle
11:00 45 Data co-ops
11:00 45 Maps of care
11:45 15 Closing circle
""",
    "half-day.md": """
| Time | Topic |
|---|---|
| 9:00 | Welcome |
| 12:00 | Lunch |
| 1:00 | Panel |
| 2:30 - 3:00 | Close |
=
09:00 180 Welcome
12:00 60 Lunch
13:00 90 Panel
14:30 30 Close
""",
    "second-morning.md": """
| Time | What |
|---|---|
| 08:00 - 09:00 | Breakfast |
| 09:00 - 18:00 | Hacking |
| 18:00 - 19:00 | Dinner |
| 08:00 - 09:00 | Breakfast again |
=
08:00 60 Breakfast
09:00 540 Hacking
18:00 60 Dinner
08:00 60 Breakfast again
""",
    "ascii.txt": """
+-------+----------+----------------+
| Start | Minutes  | Agenda item    |
+-------+----------+----------------+
| 14:00 |       10 | Round of names |
| 14:10 |       50 | Three cases    |
+-------+----------+----------------+
=
14:00 10 Round of names
14:10 50 Three cases
""",
    "boxes.txt": """
┌───────┬──────────────┬──────┐
│ Time  │ Topic        │ Lead │
├───────┼──────────────┼──────┤
│ 14:00 │ Welcome      │ Ana  │
│ 14:15 │ Budget       │ Ben  │
└───────┴──────────────┴──────┘
=
14:00 15 Welcome @ Ana
14:15 0 Budget @ Ben
""",
    "grid.rst": """
+-------+--------------------+
| Time  | Topic              |
+=======+====================+
| 09:00 | Welcome and a look |
|       | back               |
+-------+--------------------+
| 09:15 | Plans              |
+-------+--------------------+
| 10:00 | Tea                |
+-------+--------------------+
=
09:00 15 Welcome and a look back
09:15 45 Plans
10:00 0 Tea
""",
}
