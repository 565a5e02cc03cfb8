"""Agendas in: Markdown, plain text, e-mail, CSV and Word."""
