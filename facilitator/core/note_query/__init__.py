"""The language notes are searched by: read from a text, and what it means in a programme."""
