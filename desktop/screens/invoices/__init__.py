"""Invoices: written, sent, paid, taken back."""
