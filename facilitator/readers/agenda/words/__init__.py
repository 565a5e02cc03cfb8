"""What agendas call things, a table for each language."""
