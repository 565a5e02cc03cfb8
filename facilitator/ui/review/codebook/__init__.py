"""Codebook, a view of Review: tags, questions, organisations and people as labels of notes."""
