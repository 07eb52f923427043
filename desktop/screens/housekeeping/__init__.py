"""Housekeeping: who cleans what today, what is inspected, and an attendant's own rooms."""
