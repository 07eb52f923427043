"""Waitress, hardened: no client, however slow or greedy, keeps the others from being served."""
