"""Consents in the window: the table of who agreed to what, and the page about somebody."""
