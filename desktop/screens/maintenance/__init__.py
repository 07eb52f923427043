"""Maintenance: plans, what is due, and how well it is kept."""
