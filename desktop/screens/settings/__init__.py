"""The shop's settings, its people and catalogue, backups, the look of this desk, and what was deleted."""
