"""Telling other systems of what happens: signed, in order, again and again until it has arrived."""
