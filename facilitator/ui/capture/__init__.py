"""The capture box for notes: a typed line, how it is read, and its way into the file."""
