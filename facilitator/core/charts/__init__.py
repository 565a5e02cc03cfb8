"""Charts as geometry: what is drawn where, for the window, an image and a text alternative."""
