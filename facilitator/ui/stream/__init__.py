"""The stream of notes on the Run page."""
