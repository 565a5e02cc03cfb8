"""The Review place: every note of the programme, found, tidied and counted."""
