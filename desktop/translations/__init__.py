"""Gathers what the desktop says, for the translators, and compiles what they wrote; see `make translations`."""
