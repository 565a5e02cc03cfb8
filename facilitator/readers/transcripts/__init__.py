"""Chats and transcripts read from files: a module for each form."""
