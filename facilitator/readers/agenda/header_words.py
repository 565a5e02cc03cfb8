"""Lists of words in headers of tables, each with what it is for."""

from facilitator.readers.agenda.words.tables import listed

# A word of a header that says only that its values are a guess, or whose they are.
FILLERS = listed("fillers")
# Beside "time" one of these makes it a length.
OF_LENGTH = listed("of length")
DESCRIBES = listed("describes")
# What stands below one of these never names an item.
NO_TITLE = listed("no title")
# What stands below one of these says of what kind a row is, and names one without a title.
KINDS = listed("kinds")
# Of two headers that both name the item, one of these is what it is called.
CALLED = listed("called")
# A cell that begins with one of these, where those who lead stand, says what is done instead.
NO_LEAD = listed("no lead")
# The header of a table that sums up another one.
PIVOTS = listed("pivots")
PART_OF_DAY = listed("part of day")

# Headers of tables of tasks, and of people.
TO_DO = listed("to do")
DUE = listed("due")
NAMES = listed("names")
OF_PEOPLE = listed("of people")

# Keys beside those that the head of an agenda has.
OTHER_KEYS = listed("other keys")
# Keys that by themselves tell the head of an agenda.
PLACED = listed("placed")
