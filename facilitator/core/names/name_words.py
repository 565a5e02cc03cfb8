"""Words in the names of people that are nobody's name: parts played, titles, particles, boxes."""

_STAND_IN_LINES = """
admin attendee attendees author chair chairperson chairs coordinator delegate delegates editor
facilitator facilitators guest guests host hosts interpreter interpreters laptop member members
minute minutes moderator moderators nobody note notes notetaker observer observers organiser
organisers organizer participant participants person rapporteur recorder representative
representatives scribe secretary speaker speakers staff stand standin taker team user volunteer
writer
"""
_TITLE_LINES = """
dr prof professor mr mrs ms mx miss sir dame lord lady rev reverend hon jr sr ii iii iv phd msc
mag dipl ing dott dra hr fr herr frau mme mlle mons monsieur madame signor signora senor senora
"""
_PARTICLE_LINES = """
van von vom vander der den de del della delle di da dal das do dos du des la las le les lo los
el al bin ibn bint ben abu abd ter ten tot zu zum zur af av st san santa saint y e i of the
"""
_BOX_LINES = """
admin contact data desk enquiries events feedback hello help info mail news office press
privacy secretariat service support team webmaster
"""

STAND_INS = frozenset(_STAND_IN_LINES.split())  # "Delegate of GBIF", "Speaker 2", "Note-taker"
OF_SOMEBODY = frozenset({"a", "an", "the", "of", "for", "from", "in"})
TITLES = frozenset(_TITLE_LINES.split())
PARTICLES = frozenset(_PARTICLE_LINES.split())
BOXES = frozenset(_BOX_LINES.split())  # for mail, that no one person has
