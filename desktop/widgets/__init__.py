"""Widgets that know no noun of the trade: plain values and callables in, Qt signals out."""
