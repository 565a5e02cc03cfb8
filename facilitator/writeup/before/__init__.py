"""What goes out before the day: the invitation, the calendar, the interpreter's sheet."""
