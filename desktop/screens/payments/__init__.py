"""Payments: the list, what is owed, taking, refunding and voiding."""
