"""Chats and transcripts beside the notes of Review."""
