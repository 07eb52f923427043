"""Plumbing that knows no noun: errors, clock, money, paging, permissions, tables, events, transactions."""
