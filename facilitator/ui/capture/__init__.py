"""The capture box: a typed line, what it would become, and its way into the file."""
