"""The Settings page, and the settings as the window holds them."""
