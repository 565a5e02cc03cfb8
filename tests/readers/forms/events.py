"""Programmes of conferences, workshops, hackathons and schools, none a real one; see `meetings`."""

FORMS: dict[str, tuple[str, str]] = {
    "conference-h3.md": (
        """# Open Maps Day

Saturday, 10 October 2026

### 09:30 – Doors and coffee

### 10:00 – Opening
Ana Lima

### 10:15 – Keynote: Who owns the footpath?
Ben Okoro, University of Delta

A look at forty years of paths.

### 11:15 – Break

### 11:45 – Lightning talks
- Chi Tran: Trees from the air
- Dee Novak: Bins

### 12:45 – Lunch
""",
        """09:30 30 Doors and coffee
10:00 15 Opening @ Ana Lima
10:15 60 Keynote: Who owns the footpath? @ Ben Okoro
11:15 30 Break
11:45 60 Lightning talks
12:45 0 Lunch""",
    ),
    "conference-table.html": (
        """<html><body><h1>Rust and Rivers 2026</h1>
<p>12 June 2026, Hall B</p>
<table>
<tr><th>Time</th><th>Session</th><th>Speaker</th><th>Room</th></tr>
<tr><td>9:00 am – 9:30 am</td><td>Registration</td><td></td><td>Foyer</td></tr>
<tr><td>9:30 am – 10:15 am</td><td>Sensors that last</td><td>Ana Lima</td><td>Hall B</td></tr>
<tr><td>10:15 am – 11:00 am</td><td>Safe drivers</td><td>Ben Okoro &amp; Chi Tran</td><td>Hall B</td></tr>
<tr><td colspan="4">Coffee break (11:00 am – 11:30 am)</td></tr>
<tr><td>11:30 am – 12:30 pm</td><td>Panel: who pays?</td><td>Dee Novak (moderator)</td><td>Hall B</td></tr>
</table></body></html>
""",
        """09:00 30 Registration
09:30 45 Sensors that last @ Ana Lima
10:15 45 Safe drivers @ Ben Okoro; Chi Tran
11:00 30 Coffee break
11:30 60 Panel: who pays? @ Dee Novak""",
    ),
    "conference-dl.html": (
        """<html><body><h2>Programme</h2><dl>
<dt>14:00</dt><dd>Welcome</dd>
<dt>14:10</dt><dd>Slow rivers <em>(Ana Lima)</em></dd>
<dt>14:40</dt><dd>Fast rivers <em>(Ben Okoro)</em></dd>
<dt>15:10</dt><dd>Coffee</dd>
</dl></body></html>
""",
        """14:00 10 Welcome
14:10 30 Slow rivers @ Ana Lima
14:40 30 Fast rivers @ Ben Okoro
15:10 0 Coffee""",
    ),
    "cards.html": (
        """<html><body><main><h2>Schedule</h2>
<div class="slot"><span class="time">09:00</span><h4>Arrival</h4></div>
<div class="slot"><span class="time">09:30</span><h4>Mapping with a kite</h4><p class="by">Ana Lima</p></div>
<div class="slot"><span class="time">10:30</span><h4>Mapping with a boat</h4><p class="by">Ben Okoro</p></div>
<div class="slot"><span class="time">11:30</span><h4>Lunch</h4></div>
</main></body></html>
""",
        """09:00 30 Arrival
09:30 60 Mapping with a kite @ Ana Lima
10:30 60 Mapping with a boat @ Ben Okoro
11:30 0 Lunch""",
    ),
    "two-days.md": (
        """# Spring school

## Monday 13 April

| from | to | what | who |
|---|---|---|---|
| 9:00 | 10:30 | Lecture: graphs | Ana Lima |
| 10:30 | 11:00 | Coffee | |
| 11:00 | 12:30 | Exercise | Ben Okoro |

## Tuesday 14 April

| from | to | what | who |
|---|---|---|---|
| 9:00 | 10:30 | Lecture: trees | Chi Tran |
| 10:30 | 11:00 | Coffee | |
| 11:00 | 12:30 | Exam | |
""",
        """09:00 90 Lecture: graphs @ Ana Lima
10:30 30 Coffee
11:00 90 Exercise @ Ben Okoro
09:00 90 Lecture: trees @ Chi Tran
10:30 30 Coffee
11:00 90 Exam""",
    ),
    "days-in-bold.md": (
        """# Field trip

**Day 1 – Friday**

17:00 Arrival at the hut
18:30 Dinner
20:00 Night walk with Ana Lima

**Day 2 – Saturday**

08:00 Breakfast
09:00 Counting birds
12:00 Picnic
14:00 Way home
""",
        """17:00 90 Arrival at the hut
18:30 90 Dinner
20:00 0 Night walk with Ana Lima @ Ana Lima
08:00 60 Breakfast
09:00 180 Counting birds
12:00 120 Picnic
14:00 0 Way home""",
    ),
    "hackathon.md": (
        """# Delta Hack 2026

What you need: a laptop. Teams of 2 to 5. 24 hours to build something.

## Schedule

### Friday, 6 November
- **18:00** Doors open
- **18:30** Pitches (2 min each)
- **19:30** Pizza
- **20:00** Hacking starts

### Saturday, 7 November
- **09:00** Breakfast
- **12:30** Lunch
- **18:00** Hacking ends
- **18:30** Demos
- **20:00** Prizes

## Prizes

- 1st: 1000 €
- 2nd: 500 €
""",
        """18:00 30 Doors open
18:30 60 Pitches
19:30 30 Pizza
20:00 0 Hacking starts
09:00 210 Breakfast
12:30 330 Lunch
18:00 30 Hacking ends
18:30 90 Demos
20:00 0 Prizes""",
    ),
    "workshop-facilitator.md": (
        """# Workshop plan: shared licences

Goal: agree on one licence. Group of 12, one room, markers.

| Time | Min | Activity | Method | Materials |
|---|---|---|---|---|
| 13:00 | 10 | Welcome | Plenary | slides |
| 13:10 | 15 | What annoys us? | 1-2-4-All | sticky notes |
| 13:25 | 30 | Three cases | Small groups | handouts |
| 13:55 | 10 | Break | | |
| 14:05 | 20 | Decide | Dot voting | dots |
| 14:25 | 5 | Check-out | Round | |
""",
        """13:00 10 Welcome
13:10 15 What annoys us?
13:25 30 Three cases
13:55 10 Break
14:05 20 Decide
14:25 5 Check-out""",
    ),
    "lesson-carpentry.md": (
        """---
title: "Data with files"
---

| | Setup | Download files required for the lesson |
|---|---|---|
| 00:00 | 1. Why files? | How do files help? |
| 00:15 | 2. Reading | How do we read one? |
| 00:50 | 3. Writing | How do we write one? |
| 01:20 | Finish | |
""",
        """- 15 Why files?
- 35 Reading
- 30 Writing""",
    ),
    "course-plan.txt": (
        """Training day: first aid

Morning
0900-0915  Coffee and badges
0915-1030  Airways and breathing
1030-1045  Break
1045-1200  Bleeding

Afternoon
1300-1430  Practice in pairs
1430-1500  Test
""",
        """09:00 15 Coffee and badges
09:15 75 Airways and breathing
10:30 15 Break
10:45 75 Bleeding
13:00 90 Practice in pairs
14:30 30 Test""",
    ),
    "tracks.md": (
        """# Summit

| Time | Room North | Room South |
|---|---|---|
| 10:00 | Opening | |
| 10:30 | Soil data | Air data |
| 11:30 | Break | Break |
| 12:00 | Water data | Noise data |
""",
        """10:00 30 Opening
10:30 60 Soil data
10:30 60 Air data
11:30 30 Break
12:00 0 Water data
12:00 0 Noise data""",
    ),
    "week-grid.csv": (
        """,Monday,Tuesday,Wednesday
9:00,Arrival,Poetry,Drawing
10:30,Break,Break,Break
11:00,Games,Swimming,Show
""",
        """09:00 90 Arrival
10:30 30 Break
11:00 0 Games
09:00 90 Poetry
10:30 30 Break
11:00 0 Swimming
09:00 90 Drawing
10:30 30 Break
11:00 0 Show""",
    ),
    "sheet-lengths.csv": (
        """Programme of the seminar,,,
,,,
Nr,Topic,Speaker,Length
1,Welcome,Ana Lima,0:10
2,Seagrass from space,Ben Okoro,0:45
3,Coffee,,0:20
4,Seagrass from boats,Chi Tran,0:45
,,,2:00
""",
        """- 10 Welcome @ Ana Lima
- 45 Seagrass from space @ Ben Okoro
- 20 Coffee
- 45 Seagrass from boats @ Chi Tran""",
    ),
    "tabbed.txt": (
        """Zeit\tThema\tReferent/in
10:00\tBegrüßung\tAna Lima
10:15\tBoden und Klima\tBen Okoro
11:00\tPause\t
11:20\tMoore\tChi Tran
12:00\tEnde\t
""",
        """10:00 15 Begrüßung @ Ana Lima
10:15 45 Boden und Klima @ Ben Okoro
11:00 20 Pause
11:20 40 Moore @ Chi Tran""",
    ),
    "sections-with-chairs.md": (
        """# Symposium on peat

## Session 1 (chair: Ana Lima)

- 09:00–09:20 *Ben Okoro*: Peat in the north
- 09:20–09:40 *Chi Tran*: Peat in the south
- 09:40–10:00 *Dee Novak*: Peat under towns

## Coffee 10:00–10:30

## Session 2 (chair: Ed Park)

- 10:30–10:50 *Fay Reyes*: Fires
- 10:50–11:10 *Gil Adler*: Floods
""",
        """09:00 20 Peat in the north @ Ben Okoro
09:20 20 Peat in the south @ Chi Tran
09:40 20 Peat under towns @ Dee Novak
10:00 30 Coffee
10:30 20 Fires @ Fay Reyes
10:50 20 Floods @ Gil Adler""",
    ),
    "slot-then-talks.txt": (
        """PROGRAMME

09.30 - 11.00   SESSION A: SOIL
                Slow soils, Ana Lima (Delta University)
                Fast soils, Ben Okoro (River Trust)
11.00 - 11.30   COFFEE
11.30 - 13.00   SESSION B: WATER
                Wells, Chi Tran (Hydro Office)
""",
        """09:30 90 SESSION A: SOIL
11:00 30 COFFEE
11:30 90 SESSION B: WATER""",
    ),
    "meetup.txt": (
        """Maps & Beer #12

Doors open at 18:30, talks start at 19:00.

19:00 - Intro
19:10 - Ana Lima - Drawing contour lines by hand
19:40 - Ben Okoro - My first print
20:10 - Beer

Address: 5 Mill Lane
""",
        """19:00 10 Intro
19:10 30 Ana Lima - Drawing contour lines by hand @ Ana Lima
19:40 30 Ben Okoro - My first print @ Ben Okoro
20:10 0 Beer""",
    ),
    "webinar-am-pm.md": (
        """## Webinar: open budgets

Wednesday, Sept 9, 2026 | 11 AM – 12:15 PM EDT

11:00 AM: Welcome
11:05 AM: What citizens ask for (Ana Lima, Ledger Lab)
11:35 AM: What offices can give (Ben Okoro, Ministry of Numbers)
12:05 PM: Q&A
""",
        """11:00 5 Welcome
11:05 30 What citizens ask for @ Ana Lima
11:35 30 What offices can give @ Ben Okoro
12:05 10 Q&A""",
    ),
    "unconference.md": (
        """# MapCamp

* 9h30 : café
* 10h : tour de table
* 10h45 : choix des sujets
* 11h - 12h30 : ateliers
* 12h30 : repas partagé
* 14h - 16h : ateliers
* 16h : bilan
""",
        """09:30 30 café
10:00 45 tour de table
10:45 15 choix des sujets
11:00 90 ateliers
12:30 90 repas partagé
14:00 120 ateliers
16:00 0 bilan""",
    ),
    "assemblea.md": (
        """# Giornata di studio

**ore 9.30** Registrazione
**ore 10.00** Saluti istituzionali
**ore 10.30** *Ana Lima*, Il fiume e la città
**ore 11.15** Pausa caffè
**ore 11.45** *Ben Okoro*, Mappe antiche
**ore 12.30** Dibattito
""",
        """09:30 30 Registrazione
10:00 30 Saluti istituzionali
10:30 45 Il fiume e la città @ Ana Lima
11:15 30 Pausa caffè
11:45 45 Mappe antiche @ Ben Okoro
12:30 0 Dibattito""",
    ),
    "program-pl.txt": (
        """Program spotkania, 21 maja 2026

10:00–10:15  Powitanie uczestników
10:15–11:00  Dane otwarte w gminach – Ana Lima
11:00–11:20  Przerwa kawowa
11:20–12:30  Warsztaty
12:30        Zakończenie
""",
        """10:00 15 Powitanie uczestników
10:15 45 Dane otwarte w gminach @ Ana Lima
11:00 20 Przerwa kawowa
11:20 70 Warsztaty
12:30 0 Zakończenie""",
    ),
    "calendar.ics": (
        """BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Garden days
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20260502T100000
DTEND;TZID=Europe/Berlin:20260502T104500
SUMMARY:Planting trees
DESCRIPTION:Speaker: Ana Lima\\nBring gloves.
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20260502T110000
DTEND;TZID=Europe/Berlin:20260502T120000
SUMMARY:Cutting roses
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20260502T120000
DURATION:PT90M
SUMMARY:Lunch in the grass
END:VEVENT
END:VCALENDAR
""",
        """10:00 45 Planting trees @ Ana Lima
11:00 60 Cutting roses
12:00 90 Lunch in the grass""",
    ),
    "invitation.ics": (
        """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20260310T130000Z
DTEND:20260310T140000Z
SUMMARY:Data council
DESCRIPTION:Agenda:\\n1. Welcome (5 min)\\n2. Metadata profile\\, second reading (35 min)\\n3. Next steps (20 min)\\n\\nJoin: https://meet.example.org/abc
END:VEVENT
END:VCALENDAR
""",
        """- 5 Welcome
- 35 Metadata profile, second reading
- 20 Next steps""",
    ),
    "asciidoc.adoc": (
        """= Reading circle
:date: 2026-06-01

== Programme

[cols="1,3,2"]
|===
|Time |What |Who

|18:00 |Welcome |Ana Lima
|18:10 |Chapter three |Ben Okoro
|19:00 |Tea |
|===
""",
        """18:00 10 Welcome @ Ana Lima
18:10 50 Chapter three @ Ben Okoro
19:00 0 Tea""",
    ),
    "org-table.org": (
        """* Study day
| Time  | Title          | Speaker   |
|-------+----------------+-----------|
| 10:00 | Opening        | Ana Lima  |
| 10:20 | Reading stones | Ben Okoro |
| 11:00 | Coffee         |           |
| 11:30 | Walk           | Chi Tran  |
""",
        """10:00 20 Opening @ Ana Lima
10:20 40 Reading stones @ Ben Okoro
11:00 30 Coffee
11:30 0 Walk @ Chi Tran""",
    ),
    "wiki-table.mediawiki": (
        """= Edit-a-thon =
{| class="wikitable"
! Time !! Programme !! Host
|-
| 10:00–10:30 || Coffee and accounts || [[User:Ana|Ana]]
|-
| 10:30–12:00 || Editing in groups || Ben
|-
| 12:00–12:30 || What we made || all
|}
""",
        """10:00 30 Coffee and accounts @ Ana
10:30 90 Editing in groups @ Ben
12:00 30 What we made @ all""",
    ),
    "rst-table.rst": (
        """Tutorial day
============

=============  ======================  ============
Time           What                    Tutor
=============  ======================  ============
09:00 - 09:30  Set-up clinic           Ana Lima
09:30 - 11:00  Arrays from scratch     Ben Okoro
11:00 - 11:15  Break
11:15 - 12:45  Plotting                Chi Tran
=============  ======================  ============
""",
        """09:00 30 Set-up clinic @ Ana Lima
09:30 90 Arrays from scratch @ Ben Okoro
11:00 15 Break
11:15 90 Plotting @ Chi Tran""",
    ),
}
