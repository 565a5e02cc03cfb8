"""English words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "date, day, start date",
        "time": """
            time, start, starts, when, from-to, from, from/to, start time, begin, begins, clock,
            clock time, time slot, slot, start/end, start-end, timing, at
        """,
        "end": "end, ends, end time, finish, finish time, until, to",
        "duration": """
            duration, dur, length, mins, min, minutes, how long, time allotted, time allocated,
            time needed, time budget, planned minutes
        """,
        "title": """
            activity, session, item, topic, title, agenda item, agenda topic, agenda, what,
            subject, session title, event, step, name
        """,
        "lead": """
            moderation, owner, lead, facilitator, presenter, speaker, who, leader, leads,
            owners, leaders, presenters, speakers, facilitators, led by, lead by, topic leader,
            host, responsible
        """,
        "purpose": """
            purpose, objective, objectives, goal, goals, desired outcome, why, output
        """,
        "method": "format, method, how, process",
        "materials": """
            materials, material, resources, pre-read, pre-reads, pre-reading, slides, links,
            link, documents
        """,
        "notes": """
            description, notes, note, additional information, instructions, say/do, details,
            comments
        """,
        "question": "question, theme, challenge, q",
        "promise": "promise, promised, attribution",
        "section": "section, part, block, phase",
        "number": "no, nr, num, number, #, pos, position, item no",
        "end date": "end date",
        "fixed": "fixed, fixed start, locked, lock, sharp",
        "shrink": "shrink to, can shrink to, minimum, min minutes, at least",
        "cut": "cut first, drop first",
        "amber": "amber, amber at, warn at, warning, warning at",
        "red": "red, red at",
        "turn": "per turn, per person, per speaker, speaking time, turn, turn time",
    },
    "table headers": {
        "date": "dates, day and date, weekday",
        "number": """
            agenda item no, agenda item number, cue no, index, item number, ord, order, ref
        """,
        "time": """
            date and time, date/time, day and time, hour, hours, schedule, slots, timeslot,
            timing
        """,
        "end": "ends at, stop",
        "duration": """
            allotted time, est, min, run time, runtime, time est, time limit, timing (min), trt
        """,
        "title": """
            agenda items, agenda point, business, content, contents, discussion, element, event
            name, exercise, lesson, matter, module, presentation, presentation title, program,
            program item, programme, programme item, subject matter, talk, talks, what happens
        """,
        "lead": """
            author, authors, by, chair, chairs, delivered by, hosted by, in charge, instructor,
            instructors, introduced by, leads, mentor, mentors, moderator, moderators, panel,
            panelists, person, person responsible, persons, poc, presented by, proposer,
            rapporteur, report by, report of, reported by, reporter, responsible person, run by,
            session chair, trainer, trainers, tutor, tutors, coach, convener, conveners, convenor,
            convenors, discussant, discussants, lecturer, lecturers, organiser, organizer,
            panellists
        """,
        "purpose": """
            aim, aims, deliverable, deliverables, expected outcome, expected outcomes, intended
            outcome, learning objectives, learning outcomes, outcome, outcomes
        """,
        "materials": """
            attachment, attachments, deck, docs, draft, drafts, enclosure, enclosures,
            equipment, handout, handouts, material, paper, papers, supplies, supporting
            documents
        """,
        "section": "segment, stage",
        "notes": "comment, discussion points, note, talking points",
    },
    "head": {
        "title": "title, subject, meeting, event, roundtable, session title",
        "question": "question, theme, challenge, q",
        "when": """
            when, date, day, time, times, date and time, start, starts, begin, begins, start
            time, start date, slot, date/time, date & time, dates, dates and times, date and
            times, meeting time, meeting date, time and date, day and time, dtstart
        """,
        "end": "end, ends, finish, end time, dtend",
        "zone": "zone, timezone, time zone, tz",
        "length": """
            duration, length, minutes, total time, total length, total minutes, total, total
            duration
        """,
        "place": """
            where, location, place, venue, room, meeting link, zoom, zoom link, call-in,
            dial-in, local
        """,
        "people": """
            attendees, attending, participants, present, absent, apologies, regrets, guests,
            invited, secretary, presiding, organizer, organiser, minute taker, group, audience
        """,
    },
    "head tables": {
        "Date": "date, date & time, date and time, date/time, day, meeting date, when",
        "Time": "meeting time, start, start time, time, times",
        "End": "end, end time",
        "Duration": "duration, length, total time",
        "Title": """
            agenda, event, event name, meeting, meeting name, meeting title, name of meeting,
            subject, title
        """,
        "Question": "question",
        "Time zone": "time zone, timezone, zone",
        "Chair": """
            called by, chair, chaired by, chairperson, facilitator, facilitators, host, led by,
            meeting called by, moderation, moderator, organiser, organizer
        """,
        "Note taker": """
            minute taker, minutes, note taker, note-taker, notetaker, scribe, secretary
        """,
        "Timekeeper": "time keeper, timekeeper",
    },
    "lists": {
        "fillers": """
            a, allocated, allotted, approx, approximate, est, estimate, estimated, expected,
            invited, local, main, needed, of, our, plan, planned, proposed, required, scheduled,
            suggested, target, the, total, your
        """,
        "of length": """
            allocated, allotted, budget, est, estimate, estimated, limit, min, mins, minutes,
            needed, required
        """,
        "describes": """
            abstract, description, descriptions, detail, details, explanation, remarks, summary
        """,
        "no lead": "discussion, keynote, keynotes, registration",
        "pivots": "row labels",
        "no title": """
            audio, capacity, category, city, country, email, format, kind, level, lighting,
            lights, link, links, local, local time, location, locations, page, pages, place,
            region, room, rooms, sound, status, time zone, timezone, track, type, url, venue,
            video, where, zone
        """,
        "kinds": """
            activity type, category, format, item type, kind, session type, sort, type, type of
            session
        """,
        "called": """
            agenda item, agenda topic, presentation title, session title, subject, talk, talk
            title, title, topic
        """,
        "part of day": """
            afternoon, all, am, day, early, evening, late, lunchtime, morning, night, noon, pm, tbc,
            tbd
        """,
        "other keys": """
            absent, absentees, apologies, attendees, attending, client, contact, department,
            dial-in, email, field, goal, group, invited, invitees, key, language, link, local,
            location, meeting link, meeting type, notes, objective, objectives, organisation,
            organization, participants, phone, place, please bring, please read, prepared by,
            present, project, purpose, room, status, team, type of meeting, url, venue, version,
            where, zoom
        """,
        "placed": "attendees, chair, location, participants, venue",
        "to do": """
            action, action item, action items, actions, decision, decisions, follow-up, next
            step, next steps, task, tasks, to do, todo
        """,
        "due": """
            by when, completion date, deadline, due, due by, due date, status, target date, when
            due
        """,
        "names": """
            attendee, attendees, first name, full name, member, members, name, participant,
            participants
        """,
        "of people": """
            affiliation, attendance, attending, company, diet, dietary needs, e-mail, email,
            institution, mail, organisation, organisations, organization, phone, position,
            present, role, rsvp, signature
        """,
        "agenda": """
            agenda, agenda items, detailed agenda, discussion items, discussion points,
            discussion topics, draft agenda, items, items for discussion, meeting agenda, order
            of business, outline, program, programme, proposed agenda, provisional agenda, run
            sheet, running order, schedule, session plan, talking points, the plan, timetable,
            topics, topics for discussion, topics to discuss
        """,
        "weekdays": "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
        "prices": """
            €, $, £, amount, cost, costs, fee, fees, price, price (eur), prices, rate, unit
            price
        """,
        "departures": """
            bus stop, departs, departure, departures, flight, gate, platform, stop, stops,
            train, job, cron, timeout, response time, resolution, latency, cron expression
        """,
        "worked hours": """
            billable, client, employee, hours, hours worked, project, task, worked, overtime,
            invoice
        """,
    },
}
