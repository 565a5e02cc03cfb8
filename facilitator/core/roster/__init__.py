"""Lists of organisations and people: what their columns are, what they say, what is new in them."""
