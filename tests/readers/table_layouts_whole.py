"""Whole files with several tables, and sheets with a head above the items, with what they say."""

WHOLE_LAYOUTS = {
    "template.csv": """
Meeting title,Steering group,,
Date,27/11/2024,Time,13:45 - 14:30
Chair,Adam Bezard,Location,Room 4
Agenda,,,
No.,Item,Lead,Minutes
1,Welcome,Adam Bezard,5
2,Budget for next year,Eva Kern,20
3,Any other business,All,20
=
- 5 Welcome @ Adam Bezard
- 20 Budget for next year @ Eva Kern
- 20 Any other business @ All
""",
    "minutes.md": """
# Team meeting

| Key | Value |
|---|---|
| Date : | 27/11/2024 |
| Time : | 13:45 - 14:30 |
| Location : | Room 4 |
| Attendees : | Kelvin Lee, Omer Majeed |

| Topic | Time | Owner |
|---|---|---|
| Check-in | 5 min | Omer Majeed |
| Plans | 40 min | Kelvin Lee |

## Actions

| Action | Owner | Due |
|---|---|---|
| Send the minutes | Kelvin Lee | Friday 5:00 PM |
| Book a room | Omer Majeed | Monday 9:00 AM |

## Participants

| Name | Organisation | Email |
|---|---|---|
| Kelvin Lee | OCP | k@example.org |
=
- 5 Check-in @ Omer Majeed
- 40 Plans @ Kelvin Lee
""",
    "overview.md": """
# Workshop

| Time | Session | Who |
|---|---|---|
| 09:00 | Welcome | Ana Lima |
| 09:15 | Mapping the gaps | Ben Ode |
| 10:15 | Break | |
| 10:30 | Harvest | Ana Lima |

## 09:00 Welcome (15 min)

Names, places, and what brought us here.

## 09:15 Mapping the gaps (60 min)

- Everybody writes three cards
- Cluster them on the wall

## 10:30 Harvest (30 min)

Read the clusters aloud.
=
09:00 15 Welcome @ Ana Lima
09:15 60 Mapping the gaps @ Ben Ode
10:15 15 Break
10:30 30 Harvest @ Ana Lima
""",
    "sections.md": """
## Morning

| Time | Topic |
|---|---|
| 09:00 - 09:30 | Opening |
| 09:30 - 10:30 | Keynote |

## Afternoon

| Time | Topic |
|---|---|
| 13:00 - 14:00 | Panel |
| 14:00 - 14:15 | Closing words |
=
09:00 30 Opening
09:30 60 Keynote
13:00 60 Panel
14:00 15 Closing words
""",
    "council.md": """
# Town council, 4 March 2025, 18:30

## Agenda

| Item | Subject | Report of | Pages |
|---|---|---|---|
| 1 | Apologies for absence | | |
| 2 | Minutes of the last meeting | Town clerk | 3-9 |
| 3 | Planning applications | Head of planning | 10-42 |
=
* 0 Apologies for absence
* 0 Minutes of the last meeting @ Town clerk
* 0 Planning applications @ *
""",
    "one-row-head.md": """
| Date | Time | Location |
|---|---|---|
| 12 May 2026 | 10:00 - 11:00 | Online |

| Agenda item | Time allotted (minutes) | Presenter(s) |
|---|---|---|
| Welcome | 10 | Chair |
| Budget | 50 | Eva Kern; Jo Brand |
=
* 10 Welcome @ Chair
- 50 Budget @ Eva Kern; Jo Brand
""",
    "sheet.csv": """
Team away day;;;
Saturday 6 June 2026;;;
;;;
;Start;End;What
1;9:00;9:30;Coffee and names
2;9:30;11:00;Where we are
;11:00;11:15;Break
3;11:15;12:30;Where we go
;;;
Total;;;3:30
=
09:00 30 Coffee and names
09:30 90 Where we are
11:00 15 Break
11:15 75 Where we go
""",
    "no-header.csv": """
Welcome and names;10 min;Ana Lima
What we heard;35 min;Ben Ode
Next steps;15 min;Ana Lima
=
- 10 Welcome and names @ Ana Lima
- 35 What we heard @ Ben Ode
- 15 Next steps @ Ana Lima
""",
    "unknown-words.csv": """
Aeg;Teema;Esineja
10:00;Avamine ja tervitus;Mari Maa
10:30;Ettekanne;Jaan Tamm
11:30;Arutelu koos;Mari Maa
=
10:00 30 Avamine ja tervitus @ Mari Maa
10:30 60 Ettekanne @ Jaan Tamm
11:30 0 Arutelu koos @ Mari Maa
""",
    "tracks.html": """<html><body><h1>Conference</h1><table>
<tr><th>Time</th><th>Main hall</th><th>Side room</th></tr>
<tr><td>09:00 - 09:30</td><td colspan="2">Registration and coffee</td></tr>
<tr><td>09:30 - 10:30</td><td>Open data in schools<br>Ana Lima</td>
<td>Maps for all<br>Ben Ode</td></tr>
<tr><td>10:30 - 11:00</td><td colspan="2">Break</td></tr>
</table></body></html>
=
09:00 30 Registration and coffee
09:30 60 Open data in schools @ Ana Lima
09:30 60 Maps for all @ Ben Ode
10:30 30 Break
""",
    "half-hours.html": """<html><body><table>
<tr><th>Time</th><th>Activity</th></tr>
<tr><td>09:00</td><td>Welcome</td></tr>
<tr><td>09:30</td><td rowspan="3">Workshop</td></tr>
<tr><td>10:00</td></tr>
<tr><td>10:30</td></tr>
<tr><td>11:00</td><td>Harvest</td></tr>
<tr><td>11:30</td><td>Lunch</td></tr>
</table></body></html>
=
09:00 30 Welcome
09:30 90 Workshop
11:00 30 Harvest
11:30 0 Lunch
""",
    "two-days.md": """
| Day | Time | Session | Facilitator |
|---|---|---|---|
| Day 1 | 09:00-10:00 | Opening | Ana Lima |
| | 10:00-17:00 | Sprint | |
| Day 2 | 09:00-12:00 | Sprint | |
| | 12:00-13:00 | Show and tell | Ben Ode |
=
09:00 60 Opening @ Ana Lima
10:00 420 Sprint
09:00 180 Sprint
12:00 60 Show and tell @ Ben Ode
""",
    "wiki.md": """
| Time (UTC) | Topic | Notes |
|---|---|---|
| 1400 | Roll call | |
| 1405 | Pull requests | #12, #15 |
| 1430 | Release plan | 2.0 or 1.9? |
| 1455 | Next meeting | |
=
14:00 5 Roll call
14:05 25 Pull requests
14:30 25 Release plan
14:55 0 Next meeting
""",
    "sprint.md": """
| Activity | Purpose | Time-box | Facilitator |
|---|---|---|---|
| Review of the goal | See what was reached | 15 mins | Product Owner |
| Demo | Show what is new | 30 mins | Team |
| Retrospective | Learn | 45 mins | Scrum Master |
=
- 15 Review of the goal @ Product Owner
- 30 Demo @ Team
- 45 Retrospective @ Scrum Master
""",
    "evening.md": """
| Start | End | Activity | Lead |
|---|---|---|---|
| 6:30 PM | 7:00 PM | Doors | Staff |
| 7:00 PM | 7:20 PM | Welcome | Ana Lima |
| 7:20 PM | 8:50 PM | Talks | |
| 8:50 PM | 12:00 AM | Music | DJ Ode |
=
18:30 30 Doors @ Staff
19:00 20 Welcome @ Ana Lima
19:20 90 Talks
20:50 190 Music @ DJ Ode
""",
}
