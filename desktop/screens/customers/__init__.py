"""Customers: the list, one of them with all that belongs to him, and the form."""
