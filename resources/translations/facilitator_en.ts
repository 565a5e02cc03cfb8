<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionPane</name>
    <message numerus="yes">
        <source>%n action(s) selected</source>
        <translation>
            <numerusform>%n action selected</numerusform>
            <numerusform>%n actions selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsExport</name>
    <message numerus="yes">
        <source>Left out, as they may not be told: %n action(s).</source>
        <translation>
            <numerusform>Left out, as they may not be told: %n action.</numerusform>
            <numerusform>Left out, as they may not be told: %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n just settled</source>
        <translation>
            <numerusform>%n just settled</numerusform>
            <numerusform>%n just settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>overdue %n day</numerusform>
            <numerusform>overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPreview</name>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n item read</numerusform>
            <numerusform>%n items read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like ours</source>
        <translation>
            <numerusform>%n like ours</numerusform>
            <numerusform>%n like ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased here before</source>
        <translation>
            <numerusform>%n erased here before</numerusform>
            <numerusform>%n erased here before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of calls come along</source>
        <translation>
            <numerusform>%n passage of a call comes along</numerusform>
            <numerusform>%n passages of calls come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n moment(s) that both recorded</source>
        <translation>
            <numerusform>estimated from %n moment that both recorded</numerusform>
            <numerusform>estimated from %n moments that both recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours became stricter, as promised there</source>
        <translation>
            <numerusform>%n note of ours became stricter, as it was promised there</numerusform>
            <numerusform>%n notes of ours became stricter, as they were promised there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours become stricter, as promised there</source>
        <translation>
            <numerusform>%n note of ours becomes stricter, as it was promised there</numerusform>
            <numerusform>%n notes of ours become stricter, as they were promised there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>Which roundtable are these %n note(s) of?</source>
        <translation>
            <numerusform>Which roundtable are this note of?</numerusform>
            <numerusform>Which roundtable are these %n notes of?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n note(s)</source>
        <translation>
            <numerusform>Bring in %n note</numerusform>
            <numerusform>Bring in %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message numerus="yes">
        <source>%n note(s) brought in from {file}.</source>
        <translation>
            <numerusform>%n note brought in from {file}.</numerusform>
            <numerusform>%n notes brought in from {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>{name} or %n other(s)?</source>
        <translation>
            <numerusform>{name} or %n other?</numerusform>
            <numerusform>{name} or %n others?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message numerus="yes">
        <source>Enter saves one note · Alt+Enter %n note(s)</source>
        <translation>
            <numerusform>Enter saves one note · Alt+Enter %n note</numerusform>
            <numerusform>Enter saves one note · Alt+Enter %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted. Alt+Enter: a note each. Enter: one note.</source>
        <translation>
            <numerusform>%n line pasted. Alt+Enter: a note each. Enter: one note.</numerusform>
            <numerusform>%n lines pasted. Alt+Enter: a note each. Enter: one note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>{done} of %n item(s) taken</source>
        <translation>
            <numerusform>{done} of %n item taken</numerusform>
            <numerusform>{done} of %n items taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) get {other}; {one} stays known as an alias.</source>
        <translation>
            <numerusform>%n note gets {other}; {one} stays known as an alias.</numerusform>
            <numerusform>%n notes get {other}; {one} stays known as an alias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) go over to {other}.</source>
        <translation>
            <numerusform>%n note goes over to {other}.</numerusform>
            <numerusform>%n notes go over to {other}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n to be judged</numerusform>
            <numerusform>%n to be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or withdrawn</source>
        <translation>
            <numerusform>%n refused or withdrawn</numerusform>
            <numerusform>%n refused or withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended, or edited since</source>
        <translation>
            <numerusform>%n ended, or edited since</numerusform>
            <numerusform>%n ended, or edited since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message numerus="yes">
        <source>%n agreed: how and when? Enter keeps it, Esc leaves it.</source>
        <translation>
            <numerusform>%n agreed: how and when? Enter keeps it, Esc leaves it.</numerusform>
            <numerusform>%n agreed: how and when? Enter keeps it, Esc leaves it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contributing</name>
    <message numerus="yes">
        <source>%n note(s) are kept</source>
        <translation>
            <numerusform>%n note is kept</numerusform>
            <numerusform>%n notes are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contribution</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionDialog</name>
    <message numerus="yes">
        <source>Keep %n note(s)</source>
        <translation>
            <numerusform>Keep %n note</numerusform>
            <numerusform>Keep %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message numerus="yes">
        <source>%n with nothing yet</source>
        <translation>
            <numerusform>%n with nothing yet</numerusform>
            <numerusform>%n with nothing yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>{decided} of %n decided, each form once</source>
        <translation>
            <numerusform>{decided} of %n decided, each form once</numerusform>
            <numerusform>{decided} of %n decided, each form once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePills</name>
    <message numerus="yes">
        <source>%n quote(s) unanswered since {day}</source>
        <translation>
            <numerusform>%n quote unanswered since {day}</numerusform>
            <numerusform>%n quotes unanswered since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roundtable {number} not approved for %n day(s)</source>
        <translation>
            <numerusform>roundtable {number} not approved for %n day</numerusform>
            <numerusform>roundtable {number} not approved for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roundtable(s) not approved, one for {days} days</source>
        <translation>
            <numerusform>%n roundtable not approved, for {days} days</numerusform>
            <numerusform>%n roundtables not approved, one for {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action overdue</numerusform>
            <numerusform>%n actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not approved</source>
        <translation>
            <numerusform>%n not approved</numerusform>
            <numerusform>%n not approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n note(s) in none yet</source>
        <translation>
            <numerusform>%n note in none yet</numerusform>
            <numerusform>%n notes in none yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen quote(s)</source>
        <translation>
            <numerusform>%n chosen quote</numerusform>
            <numerusform>%n chosen quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message numerus="yes">
        <source>Enter attaches the %n selected note(s)</source>
        <translation>
            <numerusform>Enter attaches the %n selected note</numerusform>
            <numerusform>Enter attaches the %n selected notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message numerus="yes">
        <source>%n wrote</source>
        <translation>
            <numerusform>%n wrote</numerusform>
            <numerusform>%n wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) heard</source>
        <translation>
            <numerusform>%n guest heard</numerusform>
            <numerusform>%n guests heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) heard</source>
        <translation>
            <numerusform>%n organisation heard</numerusform>
            <numerusform>%n organisations heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n organisation(s), {time} together</source>
        <translation>
            <numerusform>{count} of %n organisation, {time} together</numerusform>
            <numerusform>{count} of %n organisations, {time} together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guest(s): {names}</source>
        <translation>
            <numerusform>guest: {names}</numerusform>
            <numerusform>guests: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>%n wait(s) with item {number}: {names}</source>
        <translation>
            <numerusform>%n waits with item {number}: {names}</numerusform>
            <numerusform>%n wait with item {number}: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message numerus="yes">
        <source>%n name(s) undecided</source>
        <translation>
            <numerusform>%n name undecided</numerusform>
            <numerusform>%n names undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) waiting for consent</source>
        <translation>
            <numerusform>%n note waiting for consent</numerusform>
            <numerusform>%n notes waiting for consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) not agreed</source>
        <translation>
            <numerusform>%n quote not agreed</numerusform>
            <numerusform>%n quotes not agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to read again</source>
        <translation>
            <numerusform>%n finding to read again</numerusform>
            <numerusform>%n findings to read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n action without an owner</numerusform>
            <numerusform>%n actions without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a day</source>
        <translation>
            <numerusform>%n action without a day</numerusform>
            <numerusform>%n actions without a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikelyStrip</name>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>%n more pair</numerusform>
            <numerusform>%n more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n new organisation</numerusform>
            <numerusform>%n new organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could give a speaker away.</source>
        <translation>
            <numerusform>%n note could give a speaker away.</numerusform>
            <numerusform>%n notes could give a speaker away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could give a speaker away.</source>
        <translation>
            <numerusform>%n place could give a speaker away.</numerusform>
            <numerusform>%n places could give a speaker away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesFilters</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesTidy</name>
    <message numerus="yes">
        <source>J again: merge %n note(s) into one</source>
        <translation>
            <numerusform>J again: merge %n note into one</numerusform>
            <numerusform>J again: merge %n notes into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Del again: delete %n note(s)</source>
        <translation>
            <numerusform>Del again: delete it</numerusform>
            <numerusform>Del again: delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O again: %n note(s) back on the record</source>
        <translation>
            <numerusform>O again: back on the record</numerusform>
            <numerusform>O again: %n notes back on the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O again: %n note(s) off the record</source>
        <translation>
            <numerusform>O again: off the record</numerusform>
            <numerusform>O again: %n notes off the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n changed, until you filter again</source>
        <translation>
            <numerusform>%n changed, until you filter again</numerusform>
            <numerusform>%n changed, until you filter again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note found</numerusform>
            <numerusform>%n notes found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with similar words</source>
        <translation>
            <numerusform>%n with similar words</numerusform>
            <numerusform>%n with similar words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPane</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message numerus="yes">
        <source>%n off the record</source>
        <translation>
            <numerusform>%n off the record</numerusform>
            <numerusform>%n off the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out, waiting for consent.</source>
        <translation>
            <numerusform>%n note left out, waiting for consent.</numerusform>
            <numerusform>%n notes left out, waiting for consent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>spoke %n time(s) so far</source>
        <translation>
            <numerusform>spoke once so far</numerusform>
            <numerusform>spoke %n times so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed since {reader} read it: read them as somebody who was in the room.</source>
        <translation>
            <numerusform>%n paragraph changed since {reader} read it: read it as somebody who was in the room.</numerusform>
            <numerusform>%n paragraphs changed since {reader} read it: read them as somebody who was in the room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no answer</source>
        <translation>
            <numerusform>%n no answer</numerusform>
            <numerusform>%n no answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomControl</name>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that were edited later, or hold what was promised: they stay.</source>
        <translation>
            <numerusform>Taken back, but for a field that was edited later, or holds what was promised: it stays.</numerusform>
            <numerusform>Taken back, but for %n fields that were edited later, or hold what was promised: they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to come. Again: end the roundtable now.</source>
        <translation>
            <numerusform>%n item still to come. Again: end the roundtable now.</numerusform>
            <numerusform>%n items still to come. Again: end the roundtable now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting. Again: move on and keep them for later.</source>
        <translation>
            <numerusform>%n still waiting. Again: move on and keep them for later.</numerusform>
            <numerusform>%n still waiting. Again: move on and keep them for later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting. Again: go to “{title}” and keep them for later.</source>
        <translation>
            <numerusform>%n still waiting. Again: go to “{title}” and keep them for later.</numerusform>
            <numerusform>%n still waiting. Again: go to “{title}” and keep them for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roundtables</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>each of the %n organisation(s)</source>
        <translation>
            <numerusform>each of the %n organisation</numerusform>
            <numerusform>each of the %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convenor(s)</source>
        <translation>
            <numerusform>%n convenor</numerusform>
            <numerusform>%n convenors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n file.</numerusform>
            <numerusform>%n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n item read</numerusform>
            <numerusform>%n items read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation>
            <numerusform>%n line set aside</numerusform>
            <numerusform>%n lines set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>next: %n waiting</source>
        <translation>
            <numerusform>next: %n waiting</numerusform>
            <numerusform>next: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillOut</name>
    <message numerus="yes">
        <source>And %n version(s) more.</source>
        <translation>
            <numerusform>And one version more.</numerusform>
            <numerusform>And %n versions more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillWaiting</name>
    <message numerus="yes">
        <source>%n still wait(s).</source>
        <translation>
            <numerusform>%n still waits.</numerusform>
            <numerusform>%n still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyRow</name>
    <message numerus="yes">
        <source>%n gap(s) ???</source>
        <translation>
            <numerusform>%n gap ???</numerusform>
            <numerusform>%n gaps ???</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown name</source>
        <translation>
            <numerusform>%n with an unknown name</numerusform>
            <numerusform>%n with an unknown name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n without a speaker</numerusform>
            <numerusform>%n without a speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a question</source>
        <translation>
            <numerusform>%n without a question</numerusform>
            <numerusform>%n without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without owner or day</source>
        <translation>
            <numerusform>%n action without owner or day</numerusform>
            <numerusform>%n actions without owner or day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) to ask</source>
        <translation>
            <numerusform>%n quote to ask</numerusform>
            <numerusform>%n quotes to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of turns over 10 minutes</source>
        <translation>
            <numerusform>%n of turns over 10 minutes</numerusform>
            <numerusform>%n of turns over 10 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same</source>
        <translation>
            <numerusform>%n that say the same</numerusform>
            <numerusform>%n that say the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard on the question</source>
        <translation>
            <numerusform>%n not heard on the question</numerusform>
            <numerusform>%n not heard on the question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became stricter by bring-in</source>
        <translation>
            <numerusform>%n became stricter by bring-in</numerusform>
            <numerusform>%n became stricter by bring-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left in the room</source>
        <translation>
            <numerusform>%n question left in the room</numerusform>
            <numerusform>%n questions left in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the record in words</source>
        <translation>
            <numerusform>%n off the record in words</numerusform>
            <numerusform>%n off the record in words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalPills</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n without an owner</numerusform>
            <numerusform>%n without an owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcribing</name>
    <message numerus="yes">
        <source>%n passage(s) of {file} stand beside the notes of Review.</source>
        <translation>
            <numerusform>%n passage of {file} stands beside the notes of Review.</numerusform>
            <numerusform>%n passages of {file} stand beside the notes of Review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n passage(s)</source>
        <translation>
            <numerusform>Keep %n passage</numerusform>
            <numerusform>Keep %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptDialog</name>
    <message numerus="yes">
        <source>%n line(s) are not saved</source>
        <translation>
            <numerusform>%n line is not saved</numerusform>
            <numerusform>%n lines are not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message numerus="yes">
        <source>%n line(s) are not saved</source>
        <translation>
            <numerusform>%n line is not saved</numerusform>
            <numerusform>%n lines are not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
