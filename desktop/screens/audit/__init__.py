"""The audit log: what was done, when, by whom and through which door; the chain checked, and taken away as a file."""
