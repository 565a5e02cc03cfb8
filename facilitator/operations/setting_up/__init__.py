"""Setting up a programme: its organisations, people and questions, by hand and from lists."""
